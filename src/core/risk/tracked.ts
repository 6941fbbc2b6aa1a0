import type { Definition } from './definition.ts';
import { TRACKED } from './lexicon/people.ts';
import { singular } from './object.ts';

/** The act is told within so many words of the first sentence. */
const LONGEST_ACT = 12;

/** True where the name or the first sentence speaks of something that a team follows: an issue, a pull request. */
export function isTracked({ nameWords, sentences }: Definition): boolean {
  const first = (sentences[0]?.tokens ?? []).slice(0, LONGEST_ACT);
  return [...nameWords, ...first].some(({ word }) => TRACKED.has(singular(word)));
}
