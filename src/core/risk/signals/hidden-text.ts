import { textEvidence, type Text } from '../texts.ts';
import { MOST_EVIDENCE, type Match, type Signal } from './signal.ts';

/** Eighty spaces in a line, or a dozen empty lines: more than lays out a text. */
const SPACE = '[ \\t\\u00A0\\u2000-\\u200A\\u3000]';
const PADDING = new RegExp(`(?<!${SPACE})${SPACE}{80,}(?=\\S)|(?<!\\n)\\n{12,}(?=\\S)`);
/** Words that a renderer leaves out, each with where they end. */
const OPENINGS: [RegExp, end: string][] = [
  [/<!--/g, '-->'],
  [/^ {0,3}\[(?:\/\/|comment|_)\]:/gim, '\n'],
  [
    /<[a-z]{1,12} [^<>]{0,80}\b(?:display ?: ?none|visibility ?: ?hidden|font-size ?: ?0|opacity ?: ?0|hidden)\b/gi,
    '>',
  ],
];
/** What tells a reader nothing within a comment: a lone mark such as START. */
const MARK = /^[\w:./-]{0,40}$/;
/** `<!--[if mso]>` that nothing ends speaks of such a comment. */
const CONDITION = /^\[if [^\]]{1,20}\]/;
const OPENED = /<(?:!--|[a-z])|\[(?:\/\/|comment|_)\]:/i;
/** A dozen; the first few, written apart, are looked for at a glance. */
const SPACED = /\s{3}\s{9}/;

export const hiddenText: Signal = {
  title: 'Hidden text',
  meaning:
    'Words stand where a reader does not see them: in a comment that is not rendered, or far behind empty space. The model reads them.',
  detect: ({ definition: { whole, texts } }): Match[] =>
    isLikely(whole) ? texts.flatMap(hiddenPieces).slice(0, MOST_EVIDENCE) : [],
};

const isLikely = (text: string): boolean => OPENED.test(text) || SPACED.test(text);

function hiddenPieces(text: Text): Match[] {
  if (!isLikely(text.text)) return [];
  const pieces = OPENINGS.flatMap(([opening, end]): [number, number][] => {
    const [first] = text.text.matchAll(opening);
    if (!first) return [];
    const stop = text.text.indexOf(end, first.index + first[0].length);
    const close = stop < 0 ? text.text.length : stop + end.length;
    const inside = text.text.slice(first.index + first[0].length, stop < 0 ? undefined : stop);
    const shown = end !== '>' && !holdsWords(inside, stop < 0);
    return shown ? [] : [[first.index, close]];
  });
  const padding = PADDING.exec(text.text);
  if (padding) pieces.push([padding.index, padding.index + padding[0].length + 80]);
  return pieces.map(([start, end]) => ({ evidence: textEvidence(text, start, end) }));
}

/** False for `<!-- -->` and the like, which speak of comments and hold none. */
const holdsWords = (inside: string, open: boolean): boolean =>
  /\p{L}/u.test(inside) && !MARK.test(inside.trim()) && !(open && CONDITION.test(inside));
