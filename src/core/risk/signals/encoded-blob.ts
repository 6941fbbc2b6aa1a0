import { textEvidence, type Text } from '../texts.ts';
import { MOST_EVIDENCE, type Match, type Signal } from './signal.ts';

/** Longer than a digest (SHA-512 in hexadecimal has 128) and than most tokens. */
const SHORTEST = 160;
/** By its code, whether a character is a letter, a digit or a mark of base64, hexadecimal, URL and JSON escapes. */
const MARKS: readonly boolean[] = Array.from({ length: 0x80 }, (_, code) =>
  /[\w+/=%\\-]/.test(String.fromCharCode(code)),
);
const SHOWN = 60;

export const encodedBlob: Signal = {
  title: 'Encoded blob',
  meaning:
    'A long run of characters that nobody can read; what it says is known only to who decodes it.',
  detect({ definition: { whole, texts } }): Match[] {
    const any = !longRuns(whole).next().done;
    return any ? texts.flatMap(blobIn).slice(0, MOST_EVIDENCE) : [];
  },
};

/** The first run that is no path: it has letters, digits, and fewer slashes than a path would. */
function blobIn({ text, ...rest }: Text): Match[] {
  for (const { at, run } of longRuns(text)) {
    if (!/\d/.test(run) || !/[A-Za-z]/.test(run)) continue;
    if (run.split(/[/_-]/).length >= run.length / 12) continue;
    return [{ evidence: textEvidence({ text, ...rest }, at, at + SHOWN) }];
  }
  return [];
}

/** Runs of marks that are long enough; each covers one of the places looked at, and most texts have none. */
function* longRuns(text: string): Generator<{ at: number; run: string }> {
  const isMark = (i: number) => MARKS[text.charCodeAt(i)] === true;
  for (let i = SHORTEST - 1; i < text.length; i += SHORTEST) {
    if (!isMark(i)) continue;
    let at = i;
    while (at > 0 && isMark(at - 1)) at--;
    while (i < text.length && isMark(i)) i++;
    if (i - at >= SHORTEST) yield { at, run: text.slice(at, i) };
  }
}
