import type { Phrase } from './parts.ts';

export const plain = (text: string): Phrase => ({ text, kind: 'plain' });
export const code = (text: string): Phrase => ({ text, kind: 'code' });
export const strong = (text: string): Phrase => ({ text, kind: 'strong' });
export const link = (text: string, href: string): Phrase => ({ text, kind: 'plain', href });

/** No more decimals than a reader may type (`readFilling`). */
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** `12,345`. */
export function number(value: number): string {
  return numbers.format(value);
}

/** Stands where there is nothing to tell. */
export const NONE = '–';

/** `12,345`, and a dash in place of 0: for tables. */
export function cell(value: number): string {
  return value === 0 ? NONE : number(value);
}

/** `97.3 %` of a share from 0 to 1; a dash where there is none (NaN). */
export function percent(share: number): string {
  return Number.isNaN(share) ? NONE : `${(100 * share).toFixed(1)}\u00A0%`;
}

/** `1 tool`, `7 tools`; `plural` where adding an s is not enough. */
export function count(value: number, noun: string, plural = `${noun}s`): string {
  return `${number(value)} ${value === 1 ? noun : plural}`;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `21 November 2026` from `2026-11-21`. */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(day)} ${MONTHS[month! - 1]!} ${String(year)}`;
}

/** Phrases joined as a list: `a, b and c`. */
export function listed(items: readonly Phrase[][], last = 'and'): Phrase[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [plain(index === items.length - 1 ? ` ${last} ` : ', '), ...item];
  });
}

/** Identifiers joined as a list; more than `most` are told by their number. */
export function codes(names: readonly string[], most = 8): Phrase[] {
  const shown = names.slice(0, most).map((name) => [code(name)]);
  const rest = names.length - shown.length;
  return listed(rest > 0 ? [...shown, [plain(`${number(rest)} more`)]] : shown);
}

/** Our own text with its identifiers, which it marks by back quotes, as code. */
export function told(text: string): Phrase[] {
  return text
    .split('`')
    .map((piece, i) => (i % 2 === 0 ? plain(piece) : code(piece)))
    .filter((phrase) => phrase.text !== '');
}

/** The words of a list of phrases as one string. */
export function textOf(phrases: readonly Phrase[]): string {
  return phrases.map(({ text }) => text).join('');
}

/** The text up to `most` UTF-16 units; a cut leaves no half of a surrogate pair. */
export function cutAt(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

/** The text cut at a word, with an ellipsis, to at most `most` characters. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = cutAt(text, most - 1);
  const space = head.lastIndexOf(' ');
  const kept = space > most / 2 ? head.slice(0, space) : head;
  return `${kept.replace(/[\s,;:.]+$/, '')}…`;
}
