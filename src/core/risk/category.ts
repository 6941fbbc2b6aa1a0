import { baseForms, splitWords, type WordSpan } from '../words.ts';
import {
  descriptionEvidence,
  nameEvidence,
  type Argument,
  type Definition,
  type Sentence,
} from './definition.ts';
import { INFORMATION, MEDIA, MONEY, PREPOSITIONS } from './lexicon/objects.ts';
import { NOUNS_TOO, VERBS, type VerbSense } from './lexicon/verbs.ts';
import type { Evidence } from './rating.ts';
import { CATEGORIES, type Category } from './vocabulary.ts';

/** A category with the words that gave it. */
export interface Finding {
  category: Category;
  evidence: Evidence[];
  /** False where the words could also mean a harmless act; such a finding contradicts no annotation. */
  firm: boolean;
}

interface Head {
  span: WordSpan;
  verb: string;
  sense: VerbSense;
}

const UNCLASSIFIED: Finding = { category: 'Unclassified', evidence: [], firm: false };

/**
 * What one call can do, from the name first, then the values of an action argument, then the
 * description; annotations are read elsewhere and only raise.
 */
export function categorise(definition: Definition): Finding {
  const named = fromName(definition);
  const listed = fromActions(definition.args);
  const told = fromDescription(definition);
  const start = named ?? listed ?? told ?? UNCLASSIFIED;
  const raises = [
    listed && raisesNamed(start, listed) ? listed : undefined,
    told && raisesNamed(start, told) ? told : undefined,
    overwriting(definition, start),
  ];
  return raises.reduce<Finding>(
    (worst, next) => (next && worse(next, worst) ? next : worst),
    start,
  );
}

function worse(a: Finding, b: Finding): boolean {
  if (b.category === 'Unclassified') return a.category !== 'Unclassified';
  return CATEGORIES.indexOf(a.category) < CATEGORIES.indexOf(b.category);
}

/** Values and description raise what the name says only by a verb that loses, spends or runs something. */
function raisesNamed(named: Finding, told: Finding): boolean {
  return (
    named.category === 'Unclassified' ||
    (told.firm && told.category !== 'Write' && told.category !== 'Read')
  );
}

function fromName({ tool, nameWords, sentences, args }: Definition): Finding | undefined {
  const heads = headsOf(nameWords);
  const findings = heads.flatMap((head) => {
    const objects = objectsAfter(nameWords, head.span);
    const found = judge(head, objects, sentences[0], args);
    if (!found) return [];
    const spans = found.object ? [head.span, found.object] : [head.span];
    return [
      { category: found.category, firm: found.firm, evidence: [nameEvidence(tool.name, spans)] },
    ];
  });
  if (findings.length > 0) return findings.reduce((a, b) => (worse(b, a) ? b : a));
  const last = nameWords.at(-1);
  if (last && INFORMATION.has(last.word)) {
    return { category: 'Read', firm: true, evidence: [nameEvidence(tool.name, [last])] };
  }
  return undefined;
}

/** The verbs that head a name: one, or several joined by `and` / `or`. */
export function headsOf(spans: readonly WordSpan[]): Head[] {
  const cut = spans.findIndex(({ word }, index) => index > 0 && PREPOSITIONS.has(word));
  const phrase = cut > 0 ? spans.slice(0, cut) : spans;
  const heads = phrase.map(headOf);
  const plain = (head: Head | undefined) => head !== undefined && !NOUNS_TOO.has(head.verb);
  const first = heads[0];
  const last = heads.at(-1);
  const lastWord = phrase.at(-1)?.word ?? '';
  if (first && plain(first)) return joined(heads, phrase, 0);
  if (phrase.length > 1 && last && plain(last)) return [last];
  if (first) {
    const informs =
      phrase.length > 1 && !isReading(first) && INFORMATION.has(lastWord) && !VERBS.has(lastWord);
    return informs && phrase.length === 2 ? [] : joined(heads, phrase, 0);
  }
  const inner = heads.findIndex(plain);
  if (inner >= 0) return joined(heads, phrase, inner);
  if (last) return [last];
  if (INFORMATION.has(lastWord)) return [];
  const any = heads.find((head) => head !== undefined);
  return any ? [any] : [];
}

const isReading = ({ sense }: Head) => sense.category === 'Read';

function headOf(span: WordSpan): Head | undefined {
  for (const verb of baseForms(span.word)) {
    const sense = VERBS.get(verb);
    if (sense) return { span, verb, sense };
  }
  return undefined;
}

function joined(
  heads: readonly (Head | undefined)[],
  spans: readonly WordSpan[],
  from: number,
): Head[] {
  const list = [heads[from]!];
  for (let i = from + 1; i + 1 < spans.length; i++) {
    const next = heads[i + 1];
    if ((spans[i]!.word === 'and' || spans[i]!.word === 'or') && next) list.push(next);
  }
  return list;
}

