import assert from 'node:assert/strict';
import test from 'node:test';
import * as z from 'zod';
import { callsSchema, parsePolicy, policyProblems, policySchema } from '#core/policy/policy.ts';
import { ProblemsError } from '#core/problem.ts';

const limit = { counter: 'a_rate', window: 'minute', max: 30, scope: 'grant' };
const whole = {
  version: '1',
  default: 'deny',
  hide: ['b', '*'],
  all_tools: { limits: [{ ...limit, window: 'day' }] },
  tools: {
    a: {
      require: [{ conditions: [{ path: 'args.url', op: 'regex', value: '^https://' }] }],
      deny_if: [{ conditions: [], on_deny: 'never' }],
      limits: [limit],
    },
    'odd name/~1': {},
  },
};
const condition = (one: unknown) => ({
  version: '1',
  default: 'deny',
  tools: { a: { deny_if: [{ conditions: [one] }] } },
});
const place = '/tools/a/deny_if/0/conditions/0';

test('a policy with every field passes unchanged', () => {
  assert.deepEqual(parsePolicy('p.json', whole), whole);
  assert.deepEqual(parsePolicy('p.json', { version: '1', default: 'allow' }), {
    version: '1',
    default: 'allow',
  });
});

const GOOD_VALUES: Record<string, unknown[]> = {
  eq: ['a', 1, true, null],
  neq: ['a', 1, false, null],
  lt: [1],
  lte: [0.5],
  gt: [-1],
  gte: [0],
  in: [[], ['a', 1, null]],
  not_in: [['a']],
  exists: [true, false],
  regex: ['^a(b|c)+$', '(?i)x', ''],
  contains: ['..', 1],
};
const BAD_VALUES: Record<string, unknown[]> = {
  eq: [['a'], {}, undefined],
  neq: [[]],
  lt: ['1', null],
  lte: [true],
  gt: [[1]],
  gte: ['2'],
  in: ['a', 1, [['a']]],
  not_in: [{}],
  exists: ['true', 1],
  regex: [1, '(?!x)', '(?<=x)y', '(a)\\1', '['],
  contains: [['a']],
};

test('each operator takes values of its type and no others', () => {
  for (const [op, values] of Object.entries(GOOD_VALUES))
    for (const value of values)
      assert.deepEqual(
        policyProblems('p', condition({ path: 'args.a', op, value })),
        [],
        `${op} ${JSON.stringify(value)}`,
      );
  for (const [op, values] of Object.entries(BAD_VALUES))
    for (const value of values) {
      const problems = policyProblems('p', condition({ path: 'args.a', op, value }));
      assert.ok(problems.length > 0, `${op} ${JSON.stringify(value)}`);
      assert.ok(problems.every(({ field }) => field.startsWith(`${place}/value`)));
    }
});

const BAD: [what: string, policy: unknown, fields: string[]][] = [
  ['nothing', {}, ['/version', '/default']],
  ['no object', 'deny', ['']],
  ['version as a number', { version: 1, default: 'deny' }, ['/version']],
  ['another default', { version: '1', default: 'ask' }, ['/default']],
  ['a hidden tool without a name', { version: '1', default: 'deny', hide: [''] }, ['/hide/0']],
  [
    'unknown fields at every depth',
    {
      version: '1',
      default: 'deny',
      note: '',
      tools: { a: { rate_limit: {}, limits: [{ ...limit, per: 1 }] } },
      all_tools: { limits: [], deny_if: [] },
    },
    ['/all_tools/deny_if', '/note', '/tools/a/limits/0/per', '/tools/a/rate_limit'],
  ],
  [
    'a limit that is none',
    {
      version: '1',
      default: 'deny',
      tools: { a: { limits: [{ counter: '', window: 60, max: 0, scope: 'session' }] } },
    },
    ['counter', 'max', 'scope', 'window'].map((name) => `/tools/a/limits/0/${name}`),
  ],
  ['half a call', condition({ path: 'args.a', op: 'like', value: 1 }), [`${place}/op`]],
  ['a path outside args', condition({ path: 'a', op: 'eq', value: 1 }), [`${place}/path`]],
  ['a path to nothing', condition({ path: 'args.', op: 'eq', value: 1 }), [`${place}/path`]],
  ['an empty step', condition({ path: 'args.a..b', op: 'eq', value: 1 }), [`${place}/path`]],
  [
    'a name that JSON readers drop',
    JSON.parse('{"version":"1","default":"allow","tools":{"__proto__":{}}}'),
    ['/tools/__proto__'],
  ],
];

for (const [what, policy, fields] of BAD)
  test(`not a policy: ${what}`, () => {
    const found = policyProblems('p.json', policy);
    assert.deepEqual(found.map(({ field }) => field).sort(), fields.toSorted());
    assert.ok(found.every(({ file, message, remedy }) => file === 'p.json' && message && remedy));
    assert.throws(() => parsePolicy('p.json', policy), ProblemsError);
  });

test('every field of the policy is described', () => {
  const bare: string[] = [];
  const walk = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties')
        for (const [name, field] of Object.entries(value as Record<string, object>))
          if (!('description' in field)) bare.push(`${path}/${name}`);
      walk(value, `${path}/${key}`);
    }
  };
  walk(z.toJSONSchema(policySchema), '');
  assert.deepEqual(bare, []);
});

const CALLS: [call: unknown, good: boolean][] = [
  [{ tool: 'a' }, true],
  [{ tool: 'a', arguments: {}, at: 0 }, true],
  [{ tool: 'a', at: '2026-11-21T10:00:00Z' }, true],
  [{ tool: 'a', at: '2026-11-21T10:00:00.5+01:00' }, true],
  [{ tool: 'a', at: '2026-11-21' }, true],
  [{ tool: 'a', at: '2026-11-21T10:00:00' }, false],
  [{ tool: 'a', at: 'now' }, false],
  [{ tool: 'a', at: Infinity }, false],
  [{ tool: 'a', arguments: [] }, false],
  [{ tool: 'a', arguments: null }, false],
  [{ tool: 'a', args: {} }, false],
  [{ arguments: {} }, false],
];

test('calls are checked strictly, and a time needs its zone', () => {
  for (const [call, good] of CALLS)
    assert.equal(callsSchema.safeParse([call]).success, good, JSON.stringify(call));
  assert.equal(callsSchema.safeParse({ tool: 'a' }).success, false);
});
