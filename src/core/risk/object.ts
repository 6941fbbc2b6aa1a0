import { baseForms, spansOf, type WordSpan } from '../words.ts';
import { words } from './lexicon/lists.ts';
import { descriptionEvidence, nameEvidence, type Definition, type Sentence } from './definition.ts';
import { headsOf, verbAt, type Head } from './head.ts';
import { DETERMINERS, PREPOSITIONS, TRANSPARENT } from './lexicon/objects.ts';
import { once } from './memo.ts';
import type { Evidence } from './rating.ts';

/** A noun phrase on which a call acts, as the name or the description says it. */
export interface ObjectPhrase {
  /** Its words in order, singular; the last is the head noun. */
  words: string[];
  /** The head noun, singular. */
  head: string;
  /** True where the head noun stands in the plural. */
  plural: boolean;
  /** The words as they stand in the definition. */
  evidence: Evidence;
  /** The verb whose object it is, in its base form; undefined where there is none. */
  verb: string | undefined;
  from: 'name' | 'description' | 'argument';
}

/** In so many sentences a description says what is acted on; later ones are about use. */
const TELLING_SENTENCES = 3;

/** The verb that heads a tool's name; what the description starts with settles which words are nouns. */
export const headOf = once(
  (definition: Definition): Head | undefined =>
    headsOf(definition.nameWords, toldVerb(definition))[0],
);

/** The verb of the first sentence. */
export function toldVerb({ sentences }: Definition): string | undefined {
  const tokens = sentences[0]?.tokens ?? [];
  const told = tokens[verbIndex(tokens)];
  return told && verbAt(told)?.verb;
}

/** What a call acts on: first as the name says it, then as the first sentence with a verb does. */
export const objectPhrases = once((definition: Definition): readonly ObjectPhrase[] => {
  const found = fromName(definition);
  for (const sentence of definition.sentences.slice(0, TELLING_SENTENCES)) {
    const told = fromSentence(definition.description, sentence);
    if (told.length > 0) return [...found, ...told];
  }
  return found;
});

/** A noun in the singular: `queries` → query, `boxes` → box, `status` stays. */
export function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  if (SHORT.has(word)) return word.slice(0, -1);
  if (word.length < 4 || /(ss|us|is)$/.test(word) || INVARIANT.has(word)) return word;
  if (IN_IE.has(word)) return word.slice(0, -1);
  if (/(ch|sh|x|ss|z|tus)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('ies') ? (baseForms(word).at(1) ?? word) : word.slice(0, -1);
}

/** Words in the singular; pushed for the reason told in `splitWords`. */
export function singulars(spans: readonly Pick<WordSpan, 'word'>[]): string[] {
  const words: string[] = [];
  for (const { word } of spans) words.push(singular(word));
  return words;
}

/** Plurals of abbreviations. */
const SHORT = new Set(['vms', 'dbs', 'prs', 'mrs', 'dms', 'aps', 'ips', 'rfis', 'rfqs', 'boms']);
/** Plurals of nouns in -ie, which look like those of nouns in -y. */
const IN_IE = new Set(['cookies', 'movies', 'calories', 'selfies']);
/** Words in the singular that end like a plural. */
const INVARIANT = new Set([
  'alias',
  'canvas',
  'cors',
  'https',
  'hsts',
  'aws',
  'dns',
  'atlas',
  'bias',
  'kubernetes',
  'series',
  'news',
  'redis',
]);

function phrase(
  spans: readonly WordSpan[],
  from: ObjectPhrase['from'],
  evidence: Evidence,
  verb: string | undefined,
): ObjectPhrase {
  const words = singulars(spans);
  const head = words.at(-1)!;
  return { words, head, plural: spans.at(-1)!.word !== head, evidence, verb, from };
}

/** Words of names that stand beside the object and say nothing of it. */
export const BESIDE = words(
  'all my full one single multiple batch bulk many new current mcp tool the a an async',
);

function fromName(definition: Definition): ObjectPhrase[] {
  const { nameWords, tool } = definition;
  const head = headOf(definition);
  // Fillers such as `api` are kept after the verb: an `api key` is no `key`.
  const from = nameWords[0]?.start ?? 0;
  const spans = spansOf(tool.name).filter(
    ({ word, start }) =>
      start >= from && start !== head?.span.start && !BESIDE.has(word) && !/^v?\d+$/.test(word),
  );
  const found: ObjectPhrase[] = [];
  const after = head ? spans.filter(({ start }) => start > head.span.start) : spans;
  const cut = after.findIndex(({ word }) => PREPOSITIONS.has(word));
  const direct = cut >= 0 ? after.slice(0, cut) : after;
  const before = head ? spans.filter(({ start }) => start < head.span.start) : [];
  for (const group of conjuncts(direct.length > 0 ? direct : before)) {
    if (group.length === 0) continue;
    found.push(phrase(group, 'name', nameEvidence(tool.name, group), head?.verb));
  }
  return found;
}

