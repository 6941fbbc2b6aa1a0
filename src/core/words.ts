/**
 * The words of an identifier, in lower case: `createIssue`, `create_issue`, `create-issue`,
 * `CREATE ISSUE` and `create.issue` all give `['create', 'issue']`. A run of capitals is one word up to
 * the capital that starts the next (`getURLFor` → get, url, for); digits stay with the letters before
 * them. Linear in the length of the name.
 */
export function splitWords(name: string): string[] {
  return spansOf(name).map((span) => span.word);
}

/** A word of an identifier and where it stands, in UTF-16 units. */
export interface WordSpan {
  word: string;
  start: number;
  end: number;
}

/** Like `splitWords`, with the place of each word. */
export function spansOf(name: string): WordSpan[] {
  const spans: WordSpan[] = [];
  let start = -1;
  let before: Kind = Kind.Other;
  let here = name.length > 0 ? kindOf(name, 0) : Kind.Other;
  const close = (end: number) => {
    if (start >= 0) spans.push({ word: name.slice(start, end).toLowerCase(), start, end });
    start = -1;
  };
  for (let i = 0; i < name.length; i++) {
    const next = i + 1 < name.length ? kindOf(name, i + 1) : Kind.Other;
    if (here === Kind.Other) close(i);
    else {
      const inside = before === Kind.Lower || before === Kind.Digit;
      const startsWord =
        here === Kind.Upper && (inside || (before === Kind.Upper && next === Kind.Lower));
      if (startsWord) close(i);
      if (start < 0) start = i;
    }
    before = here;
    here = next;
  }
  close(name.length);
  return spans;
}

const Kind = { Other: 0, Lower: 1, Upper: 2, Digit: 3, Letter: 4 } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

/** What a UTF-16 unit is; ASCII by its code, since this runs over every character of the catalogue. */
function kindOf(text: string, index: number): Kind {
  const code = text.charCodeAt(index);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return Kind.Lower;
    if (code >= 0x41 && code <= 0x5a) return Kind.Upper;
    return code >= 0x30 && code <= 0x39 ? Kind.Digit : Kind.Other;
  }
  const char = text.charAt(index);
  if (/\p{Ll}/u.test(char)) return Kind.Lower;
  if (/\p{Lu}/u.test(char)) return Kind.Upper;
  return /[\p{L}\p{N}]/u.test(char) ? Kind.Letter : Kind.Other;
}

/**
 * Forms of an English word that a lexicon may hold, the word itself first: `creates` → creates, create.
 * Covers the endings -s, -es, -ies, -ing, -ed.
 */
export function baseForms(word: string): string[] {
  const forms = [word];
  const push = (form: string) => {
    if (form.length > 1 && !forms.includes(form)) forms.push(form);
  };
  if (word.endsWith('ies')) push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) push(word.slice(0, -2));
  if (word.endsWith('s') && !word.endsWith('ss')) push(word.slice(0, -1));
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    push(`${stem}e`);
    push(stem);
    if (stem.at(-1) === stem.at(-2)) push(stem.slice(0, -1));
  }
  return forms;
}

/** The text with one space for each run of white space, for patterns that say what stands beside what. */
export const spaced = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
