import { baseForms } from '../../words.ts';
import { descriptionEvidence, nameEvidence, type Definition } from '../definition.ts';
import { INFORMATION, PREPOSITIONS } from '../lexicon/objects.ts';
import { MANAGES } from '../lexicon/verbs.ts';
import type { Evidence } from '../rating.ts';
import type { Finding } from './finding.ts';

/** A tool of which name or description say that something is managed, and nothing says how. */
export function managing(definition: Definition): Finding | undefined {
  const { tool, nameWords, description, sentences } = definition;
  const named = nameWords.find(({ word }) => MANAGES.has(word));
  if (named) return as('Write', nameEvidence(tool.name, [named]));
  const told = sentences[0]?.tokens[0];
  if (!told || !baseForms(told.word).some((form) => MANAGES.has(form))) return undefined;
  const { at } = sentences[0]!;
  return as('Write', descriptionEvidence(description, at + told.start, at + told.end));
}

/** A tool of which nothing tells an act, and that is called by what it shows: "Cluster health summary", `r2.symbols`. */
export function showing(definition: Definition): Finding | undefined {
  const { tool, nameWords, description, sentences } = definition;
  const { at, tokens } = sentences[0] ?? { at: 0, tokens: [] };
  const end = tokens.findIndex(({ word }, i) => i > 0 && PREPOSITIONS.has(word));
  const noun = tokens.at(end < 0 ? -1 : end - 1);
  if (noun && INFORMATION.has(noun.word))
    return as('Read', descriptionEvidence(description, at + noun.start, at + noun.end));
  const last = nameWords.at(-1);
  return last && PLURAL.test(last.word) ? as('Read', nameEvidence(tool.name, [last])) : undefined;
}

/** Several things, by the form of the word. */
const PLURAL = /^.{2,}[^su]s$/;

const as = (category: 'Read' | 'Write', evidence: Evidence): Finding => ({
  category,
  firm: false,
  evidence: [evidence],
});
