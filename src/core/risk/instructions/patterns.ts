import { KINDS, type Kind } from '../lexicon/instructions.ts';
import { words } from '../lexicon/lists.ts';
import { ordering, termOf, type Term, type Words } from './terms.ts';
import { firstOf, type Line } from './units.ts';

interface Element {
  fits: Term['fits'];
  optional: boolean;
  /** How many units may stand before it. */
  gap: number;
}

interface Pattern {
  /** Undefined where what fits is no order. */
  kind: Kind | undefined;
  /** Must stand at the start of the sentence. */
  first: boolean;
  /** The number of a set of words of which a line that it fits holds one: those of its rarest element. */
  needs: number;
  elements: Element[];
}

/** What a word is to patterns. */
interface Entry {
  /** Those that start with it. */
  starting: Pattern[];
  /** The numbers of what patterns need that it is one of. */
  needed: number[];
}

export interface Patterns {
  byWord: ReadonlyMap<string, Entry>;
  /** How many numbers there are of what patterns need. */
  needs: number;
}

/** A piece of a line that a pattern fits, in UTF-16 units of the line. */
export interface Found {
  kind: Kind;
  start: number;
  end: number;
}

const GAP = '…';
const LONGEST_GAP = 6;

/** Patterns from a lexicon, a text for each kind with a pattern on each line or between `|`; `aside` tells what is no order. */
export function patternsOf(lexicon: Record<Kind, string>, aside = ''): Patterns {
  const byWord = new Map<string, Entry>();
  const entryOf = (word: string): Entry => {
    const entry = byWord.get(word) ?? { starting: [], needed: [] };
    byWord.set(word, entry);
    return entry;
  };
  const needs: Words[] = [];
  for (const kind of [undefined, ...KINDS]) {
    for (const line of (kind ? lexicon[kind] : aside).split(/[|\n]/)) {
      if (line.trim() === '') continue;
      const written = line.trim().split(/\s+/);
      const rarest = needsOf(written);
      if (!needs.includes(rarest)) needs.push(rarest);
      const pattern = {
        kind,
        first: written[0]!.startsWith('^'),
        needs: needs.indexOf(rarest),
        elements: elementsOf(written),
      };
      for (const word of termOf(plain(written[0]!)).words) entryOf(word).starting.push(pattern);
    }
  }
  for (const [number, set] of needs.entries()) {
    for (const word of set) entryOf(word).needed.push(number);
  }
  return { byWord, needs: needs.length };
}

/** The words of which every line that a pattern fits holds one. */
export function neededWords({ byWord }: Patterns): string[] {
  return [...byWord].filter(([, { needed }]) => needed.length > 0).map(([word]) => word);
}

/** What is written of an element without its marks. */
const plain = (written: string): string => written.replace(/^[!^]|\?$/g, '');

function elementsOf(written: readonly string[]): Element[] {
  let gap = 0;
  return written.flatMap((word) => {
    if (word === GAP) {
      gap += LONGEST_GAP;
      return [];
    }
    const term = termOf(plain(word));
    const fits = word.startsWith('!') ? ordering(term) : term.fits;
    const element = { fits, optional: word.endsWith('?'), gap };
    gap = 0;
    return [element];
  });
}

/** Words that too many sentences hold for it to tell anything. */
const COMMON = words(
  'use get list for to the this it a an is are be in on at if of or with by as when only your you all new no do has need required default used more tool not never t must from what that',
);
/** Those of them that stand nearly everywhere. */
const EVERYWHERE = words('use for to the this a is in or of with');
/** What such words weigh, in words that are rare. */
const COMMON_WEIGHT = 50;
const EVERYWHERE_WEIGHT = 250;

/** The words of that element of a pattern which the fewest sentences hold. */
function needsOf(written: readonly string[]): Words {
  const sets = written
    .filter((word) => word !== GAP && !word.endsWith('?'))
    .map((word) => termOf(plain(word)))
    .filter(({ open }) => !open)
    .map(({ words }) => words);
  return sets.reduce((least, set) => (weightOf(set) < weightOf(least) ? set : least));
}

const weightOf = (words: Words): number => [...words].reduce((sum, word) => sum + weight(word), 0);

function weight(word: string): number {
  if (EVERYWHERE.has(word)) return EVERYWHERE_WEIGHT;
  return COMMON.has(word) ? COMMON_WEIGHT : 1;
}

/** The pieces of a line that patterns fit, from left to right, none within another. */
export function findIn(line: Line, { byWord, needs }: Patterns): Found[] {
  const { units } = line;
  const found: Found[] = [];
  // A mark for each number of what patterns need that the line holds; most lines hold nothing of it.
  let held: Uint8Array | undefined;
  const starts: { at: number; starting: readonly Pattern[] }[] = [];
  for (let at = 0; at < units.length; at++) {
    const entry = byWord.get(units[at]!.word);
    if (entry === undefined) continue;
    const { starting, needed } = entry;
    if (starting.length > 0) starts.push({ at, starting });
    if (needed.length > 0) held ??= new Uint8Array(needs);
    for (const number of needed) held![number] = 1;
  }
  if (held === undefined) return found;
  const first = firstOf(line);
  let end = 0;
  for (const { at, starting } of starts) {
    if (at < end) continue;
    let longest = at;
    let best: Pattern | undefined;
    for (const pattern of starting) {
      if ((pattern.first && at > first) || held[pattern.needs] === 0) continue;
      const stop = endOf(pattern.elements, 0, line, at);
      if (stop !== undefined && stop > longest) [longest, best] = [stop, pattern];
    }
    if (best === undefined) continue;
    const { kind } = best;
    if (kind) found.push({ kind, start: units[at]!.start, end: units[longest - 1]!.end });
    end = longest;
  }
  return found;
}

/** The place after the last unit of a fit; undefined where the elements do not fit. `skipped` is the gap before what was left out. */
function endOf(
  elements: readonly Element[],
  from: number,
  line: Line,
  at: number,
  skipped = 0,
): number | undefined {
  const element = elements[from];
  if (element === undefined) return at;
  const gap = Math.max(element.gap, skipped);
  const last = Math.min(at + gap, line.units.length - 1);
  for (let here = at; here <= last; here++) {
    if (!element.fits(line, here)) continue;
    const end = endOf(elements, from + 1, line, here + 1);
    if (end !== undefined) return end;
  }
  return element.optional ? endOf(elements, from + 1, line, at, gap) : undefined;
}
