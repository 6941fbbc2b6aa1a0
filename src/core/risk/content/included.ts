import type { Definition } from '../definition.ts';
import { OF_CONTENT } from '../lexicon/content.ts';
import { BOTH } from '../lexicon/sense.ts';
import { singular, type ObjectPhrase } from '../object.ts';
import { kindsOf } from '../whose.ts';
import { read, type Content } from './phrase.ts';

/** Text of others that a flag adds to the answer: `include_comments`, `withMessages`. */
export function fromFlags(definition: Definition): Content[] {
  if (kindsOf(definition).includes('table')) return [];
  return definition.args.flatMap(({ depth, types, words, where, name }) => {
    if (depth > 1 || !types.includes('boolean') || !/^(include|with)$/.test(words[0] ?? ''))
      return [];
    const last = words.at(-1)!;
    const head = singular(last);
    const phrase: ObjectPhrase = {
      words: words.slice(1).map(singular),
      head,
      plural: last !== head,
      evidence: { where, text: name },
      verb: undefined,
      from: 'argument',
    };
    const sense = words.length > 1 && !OF_CONTENT.has(head) ? read(phrase, definition) : 'open';
    return sense === BOTH ? [{ phrase, sense }] : [];
  });
}
