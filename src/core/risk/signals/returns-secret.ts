import { spansOf } from '../../words.ts';
import { nameEvidence } from '../definition.ts';
import { SECRETS } from '../lexicon/objects.ts';
import type { Match, Signal } from './signal.ts';

const GIVING = new Set([
  'get',
  'read',
  'fetch',
  'retrieve',
  'show',
  'reveal',
  'view',
  'export',
  'generate',
  'create',
  'rotate',
  'dump',
  'decrypt',
  'lookup',
  'access',
]);
const PAIRS: [string[], string[]][] = [
  [
    [
      'api',
      'access',
      'private',
      'secret',
      'ssh',
      'signing',
      'encryption',
      'recovery',
      'service',
      'publishable',
    ],
    ['key', 'keys'],
  ],
  [
    ['access', 'auth', 'bearer', 'refresh', 'session', 'bot', 'api', 'service', 'personal', 'id'],
    ['token', 'tokens'],
  ],
  [
    ['env', 'environment'],
    ['vars', 'variables', 'var'],
  ],
  [['seed', 'recovery'], ['phrase']],
  [
    ['authorization', 'transfer', 'auth'],
    ['code', 'codes'],
  ],
];

export const returnsSecret: Signal = {
  title: 'Returns a secret',
  meaning:
    'The answer is, or holds, something that opens something else; once in the conversation it can be repeated anywhere.',
  detect({ definition }): Match[] {
    const { tool } = definition;
    const nameWords = spansOf(tool.name);
    const verb = nameWords.find(({ word }) => GIVING.has(word));
    if (!verb) return [];
    const all = nameWords.map(({ word }) => word);
    if (
      all.some((word) =>
        [
          'policy',
          'strength',
          'reset',
          'check',
          'breach',
          'hash',
          'names',
          'metadata',
          'types',
          'scanning',
          'alerts',
          'alert',
          'usage',
          'count',
          'config',
          'settings',
          'schema',
        ].includes(word),
      )
    )
      return [];
    const single = nameWords.find(({ word }) => SECRETS.has(word));
    if (single) return [{ evidence: nameEvidence(tool.name, [verb, single]) }];
    for (let i = 0; i + 1 < nameWords.length; i++) {
      const pair = PAIRS.some(([a, b]) => a.includes(all[i]!) && b.includes(all[i + 1]!));
      if (pair) return [{ evidence: nameEvidence(tool.name, [nameWords[i]!, nameWords[i + 1]!]) }];
    }
    return [];
  },
};
