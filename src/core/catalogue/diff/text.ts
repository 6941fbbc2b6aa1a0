import { sentencesOf } from '../../risk/definition.ts';
import { difference, type Difference, type Severity } from './change.ts';

/**
 * The difference of two texts, told by the sentences that went and came; none where they are equal.
 * Cosmetic where only white space, case or punctuation differ.
 *
 * @param what how a sentence of ours names the text, such as "Description"
 */
export function textDifference(
  kind: 'title-changed' | 'description-changed',
  what: string,
  where: string,
  before: string | undefined,
  after: string | undefined,
): Difference[] {
  if (before === after) return [];
  const say = (severity: Severity, words: string, gone?: string, come?: string) => [
    difference(kind, severity, where, `${what} ${words}`, { before: gone, after: come }),
  ];
  if (before === undefined) return say('semantic', 'added', undefined, after);
  if (after === undefined) return say('semantic', 'removed', before);
  if (bare(before) === bare(after))
    return say('cosmetic', 'changed in white space, case or punctuation only', before, after);
  const gone = without(before, after);
  const come = without(after, before);
  if (gone === undefined && come === undefined)
    return say('semantic', 'reordered or repeated', before, after);
  return say('semantic', wording(gone, come), gone, come);
}

function wording(gone: string | undefined, come: string | undefined): string {
  if (gone === undefined) return 'says more';
  return come === undefined ? 'says less' : 'changed';
}

/** The sentences of one text that the other has not; undefined where there are none. */
function without(text: string, other: string): string | undefined {
  const there = new Set(sentencesOf(other).map((sentence) => bare(sentence.text)));
  const left = sentencesOf(text).filter((sentence) => !there.has(bare(sentence.text)));
  return left.length === 0 ? undefined : left.map((sentence) => sentence.text.trim()).join('\n');
}

/** A text without what does not change its words. Characters that no screen shows stay. */
function bare(text: string): string {
  return text
    .replace(/[\p{P}`]/gu, ' ')
    .replace(/[ \t\r\n\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();
}
