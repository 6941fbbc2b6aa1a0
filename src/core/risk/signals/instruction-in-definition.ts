import { spansOf } from '../../words.ts';
import { sentencesOf, type Definition, type Sentence } from '../definition.ts';
import {
  findIn,
  neededWords,
  patternsOf,
  type Found,
  type Patterns,
} from '../instructions/patterns.ts';
import { unitsOf } from '../instructions/units.ts';
import { OWN } from '../lexicon/instructions-of-tool.ts';
import { OTHER_TONGUES, UNSPACED } from '../lexicon/instruction-tongues.ts';
import {
  ABOUT_KIND,
  ANYWHERE,
  KINDS,
  MODEL_TAGS,
  POINTERS,
  type Kind,
} from '../lexicon/instructions.ts';
import { textEvidence, type Text } from '../texts.ts';
import { MOST_EVIDENCE, type Match, type Signal } from './signal.ts';

const both = Object.fromEntries(
  KINDS.map((kind) => [kind, `${ANYWHERE[kind]}|${OWN[kind]}|${OTHER_TONGUES[kind]}`]),
) as Record<Kind, string>;
/** A few characters of the same sentence. */
const WITHIN = '[^。；！？\\n]{0,12}';
const BESIDE_ARGUMENTS = patternsOf(ANYWHERE);
const IN_DESCRIPTION = patternsOf(both, POINTERS);
const UNSPACED_ORDERS = KINDS.map((kind) => {
  const phrases = UNSPACED[kind].split('|').map((phrase) => phrase.trim());
  return [kind, new RegExp(phrases.join('|').replaceAll('…', WITHIN), 'g')] as const;
});
/** In brackets, `[IMPORTANT]` is a heading for people too. */
const TAGS = MODEL_TAGS.split(' ').join('|');

/** What every order beside an argument holds; most such texts hold none of it. */
const LIKELY = new RegExp(`\\b(?:${neededWords(BESIDE_ARGUMENTS).join('|')})\\b`, 'i');
const TAG = new RegExp(`<\\|?(?:${TAGS})\\|?>|\\[(?!important|critical)(?:${TAGS})\\]`, 'gi');
const BEYOND_LATIN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** A line above a list of what the tool is of use for: verbs in it say what the tool does. */
const LISTS_USES = /\b(?:when|cases|useful|examples)\b.*:\s*$/i;
const ITEM = /^\s*[-*•–]/;
/** Shorter than any order. */
const SHORTEST = 8;

export const instructionInDefinition: Signal = {
  title: 'Instructions in the definition',
  meaning:
    'The definition tells the model what to do beyond saying what the tool does; it acts as soon as the list is read.',
  detect({ definition }): Match[] {
    const matches: Match[] = [];
    const latin = !BEYOND_LATIN.test(definition.whole);
    for (const text of definition.texts) {
      if (matches.length >= MOST_EVIDENCE) break;
      if (text.name || text.text.length < SHORTEST) continue;
      if (
        text.place.depth === 0 ||
        LIKELY.test(text.text) ||
        (!latin && BEYOND_LATIN.test(text.text))
      ) {
        matches.push(...ordersIn(text, definition, latin));
      }
    }
    return matches.slice(0, MOST_EVIDENCE);
  },
};

function ordersIn(text: Text, definition: Definition, latin: boolean): Match[] {
  const found: Found[] = [];
  const sentences = sentencesIn(text, definition);
  const own = text.place.depth === 0;
  const patterns = own ? IN_DESCRIPTION : BESIDE_ARGUMENTS;
  const lists = own && text.text.includes(':');
  let uses = false;
  for (let i = 0; i < sentences.length && found.length < MOST_EVIDENCE; i++) {
    const sentence = sentences[i]!;
    if (lists && !ITEM.test(sentence.text)) uses = LISTS_USES.test(sentence.text);
    found.push(...ordersOf(sentence, patterns, own && (i === 0 || uses), definition));
  }
  if (text.text.includes('<') || text.text.includes('[')) {
    for (const { 0: tag, index } of text.text.matchAll(TAG)) {
      found.push({ kind: 'authority', start: index, end: index + tag.length });
    }
  }
  if (!latin && BEYOND_LATIN.test(text.text)) {
    for (const [kind, orders] of UNSPACED_ORDERS) {
      for (const { 0: phrase, index } of text.text.matchAll(orders)) {
        found.push({ kind, start: index, end: index + phrase.length });
      }
    }
  }
  return found.map(({ kind, start, end }) => ({
    evidence: { ...textEvidence(text, start, end), about: ABOUT_KIND[kind] },
  }));
}

function sentencesIn({ text }: Text, { description, sentences }: Definition): Sentence[] {
  return numbered(text, text === description ? sentences : sentencesOf(text));
}

/** The sentences, numbers joined with what they number. */
function numbered(text: string, sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const first = sentences[i]!;
    const next = sentences[i + 1];
    if (!next || !isNumber(first, text)) joined.push(first);
    else {
      const piece = text.slice(first.at, next.at + next.text.length);
      joined.push({ text: piece, at: first.at, tokens: spansOf(piece) });
      i++;
    }
  }
  return joined;
}

/** True for the "2" of "2. Call this". */
const isNumber = ({ text, at }: Sentence, whole: string): boolean =>
  ITEM_NUMBER.test(text) && whole[at + text.length] === '.';

const ITEM_NUMBER = /^\s*\d{1,2}$/;

function ordersOf(
  { text, tokens, at }: Sentence,
  patterns: Patterns,
  opening: boolean,
  { context }: Definition,
): Found[] {
  const units = unitsOf(text, tokens, context.toolNames);
  return findIn({ text, units, opening }, patterns).map(({ kind, start, end }) => ({
    kind,
    start: at + start,
    end: at + end,
  }));
}
