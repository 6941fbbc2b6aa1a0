import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { serverPolicy } from '#core/policy/documents.ts';
import { decide } from '#core/policy/evaluate.ts';
import type { Call, Policy } from '#core/policy/policy.ts';
import { kindOf, type ServerRuling } from '#core/policy/ruling.ts';
import { rulingsOfPolicy } from './rulings-of-policy.ts';

const name = fc.constantFrom('a', 'b', 'c', 'd', '*', 'constructor');
const limit = fc.record(
  {
    counter: fc.constantFrom('one', 'two'),
    window: fc.constantFrom('minute' as const, 'hour' as const, 'day' as const),
    max: fc.integer({ min: 1, max: 3 }),
    scope: fc.constant('grant' as const),
  },
  { noNullPrototype: true },
);
const condition = fc.record(
  {
    path: fc.constantFrom('args.x', 'args.y'),
    op: fc.constantFrom('eq' as const, 'neq' as const),
    value: fc.integer({ min: 0, max: 1 }),
  },
  { noNullPrototype: true },
);
const items = fc.array(
  fc.record({ conditions: fc.array(condition, { maxLength: 2 }) }, { noNullPrototype: true }),
  {
    maxLength: 2,
  },
);
const rules = fc.record(
  { require: items, deny_if: items, limits: fc.array(limit, { maxLength: 2 }) },
  { requiredKeys: [], noNullPrototype: true },
);
const policies: fc.Arbitrary<Policy> = fc.record(
  {
    version: fc.constant('1' as const),
    default: fc.constantFrom('allow' as const, 'deny' as const),
    hide: fc.array(name, { maxLength: 3 }),
    all_tools: fc.record({ limits: fc.array(limit, { maxLength: 2 }) }, { noNullPrototype: true }),
    tools: fc.dictionary(name, rules, { maxKeys: 4, noNullPrototype: true }),
  },
  { requiredKeys: ['version', 'default'], noNullPrototype: true },
);
const calls: fc.Arbitrary<Call[]> = fc.array(
  fc.record({
    tool: name,
    arguments: fc.dictionary(fc.constantFrom('x', 'y'), fc.integer({ min: 0, max: 1 })),
  }),
  { maxLength: 20 },
);
const ruled = (policy: Policy) => rulingsOfPolicy(policy, () => 'High');
const decided = (policy: Policy, made: Call[]) =>
  decide(policy, made).map(({ decision }) => decision);

test('property: a policy made from the rulings of a policy decides as that one did', () => {
  fc.assert(
    fc.property(policies, calls, (policy, made) => {
      assert.deepEqual(decided(serverPolicy(ruled(policy)), made), decided(policy, made));
    }),
    { numRuns: 500 },
  );
});

test('property: it is that policy itself, but for what hiding makes moot', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const hide = [...new Set(policy.hide)];
      if (hide.includes('*')) return;
      const tools = Object.entries(policy.tools ?? {}).filter(([tool]) => !hide.includes(tool));
      const expected = {
        ...policy,
        ...(hide.length > 0 ? { hide } : {}),
        tools: Object.fromEntries(tools),
      };
      if (hide.length === 0) delete expected.hide;
      const got = serverPolicy(ruled(policy));
      assert.deepEqual({ tools: {}, ...got }, expected);
      assert.deepEqual(Object.keys(got.tools ?? {}), Object.keys(expected.tools));
    }),
    { numRuns: 500 },
  );
});

test('property: rulings come back from the policy made of them', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const once: ServerRuling = ruled(policy);
      assert.deepEqual(ruled(serverPolicy(once)), once);
    }),
    { numRuns: 500 },
  );
});

test('what refuses every call is a refusal, and what is refused refuses every call', () => {
  const never = { deny_if: [{ conditions: [], on_deny: 'No.' }] };
  const { tools } = ruled({ version: '1', default: 'allow', tools: { a: never, b: {} } });
  assert.deepEqual(tools.map(kindOf), ['deny', 'allow']);
  assert.deepEqual(tools[0]!.rules, never);
  const made = serverPolicy({
    otherwise: 'allow',
    tools: [{ tool: 'a', level: 'High', action: 'deny', rules: {} }],
  });
  assert.deepEqual(made.tools, { a: { deny_if: [{ conditions: [] }] } });
});

test('a tool called * that is to be hidden hides no other', () => {
  const policy = serverPolicy({
    otherwise: 'allow',
    tools: [{ tool: '*', level: 'High', action: 'hide', rules: {} }],
  });
  assert.deepEqual(decided(policy, [{ tool: '*' }, { tool: 'a' }]), ['deny', 'allow']);
});
