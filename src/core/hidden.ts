/** A run of characters that cannot be seen or that change how the text around them is shown. */
export interface HiddenRun {
  at: number;
  end: number;
  /** Code points as `U+200B`, in order. */
  codes: string[];
  kind: 'zero-width' | 'bidirectional' | 'tag' | 'control' | 'variation';
  /** What the run says to a reader that decodes it, where its characters stand for others. */
  spells?: string;
}

/** Source: Unicode 16, default ignorable code points, bidirectional controls, Cc without tab and line ends. */
const RANGES: [from: number, to: number, kind: HiddenRun['kind']][] = [
  [0x00, 0x08, 'control'],
  [0x0b, 0x0c, 'control'],
  [0x0e, 0x1f, 'control'],
  [0x7f, 0x9f, 'control'],
  [0xad, 0xad, 'zero-width'],
  [0x34f, 0x34f, 'zero-width'],
  [0x61c, 0x61c, 'zero-width'],
  [0x115f, 0x1160, 'zero-width'],
  [0x17b4, 0x17b5, 'zero-width'],
  [0x180b, 0x180f, 'zero-width'],
  [0x200b, 0x200d, 'zero-width'],
  [0x200e, 0x200f, 'bidirectional'],
  [0x202a, 0x202e, 'bidirectional'],
  [0x2060, 0x2064, 'zero-width'],
  [0x2066, 0x2069, 'bidirectional'],
  [0x206a, 0x206f, 'zero-width'],
  [0x3164, 0x3164, 'zero-width'],
  [0xfe00, 0xfe0f, 'variation'],
  [0xfeff, 0xfeff, 'zero-width'],
  [0xffa0, 0xffa0, 'zero-width'],
  [0xfff9, 0xfffb, 'zero-width'],
  [0xe0000, 0xe007f, 'tag'],
  [0xe0100, 0xe01ef, 'variation'],
];
const ANY = new RegExp(
  `[${RANGES.map(([from, to]) => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`).join('')}]`,
  'u',
);

/** All but ASCII, Latin letters, punctuation, arrows, symbols and kana and ideographs that are seen. */
const UNUSUAL =
  /[^\t\n\r -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2bff\u3001-\u303f\u3041-\u30ff\u4e00-\u9fff]/;

/** True for a text that hides nothing and holds no letter like one of another script; most are, and it is told fast. */
export const isPlain = (text: string): boolean => !UNUSUAL.test(text);

const KIND_OF: ReadonlyMap<number, HiddenRun['kind']> = new Map(
  RANGES.flatMap(([from, to, kind]) =>
    Array.from({ length: to - from + 1 }, (_, offset) => [from + offset, kind] as const),
  ),
);

/**
 * The hidden characters of a text, in runs of one kind. Joiners between visible non-ASCII characters and
 * the selectors of emoji are ordinary writing and are left out. Linear in the length.
 */
export function hiddenIn(text: string): HiddenRun[] {
  return Array.from(runsIn(text), ({ at, end, kind }) => {
    const run = text.slice(at, end);
    return { at, end, codes: Array.from(run, codeOf), kind, ...spelling(run) };
  });
}

/** Where the first hidden run of a text stands; undefined where there is none. */
export function firstHidden(text: string): { at: number; end: number } | undefined {
  return runsIn(text).next().value ?? undefined;
}

type Run = Pick<HiddenRun, 'at' | 'end' | 'kind'>;

function* runsIn(text: string): Generator<Run, undefined> {
  if (isPlain(text) || !ANY.test(text)) return;
  let run: Run | undefined;
  let before = '';
  let visible = '';
  let at = 0;
  for (const char of text) {
    const end = at + char.length;
    const kind = KIND_OF.get(char.codePointAt(0)!);
    if (!kind) visible = char;
    else if (!isOrdinary(char, before, visible, text.slice(end, end + 2))) {
      if (run?.end === at && run.kind === kind) run.end = end;
      else {
        if (run) yield run;
        run = { at, end, kind };
      }
    }
    before = char;
    at = end;
  }
  if (run) yield run;
}

const JOINERS = '\u200C\u200D';
const STYLES = '\uFE0E\uFE0F';

/** Joiners within words and emoji, and one selector right after a character that has two styles. */
function isOrdinary(char: string, before: string, visible: string, after: string): boolean {
  if (STYLES.includes(char)) {
    return before === visible && (isLetterLike(before) || /^[0-9#*©®]$/.test(before));
  }
  const joined = before === visible || STYLES.includes(before);
  return JOINERS.includes(char) && joined && isLetterLike(visible) && isLetterLike(after);
}

function isLetterLike(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return code > 0xff && !KIND_OF.has(code);
}

function codeOf(char: string): string {
  return `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Tag characters stand for ASCII, variation selectors for bytes. */
function spelling(run: string): { spells?: string } {
  const codes = Array.from(run, (char) => {
    const code = char.codePointAt(0)!;
    if (code >= 0xe0100) return code - 0xe0100 + 16;
    if (code >= 0xe0000) return code - 0xe0000;
    return code >= 0xfe00 && code <= 0xfe0f ? code - 0xfe00 : 0;
  });
  const printable = codes.filter((code) => code >= 0x20 && code < 0x7f);
  return printable.length > 2 ? { spells: String.fromCharCode(...printable.slice(0, 1000)) } : {};
}

const LATIN = /\p{Script=Latin}/u;
/** Scripts with letters that look like Latin ones. */
const ALIKE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/u;
/** Letters that Unicode itself calls another form of a Latin letter: full width, mathematical. */
const FORMS = /[\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]/u;

/** Pieces of a name in which letters pass for those of another script (`раypal` with a Cyrillic `р`). */
export function lookalikesIn(name: string): { at: number; end: number }[] {
  const found: { at: number; end: number }[] = [];
  if (isPlain(name)) return found;
  for (const { 0: word, index } of name.matchAll(/\p{L}+/gu)) {
    if (FORMS.test(word) || (ALIKE.test(word) && LATIN.test(word))) {
      found.push({ at: index, end: index + word.length });
    }
  }
  return found;
}
