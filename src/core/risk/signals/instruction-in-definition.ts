import { spansOf, type WordSpan } from '../../words.ts';
import { CONDUCT, MODEL_TAGS, ORDERS, ORDERS_UNSPACED } from '../lexicon/instructions.ts';
import { textEvidence, type Text } from '../texts.ts';
import { MOST_EVIDENCE, phraseAt, phrases, type Match, type Signal } from './signal.ts';

const SPACED = phrases(Object.values(ORDERS).join('|'));
const OWN = phrases(CONDUCT);
const UNSPACED = ORDERS_UNSPACED.split('|').map((phrase) => phrase.trim());
const TAGS = MODEL_TAGS.split(' ').join('|');

/** Every phrase starts with, or a text that holds one has, one of these; most texts have none. */
const LIKELY = new RegExp(
  `\\b(?:${[...SPACED.keys(), ...OWN.keys()].join('|')})\\b|[<\\[|](?:${TAGS})\\b|${UNSPACED.join('|')}`,
  'i',
);
const TAG = new RegExp(`(?:<\\|?|\\[)(?:${TAGS})(?:\\|?>|\\])`, 'gi');
/** Shorter than any order. */
const SHORTEST = 8;

export const instructionInDefinition: Signal = {
  title: 'Instructions in the definition',
  meaning:
    'The definition tells the model what to do beyond saying what the tool does; it acts as soon as the list is read.',
  detect({ definition }): Match[] {
    const matches: Match[] = [];
    for (const text of definition.texts) {
      if (matches.length >= MOST_EVIDENCE) break;
      if (text.name || text.text.length < SHORTEST || !LIKELY.test(text.text)) continue;
      matches.push(...ordersIn(text));
    }
    return matches.slice(0, MOST_EVIDENCE);
  },
};

function ordersIn(text: Text): Match[] {
  const tokens = spansOf(text.text);
  const spaced: [number, number][] = [];
  for (const [i, { start }] of tokens.entries()) {
    // "Do not tell the user" is one order, and not also "tell the user".
    if (start < (spaced.at(-1)?.[1] ?? 0)) continue;
    const end = endOfOrder(tokens, i, text.place.depth === 0);
    if (end !== undefined) spaced.push([start, end]);
  }
  const tagged = Array.from(text.text.matchAll(TAG), ({ 0: tag, index }): [number, number] => [
    index,
    index + tag.length,
  ]);
  const unspaced = UNSPACED.flatMap((phrase): [number, number][] => {
    const at = text.text.indexOf(phrase);
    return at < 0 ? [] : [[at, at + phrase.length]];
  });
  return [...spaced, ...tagged, ...unspaced].map(([start, end]) => ({
    evidence: textEvidence(text, start, end),
  }));
}

function endOfOrder(tokens: readonly WordSpan[], at: number, own: boolean): number | undefined {
  const length = phraseAt(tokens, at, SPACED) ?? (own ? phraseAt(tokens, at, OWN) : undefined);
  return length === undefined ? undefined : tokens[at + length - 1]!.end;
}
