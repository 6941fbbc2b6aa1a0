import { contentOf } from '../content.ts';
import { ofWeb } from '../content/web.ts';
import type { Definition } from '../definition.ts';
import { words } from '../lexicon/lists.ts';
import { SEARCHED } from '../lexicon/servers.ts';
import { kindsOf } from '../whose.ts';
import type { Match, Signal } from './signal.ts';

/** Official texts are not written by outsiders. */
const OFFICIAL = words('documentation docs sdk wwdc mdn storybook changelog spec openapi');

export const untrustedContent: Signal = {
  title: 'Untrusted content',
  meaning:
    'Returns text that outsiders can write; instructions hidden in it reach the model as if they were data.',
  detect(subject): Match[] {
    const { definition, found } = subject;
    if (found.category !== 'Read') return [];
    const outside = contentOf(definition).find(({ sense }) => sense.outside);
    const own = outside?.sense.private && outside.phrase.from !== 'description';
    const open = kindsOf(definition).some((kind) => SEARCHED.get(kind)?.outside);
    if (outside && (own || open || !speaks(definition, OFFICIAL)))
      return [{ evidence: outside.phrase.evidence }];
    if (speaks(definition, OFFICIAL)) return [];
    return ofWeb(subject);
  },
};

function speaks({ nameWords, sentences, context }: Definition, set: ReadonlySet<string>): boolean {
  return (
    (context.serverWords.has('docs') && !context.serverWords.has('google')) ||
    nameWords.some(({ word }) => set.has(word)) ||
    sentences
      .slice(0, 1)
      .some(({ tokens }) => tokens.slice(0, EARLY).some(({ word }) => set.has(word)))
  );
}

/** Among so many words of a sentence stands what a call returns. */
const EARLY = 10;
