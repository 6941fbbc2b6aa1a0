import { descriptionEvidence } from '../definition.ts';
import type { Match, Signal } from './signal.ts';

const MOST = 5;

export const namesOtherTools: Signal = {
  title: 'Names other tools',
  meaning: 'The description speaks of other tools, which steers when the model calls them.',
  detect({ definition }): Match[] {
    const { tool, context, description } = definition;
    const found: Match[] = [];
    const seen = new Set<string>();
    for (const { 0: word, index } of description.matchAll(/[A-Za-z][\w-]*/g)) {
      // A single plain word ("search") may be just a word.
      const identifier = /[_-]|[a-z][A-Z]/.test(word);
      if (!identifier || word === tool.name || seen.has(word) || !context.toolNames.has(word))
        continue;
      seen.add(word);
      found.push({ evidence: descriptionEvidence(description, index, index + word.length) });
      if (found.length === MOST) break;
    }
    return found;
  },
};
