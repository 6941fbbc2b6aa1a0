import { headsOf } from '../head.ts';
import { nameEvidence } from '../definition.ts';
import { CONTAINERS, PREPOSITIONS } from '../lexicon/objects.ts';
import { acts, type Match, type Signal } from './signal.ts';

/** What these end goes on to exist. */
const ENDING = new Set(['terminate', 'kill', 'cancel', 'abort', 'uninstall', 'unpublish']);

export const containerTarget: Signal = {
  title: 'Acts on a container',
  meaning:
    'The target holds other things (a database, a repository, an account); what happens to it happens to all of them.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const { nameWords, tool } = subject.definition;
    const [head] = headsOf(nameWords);
    if (head && ENDING.has(head.verb)) return [];
    const cut = nameWords.findIndex(({ word }, i) => i > 0 && PREPOSITIONS.has(word));
    // Removing one thing from another ends a relation and neither of the two.
    if (head?.verb === 'remove' && nameWords[cut]?.word === 'from') return [];
    const phrase = (cut > 0 ? nameWords.slice(0, cut) : nameWords).filter(
      ({ start }) => start !== head?.span.start,
    );
    const object = phrase.at(-1);
    return object && CONTAINERS.has(object.word)
      ? [{ evidence: nameEvidence(tool.name, [object]) }]
      : [];
  },
};
