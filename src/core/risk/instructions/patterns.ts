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
  /** The number of a set of words of which a line that it fits holds one: those of its rarest element. */
  needs: number;
  elements: Element[];
}

type Words = ReadonlySet<string>;

export interface Patterns {
  /** Patterns by the word they start with. */
  byStart: ReadonlyMap<string, readonly Pattern[]>;
  /** The numbers of what patterns need, by the words of it. */
  needed: ReadonlyMap<string, readonly number[]>;
  /** How many such numbers there are. */
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

const SETS = new Map<string, ReadonlySet<string>>([
  ...Object.entries(CLASSES).map(
    ([name, words]) => [name, new Set(words.trim().split(/\s+/))] as const,
  ),
  ['TOOL', new Set([UNIT.tool, UNIT.named])],
  ['KNOWN', new Set([UNIT.tool])],
  ['ARROW', new Set([UNIT.arrow])],
  ['NUMBER', new Set([...'one two three'.split(' '), ...Array.from({ length: 100 }, (_, i) => String(i))])],
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
};

/** The words of elements that are no class. */
const singles = new Map<string, Words>([
  ['FIRST', new Set(['first'])],
  ['VERB', ORDERS],
]);
/** Words of units in capitals. */
const SPECIAL = new Set<string>(Object.values(UNIT));
/** Predicates that no list of words covers. */
const OPEN = new Set(['ING', 'STEP', 'ED', 'CONDUCT']);

/** Patterns from a lexicon, one text of lines with `|` between them for each kind. */
export function patternsOf(lexicon: Record<Kind, string>): Patterns {
  const byStart = new Map<string, Pattern[]>();
  const needs: Words[] = [];
  for (const kind of KINDS) {
    for (const line of lexicon[kind].split(/[|\n]/)) {
      const words = line.trim().split(/\s+/);
      const head = plain(words[0]!);
      if (head === '') continue;
      const first = words[0]!.startsWith('^');
      const rarest = needsOf(words);
      if (!needs.includes(rarest)) needs.push(rarest);
      const pattern = { kind, first, needs: needs.indexOf(rarest), elements: elementsOf(words) };
      for (const word of wordsOf(head)) byStart.set(word, [...(byStart.get(word) ?? []), pattern]);
    }
  }
  return { byStart, needed: byWord(needs), needs: needs.length };
}

/** What is written of an element without its marks. */
const plain = (written: string): string => written.replace(/^[!^]|\?$/g, '');

/** The numbers of the sets that hold each word. */
function byWord(sets: readonly Words[]): Map<string, number[]> {
  const holding = new Map<string, number[]>();
  for (const [number, set] of sets.entries()) {
    for (const word of set) holding.set(word, [...(holding.get(word) ?? []), number]);
  }
  return holding;
}

/** Words that too many sentences hold for it to tell anything. */
const COMMON = new Set(
  'use get list for to the this it a an is are be in on at if of or with by as when only your you all new no do has need required default used more tool'.split(
    ' ',
  ),
);
/** What a common word weighs, in words that are rare. */
const COMMON_WEIGHT = 50;

/** The words of that element of a pattern which the fewest sentences hold. */
function needsOf(words: readonly string[]): Words {
  const sets = words
    .filter((word) => word !== GAP && !word.endsWith('?') && !plain(word).split('/').some((name) => OPEN.has(name)))
    .map((word) => wordsOf(plain(word)));
  return sets.reduce((least, set) => (weightOf(set) < weightOf(least) ? set : least));
}

const weightOf = (words: Words): number =>
  [...words].reduce((sum, word) => sum + (COMMON.has(word) ? COMMON_WEIGHT : 1), 0);

/** The words that fit an element; each set is the same object wherever it is asked for. */
function wordsOf(name: string): Words {
  const known = SETS.get(name) ?? singles.get(name) ?? new Set(name.split('/').flatMap(wordsOfOne));
  if (known.has('') || [...known].some((word) => !SPECIAL.has(word) && word !== word.toLowerCase())) throw new Error(`no such class: ${name}`);
  singles.set(name, known);
  return known;
}

const wordsOfOne = (name: string): string[] => [...(SETS.get(name) ?? singles.get(name) ?? [name])];

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
  const word = plain(written);
  const fits = fitsWord(word);
  return written.startsWith('!') ? (line, at) => fits(line, at) && isOrder(line, at) : fits;
}

function fitsWord(word: string): Fits {
  if (word.split('/').some((name) => OPEN.has(name) || name === 'FIRST')) {
    const any = word.split('/').map(fitsOne);
    return any.length === 1 ? any[0]! : (line, at) => any.some((fits) => fits(line, at));
  }
  const words = wordsOf(word);
  return ({ units }, at) => words.has(units[at]!.word);
}

function fitsOne(name: string): Fits {
  if (name === 'FIRST') return isWhen;
  const predicate = PREDICATES[name];
  if (predicate) return ({ units }, at) => predicate(units[at]!);
  return fitsWord(name);
}

/** The pieces of a line that patterns fit, from left to right, none within another. */
export function findIn(line: Line, patterns: Patterns): Found[] {
  const held = heldBy(line, patterns);
  const found: Found[] = [];
  if (held === undefined) return found;
  for (let at = 0; at < line.units.length; at++) {
    const starting = patterns.byStart.get(line.units[at]!.word);
    if (starting === undefined) continue;
    let longest = at;
    let kind: Kind | undefined;
    for (const pattern of starting) {
      if ((pattern.first && at > firstOf(line)) || held[pattern.needs] === 0) continue;
      const end = endOf(pattern.elements, 0, line, at);
      if (end !== undefined && end > longest) [longest, kind] = [end, pattern.kind];
    }
    if (kind === undefined) continue;
    found.push({ kind, start: line.units[at]!.start, end: line.units[longest - 1]!.end });
    at = longest - 1;
  }
  return found;
}

/** The place of the first word after the number of an item. */
const firstOf = ({ units }: Line): number => (/^\d/.test(units[0]!.word) ? 1 : 0);

/** What patterns need, with 1 for what the line holds; undefined for most lines, which hold nothing of it. */
function heldBy({ units }: Line, { needed, needs }: Patterns): Uint8Array | undefined {
  let held: Uint8Array | undefined;
  for (const { word } of units) {
    const numbers = needed.get(word);
    if (numbers === undefined) continue;
    held ??= new Uint8Array(needs);
    for (const number of numbers) held[number] = 1;
  }
  return held;
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
