import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Dialect } from '#core/dialects/dialect.ts';
import { fit } from '#core/dialects/fit.ts';
import { DIALECTS } from '#core/dialects/index.ts';
import { policySaid, saidOf } from '#core/dialects/said.ts';
import { parsePolicy } from '#core/policy/policy.ts';
import { ACTIONS, type Ruling } from '#core/policy/ruling.ts';
import { LEVELS } from '#core/risk/vocabulary.ts';
import { catalogue, rulingOf } from '#data/catalogue.ts';
import { rulingsOfPolicy } from '../policy/rulings-of-policy.ts';

const limits = [{ counter: 'c', window: 'minute' as const, max: 1, scope: 'grant' as const }];
const deny_if = [{ conditions: [{ path: 'args.a', op: 'exists' as const, value: true }] }];

test('property: the ruling less its losses is the ruling that was fitted', () => {
  const flag = fc.boolean();
  const capabilities = fc.record({
    allow: flag,
    ask: flag,
    deny: flag,
    hide: flag,
    limit: flag,
    condition: fc.constantFrom('all' as const, 'some' as const, 'none' as const),
  });
  const given = fc.record({
    tool: fc.constant('t'),
    action: fc.constantFrom(...ACTIONS),
    level: fc.constantFrom(...LEVELS),
    rules: fc.constantFrom({}, { limits }, { deny_if }, { limits, deny_if }),
  });
  const more = { allTools: true, otherwise: ['deny'], unlisted: 'deny' } as const;
  fc.assert(
    fc.property(capabilities, given, flag, (can, drawn, says) => {
      const open = drawn.action === 'allow' || drawn.action === 'ask';
      const ruling: Ruling = { ...drawn, rules: open ? drawn.rules : {} };
      fc.pre(can.ask || can.deny || can.hide);
      const fitted = fit(ruling, { ...can, ...more }, { condition: () => says });
      const server = { otherwise: 'deny', tools: [ruling] } as const;
      assert.deepEqual(saidOf({ server }, fitted.losses).tools, [fitted.ruling]);
    }),
    { numRuns: 2000 },
  );
});

test('what policy v1 says is what stands in its document', () => {
  const { 'policy-v1': dialect } = DIALECTS;
  for (const { record, tools } of catalogue().servers.values()) {
    const plain = tools.map((rated): Ruling => {
      const { tool, level, action, rules } = rulingOf(rated);
      return { tool, level, action, rules };
    });
    const levels = new Map(plain.map(({ tool, level }) => [tool, level]));
    const server = { otherwise: 'deny', tools: plain } as const;
    const { texts, losses } = dialect.render({ alias: 'a', form: 'document', server });
    const policy = parsePolicy(record.slug, JSON.parse(texts[0]!.text));
    assert.deepEqual(policySaid(saidOf({ server }, losses)), policy);
    const read = rulingsOfPolicy(policy, (tool) => levels.get(tool)!);
    const byName = (tools: readonly { tool: string }[]) =>
      new Map(tools.map((one) => [one.tool, one]));
    assert.deepEqual(byName(saidOf({ server }, losses).tools), byName(read.tools));
  }
});

const TOLD: [dialect: keyof typeof DIALECTS, given: Partial<Ruling>, said: string][] = [
  ['policy-v1', { rules: { limits } }, 'allow limits, others deny'],
  ['policy-v1', { action: 'ask' }, 'hide , others deny'],
  ['claude-code', { rules: { limits, deny_if } }, 'ask , others ask'],
  ['claude-code', {}, 'allow , others ask'],
  ['claude-code', { tool: 'a b' }, 'ask , others ask'],
  ['codex', { action: 'ask' }, 'ask , others deny'],
  ['docker-mcp-gateway', { rules: { limits } }, 'allow , others deny'],
  ['docker-mcp-gateway', { rules: { limits }, level: 'High' }, 'hide , others deny'],
];

for (const [id, given, told] of TOLD)
  test(`${id} says of ${JSON.stringify(given)}: ${told}`, () => {
    const dialect: Dialect = DIALECTS[id];
    const ruling: Ruling = { tool: 't', level: 'Medium', action: 'allow', rules: {}, ...given };
    const request = {
      alias: 'a',
      form: 'document',
      server: { otherwise: 'deny', tools: [ruling] },
    } as const;
    const said = saidOf(request, dialect.render(request).losses);
    const { action, rules } = said.tools[0]!;
    assert.equal(`${action} ${Object.keys(rules).join(' ')}, others ${said.otherwise}`, told);
  });
