import { headsOf } from '../category.ts';
import { nameEvidence } from '../definition.ts';
import { CONTAINERS, PREPOSITIONS } from '../lexicon/objects.ts';
import { acts, type Match, type Signal } from './signal.ts';

export const containerTarget: Signal = {
  title: 'Acts on a container',
  meaning:
    'The target holds other things (a database, a repository, an account); what happens to it happens to all of them.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const { nameWords, tool } = subject.definition;
    const [head] = headsOf(nameWords);
    const cut = nameWords.findIndex(({ word }, i) => i > 0 && PREPOSITIONS.has(word));
    const phrase = (cut > 0 ? nameWords.slice(0, cut) : nameWords).filter(
      ({ start }) => start !== head?.span.start,
    );
    const object = phrase.at(-1);
    return object && CONTAINERS.has(object.word)
      ? [{ evidence: nameEvidence(tool.name, [object]) }]
      : [];
  },
};