function objectsAfter(spans: readonly WordSpan[], head: WordSpan): WordSpan[] {
  const after = spans.filter(({ start }) => start > head.start);
  const cut = after.findIndex(({ word }) => PREPOSITIONS.has(word));
  const direct = cut >= 0 ? after.slice(0, cut) : after;
  return direct.length > 0 ? direct : spans.filter(({ start }) => start !== head.start);
}

interface Judged {
  category: Category;
  firm: boolean;
  object?: WordSpan;
}

const RESOLVED = new Set([
  'comment',
  'comments',
  'issue',
  'thread',
  'conflict',
  'conflicts',
  'alert',
  'incident',
  'finding',
  'discussion',
  'ticket',
  'error',
  'todo',
  'review',
]);
const STUDIES = new Set([
  'report',
  'reports',
  'audit',
  'search',
  'scan',
  'check',
  'checks',
  'diagnostics',
  'diagnostic',
  'analysis',
  'lint',
  'linter',
  'lighthouse',
  'healthcheck',
  'insight',
  'insights',
  'comparison',
  'evaluation',
  'validation',
  'research',
]);
const PICTURES = new Set(['screenshot', 'screenshots', 'snapshot', 'look']);
const BACKDROP = new Set(['background', 'watermark', 'noise', 'duplicates']);
const SPENDING = new Set([
  'create',
  'send',
  'place',
  'submit',
  'execute',
  'make',
  'transfer',
  'approve',
  'authorize',
  'sign',
  'broadcast',
  'confirm',
  'request',
  'bridge',
  'deposit',
  'issue',
  'process',
  'capture',
  'schedule',
  'redeem',
]);
const MONEY_ALONE = new Set([
  'order',
  'orders',
  'token',
  'tokens',
  'coin',
  'coins',
  'transaction',
  'transactions',
  'trade',
  'trades',
  'transfer',
  'transfers',
]);
const LANGUAGES = new Set(['sql', 'command', 'commands', 'code', 'script', 'scripts']);

/** The sense of a verb with its object. */
function judge(
  head: Head,
  objects: readonly WordSpan[],
  first: Sentence | undefined,
  args: readonly Argument[],
): Judged | undefined {
  const { verb, sense } = head;
  const among = (set: ReadonlySet<string>) => objects.find(({ word }) => set.has(word));
  const as = (category: Category, object?: WordSpan, firm = true): Judged => ({
    category,
    firm,
    ...(object ? { object } : {}),
  });
  const money = among(MONEY);
  if (money && SPENDING.has(verb) && spends(verb, money.word, args)) return as('Financial', money);
  if (verb === 'transfer' && args.some(({ words }) => words.at(-1) === 'amount'))
    return as('Financial');
  switch (verb) {
    case 'run':
    case 'perform':
    case 'execute': {
      const study = among(STUDIES);
      if (study && !among(LANGUAGES)) return as('Read', study);
      break;
    }
    case 'take':
      return among(PICTURES) ? as('Read', among(PICTURES)) : as('Write');
    case 'resolve':
      return among(RESOLVED) ? as('Write', among(RESOLVED)) : as('Read');
    case 'remove':
      if (among(BACKDROP)) return as('Write', among(BACKDROP), false);
      break;
    case 'call': {
      const target = objects.find(({ word }) =>
        ['api', 'tool', 'function', 'endpoint', 'method', 'action', 'contract'].includes(word),
      );
      return target ? as('Execute', target) : as('Write');
    }
    case 'download':
    case 'export': {
      const kept = args.find(
        ({ words, types }) =>
          types.includes('string') &&
          words.some((word) =>
            [
              'path',
              'output',
              'dest',
              'destination',
              'dir',
              'directory',
              'folder',
              'filename',
              'filepath',
            ].includes(word),
          ),
      );
      if (kept) return { ...as('Write'), firm: false };
      break;
    }
  }
  if (sense.force === 'vague') return undefined;
  if (sense.force === 'weak') {
    const media = among(MEDIA);
    const makes = media !== undefined || (first !== undefined && mentions(first, MEDIA));
    return as(makes ? 'Write' : 'Read', media, false);
  }
  return as(sense.category);
}

function spends(verb: string, object: string, args: readonly Argument[]): boolean {
  if (!MONEY_ALONE.has(object)) return verb !== 'request' || object !== 'payment';
  const amount = args.some(({ words }) =>
    words.some((word) =>
      ['amount', 'quantity', 'qty', 'price', 'value', 'side', 'wei'].includes(word),
    ),
  );
  return amount || verb === 'broadcast' || verb === 'sign';
}

