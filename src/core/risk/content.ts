import { isAddress } from './address.ts';
import { has } from './arguments.ts';
import { descriptionEvidence, type Definition } from './definition.ts';
import {
  ABOUT,
  BROWSING,
  CONTENT,
  MEMORIES,
  OF_CONTENT,
  PAGES,
  PUBLIC_FIELDS,
  PUBLIC_SPOKEN,
  SITES,
  STORES,
  type ContentSense,
} from './lexicon/content.ts';
import { headOf, actionPhrases, objectPhrases, type ObjectPhrase } from './object.ts';

/** A noun phrase with whose text it stands for. */
export interface Content {
  phrase: ObjectPhrase;
  sense: ContentSense;
}

/** Verbs whose answer is a number, a verdict or something made, and not the content itself. */
const NOT_CONTENT = new Set(
  'count validate verify lint format calculate estimate generate make build create convert encode compute test think plan simulate ping switch render hash score merge confirm ask'.split(
    ' ',
  ),
);
/** Verbs by which names are listed and nothing is opened. */
const LISTING = new Set([
  'list',
  'ls',
  'tree',
  'glob',
  'enumerate',
  'browse',
  'traverse',
  'locate',
]);
/** Things whose names say nothing of what is in them. */
const NAMED_ONLY = new Set(['file', 'doc', 'sheet', 'source', 'code', 'calendar', 'page']);
const FILE_FACTS = new Set([
  'info',
  'metadata',
  'version',
  'detail',
  'size',
  'type',
  'list',
  'tree',
]);
const SEARCHING = new Set([
  'search',
  'query',
  'find',
  'aggregate',
  'select',
  'read',
  'recall',
  'sample',
  'export',
]);

/** Verbs that look for faults; what they call issues are not the issues of a tracker. */
const PROBING = new Set([
  'find',
  'detect',
  'scan',
  'check',
  'diagnose',
  'analyze',
  'analyse',
  'score',
]);
/** Last words of a name by which the answer is a verdict or numbers. */
const VERDICT = new Set([
  'audit',
  'score',
  'count',
  'stats',
  'statistics',
  'ids',
  'status',
  'schema',
  'metrics',
  'analytics',
  'health',
  'config',
  'settings',
  'fields',
  'types',
  'templates',
  'definitions',
  'options',
]);

/** The content that a reading call brings back, as name, action values and first sentence say it. */
export function contentOf(definition: Definition): Content[] {
  const { nameWords } = definition;
  const head = headOf(definition);
  if (head && NOT_CONTENT.has(head.verb)) return [];
  if (VERDICT.has(nameWords.at(-1)?.word ?? '') || summarises(definition))
    return contentIn(actionPhrases(definition), definition);
  const kept = contentIn([...objectPhrases(definition), ...actionPhrases(definition)], definition);
  return kept.length > 0 ? kept : [...fromStore(definition), ...fromMemory(definition)];
}

function contentIn(phrases: readonly ObjectPhrase[], definition: Definition): Content[] {
  const head = headOf(definition);
  const verb = head?.verb ?? '';
  return phrases.flatMap((phrase) => {
    const noun = contentNoun(phrase.words);
    if (noun === undefined || (LISTING.has(verb) && NAMED_ONLY.has(noun))) return [];
    if ((noun === 'issue' || noun === 'file' || noun === 'code') && PROBING.has(verb)) return [];
    if (phrase.verb !== undefined && NOT_CONTENT.has(phrase.verb)) return [];
    if (noun === 'file' && FILE_FACTS.has(phrase.head)) return [];
    const sense = senseOf(noun, definition);
    return sense && (sense.private || sense.outside) ? [{ phrase, sense }] : [];
  });
}

function senseOf(noun: string, definition: Definition): ContentSense | undefined {
  if (PAGES.has(noun)) {
    const outside = isBrowsing(definition);
    return { private: !outside, outside };
  }
  if ((noun === 'post' || noun === 'article') && speaksOf(definition, SITES)) {
    return { private: true, outside: false };
  }
  return CONTENT.get(noun);
}

/** `get inbox summary: totals and counts` → numbers. */
function summarises({ nameWords, sentences }: Definition): boolean {
  return (
    ['summary', 'overview'].includes(nameWords.at(-1)?.word ?? '') &&
    (sentences[0]?.tokens ?? []).some(({ word }) =>
      ['count', 'counts', 'total', 'totals'].includes(word),
    )
  );
}

/** A store searched as a whole, or a table or collection that the caller names. */
function fromStore(definition: Definition): Content[] {
  const { args } = definition;
  const head = headOf(definition);
  if (!head || !SEARCHING.has(head.verb)) return [];
  const sense = { private: true, outside: false };
  const store = objectPhrases(definition).find(
    ({ head: noun, words }) => STORES.has(noun) || STORES.has(words.slice(-2).join(' ')),
  );
  if (store) return [{ phrase: store, sense }];
  const named = args.find(
    ({ depth, required, words }) =>
      depth === 0 &&
      required &&
      (has(['collection', 'table'], words.at(-1) ?? '') ||
        /^(table|collection) ?name$/.test(words.join(' '))),
  );
  if (!named) return [];
  const evidence = { where: named.where, text: named.name };
  return [
    { phrase: { words: ['row'], head: 'row', plural: true, evidence, from: 'argument' }, sense },
  ];
}

/** `search nodes in the knowledge graph`. */
function fromMemory({ sentences, description }: Definition): Content[] {
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
        from: 'description',
      },
      sense: { private: true, outside: false },
    },
  ];
}

/** The compound or noun of a phrase that is in the lexicon; undefined where the phrase is about it only. */
function contentNoun(words: readonly string[]): string | undefined {
  let end = words.length;
  while (end > 0) {
    const head = words[end - 1]!;
    const compound = end > 1 ? `${words[end - 2]!} ${head}` : undefined;
    if (compound !== undefined && (CONTENT.has(compound) || PAGES.has(compound))) return compound;
    if (CONTENT.has(head) || PAGES.has(head)) return head;
    if (end === 1 || ABOUT.has(head) || !OF_CONTENT.has(head)) return undefined;
    end -= 1;
  }
  return undefined;
}

/** True where name, server or first sentence speak of a field of public knowledge. */
export function isPublic(definition: Definition): boolean {
  const named = definition.nameWords.some(({ word }) => word === 'docs' || word === 'public');
  const { nameWords, context, sentences } = definition;
  return (
    named ||
    nameWords.some(({ word }) => PUBLIC_FIELDS.has(word)) ||
    [...context.serverWords].some((word) => PUBLIC_FIELDS.has(word)) ||
    (sentences[0]?.tokens ?? []).some(({ word }) => PUBLIC_SPOKEN.has(word))
  );
}

/** True where name, server or first sentence speak of a browser. */
export function isBrowsing(definition: Definition): boolean {
  return speaksOf(definition, BROWSING);
}

/** True where name, server or first sentence hold a word of the set. */
export function speaksOf(
  { nameWords, context, sentences }: Definition,
  set: ReadonlySet<string>,
): boolean {
  return (
    nameWords.some(({ word }) => set.has(word)) ||
    [...context.serverWords].some((word) => set.has(word)) ||
    (sentences[0]?.tokens ?? []).some(({ word }) => set.has(word))
  );
}

/** The required argument by which the caller says which page of the web is read. */
export function pageAddress(definition: Definition) {
  return definition.args.find(
    (arg) =>
      arg.required &&
      arg.depth <= 1 &&
      has(arg.words, 'url', 'urls', 'uri', 'link', 'website', 'webpage') &&
      isAddress(arg, definition),
  );
}
