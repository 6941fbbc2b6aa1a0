import { has } from '../arguments.ts';
import { descriptionEvidence, nameEvidence, type Definition } from '../definition.ts';
import { MEMORIES, STORES } from '../lexicon/content.ts';
import { FETCHING, HISTORY, MANNER, SEARCHING } from '../lexicon/reading.ts';
import { BOTH, PRIVATE } from '../lexicon/sense.ts';
import { PLACES, SEARCHED } from '../lexicon/servers.ts';
import { headOf, objectPhrases, type ObjectPhrase } from '../object.ts';
import { firstOf, kindsOf } from '../whose.ts';
import type { Content } from './phrase.ts';

/** A store searched as a whole, the history of a repository, or a table that the caller names. */
export function fromStore(definition: Definition): Content[] {
  const head = headOf(definition);
  if (!head) return [];
  const phrases = objectPhrases(definition);
  const kinds = kindsOf(definition);
  const bare = isBare(definition);
  const whole = ofVerb(definition)!;
  const unnamed = phrases.every(({ from }) => from !== 'name');
  if (unnamed && head.verb === 'get' && (kinds.includes('code') || kinds.includes('work')))
    return [{ phrase: whole, sense: BOTH }];
  if (bare && kinds.includes('code') && HISTORY.has(head.verb))
    return [{ phrase: whole, sense: PRIVATE }];
  const searched = bare ? firstOf(kinds, SEARCHED) : undefined;
  if (searched?.outside && FETCHING.has(head.verb)) return [{ phrase: whole, sense: searched }];
  if (!SEARCHING.has(head.verb)) return [];
  const store = phrases.find(
    ({ head: noun, words }) => STORES.has(noun) || STORES.has(words.slice(-2).join(' ')),
  );
  if (store) return [{ phrase: store, sense: PRIVATE }];
  if (searched) return [{ phrase: whole, sense: searched }];
  const rows = rowsOf(definition);
  return rows ? [{ phrase: rows, sense: PRIVATE }] : [];
}

/** The rows of the table that the caller names. */
function rowsOf({ args }: Definition): ObjectPhrase | undefined {
  const table = args.find(
    ({ depth, required, words }) =>
      depth === 0 &&
      required &&
      (has(['collection', 'table'], words.at(-1) ?? '') ||
        /^(table|collection) ?name$/.test(words.join(' '))),
  );
  if (!table) return undefined;
  const evidence = { where: table.where, text: table.name };
  return { words: ['row'], head: 'row', plural: true, evidence, verb: undefined, from: 'argument' };
}

/** The verb of a name in place of what it acts on. */
export function ofVerb(definition: Definition): ObjectPhrase | undefined {
  const head = headOf(definition);
  if (!head) return undefined;
  const evidence = nameEvidence(definition.tool.name, [head.span]);
  return {
    words: [head.verb],
    head: head.verb,
    plural: false,
    evidence,
    verb: undefined,
    from: 'name',
  };
}

/** True where the name says that something is searched, and not what. */
export function isBare(definition: Definition): boolean {
  const verb = headOf(definition)?.span;
  return (
    !definition.nameWords.some(({ word, end }) => verb && end <= verb.start && !MANNER.has(word)) &&
    objectPhrases(definition).every(
      ({ from, words }) =>
        from !== 'name' || words.every((word) => MANNER.has(word) || PLACES.has(word)),
    )
  );
}

/** `search nodes in the knowledge graph`. */
export function fromMemory({ sentences, description }: Definition): Content[] {
  const [first] = sentences;
  const tokens = first?.tokens ?? [];
  const index = tokens.findIndex(({ word }, i) =>
    MEMORIES.has(`${word} ${tokens[i + 1]?.word ?? ''}`),
  );
  if (!first || index < 0) return [];
  const evidence = descriptionEvidence(
    description,
    first.at + tokens[index]!.start,
    first.at + tokens[index + 1]!.end,
  );
  return [
    {
      phrase: {
        words: ['knowledge', 'graph'],
        head: 'graph',
        plural: false,
        evidence,
        verb: undefined,
        from: 'description',
      },
      sense: PRIVATE,
    },
  ];
}
