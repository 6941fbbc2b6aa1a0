/** @file Any conditions and any arguments: what a dialect says of them, its reader must do. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import { NOT_RELATIVE, rootPattern, hostPattern, STEPS_UP } from '#core/policy/patterns.ts';
import type { Condition, Item } from '#core/policy/policy.ts';
import type { Ruling } from '#core/policy/ruling.ts';
import { ENGINES } from './engines/index.ts';
import { checkCall } from './oracle.ts';

const text = fc.constantFrom('a', 'b.c', 'draft', '..', '"', '\\', 'a*b', 'x,"draft"', "it's", 'é');
const number = fc.constantFrom(0, 1, -3, 2.5, 1000);
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const path = fc.constantFrom('args.x', 'args.y', 'args.a"b', 'args.x.y');
const of = <T>(op: string, value: fc.Arbitrary<T>) =>
  fc.record({ path, op: fc.constant(op), value });
const pattern = of(
  'regex',
  fc.constantFrom(
    STEPS_UP,
    NOT_RELATIVE,
    rootPattern('/workspace'),
    rootPattern('/a "b" (c)\\d'),
    rootPattern('C:\\a"b'),
    hostPattern(['example.com']),
    '^d',
  ),
);
const condition = fc.oneof(
  of('exists', fc.boolean()),
  of('eq', scalar),
  of('neq', scalar),
  of('in', fc.array(scalar, { maxLength: 3 })),
  of('not_in', fc.array(scalar, { maxLength: 3 })),
  of('lt', number),
  of('lte', number),
  of('gt', number),
  of('gte', number),
  of('contains', scalar),
  pattern,
  pattern,
  pattern,
) as fc.Arbitrary<Condition>;
const items: fc.Arbitrary<Item[]> = fc.array(
  fc.record({
    conditions: fc.array(condition, { minLength: 1, maxLength: 2 }),
  }),
  { maxLength: 2 },
);
const hard = fc.constantFrom(
  '../a',
  '/workspace',
  '/workspace/a',
  '/workspace2',
  '/a "b" (c)\\d/e',
  '/a "b" (c)\\de',
  'C:\\a"b',
  'C:\\a"b\\c',
  'C:/a"b/c',
  'C:\\a"bc',
  'a/b',
  '%2e%2e/',
  'C:\\a',
  'https://example.com/',
  'https://example.com:443?q',
  'https://example.com.evil',
  '\0',
  'a\nb',
  'null',
  ',"x":1',
);
const value = fc.oneof(
  scalar,
  hard,
  hard,
  fc.array(scalar, { maxLength: 2 }),
  fc.dictionary(fc.constantFrom('x', 'y'), scalar, { maxKeys: 2 }),
);
const calls = fc.array(fc.dictionary(fc.constantFrom('x', 'y', 'a"b', 'z'), value), {
  minLength: 1,
  maxLength: 12,
});

const DECIDING = ['policy-v1', 'gemini-cli', 'toolhive', 'envoy-ai-gateway', 'intercept'] as const;

for (const id of DECIDING satisfies readonly DialectId[])
  test(`${id}: property: conditions are told as they are, told stricter, or told as lost`, () => {
    let said = 0;
    const rules = fc.oneof(
      fc.record({ require: items, deny_if: items }),
      condition.map((one) => ({ deny_if: [{ conditions: [one] }] })),
      condition.map((one) => ({ require: [{ conditions: [one] }] })),
    );
    fc.assert(
      fc.property(rules, calls, (given, made) => {
        const ruling: Ruling = {
          tool: 't',
          level: 'Medium',
          action: 'allow',
          rules: given,
        };
        const server = { otherwise: 'deny', tools: [ruling] } as const;
        const { texts, losses } = DIALECTS[id].render({
          alias: 'a',
          form: 'document',
          server,
        });
        if (!losses.some(({ cannot }) => cannot === 'condition')) said += 1;
        const reader = ENGINES[id](texts, 'a');
        for (const args of made) checkCall(reader, ruling, losses, { tool: 't', arguments: args });
      }),
      { numRuns: 1500 },
    );
    assert.ok(said > 20, `only ${said} rules could be said`);
  });
