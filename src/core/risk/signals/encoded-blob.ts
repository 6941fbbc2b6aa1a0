import { textEvidence, type Text } from '../texts.ts';
import { MOST_EVIDENCE, type Match, type Signal } from './signal.ts';

/** Longer than a digest (SHA-512 in hexadecimal has 128) and than most tokens; `RUN` holds it too. */
const SHORTEST = 160;
/** Letters, digits and the marks of base64, hexadecimal, URL and JSON escapes. */
const RUN = /(?<![\w+/=%\\-])[\w+/=%\\-]{160,}/g;
const SHOWN = 60;

export const encodedBlob: Signal = {
  title: 'Encoded blob',
  meaning:
    'A long run of characters that nobody can read; what it says is known only to who decodes it.',
  detect: ({ definition }): Match[] => definition.texts.flatMap(blobIn).slice(0, MOST_EVIDENCE),
};

/** The first run that is no path: it has letters, digits, and fewer slashes than a path would. */
function blobIn(text: Text): Match[] {
  if (text.text.length < SHORTEST) return [];
  const blob = Array.from(text.text.matchAll(RUN)).find(
    ([run]) =>
      /\d/.test(run) && /[A-Za-z]/.test(run) && run.split(/[/_-]/).length < run.length / 12,
  );
  if (!blob) return [];
  return [{ evidence: textEvidence(text, blob.index, blob.index + SHOWN) }];
}
