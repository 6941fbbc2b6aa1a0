/**
 * The words of an identifier, in lower case: `createIssue`, `create_issue`, `create-issue`,
 * `CREATE ISSUE` and `create.issue` all give `['create', 'issue']`. A run of capitals is one word up to
 * the capital that starts the next (`getURLFor` → get, url, for); digits stay with the letters before
 * them, and `NoSQL` is one word. Linear in the length of the name.
 */
export function splitWords(name: string): string[] {
  // Pushed and not mapped: V8 gives lists from `map` another shape once this is compiled, and all that
  // reads them would be compiled anew.
  const words: string[] = [];
  for (const { word } of spansOf(name)) words.push(word);
  return words;
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
  const { length } = name;
  let start = -1;
  let raised = false;
  let before: Kind = Kind.Other;
  let here: Kind = length > 0 ? kindOf(name, 0) : Kind.Other;
  for (let i = 0; i <= length; i++) {
    const next = i + 1 < length ? kindOf(name, i + 1) : Kind.Other;
    const ends =
      here === Kind.Other ||
      (here === Kind.Upper &&
        (before === Kind.Lower ||
          before === Kind.Digit ||
          (before === Kind.Upper && next === Kind.Lower)));
    if (ends && start >= 0) {
      const part = name.slice(start, i);
      const word = raised ? part.toLowerCase() : part;
      // A word of mixed case, that says the opposite of its parts.
      const no = word === 'sql' ? spans.at(-1) : undefined;
      if (no?.word === 'no' && no.end === start) {
        no.word = 'nosql';
        no.end = i;
      } else spans.push({ word, start, end: i });
      start = -1;
    }
    if (start < 0 && here !== Kind.Other) {
      start = i;
      raised = false;
    }
    // Letters beyond ASCII may be capitals of some kind too.
    if (here === Kind.Upper || here === Kind.Letter) raised = true;
    before = here;
    here = next;
  }
  return spans;
}

const Kind = { Other: 0, Lower: 1, Upper: 2, Digit: 3, Letter: 4 } as const;
type Kind = (typeof Kind)[keyof typeof Kind];

/** What each ASCII character is, by its code: this is asked for every character of the catalogue. */
const ASCII: readonly Kind[] = Array.from({ length: 0x80 }, (_, code) =>
  kindOfChar(String.fromCharCode(code)),
);

function kindOf(text: string, index: number): Kind {
  const code = text.charCodeAt(index);
  return code < 0x80 ? ASCII[code]! : kindOfChar(text.charAt(index));
}

/** What a UTF-16 unit is. */
function kindOfChar(char: string): Kind {
  if (/\p{Ll}/u.test(char)) return Kind.Lower;
  if (/\p{Lu}/u.test(char)) return Kind.Upper;
  if (/[0-9]/.test(char)) return Kind.Digit;
  return /[\p{L}\p{N}]/u.test(char) ? Kind.Letter : Kind.Other;
}

/**
 * Forms of an English word that a lexicon may hold, the word itself first: `creates` → creates, create.
 * Covers the endings -s, -es, -ies, -ing, -ed.
 */
export function baseForms(word: string): string[] {
  if (!isInflected(word)) return [word];
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

/** False for a word of which no ending is taken off. */
export function isInflected(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last === LETTER_S || last === LETTER_G || last === LETTER_D;
}

const LETTER_S = 0x73;
const LETTER_G = 0x67;
const LETTER_D = 0x64;

/** The text with one space for each run of white space, for patterns that say what stands beside what. */
export const spaced = (text: string): string =>
  / {2}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
