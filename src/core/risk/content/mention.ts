import { isContentless } from '../content.ts';
import { descriptionEvidence, type Definition } from '../definition.ts';
import { SITES } from '../lexicon/content.ts';
import { MENTIONED, MENTIONING } from '../lexicon/reading.ts';
import type { Evidence } from '../rating.ts';
import { isNegated } from '../signals/signal.ts';
import { speaksOf } from '../whose.ts';
import { JUDGING } from '../lexicon/web.ts';

/** Text of strangers that the first sentences tell beside what a call is about: "an overview, news, and metrics". */
export function mentioned(definition: Definition): Evidence | undefined {
  const { sentences, nameWords, description } = definition;
  if (isContentless(definition) || nameWords.some(({ word }) => JUDGING.has(word)))
    return undefined;
  for (const { tokens, text, at } of sentences.slice(0, TELLING_SENTENCES)) {
    for (let i = 1; i < tokens.length; i++) {
      const { word, start, end } = tokens[i]!;
      if (!MENTIONED.has(word)) continue;
      const listed =
        text.slice(tokens[i - 1]!.end, start).includes(',') || MENTIONING.has(tokens[i - 1]!.word);
      const last =
        !/^\s*(\w|-)/.test(text.slice(end)) ||
        /^ (and|or|from|of|on|about|for|with|by|in)\b/.test(text.slice(end));
      if (!listed || !last || isNegated(tokens, i) || speaksOf(definition, SITES)) continue;
      return descriptionEvidence(description, at + start, at + end);
    }
  }
  return undefined;
}

/** In so many sentences a description says what comes back. */
const TELLING_SENTENCES = 2;
