import assert from 'node:assert/strict';
import test from 'node:test';
import { effectOf, fates, type Passing } from '#core/policy/effect.ts';
import type { Limit, Policy } from '#core/policy/policy.ts';

const limit = (window: Limit['window'], max: number, counter: string = window): Limit => ({
  counter,
  window,
  max,
  scope: 'grant',
});
const policy = (limits: Limit[], all: Limit[] = []): Policy => ({
  version: '1',
  default: 'deny',
  all_tools: { limits: all },
  tools: { a: { limits } },
});
const no = Infinity;

const PASSING: [what: string, policy: Policy, passes: Passing][] = [
  ['no limit', policy([]), { minute: no, hour: no, day: no }],
  ['30 a minute', policy([limit('minute', 30)]), { minute: 30, hour: 1800, day: 43_200 }],
  [
    '30 a minute and 60 an hour',
    policy([limit('minute', 30), limit('hour', 60)]),
    { minute: 30, hour: 60, day: 1440 },
  ],
  ['5 a day', policy([limit('day', 5)]), { minute: 5, hour: 5, day: 5 }],
  ['200 a minute', policy([limit('minute', 200)]), { minute: 200, hour: 12_000, day: no }],
  ['a limit of all tools', policy([], [limit('hour', 7)]), { minute: 7, hour: 7, day: 168 }],
  [
    'one counter in both lists',
    policy([limit('minute', 9, 'x')], [limit('minute', 4, 'x')]),
    { minute: 4, hour: 240, day: 5760 },
  ],
  ['hidden', { version: '1', default: 'allow', hide: ['a'] }, { minute: 0, hour: 0, day: 0 }],
  ['not listed', { version: '1', default: 'deny' }, { minute: 0, hour: 0, day: 0 }],
];

for (const [what, given, passes] of PASSING)
  test(`calls that pass: ${what}`, () => {
    assert.deepEqual(effectOf(given, 'a', [{ tool: 'a' }]).passes, passes);
  });

test('rules on arguments count only where a sample met them', () => {
  const given: Policy = {
    version: '1',
    default: 'deny',
    tools: {
      a: {
        require: [{ conditions: [{ path: 'args.x', op: 'exists', value: true }] }],
        deny_if: [
          { conditions: [{ path: 'args.y', op: 'exists', value: true }] },
          { conditions: [{ path: 'args.z', op: 'exists', value: true }] },
        ],
      },
    },
  };
  const call = (args: Record<string, unknown>) => ({ tool: 'a', arguments: args });
  const effect = effectOf(given, 'a', [
    call({}),
    call({ x: 1 }),
    call({ x: 1, y: 1 }),
    { tool: 'b' },
  ]);
  assert.deepEqual(
    effect.bounds.map(({ pointer }) => pointer),
    ['/tools/a/require/0', '/tools/a/deny_if/0'],
  );
  assert.equal(effect.untested, 1);
  assert.equal(effect.samples.length, 3);
  assert.equal(effect.passes.minute, no);
  assert.equal(effectOf(given, 'a', [call({})]).passes.minute, 0);
});

test('the other tools: each in one count', () => {
  const given: Policy = {
    version: '1',
    default: 'deny',
    hide: ['hidden'],
    tools: {
      free: {},
      limited: { limits: [limit('minute', 1)] },
      bounded: { require: [{ conditions: [{ path: 'args.x', op: 'exists', value: true }] }] },
      never: { deny_if: [{ conditions: [] }] },
    },
  };
  const others = ['free', 'limited', 'bounded', 'never', 'hidden', 'absent'].map((tool) => ({
    tool,
  }));
  const without = { refused: 3, conditional: 1, limited: 1, unlimited: 1, asked: 0 };
  assert.deepEqual(fates(given, others), without);
  assert.deepEqual(fates(given, others, new Set(['free', 'limited', 'hidden'])), {
    ...without,
    limited: 0,
    unlimited: 0,
    asked: 2,
  });
  assert.deepEqual(
    effectOf(given, 'free', [{ tool: 'free' }], others).others,
    fates(given, others),
  );
  assert.equal(effectOf(given, 'free', [{ tool: 'free' }]).others, undefined);
});