/** `issue_and_comments` → issue; comments. */
function conjuncts(spans: readonly WordSpan[]): WordSpan[][] {
  const groups: WordSpan[][] = [[]];
  for (const span of spans) {
    if (span.word === 'and' || span.word === 'or') groups.push([]);
    else groups.at(-1)!.push(span);
  }
  return groups;
}

/** A verb stands within so many words of the start of a sentence that tells an act. */
const EARLY = 6;
const LONGEST_PHRASE = 6;
const MOST_PHRASES = 6;

/** What a first sentence without a verb names: "Latest headlines." */
export function titled({ sentences: [first], description }: Definition): readonly ObjectPhrase[] {
  return first && first.tokens.length <= LONGEST_TITLE && verbIndex(first.tokens) < 0
    ? phrasesAfter(-1, description, first)
    : [];
}

const LONGEST_TITLE = 12;

function fromSentence(description: string, sentence: Sentence): ObjectPhrase[] {
  const verb = verbIndex(sentence.tokens);
  return verb < 0 ? [] : phrasesAfter(verb, description, sentence);
}

function phrasesAfter(
  verb: number,
  description: string,
  { text, tokens, at }: Sentence,
): ObjectPhrase[] {
  const said = tokens[verb] && verbAt(tokens[verb])?.verb;
  const found: ObjectPhrase[] = [];
  let group: WordSpan[] = [];
  const close = () => {
    if (group.length > 0 && !(group.length === 1 && /^\d+$/.test(group[0]!.word))) {
      const start = at + group[0]!.start;
      const end = at + group.at(-1)!.end;
      found.push(phrase(group, 'description', descriptionEvidence(description, start, end), said));
    }
    group = [];
  };
  for (let i = verb + 1; i < tokens.length && found.length < MOST_PHRASES; i++) {
    const token = tokens[i]!;
    const gap = text.slice(tokens[i - 1]?.end ?? 0, token.start);
    // A full stop inside a sentence ends an abbreviation; brackets and dashes end what is acted on.
    if (/[():—–[\]{}]|\s-\s/.test(gap)) break;
    if (gap.includes(',') || gap.includes('/') || token.word === 'and' || token.word === 'or') {
      close();
      if (token.word === 'and' || token.word === 'or') continue;
    }
    if (token.word === 'of') {
      if (group.length > 0 && !TRANSPARENT.has(singular(group.at(-1)!.word))) break;
      group = [];
      continue;
    }
    if (i === verb + 1 && SEEKING.has(said ?? '') && THROUGH.has(token.word)) continue;
    if (PREPOSITIONS.has(token.word) || ENDS.has(token.word)) break;
    if (PARTICIPLE.test(token.word) && group.some(({ word }) => singular(word) !== word)) break;
    // "Removes/deletes a database": a second verb is no object.
    if (i === verb + 1 && gap.includes('/') && verbAt(token)?.sure) continue;
    if (DETERMINERS.has(token.word)) {
      if (group.length > 0) close();
      continue;
    }
    if (group.length === LONGEST_PHRASE) break;
    group.push(token);
  }
  close();
  return found;
}

/** What is sought stands after a preposition: `searches for notes`, `looks through the inbox`. */
const SEEKING = new Set(['search', 'look', 'query', 'browse', 'ask']);
const THROUGH = new Set(['for', 'through', 'up']);

/** The place of the verb that tells the act: early in the sentence, or after "use this tool to". */
function verbIndex(tokens: readonly WordSpan[]): number {
  if (tokens[0]?.word === 'use' || tokens[0]?.word === 'tool') {
    const to = tokens.slice(0, LATEST_TO).findIndex(({ word }) => word === 'to');
    const next = to < 0 ? undefined : tokens[to + 1];
    if (next && verbAt(next)) return to + 1;
  }
  for (let index = 0; index < EARLY && index < tokens.length; index++) {
    const head = verbAt(tokens[index]!);
    if (head && (head.sure || index === 0)) return index;
  }
  return -1;
}

const LATEST_TO = 12;

/** After a plural it begins what is told of the things: "readings taken before". */
const PARTICIPLE =
  /^(?:(?:creat|add|record|logg|collect|updat|modifi|mark|tagg|referenc)ed|taken|sent|made|written)$/;

/** Words after which a sentence goes on with something other than what is acted on. */
const ENDS = words(
  'that which who whose where when while if is are was were be been has have can may will must should so then than including such like using based matching given associated available assigned filtered sorted related stored safe safely only also just now here there again back permanently immediately quickly please within between across inside under over through during against it',
);
