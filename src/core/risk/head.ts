import { baseForms, isInflected, type WordSpan } from '../words.ts';
import { words } from './lexicon/lists.ts';
import {
  COMPOUNDS,
  DETERMINERS,
  FIGURES,
  HELPERS,
  INFORMATION,
  PREPOSITIONS,
  QUALITIES,
} from './lexicon/objects.ts';
import { FOREIGN } from './lexicon/tongues.ts';
import {
  CONTROLS,
  NOMINALS,
  NOUNS_MOSTLY,
  NOUNS_TOO,
  PHRASAL,
  STARTS,
  VERBS,
  type VerbSense,
} from './lexicon/verbs.ts';

/** A verb in a place where it says what is done. */
export interface Head {
  span: WordSpan;
  verb: string;
  sense: VerbSense;
  /** False for a word that may be a noun there. */
  sure: boolean;
}

/**
 * The verbs that head a name: one, or several joined by `and` / `or`; empty where the name says what
 * comes back and not what is done. Verbs of names stand in their base form (`messages` is a noun).
 *
 * @param confirmed a verb that the description starts with; it settles whether a word is a noun
 */
export function headsOf(spans: readonly WordSpan[], confirmed?: string): Head[] {
  const phrase = phraseOf(spans);
  const heads: (Head | undefined)[] = [];
  for (let i = 0; i < phrase.length; i++) heads.push(headAt(i, phrase, spans[i + 1], confirmed));
  if (!heads[0] && QUALITIES.has(phrase[0]?.word ?? '')) return [];
  const index = headIndex(heads, phrase);
  return index === undefined ? nominal(phrase) : joined(heads, phrase, index);
}

/** The act that the last word of a name is the noun of: `image_generation`. */
function nominal(phrase: readonly WordSpan[]): Head[] {
  const span = phrase.at(-1);
  const verb = span && phrase.length > 1 ? NOMINALS.get(span.word) : undefined;
  return span && verb ? [{ span, verb, sense: VERBS.get(verb)!, sure: false }] : [];
}

/** The verb at a place of a phrase; `next` is the word after it, in the phrase or behind it. */
function headAt(
  i: number,
  phrase: readonly WordSpan[],
  next: WordSpan | undefined,
  confirmed: string | undefined,
): Head | undefined {
  const span = phrase[i]!;
  if (areOne(span, phrase[i + 1]) || areOne(phrase[i - 1], span)) return undefined;
  const phrasal = phrasalOf(span, next);
  if (phrasal) return { span, verb: phrasal, sense: VERBS.get(phrasal)!, sure: true };
  const head = baseVerbAt(span);
  if (head && head.verb === confirmed && !isFigure(head, phrase.at(-1)))
    return { ...head, sure: true };
  return head && NOUNS_MOSTLY.has(head.verb) ? undefined : head;
}

/** The verb that says the same as a verb with the word after it: `check_in`. */
const phrasalOf = ({ word }: WordSpan, next: WordSpan | undefined): string | undefined =>
  next && PARTICLES.has(next.word) ? PHRASAL.get(`${word} ${next.word}`) : undefined;

const PARTICLES: ReadonlySet<string> = new Set(
  Array.from(PHRASAL.keys(), (phrasal) => phrasal.split(' ')[1]!),
);

/** True where what follows makes a noun of what may be a verb: `queue_length`; "Log usage" keeps what is measured. */
export function isFigure({ verb, sense }: Head, last: WordSpan | undefined): boolean {
  const noun = NOUNS_TOO.has(verb) && !KEEPING.has(verb) && sense.category !== 'Read';
  return noun && FIGURES.has(last?.word ?? '');
}

const KEEPING = words(
  'log record tag label stage mark store track sync import export load report deploy upgrade start setup commit drop share',
);

/** True for the two words of a noun: `pull request`. */
export function areOne(first: WordSpan | undefined, second: WordSpan | undefined): boolean {
  return first !== undefined && COMPOUNDS.get(first.word)?.has(second?.word ?? '') === true;
}

/** The words of a name up to the first preposition. */
export function phraseOf(spans: readonly WordSpan[]): readonly WordSpan[] {
  const cut = spans.findIndex(({ word }, index) => index > 0 && PREPOSITIONS.has(word));
  return cut > 0 ? spans.slice(0, cut) : spans;
}

