import type { WordSpan } from '../../words.ts';
import { CLASSES, KINDS, type Kind } from '../lexicon/instructions.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { isOrder, isWhen, UNIT, type Line } from './units.ts';

type Fits = (line: Line, at: number) => boolean;

interface Element {
  fits: Fits;
  optional: boolean;
  /** How many units may stand before it. */
  gap: number;
}

interface Pattern {
  kind: Kind;
  /** Must stand at the start of the sentence. */
  first: boolean;
  elements: Element[];
}

/** Patterns by the word they start with. */
export type Patterns = ReadonlyMap<string, readonly Pattern[]>;

/** A piece of a line that a pattern fits, in UTF-16 units of the line. */
export interface Found {
  kind: Kind;
  start: number;
  end: number;
}

const GAP = '…';
const LONGEST_GAP = 6;

const SETS = new Map<string, ReadonlySet<string>>([
  ...Object.entries(CLASSES).map(
    ([name, words]) => [name, new Set(words.trim().split(/\s+/))] as const,
  ),
  ['TOOL', new Set([UNIT.tool, UNIT.named])],
  ['KNOWN', new Set([UNIT.tool])],
  ['ARROW', new Set([UNIT.arrow])],
]);
const STEPS = new Set([...CLASSES.STEP!.split(' '), UNIT.tool, UNIT.named]);
/** Verbs that can be an order. */
const ORDERS = new Set([...VERBS.keys(), ...SETS.get('ACT')!]);
/** Words in -ing that say nothing of an act. */
const NO_ACTS = new Set(
  'during string thing something anything nothing everything existing following missing pending billing'.split(
    ' ',
  ),
);
const isGerund = ({ word }: WordSpan) =>
  word.length > 4 && word.endsWith('ing') && !NO_ACTS.has(word);
const PREDICATES: Record<string, (unit: WordSpan) => boolean> = {
  ING: isGerund,
  STEP: (unit) => STEPS.has(unit.word) || isGerund(unit),
  ED: ({ word }) => word.length > 4 && word.endsWith('ed'),
  VERB: ({ word }) => ORDERS.has(word),
  CONDUCT: ({ word }) =>
    (ORDERS.has(word) || SETS.get('HIDE')!.has(word)) && !SETS.get('VALUE')!.has(word),
  NUMBER: ({ word }) => /^(?:\d+|one|two|three)$/.test(word),
};

/** The words with which a pattern can start whose head is no set. */
const STARTS: Record<string, Iterable<string>> = { FIRST: ['first'], VERB: ORDERS };

/** Patterns from a lexicon, one text of lines with `|` between them for each kind. */
export function patternsOf(lexicon: Record<Kind, string>): Patterns {
  const patterns = new Map<string, Pattern[]>();
  for (const kind of KINDS) {
    for (const line of lexicon[kind].split('|')) {
      const words = line.trim().split(/\s+/);
      const head = words[0]!.replace(/^[!^]/, '');
      if (head === '') continue;
      const pattern = { kind, first: words[0]!.startsWith('^'), elements: elementsOf(words) };
      for (const word of STARTS[head] ?? SETS.get(head) ?? [head]) {
        patterns.set(word, [...(patterns.get(word) ?? []), pattern]);
      }
    }
  }
  return patterns;
}

function elementsOf(words: readonly string[]): Element[] {
  let gap = 0;
  return words.flatMap((word) => {
    if (word === GAP) {
      gap += LONGEST_GAP;
      return [];
    }
    const element = { fits: fitsOf(word), optional: word.endsWith('?'), gap };
    gap = 0;
    return [element];
  });
}

function fitsOf(written: string): Fits {
  const word = written.replace(/^[!^]|\?$/g, '');
  const fits = fitsWord(word);
  return written.startsWith('!') ? (line, at) => fits(line, at) && isOrder(line, at) : fits;
}

function fitsWord(word: string): Fits {
  if (word === 'FIRST') return isWhen;
  const predicate = PREDICATES[word];
  if (predicate) return ({ units }, at) => predicate(units[at]!);
  const set = SETS.get(word);
  if (set) return ({ units }, at) => set.has(units[at]!.word);
  if (word !== word.toLowerCase()) throw new Error(`no such class: ${word}`);
  return ({ units }, at) => units[at]!.word === word;
}

/** The pieces of a line that patterns fit, from left to right, none within another. */
export function findIn(line: Line, patterns: Patterns): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < line.units.length; at++) {
    let longest = at;
    let kind: Kind | undefined;
    for (const pattern of patterns.get(line.units[at]!.word) ?? []) {
      if (pattern.first && at > 0) continue;
      const end = endOf(pattern.elements, 0, line, at);
      if (end !== undefined && end > longest) [longest, kind] = [end, pattern.kind];
    }
    if (kind === undefined) continue;
    found.push({ kind, start: line.units[at]!.start, end: line.units[longest - 1]!.end });
    at = longest - 1;
  }
  return found;
}

/** The place after the last unit of a fit; undefined where the elements do not fit. */
function endOf(
  elements: readonly Element[],
  from: number,
  line: Line,
  at: number,
): number | undefined {
  const element = elements[from];
  if (element === undefined) return at;
  const last = Math.min(at + element.gap, line.units.length - 1);
  for (let here = at; here <= last; here++) {
    if (!element.fits(line, here)) continue;
    const end = endOf(elements, from + 1, line, here + 1);
    if (end !== undefined) return end;
  }
  return element.optional ? endOf(elements, from + 1, line, at) : undefined;
}
