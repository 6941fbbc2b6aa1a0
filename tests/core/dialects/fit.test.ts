import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Capabilities } from '#core/dialects/dialect.ts';
import { fit } from '#core/dialects/fit.ts';
import { isWider, lossGroups, lossSentence } from '#core/dialects/loss.ts';
import { ACTIONS, type Ruling } from '#core/policy/ruling.ts';
import { LEVELS } from '#core/risk/vocabulary.ts';

const all: Capabilities = {
  allow: true,
  ask: true,
  deny: true,
  hide: true,
  limit: true,
  condition: 'all',
  allTools: true,
  otherwise: ['allow', 'deny'],
  unlisted: 'ask',
};
const limits = [{ counter: 'c', window: 'minute', max: 1, scope: 'grant' }] as const;
const deny_if = [{ conditions: [{ path: 'args.a', op: 'exists', value: true }] }] as const;
const size = [{ conditions: [{ path: 'args.n', op: 'gt', value: 9 }] }] as const;
const ruling = (
  action: Ruling['action'],
  rules: object = {},
  level: Ruling['level'] = 'Medium',
) => ({ tool: 't', level, action, rules });

const CASES: [what: string, given: Ruling, can: Partial<Capabilities>, told: string][] = [
  ['all can be said', ruling('allow', { limits, deny_if }), {}, 'allow deny_if limits'],
  ['no limit', ruling('allow', { limits }), { limit: false }, 'ask, limit→ask'],
  [
    'no limit, condition kept',
    ruling('allow', { limits, deny_if }),
    { limit: false },
    'ask deny_if, limit→ask',
  ],
  [
    'no limit, no asking, Medium',
    ruling('allow', { limits }),
    { limit: false, ask: false },
    'allow, limit→drop',
  ],
  [
    'no limit, no asking, High',
    ruling('allow', { limits }, 'High'),
    { limit: false, ask: false },
    'hide, limit→hide',
  ],
  [
    'no limit, no condition, no asking',
    ruling('allow', { limits, deny_if }),
    { limit: false, ask: false, condition: 'none' },
    'hide, condition→hide, limit→hide',
  ],
  [
    'no condition, no asking, no hiding',
    ruling('allow', { deny_if }),
    { ask: false, condition: 'none', hide: false },
    'deny, condition→deny',
  ],
  [
    'no condition on a size, no limit, no asking',
    ruling('allow', { limits, deny_if: size }),
    { limit: false, ask: false, condition: 'none' },
    'allow, condition→drop, limit→drop',
  ],
  [
    'no condition on a size, no asking, High',
    ruling('allow', { deny_if: size }, 'High'),
    { ask: false, condition: 'none' },
    'hide, condition→hide',
  ],
  [
    'no condition on a size and on more, no asking',
    ruling('allow', { deny_if: [...size, ...deny_if] }),
    { ask: false, condition: 'none' },
    'hide, condition→hide',
  ],
  ['no condition', ruling('allow', { deny_if }), { condition: 'none' }, 'ask, condition→ask'],
  ['no asking', ruling('ask', { limits }), { ask: false }, 'hide, ask→hide'],
  ['no asking, no hiding', ruling('ask'), { ask: false, hide: false }, 'deny, ask→deny'],
  ['no hiding', ruling('hide'), { hide: false }, 'deny, hide→deny'],
  ['no refusing', ruling('deny'), { deny: false }, 'hide, deny→hide'],
  ['neither', ruling('hide'), { hide: false, deny: false }, 'ask, hide→ask'],
  ['no allowing', ruling('allow', { deny_if }), { allow: false }, 'ask deny_if, allow→ask'],
];

for (const [what, given, can, told] of CASES)
  test(`fitting: ${what}`, () => {
    const { ruling: got, losses } = fit(given, { ...all, ...can });
    const parts = [got.action, ...Object.keys(got.rules)].join(' ');
    const lost = losses.map(({ cannot, instead }) => `${cannot}→${instead}`);
    assert.equal([parts, ...lost].join(', '), told);
    assert.ok(losses.every(({ tool }) => tool === 't'));
  });

const WIDTH = { hide: 0, deny: 0, ask: 1, allow: 2 };
const flag = fc.boolean();

test('property: nothing is let through beyond the ruling without a loss that says so', () => {
  const capabilities = fc.record({
    allow: flag,
    ask: flag,
    deny: flag,
    hide: flag,
    limit: flag,
    condition: fc.constantFrom('all' as const, 'some' as const, 'none' as const),
  });
  const rules = fc.constantFrom({}, { limits }, { deny_if }, { limits, deny_if });
  const given = fc.record({
    action: fc.constantFrom(...ACTIONS),
    level: fc.constantFrom(...LEVELS),
    rules,
    says: flag,
  });
  fc.assert(
    fc.property(capabilities, given, (can, { action, level, rules: some, says }) => {
      fc.pre(can.ask || can.deny || can.hide);
      const asked = ruling(action, some, level);
      const got = fit(asked, { ...all, ...can }, { condition: () => says, limits: () => says });
      const lost = Object.keys(asked.rules).filter((list) => !(list in got.ruling.rules));
      const wider =
        WIDTH[got.ruling.action] > WIDTH[action] ||
        (got.ruling.action === 'allow' && lost.length > 0);
      assert.equal(got.losses.some(isWider), wider);
      const changed = got.ruling.action !== action || (WIDTH[action] > 0 && lost.length > 0);
      assert.equal(got.losses.length > 0, changed);
      assert.ok(got.ruling.action !== 'allow' || !lost.includes('deny_if'));
    }),
    { numRuns: 2000 },
  );
});

test('losses are told in groups, those that let more through first', () => {
  const groups = lossGroups([
    { tool: 'a', cannot: 'limit', instead: 'ask' },
    { tool: 'b', cannot: 'limit', instead: 'drop' },
    { tool: 'c', cannot: 'limit', instead: 'ask' },
  ]);
  assert.deepEqual(groups, [
    { cannot: 'limit', instead: 'drop', tools: ['b'] },
    { cannot: 'limit', instead: 'ask', tools: ['a', 'c'] },
  ]);
  assert.equal(
    lossSentence('Claude Code', groups[1]!),
    'Claude Code cannot limit the rate: this asks instead.',
  );
});
