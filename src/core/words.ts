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
  const close = (end: number) => {
    if (start >= 0) spans.push({ word: name.slice(start, end).toLowerCase(), start, end });
    start = -1;
  };
  for (let i = 0; i < name.length; i++) {
    const char = name[i]!;
    if (!isWordChar(char)) {
      close(i);
      continue;
    }
    const before = name[i - 1] ?? '';
    const startsWord =
      isUpper(char) &&
      (isLower(before) || isDigit(before) || (isUpper(before) && isLower(name[i + 1] ?? '')));
    if (start >= 0 && startsWord) close(i);
    if (start < 0) start = i;
  }
  close(name.length);
  return spans;
}

const isUpper = (char: string) => /\p{Lu}/u.test(char);
const isLower = (char: string) => /\p{Ll}/u.test(char);
const isDigit = (char: string) => char >= '0' && char <= '9';
const isWordChar = (char: string) => /[\p{L}\p{N}]/u.test(char);

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
