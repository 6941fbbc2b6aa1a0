import { splitWords } from '../words.ts';
import { has, isCode, isCommand, isSql } from './arguments.ts';
import {
  argumentEvidence,
  descriptionEvidence,
  nameEvidence,
  type Argument,
  type Definition,
  type Sentence,
} from './definition.ts';
import { headsOf, objectsOf, phraseOf, verbAt, type Head } from './head.ts';
import { INFORMATION, MEDIA } from './lexicon/objects.ts';
import type { Evidence } from './rating.ts';
import { senseOf } from './sense.ts';
import { CATEGORIES, type Category } from './vocabulary.ts';

/** A category with the words that gave it. */
export interface Finding {
  category: Category;
  evidence: Evidence[];
  /** False where the words could also mean a harmless act; such a finding contradicts no annotation. */
  firm: boolean;
}

const UNCLASSIFIED: Finding = { category: 'Unclassified', evidence: [], firm: false };

/**
 * What one call can do, from the name first, then the values of an action argument, the arguments, and
 * the description. Later sources raise what earlier ones say, and never lower it. Annotations are
 * read elsewhere.
 */
export function categorise(definition: Definition): Finding {
  const told = fromDescription(definition);
  const named = fromName(definition, told?.heads[0]?.verb);
  const listed = fromActions(definition.args);
  const start = startOf(named, listed, told?.finding);
  const raises = [listed, told?.finding].filter(
    (next) => next !== undefined && raisesOver(start, next),
  );
  const worst = [...raises, overwriting(definition, start)].reduce<Finding>(
    (found, next) => (next && isWorse(next, found) ? next : found),
    start,
  );
  return running(definition, worst);
}

/** The name decides, unless its verb may be a noun there and the description says otherwise. */
function startOf(
  named: (Finding & { sure: boolean }) | undefined,
  listed?: Finding,
  told?: Finding,
): Finding {
  if (named && !named.sure && told) return { ...told, firm: told.firm && named.firm };
  return named ?? listed ?? told ?? UNCLASSIFIED;
}

function isWorse(a: Finding, b: Finding): boolean {
  if (b.category === 'Unclassified') return a.category !== 'Unclassified';
  return CATEGORIES.indexOf(a.category) < CATEGORIES.indexOf(b.category);
}

/** Values and description raise what the name says only by a verb that loses, spends or runs something. */
function raisesOver(named: Finding, next: Finding): boolean {
  return (
    named.category === 'Unclassified' ||
    (next.firm && next.category !== 'Write' && next.category !== 'Read')
  );
}

function fromName(
  { tool, nameWords, sentences, args }: Definition,
  confirmed?: string,
): (Finding & { sure: boolean }) | undefined {
  const heads = headsOf(nameWords, confirmed);
  const findings = heads.flatMap((head) => {
    const objects = objectsOf(nameWords, head.span);
    const sense = withMedium(senseOf(head, objects, args), head, sentences[0]);
    if (!sense) return [];
    const spans = sense.object ? [head.span, sense.object] : [head.span];
    const sure = head.sure || objects.some(({ start }) => start > head.span.start);
    return [
      {
        category: sense.category,
        firm: sense.firm,
        sure,
        evidence: [nameEvidence(tool.name, spans)],
      },
    ];
  });
  if (findings.length > 0) return findings.reduce((a, b) => (isWorse(b, a) ? b : a));
  const last = phraseOf(nameWords).at(-1);
  if (heads.length > 0 || !last || !INFORMATION.has(last.word)) return undefined;
  return { category: 'Read', firm: true, sure: false, evidence: [nameEvidence(tool.name, [last])] };
}

/** A weak verb makes something that stays where the first sentence speaks of a medium. */
function withMedium(
  sense: ReturnType<typeof senseOf>,
  head: Head,
  first: Sentence | undefined,
): ReturnType<typeof senseOf> {
  const speaks = head.sense.force === 'weak' && first?.tokens.some(({ word }) => MEDIA.has(word));
  return sense?.category === 'Read' && speaks ? { ...sense, category: 'Write' } : sense;
}

const ACTION_NAMES = [
  'action',
  'actions',
  'operation',
  'op',
  'verb',
  'subcommand',
  'method',
  'mode',
  'command',
];
const HTTP = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];

/** The worst act among the values of an `action`-like argument. */
function fromActions(args: readonly Argument[]): Finding | undefined {
  const findings = args.flatMap((arg): Finding[] => {
    const values = arg.schema['enum'];
    if (arg.depth > 0 || !has(ACTION_NAMES, arg.words.at(-1) ?? '') || !Array.isArray(values))
      return [];
    const texts = values.filter((value): value is string => typeof value === 'string');
    if (texts.every((value) => HTTP.includes(value.toLowerCase()))) return [];
    return texts.flatMap((value): Finding[] => {
      const [first = ''] = splitWords(value);
      const head = verbAt({ word: first, start: 0, end: 0 }, [first]);
      if (!head || head.sense.force === 'vague') return [];
      const where = `${arg.where}/enum/${String(values.indexOf(value))}`;
      const firm = head.sense.force === 'firm' && arg.words.at(-1) !== 'mode';
      const category = head.sense.force === 'weak' ? 'Write' : head.sense.category;
      return [{ category, firm, evidence: [{ where, text: value }] }];
    });
  });
  return findings.length > 0 ? findings.reduce((a, b) => (isWorse(b, a) ? b : a)) : undefined;
}

