import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fragment, merge, serverPolicy, toolDocument } from '#core/policy/documents.ts';
import { decide } from '#core/policy/evaluate.ts';
import type { Policy } from '#core/policy/policy.ts';
import { catalogue, rulingOf } from '#data/catalogue.ts';

const servers = [...catalogue().servers.values()].filter(({ tools }) => tools.length > 0);
const START: Policy = { version: '1', default: 'deny' };

test('property: merging the fragments of all tools, in any order and twice, gives the server policy', () => {
  fc.assert(
    fc.property(fc.constantFrom(...servers), fc.infiniteStream(fc.nat()), ({ tools }, numbers) => {
      const rulings = tools.map(rulingOf);
      const shuffled = rulings
        .map((ruling) => ({ ruling, key: numbers.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ ruling }) => ruling);
      const merged = [...shuffled, ...rulings].map(fragment).reduce(merge, START);
      const whole = serverPolicy({ otherwise: 'deny', tools: rulings });
      assert.deepEqual(merged.tools, whole.tools);
      assert.deepEqual(merged.hide?.toSorted(), whole.hide?.toSorted());
      assert.equal(merged.default, whole.default);
    }),
    { numRuns: 60 },
  );
});

test('property: merging the fragments of two tools gives the server policy for both', () => {
  const several = servers.filter(({ tools }) => tools.length > 1);
  fc.assert(
    fc.property(fc.constantFrom(...several), fc.nat(), fc.nat(), ({ tools }, i, j) => {
      const first = rulingOf(tools[i % tools.length]!);
      const second = rulingOf(tools[j % tools.length]!);
      if (first.tool === second.tool) return;
      const merged = [first, second].map(fragment).reduce(merge, START);
      assert.deepEqual(merged, serverPolicy({ otherwise: 'deny', tools: [first, second] }));
      for (const one of [first, second])
        assert.equal(
          decide(merged, [one.vectors[0]!.calls[0]!])[0]!.decision,
          decide(toolDocument(one), [one.vectors[0]!.calls[0]!])[0]!.decision,
        );
    }),
    { numRuns: 300 },
  );
});

test('hide and tools stand in the order of the server', () => {
  for (const { tools } of servers) {
    const names = tools.map(({ tool }) => tool.name);
    const { hide = [], tools: listed = {} } = serverPolicy({
      otherwise: 'deny',
      tools: tools.map(rulingOf),
    });
    const place = (one: readonly string[]) => one.map((name) => names.indexOf(name));
    assert.deepEqual(
      place(hide),
      place(hide).toSorted((a, b) => a - b),
    );
    assert.deepEqual(
      place(Object.keys(listed)),
      place(Object.keys(listed)).toSorted((a, b) => a - b),
    );
    assert.equal(hide.length + Object.keys(listed).length, names.length);
  }
});

const base = { level: 'Low', action: 'allow', rules: {} } as const;

test('a document about one tool opens no other, whether the tool is allowed or hidden', () => {
  assert.deepEqual(toolDocument({ ...base, tool: 'a' }), {
    version: '1',
    default: 'deny',
    tools: { a: {} },
  });
  for (const action of ['hide', 'ask'] as const) {
    const policy = toolDocument({ ...base, tool: 'a', action });
    assert.deepEqual(policy, { version: '1', default: 'deny', hide: ['a'] });
    assert.equal(decide(policy, [{ tool: 'another' }])[0]!.decision, 'deny');
  }
});

test('a merged fragment replaces what the policy said of the tool, and nothing else', () => {
  const policy: Policy = {
    version: '1',
    default: 'allow',
    hide: ['a', 'x'],
    all_tools: { limits: [] },
    tools: { b: {} },
  };
  assert.deepEqual(merge(policy, { tools: { a: {} } }), {
    version: '1',
    default: 'allow',
    hide: ['x'],
    all_tools: { limits: [] },
    tools: { b: {}, a: {} },
  });
  assert.deepEqual(merge(policy, { hide: ['b'] }), {
    version: '1',
    default: 'allow',
    hide: ['a', 'x', 'b'],
    all_tools: { limits: [] },
  });
});