function mentions(sentence: Sentence, set: ReadonlySet<string>): boolean {
  return sentence.tokens.some(({ word }) => set.has(word));
}

const ACTION_NAMES = new Set([
  'action',
  'actions',
  'operation',
  'op',
  'verb',
  'subcommand',
  'method',
  'mode',
  'command',
]);
const HTTP = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

/** The worst act among the values of an `action`-like argument. */
function fromActions(args: readonly Argument[]): Finding | undefined {
  let found: Finding | undefined;
  for (const arg of args) {
    const values = arg.schema['enum'];
    if (arg.depth > 0 || !ACTION_NAMES.has(arg.words.at(-1) ?? '') || !Array.isArray(values))
      continue;
    const texts = values.filter((value): value is string => typeof value === 'string');
    if (texts.every((value) => HTTP.has(value.toLowerCase()))) continue;
    texts.forEach((value) => {
      const span = { word: splitWords(value)[0] ?? '', start: 0, end: 0 };
      const head = headOf(span);
      if (!head || head.sense.force === 'vague') return;
      const category = head.sense.force === 'weak' ? 'Write' : head.sense.category;
      const next: Finding = {
        category,
        firm: head.sense.force === 'firm' && arg.words.at(-1) !== 'mode',
        evidence: [{ where: `${arg.where}/enum/${String(values.indexOf(value))}`, text: value }],
      };
      if (!found || worse(next, found)) found = next;
    });
  }
  return found;
}

/** Words that may stand before the verb of a description without changing it. */
const LEAD = new Set(
  `this tool tools that which is are be use used using to allows allow you your lets let the a an can will enables enable agent
  llm user users for helps help quickly easily permanently safely when function method endpoint able it utility mcp server api
  directly automatically programmatically simple simply command also only and please provides provide ability`.split(
    /\s+/,
  ),
);
const NEGATION = new Set([
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
]);

function fromDescription({ description, sentences, args }: Definition): Finding | undefined {
  const first = sentences[0];
  if (!first) return undefined;
  const index = first.tokens.findIndex(
    ({ word }, i) =>
      i > 12 || !LEAD.has(word) || (i === 0 && word === 'use' && first.tokens[1]?.word !== 'this'),
  );
  const token = first.tokens[index];
  if (!token || index > 12) return undefined;
  const before = first.tokens.slice(0, index);
  if (before.some(({ word }) => NEGATION.has(word))) return undefined;
  const heads = [headOf(token), ...compounds(first, index)].filter((head) => head !== undefined);
  const objects = first.tokens.slice(index + 1, index + 5);
  const findings = heads.flatMap((head) => {
    const judged = judge(head, objects, first, args);
    if (!judged) return [];
    const start = first.at + head.span.start;
    return [
      {
        category: judged.category,
        firm: judged.firm,
        evidence: [descriptionEvidence(description, start, first.at + head.span.end)],
      },
    ];
  });
  return findings.length > 0 ? findings.reduce((a, b) => (worse(b, a) ? b : a)) : undefined;
}

/** Verbs joined to the first by commas, `and`, `or` or `/`: "Create, update or delete". */
function compounds({ text, tokens }: Sentence, index: number): (Head | undefined)[] {
  const list: (Head | undefined)[] = [];
  for (let i = index; i + 1 < tokens.length && list.length < 12;) {
    const gap = text.slice(tokens[i]!.end, tokens[i + 1]!.start);
    const joiner = tokens[i + 1]!.word === 'and' || tokens[i + 1]!.word === 'or';
    const next = joiner ? i + 2 : i + 1;
    if (!joiner && !/^\s*[,/&]\s*$/.test(gap)) break;
    const head = tokens[next] && headOf(tokens[next]);
    if (!head) break;
    list.push(head);
    i = next;
  }
  return list;
}

const LOSSES = new Set([
  'overwrite',
  'overwrites',
  'overwriting',
  'overwritten',
  'irreversible',
  'irreversibly',
]);

/** A writing tool whose description says, without negation, that former content is lost. */
function overwriting({ description, sentences }: Definition, named: Finding): Finding | undefined {
  if (named.category !== 'Write') return undefined;
  for (const sentence of sentences.slice(0, 4)) {
    const index = sentence.tokens.findIndex(({ word }) => LOSSES.has(word));
    const token = sentence.tokens[index];
    if (!token) continue;
    const around = sentence.tokens.slice(Math.max(0, index - 6), index).map(({ word }) => word);
    if (
      around.some(
        (word) =>
          NEGATION.has(word) || word === 'if' || word === 'optionally' || word === 'whether',
      )
    )
      continue;
    return {
      category: 'Destructive',
      firm: true,
      evidence: [
        ...named.evidence,
        descriptionEvidence(description, sentence.at + token.start, sentence.at + token.end),
      ],
    };
  }
  return undefined;
}