function headIndex(
  heads: readonly (Head | undefined)[],
  phrase: readonly WordSpan[],
): number | undefined {
  const first = heads[0];
  const end = phrase.length - 1;
  const surely = heads.findIndex((head) => head?.sure);
  if (first && (first.sure || STARTS.has(first.verb))) return 0;
  const controls = heads.findIndex(
    (head, i) => i > 0 && i < end && head && CONTROLS.has(head.verb),
  );
  if (controls > 0) return controls;
  if (first?.sense.category === 'Read') return heads[end]?.sure ? end : 0;
  if (surely >= 0) return surely;
  const last = phrase[end]?.word ?? '';
  const informs = phrase.length > 1 && (INFORMATION.has(last) || HELPERS.has(last));
  if (first && !informs) return 0;
  if (heads[end]?.sense.category === 'Read') return end;
  if (informs) return undefined;
  if (heads[end]) return end;
  const any = heads.findIndex((head) => head !== undefined);
  return any >= 0 ? any : undefined;
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

/** In a name, shorter words of other languages are too often something else (`met`, `vide`). */
const SHORTEST_FOREIGN = 5;

/** The verb a word of prose is, in any form, or of another language. */
export function verbAt(span: WordSpan): Head | undefined {
  const { word } = span;
  // Most words that are verbs stand in their base form, and most others have no other form.
  const plain = headWith(span, word);
  if (plain || !isInflected(word)) return plain ?? foreignAt(span);
  for (const verb of baseForms(word)) {
    const head = headWith(span, verb);
    if (head) return head;
  }
  return foreignAt(span);
}

/** The verb a word of a name is, in its base form, or of another language. */
export function baseVerbAt(span: WordSpan): Head | undefined {
  const head = headWith(span, span.word);
  return head ?? (span.word.length >= SHORTEST_FOREIGN ? foreignAt(span) : undefined);
}

function headWith(span: WordSpan, verb: string): Head | undefined {
  const sense = VERBS.get(verb) ?? prefixed(verb);
  return sense && { span, verb, sense, sure: !NOUNS_TOO.has(verb) };
}

function foreignAt(span: WordSpan): Head | undefined {
  const verb = FOREIGN.get(span.word);
  return verb === undefined ? undefined : { span, verb, sense: VERBS.get(verb)!, sure: true };
}

/** "Recompile", "unpause": again does the same, and the reverse of any act changes something. */
function prefixed(word: string): VerbSense | undefined {
  const again = word.startsWith('re');
  if (!again && !word.startsWith('un')) return undefined;
  const sense = NO_PREFIX.has(word) ? undefined : VERBS.get(word.slice(2));
  const settles = again && sense?.force !== 'weak';
  return settles || !sense ? sense : { category: 'Write', force: 'firm' };
}

/** What only looks like a verb with a prefix. */
const NO_PREFIX = words('unread remark relay reform resort represent recover unlike');

/** The words a head acts on: those after it up to a preposition, else those before it. */
export function objectsOf(spans: readonly WordSpan[], head: WordSpan): WordSpan[] {
  const after = spans.filter(({ start }) => start > head.start);
  const cut = after.findIndex(({ word }) => PREPOSITIONS.has(word));
  const direct = cut >= 0 ? after.slice(0, cut) : after;
  return direct.length > 0 ? direct : spans.filter(({ start }) => start < head.start);
}

/** The words after the first `from` that follows a place: what something is taken from. */
export function sourceIn(tokens: readonly WordSpan[], after: number): string[] {
  const at = tokens.findIndex(({ word, start }) => start > after && word === 'from');
  const rest = at < 0 ? [] : tokens.slice(at + 1, at + 1 + LONGEST_SOURCE);
  const end = rest.findIndex(({ word }) => ENDS.has(word) || PREPOSITIONS.has(word));
  const source: string[] = [];
  for (const { word } of end < 0 ? rest : rest.slice(0, end))
    if (!DETERMINERS.has(word)) source.push(word);
  return source;
}

/** An article, an attribute or two, and the noun. */
const LONGEST_SOURCE = 4;

/** The words of prose that a verb acts on: those after it up to a preposition, a joining word or a stop. */
export function phraseAfter(text: string, tokens: readonly WordSpan[], at: number): WordSpan[] {
  const phrase: WordSpan[] = [];
  for (let i = at + 1; i < tokens.length && phrase.length < LONGEST_PHRASE; i++) {
    const { word, start } = tokens[i]!;
    const gap = text.slice(tokens[i - 1]!.end, start);
    const ends = ENDS.has(word) && !(word === 'or' && tokens[i + 1]?.word === 'more');
    if (phrase.length > 0 && (ends || PREPOSITIONS.has(word) || /[.,;:()]/.test(gap))) break;
    phrase.push(tokens[i]!);
  }
  return phrase;
}

const LONGEST_PHRASE = 7;
const ENDS = words('and or that which who where when so then if unless while');
