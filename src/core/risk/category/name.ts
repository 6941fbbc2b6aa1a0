import { nameEvidence, type Definition, type Sentence } from '../definition.ts';
import { headsOf, objectsOf, phraseAfter, phraseOf, sourceIn, verbAt, type Head } from '../head.ts';
import type { WordSpan } from '../../words.ts';
import { FILED, INFORMATION, INTO, MARKUP, MEDIA, VECTORS, WRITTEN } from '../lexicon/objects.ts';
import { EMPTIES, GATHERINGS } from '../lexicon/losses.ts';
import { MEDIA_UNSPACED } from '../lexicon/tongues.ts';
import { words } from '../lexicon/lists.ts';
import type { Argument } from '../schema.ts';
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
    const named = objectsOf(nameWords, head.span);
    const objects = named.length > 0 ? named : objectsTold(head, sentences[0]);
    const inside = sourceIn(nameWords, head.span.start);
    const source = inside.length > 0 ? inside : sourceTold(head, sentences[0]);
    const said = senseOf(head, objects, args, source);
    const sense = withMedium(
      spared(head, said, args, sentences[0]) ?? said,
      head,
      sentences[0],
      sentences,
    );
    if (!sense) return [];
    const inName = sense.object && named.includes(sense.object);
    const spans = inName ? [head.span, sense.object!] : [head.span];
    const followed = named.some(({ start }) => start > head.span.start);
    const sure = head.sure || (followed && head.span.start >= tool.name.lastIndexOf('.'));
    const { category, firm } = sense;
    return [{ verb: head.verb, category, firm, sure, evidence: [nameEvidence(tool.name, spans)] }];
  });
  if (findings.length > 0) return worstOf(findings);
  const last = phraseOf(nameWords).findLast(({ word }) => !/^\d+$/.test(word));
  if (heads.length > 0 || !last || !INFORMATION.has(last.word)) return undefined;
  return {
    verb: '',
    category: 'Read',
    firm: true,
    sure: false,
    evidence: [nameEvidence(tool.name, [last])],
  };
}

/** The objects of a name that is only a verb, from the first sentence that has the same verb. */
function objectsTold(head: Head, first: Sentence | undefined): WordSpan[] {
  // What is run is what the caller gives, whatever the sentence calls it.
  if (head.sense.category === 'Execute') return [];
  const at = first?.tokens.slice(0, FAR).findIndex((token) => verbAt(token)?.verb === head.verb);
  return first && at !== undefined && at >= 0 ? phraseAfter(first.text, first.tokens, at) : [];
}

/** "Purge the cache of a zone", where the name tells only the zone: what fills again is emptied. */
function spared(
  head: Head,
  said: Sense | undefined,
  args: readonly Argument[],
  first: Sentence | undefined,
): Sense | undefined {
  if (!EMPTIES.has(head.verb) || said?.category !== 'Destructive' || said.object) return undefined;
  const told = senseOf(head, objectsTold(head, first), args);
  return told?.category === 'Write' ? told : undefined;
}

/** What the first sentence says that it is taken from, where it has the same verb. */
function sourceTold(head: Head, first: Sentence | undefined): string[] {
  const tokens = first?.tokens.slice(0, FAR) ?? [];
  const at = tokens.find((token) => verbAt(token)?.verb === head.verb);
  const source = at ? sourceIn(tokens, at.start) : [];
  return source.filter((word) => GATHERINGS.has(word) || HOLDERS.has(word));
}

/** What others are assigned to, which stay in being when they are taken from it. */
const HOLDERS = words('project role node policy service application deployment environment site');

const FAR = 14;

/** A weak verb makes something that stays where a sentence speaks of a medium, or of a result to come. */
export function withMedium(
  sense: Sense | undefined,
  head: Head,
  sentence: Sentence | undefined,
  sentences: readonly Sentence[],
): Sense | undefined {
  if (MAKES.has(head.verb) && sense?.object && sentence && isShown(sentence))
    return { category: 'Read', firm: false };
  if (head.verb === 'load' && sentence && STAYS.test(sentence.text))
    return { category: 'Write', firm: false };
  if (!sense || head.sense.force !== 'weak') return sense;
  const kind = objectsTold(head, sentence).at(-1)?.word ?? '';
  // "Generate a picture from markup": it is only rendered.
  const rendered = sentence && sourceIn(sentence.tokens, 0).some((word) => MARKUP.has(word));
  if (rendered && !FILED.has(kind)) return { category: 'Read', firm: false };
  if (sense.category !== 'Read' || sense.object || WRITTEN.has(kind)) return sense;
  const speaks = sentence !== undefined && speaksOfMedium(sentence, kind);
  const stays = speaks || sentences.slice(0, MOST_READ).some(isLater);
  return stays ? { ...sense, category: 'Write' } : sense;
}

function speaksOfMedium({ text, tokens }: Sentence, kind: string): boolean {
  return (
    tokens.some(({ word }) => MEDIA.has(word)) ||
    MEDIA_UNSPACED.test(text) ||
    becomesFile(tokens) ||
    (VECTORS.has(kind) && tokens.some(({ word }) => word.startsWith('prompt')))
  );
}

const MAKES = words('generate build render make draw');
/** "Generate a table for displaying data": a view of what is given, that comes back. */
const isShown = ({ text, tokens }: Sentence): boolean =>
  SHOWS.test(text) && !tokens.some(({ word }) => MEDIA.has(word) || FILED.has(word));
const SHOWS =
  /\b(?:for display(?:ing)?|to display|for visuali[sz](?:ing|ation of)|to visuali[sz]e)\b/i;

const STAYS =
  /\binto (the )?(memory|ram|vram|cache|session|workspace|environment|database|scene|editor|simulator)\b/i;

/** "Converts spreadsheets to PDF". */
const becomesFile = (tokens: readonly WordSpan[]): boolean =>
  tokens.some(
    ({ word }, i) =>
      FILED.has(word) && tokens.slice(Math.max(0, i - 3), i).some(({ word }) => INTO.has(word)),
  );

const MOST_READ = 4;
const LATER = new Set(['asynchronous', 'asynchronously', 'async', 'poll', 'polling']);

function isLater({ tokens }: Sentence): boolean {
  return tokens.some(({ word }) => LATER.has(word));
}
