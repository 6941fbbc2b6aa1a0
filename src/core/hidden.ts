/** A run of characters that cannot be seen or that change how the text around them is shown. */
export interface HiddenRun {
  at: number;
  end: number;
  /** Code points as `U+200B`, in order. */
  codes: string[];
  kind: 'zero-width' | 'bidirectional' | 'tag' | 'control' | 'variation';
}

const KINDS: [HiddenRun['kind'], RegExp][] = [
  [
    'zero-width',
    /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF\uFFA0]/u,
  ],
  ['bidirectional', /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/u],
  ['tag', /[\u{E0000}-\u{E007F}]/u],
  ['variation', /[\u{E0100}-\u{E01EF}]/u],
  ['control', /(?![\t\n\r])\p{Cc}/u],
];
const ANY = new RegExp(KINDS.map(([, pattern]) => pattern.source).join('|'), 'u');

/** Characters that join or style visible ones in ordinary writing (emoji, Indic and Persian words). */
const JOINER = '\u200D';
const NON_JOINER = '\u200C';

/**
 * The hidden characters of a text, in runs of one kind. A zero-width joiner between two visible
 * non-ASCII characters, as in emoji, is ordinary writing and is left out.
 */
export function hiddenIn(text: string): HiddenRun[] {
  const runs: HiddenRun[] = [];
  if (!ANY.test(text)) return runs;
  let at = 0;
  let before = '';
  for (const char of text) {
    const kind = KINDS.find(([, pattern]) => pattern.test(char))?.[0];
    const end = at + char.length;
    const joins =
      (char === JOINER || char === NON_JOINER) &&
      isLetterLike(before) &&
      isLetterLike(text.slice(end, end + 2));
    if (kind && !joins) {
      const code = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      const last = runs.at(-1);
      if (last?.end === at && last.kind === kind) {
        last.end = end;
        last.codes.push(code);
      } else runs.push({ at, end, codes: [code], kind });
    }
    before = char;
    at = end;
  }
  return runs;
}

function isLetterLike(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code > 0xff && !KINDS.some(([, pattern]) => pattern.test(String.fromCodePoint(code)));
}