/** Words that may stand before the verb of a description without changing it. */
const LEAD = new Set(
  `this tool tools that which is are be use used using to allows allow you your lets let the a an can will enables enable agent
  llm user users for helps help quickly easily permanently safely when function method endpoint able it utility mcp server api
  directly automatically programmatically simple simply also only and please provides provide ability primary as`.split(
    /\s+/,
  ),
);
const LONGEST_LEAD = 14;
const NEGATION = [
  'not',
  'never',
  'without',
  'cannot',
  'won',
  'doesn',
  'don',
  'no',
  'isn',
  'instead',
  'unless',
  'avoid',
  'prevent',
  'prevents',
  'if',
  'optionally',
  'whether',
];

function fromDescription({
  description,
  sentences,
  args,
}: Definition): { heads: Head[]; finding?: Finding } | undefined {
  const first = sentences[0];
  if (!first) return undefined;
  const index = first.tokens.findIndex(({ word }) => !LEAD.has(word));
  const token = first.tokens[index];
  if (
    !token ||
    index > LONGEST_LEAD ||
    first.tokens.slice(0, index).some(({ word }) => NEGATION.includes(word))
  )
    return undefined;
  // "Read-only" praises; it does not say what is done.
  if (token.word === 'read' && first.tokens[index + 1]?.word === 'only') return undefined;
  const heads = [verbAt(token), ...compounds(first, index)].filter((head) => head !== undefined);
  const objects = first.tokens.slice(index + 1, index + 6);
  const findings = heads.flatMap((head): Finding[] => {
    const sense = withMedium(senseOf(head, objects, args), head, first);
    // "Run a find query" says how, not what; only a language that is run makes it so.
    const vague = sense?.category === 'Execute' && !objects.some(({ word }) => LANGUAGES.has(word));
    if (!sense) return [];
    const start = first.at + head.span.start;
    const evidence = [descriptionEvidence(description, start, first.at + head.span.end)];
    return [
      {
        category: sense.category,
        firm: sense.firm && !vague && sense.category !== 'Write',
        evidence,
      },
    ];
  });
  if (findings.length === 0) return { heads };
  return { heads, finding: findings.reduce((a, b) => (isWorse(b, a) ? b : a)) };
}

const LANGUAGES = new Set(
  'sql command commands code script scripts javascript shell statement'.split(' '),
);

/** Verbs joined to the first by commas, `and`, `or` or `/`: "Create, update or delete". */
function compounds({ text, tokens }: Sentence, index: number): (Head | undefined)[] {
  const list: (Head | undefined)[] = [];
  for (let i = index; i + 1 < tokens.length && list.length < 12;) {
    const gap = text.slice(tokens[i]!.end, tokens[i + 1]!.start);
    const joiner = tokens[i + 1]!.word === 'and' || tokens[i + 1]!.word === 'or';
    const next = joiner ? i + 2 : i + 1;
    if (!joiner && !/^\s*[,/&]\s*$/.test(gap)) break;
    const head = tokens[next] && verbAt(tokens[next]);
    if (!head) break;
    list.push(head);
    i = next;
  }
  return list;
}

const LOSSES = [
  'overwrite',
  'overwrites',
  'overwriting',
  'overwritten',
  'irreversible',
  'irreversibly',
];

/** A writing tool whose description says, without negation, that former content is lost. */
function overwriting({ description, sentences }: Definition, named: Finding): Finding | undefined {
  if (named.category !== 'Write') return undefined;
  for (const { tokens, at } of sentences.slice(0, 4)) {
    const index = tokens.findIndex(({ word }) => LOSSES.includes(word));
    const token = tokens[index];
    if (
      !token ||
      tokens.slice(Math.max(0, index - 6), index).some(({ word }) => NEGATION.includes(word))
    )
      continue;
    const quote = descriptionEvidence(description, at + token.start, at + token.end);
    return { category: 'Destructive', firm: named.firm, evidence: [...named.evidence, quote] };
  }
  return undefined;
}

const INTERPRETING = ['evaluate', 'query', 'test', 'debug'];

/** A tool that is given a command, a query or code to run runs it, whatever its name says. */
function running(definition: Definition, found: Finding): Finding {
  const { args, nameWords } = definition;
  if (found.category === 'Execute' || found.category === 'Financial') return found;
  const top = args.filter(({ depth, schema }) => depth === 0 && !Array.isArray(schema['enum']));
  const reads = found.category === 'Read';
  const runs = nameWords.some(({ word }) => INTERPRETING.includes(word));
  const unclear = found.category === 'Unclassified';
  const given = top.find(
    (arg) =>
      (isSql(arg, definition) && (!reads || runs)) ||
      (isCommand(arg) && arg.required && !reads) ||
      (isCode(arg) &&
        arg.required &&
        (unclear ||
          (reads &&
            runs &&
            has(['function', 'script', 'code', 'javascript', 'js'], arg.words.at(-1) ?? '')))),
  );
  return given
    ? { category: 'Execute', firm: false, evidence: [...found.evidence, argumentEvidence(given)] }
    : found;
}
