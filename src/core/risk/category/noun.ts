import { baseForms, type WordSpan } from '../../words.ts';
import {
  descriptionEvidence,
  nameEvidence,
  type Definition,
  type Sentence,
} from '../definition.ts';
import { ANSWERS, PREPOSITIONS } from '../lexicon/objects.ts';
import { MANAGES } from '../lexicon/verbs.ts';
import type { Evidence } from '../rating.ts';
import type { Finding } from './finding.ts';

/** A tool of which name or description say that something is managed, and nothing says how. */
export function managing(definition: Definition): Finding | undefined {
  const { tool, nameWords, description, sentences } = definition;
  const named = nameWords.find(({ word }) => MANAGES.has(word));
  if (named) return as('Write', nameEvidence(tool.name, [named]));
  const told = sentences[0]?.tokens[0];
  // "Managed folder": how it is, and not what is done.
  if (!told || told.word.endsWith('ed')) return undefined;
  if (!baseForms(told.word).some((form) => MANAGES.has(form))) return undefined;
  const { at } = sentences[0]!;
  return as('Write', descriptionEvidence(description, at + told.start, at + told.end));
}

/**
 * A tool of which nothing tells an act, and that is called by its answer: "Cluster health summary of …",
 * `symbols`. A word that is not known may be an act, so it never says this beside another noun.
 */
export function showing(definition: Definition): Finding | undefined {
  const { tool, nameWords, description, sentences } = definition;
  const noun = nounsOf(sentences[0]).find(({ word }) => ANSWERS.has(word));
  if (noun) {
    const { at } = sentences[0]!;
    return as('Read', descriptionEvidence(description, at + noun.start, at + noun.end));
  }
  const [only, more] = nameWords.filter(({ start }) => start >= tool.name.lastIndexOf('.'));
  return only && !more && SEVERAL.test(only.word)
    ? as('Read', nameEvidence(tool.name, [only]))
    : undefined;
}

/** The nouns that a sentence starts with, before its first stop or preposition: "Aged payments report by customer". */
function nounsOf(sentence: Sentence | undefined): WordSpan[] {
  if (!sentence) return [];
  const { text, tokens } = sentence;
  const phrase = before(
    tokens,
    ({ word, start }) => PREPOSITIONS.has(word) && text[start - 1] === ' ',
  );
  const stopped = before(phrase, ({ start }, i) =>
    STOP.test(text.slice(tokens[i - 1]!.end, start)),
  );
  return [stopped, phrase].flatMap(
    (part) => part.findLast(({ word }) => !word.endsWith('ed')) ?? [],
  );
}

const STOP = /[(:—–]|\s-\s/;

function before(
  tokens: readonly WordSpan[],
  ends: (token: WordSpan, index: number) => boolean,
): readonly WordSpan[] {
  const end = tokens.findIndex((token, i) => i > 0 && ends(token, i));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Several things, by the form of the word. */
const SEVERAL = /^.{2,}[^su]s$/;

const as = (category: 'Read' | 'Write', evidence: Evidence): Finding => ({
  category,
  firm: false,
  evidence: [evidence],
});
