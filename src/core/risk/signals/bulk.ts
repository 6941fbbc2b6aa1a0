import { has } from '../arguments.ts';
import { acts, argumentsThat, inName, type Signal } from './signal.ts';

const BULK = new Set(['bulk', 'batch', 'all', 'many', 'multiple', 'mass', 'everything']);
const FLAGS = ['recursive', 'all', 'cascade', 'everything', 'wildcard', 'glob'];

export const bulk: Signal = {
  title: 'Bulk',
  meaning:
    'One call acts on many things, so one mistake is made many times before anybody sees it.',
  detect(subject) {
    if (!acts(subject)) return [];
    const lists = argumentsThat(subject, ({ depth, types, words, schema }) => {
      if (depth > 0) return false;
      if (types.includes('boolean')) return FLAGS.includes(words.at(-1) ?? '') && words.length <= 2;
      const things = has(
        words,
        'ids',
        'uuids',
        'keys',
        'names',
        'paths',
        'files',
        'items',
        'records',
        'rows',
        'entries',
        'operations',
        'updates',
        'requests',
        'emails',
        'messages',
        'urls',
        'targets',
        'entities',
        'nodes',
        'issues',
        'tasks',
        'uids',
      );
      return (
        types.includes('array') &&
        things &&
        !(typeof schema['maxItems'] === 'number' && schema['maxItems'] <= 1)
      );
    });
    return [...inName(subject, BULK), ...lists];
  },
};
