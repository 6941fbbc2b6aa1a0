import { CLASSES } from '../lexicon/instruction-words.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { isOrder, isWhen, UNIT, type Line } from './units.ts';

export type Words = ReadonlySet<string>;

/** A word, class, or choice between them at one place of a pattern. */
export interface Term {
  /** The words that may stand there. */
  words: Words;
  /** True where more may stand there than `words`. */
  open: boolean;
  fits: (line: Line, at: number) => boolean;
}

const wordsIn = (text: string): string[] => text.trim().split(/\s+/);

const SETS = new Map<string, readonly string[]>(
  Object.entries(CLASSES).map(([name, text]) => [name, wordsIn(text)]),
);
/** Words by which a name tells that it asks; no sentence orders with them. */
const NO_ORDERS = new Set(wordsIn('is has are can what which how who where'));
/** Verbs that can be an order. */
const ORDERS = [...VERBS.keys(), ...SETS.get('ACT')!].filter((word) => !NO_ORDERS.has(word));
const values = new Set(SETS.get('VALUE'));
SETS.set('TOOL', [UNIT.tool, UNIT.named]);
SETS.set('KNOWN', [UNIT.tool]);
SETS.set('ARROW', [UNIT.arrow]);
SETS.set('NUMBER', ['one', 'two', 'three', ...Array.from({ length: 100 }, (_, i) => String(i))]);
SETS.set('FIRST', ['first']);
SETS.set('VERB', ORDERS);
SETS.set(
  'CONDUCT',
  [...ORDERS, ...SETS.get('CONDUCT_TOO')!].filter((word) => !values.has(word)),
);

/** Words in -ing that say nothing of an act. */
const NO_ACTS = new Set(
  wordsIn(
    'during string thing something anything nothing everything existing following missing pending billing',
  ),
);
/** Classes of words that end alike. */
const ENDINGS = new Map<string, (word: string) => boolean>([
  ['ING', (word) => word.length > 4 && word.endsWith('ing') && !NO_ACTS.has(word)],
  ['ED', (word) => word.length > 4 && word.endsWith('ed')],
]);

const terms = new Map<string, Term>();

/** The term that is written so, without its marks; the same object wherever it is asked for. */
export function termOf(written: string): Term {
  const known = terms.get(written);
  if (known !== undefined) return known;
  const names = written.split('/');
  const words = new Set(names.flatMap(wordsOf));
  const endings = names.flatMap((name) => ENDINGS.get(name) ?? []);
  const term = { words, open: endings.length > 0, fits: fitsOf(written, words, endings) };
  terms.set(written, term);
  return term;
}

function wordsOf(name: string): readonly string[] {
  const words = ENDINGS.has(name) ? [] : SETS.get(name);
  if (words !== undefined) return words;
  if (name !== name.toLowerCase()) throw new Error(`no such class: ${name}`);
  return [name];
}

function fitsOf(
  written: string,
  words: Words,
  endings: readonly ((word: string) => boolean)[],
): Term['fits'] {
  if (written === 'FIRST') return isWhen;
  return ({ units }, at) => {
    const { word } = units[at]!;
    if (words.has(word)) return true;
    for (const ends of endings) if (ends(word)) return true;
    return false;
  };
}

/** The same term where it is an order. */
export const ordering =
  ({ fits }: Term): Term['fits'] =>
  (line, at) =>
    fits(line, at) && isOrder(line, at);
