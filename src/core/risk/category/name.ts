import { nameEvidence, type Definition, type Sentence } from '../definition.ts';
import { headsOf, objectsOf, phraseOf, sourceIn, type Head } from '../head.ts';
import { INFORMATION, MEDIA } from '../lexicon/objects.ts';
import { senseOf, type Sense } from '../sense.ts';
import { worstOf, type Finding } from './finding.ts';

/** What a name says; `sure` is false where its verb may be a noun there. */
export interface NameFinding extends Finding {
  /** The verb that settled it; empty where a noun did. */
  verb: string;
  sure: boolean;
}

/**
 * What the name says by the verbs that head it, or by a last word that names information.
 *
 * @param confirmed the verb with which the description starts; it settles whether a word is a noun
 */
export function fromName(
  { tool, nameWords, sentences, args }: Definition,
  confirmed?: string,
): NameFinding | undefined {
  const heads = headsOf(nameWords, confirmed);
  const findings = heads.flatMap((head): NameFinding[] => {
    const objects = objectsOf(nameWords, head.span);
    const source = sourceIn(nameWords, head.span.start);
    const sense = withMedium(senseOf(head, objects, args, source), head, sentences[0]);
    if (!sense) return [];
    const spans = sense.object ? [head.span, sense.object] : [head.span];
    const sure = head.sure || objects.some(({ start }) => start > head.span.start);
    const { category, firm } = sense;
    return [{ verb: head.verb, category, firm, sure, evidence: [nameEvidence(tool.name, spans)] }];
  });
  if (findings.length > 0) return worstOf(findings);
  const last = phraseOf(nameWords).at(-1);
  if (heads.length > 0 || !last || !INFORMATION.has(last.word)) return undefined;
  return {
    verb: '',
    category: 'Read',
    firm: true,
    sure: false,
    evidence: [nameEvidence(tool.name, [last])],
  };
}

/** A weak verb makes something that stays where the first sentence speaks of a medium. */
export function withMedium(
  sense: Sense | undefined,
  head: Head,
  first: Sentence | undefined,
): Sense | undefined {
  const speaks = head.sense.force === 'weak' && first?.tokens.some(({ word }) => MEDIA.has(word));
  return sense?.category === 'Read' && speaks ? { ...sense, category: 'Write' } : sense;
}
