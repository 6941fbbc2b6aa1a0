import type { Finding } from '../category/finding.ts';
import {
  argumentEvidence,
  descriptionEvidence,
  nameEvidence,
  type Definition,
} from '../definition.ts';
import type { Evidence } from '../rating.ts';
import type { Argument } from '../schema.ts';
import type { WordSpan } from '../../words.ts';

/** What a signal looks at: the tool taken apart, and its category. */
export interface Subject {
  definition: Definition;
  found: Finding;
}

/** One piece of evidence, with the top-level argument it is about. */
export interface Match {
  evidence: Evidence;
  argument?: string;
}

/** A property of a tool that makes a call worse or calls for a condition. */
export interface Signal {
  title: string;
  /** What it means for whoever allows the call; a sentence. */
  meaning: string;
  /** Everything that makes it fire; empty where it does not. */
  detect(subject: Subject): Match[];
}

/** A signal quotes no more pieces of one tool than this. */
export const MOST_EVIDENCE = 5;

/** A match for each argument that fits. */
export function argumentsThat({ args }: Definition, fits: (arg: Argument) => boolean): Match[] {
  const found: Match[] = [];
  for (const arg of args) if (fits(arg)) found.push(matchOf(arg));
  return found;
}

/** The match that points at an argument. */
export function matchOf(arg: Argument): Match {
  return { evidence: argumentEvidence(arg), argument: arg.top };
}

/** A match for the first word of the name that is in a set. */
export function inName({ definition }: Subject, set: ReadonlySet<string>): Match[] {
  const span = definition.nameWords.find(({ word }) => set.has(word));
  return span ? [{ evidence: nameEvidence(definition.tool.name, [span]) }] : [];
}

/** Phrases by their first word; in a phrase `…` stands for up to three words. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

const GAP = '…';
const LONGEST_GAP = 3;

/** Phrases from one string with `|` between them. */
export function phrases(text: string): Phrases {
  const list = text.split('|').map((phrase) => phrase.trim().split(/\s+/));
  return Map.groupBy(list, ([first]) => first!);
}

/** How many words the phrase has that starts at a place of a list of words; undefined where none does. */
export function phraseAt(
  tokens: readonly WordSpan[],
  at: number,
  among: Phrases,
): number | undefined {
  const starting = among.get(tokens[at]!.word);
  if (starting === undefined) return undefined;
  for (const phrase of starting) {
    const end = endOf(phrase, tokens, at);
    if (end !== undefined) return end - at;
  }
  return undefined;
}

/** Where a phrase ends; a gap ends at the first place from which its next word follows. */
function endOf(
  phrase: readonly string[],
  tokens: readonly WordSpan[],
  at: number,
): number | undefined {
  let here = at;
  for (let k = 0; k < phrase.length; k++, here++) {
    if (phrase[k] === GAP) {
      const next = phrase[++k];
      const most = here + LONGEST_GAP;
      while (here <= most && tokens[here]?.word !== next) here++;
    }
    if (tokens[here]?.word !== phrase[k]) return undefined;
  }
  return here;
}

/** A match for the first phrase in the first `most` sentences that is not negated. */
export function inDescription({ definition }: Subject, among: Phrases, most = 400): Match[] {
  for (const { tokens, at } of definition.sentences.slice(0, most)) {
    for (let i = 0; i < tokens.length; i++) {
      const length = phraseAt(tokens, i, among);
      if (length === undefined) continue;
      if (isNegated(tokens, i)) continue;
      const start = at + tokens[i]!.start;
      const end = at + tokens[i + length - 1]!.end;
      return [{ evidence: descriptionEvidence(definition.description, start, end) }];
    }
  }
  return [];
}

const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'without',
  'cannot',
  'non',
  'doesn',
  'don',
  'isn',
  'nor',
]);

/** What may be done to a "need to" so that it is none. */
const RELIEVES = new Set(['replaces', 'avoids', 'removes', 'eliminates']);

/** True where one of the three words before a place denies it, or before the "need to" that stands there. */
export function isNegated(tokens: readonly WordSpan[], at: number): boolean {
  const needed = tokens[at - 1]?.word === 'to' && tokens[at - 2]?.word === 'need';
  const end = needed ? at - 2 : at;
  return tokens
    .slice(Math.max(0, end - 3), end)
    .some(({ word }) => NEGATIONS.has(word) || (needed && RELIEVES.has(word)));
}

/** True for the categories that change something. */
export function acts({ found }: Subject): boolean {
  return found.category !== 'Read' && found.category !== 'Unclassified';
}
