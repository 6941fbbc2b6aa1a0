import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod';
import { partsOf, pointer, problemsOf } from '#core/problem.ts';

const CASES: [schema: z.ZodType, value: unknown, remedy: string][] = [
  [z.string(), undefined, 'Give a text in quotes'],
  [z.int(), 'x', 'Give a number'],
  [z.int(), 1.5, 'Give a whole number'],
  [z.array(z.string()), {}, 'Give a list in square brackets'],
  [z.strictObject({}), [], 'Give an object in braces'],
  [z.enum(['allow', 'deny']), 'no', 'Write "allow" or "deny"'],
  [z.literal('1'), 1, 'Write "1"'],
  [z.enum(['a', 'b', 'c', 'd', 'e', 'f']), 'g', 'Write one of those listed'],
  [z.array(z.string()).min(1), [], 'Give at least 1 item'],
  [z.string().max(3), 'long', 'Give at most 3 characters'],
  [z.int().positive(), 0, 'Give more than 0'],
  [z.iso.date(), '1.2.2026', 'Give a day as YYYY-MM-DD'],
  [z.httpUrl(), 'example', 'Give an address that starts with https:// or http://'],
  [z.string().regex(/^a+$/), 'b', 'Give a text that matches /^a+$/'],
  [z.union([z.boolean(), z.strictObject({})]), 'b', 'Give true or false, without quotes'],
  [z.strictObject({}), { x: 1 }, 'Remove it, or correct its spelling'],
  [z.string().refine(() => false, 'names nothing'), 'x', 'Give what is expected there'],
];
for (const [schema, value, remedy] of CASES)
  test(`the remedy for ${JSON.stringify(value)}: ${remedy}`, () => {
    const { error } = schema.safeParse(value);
    assert.deepEqual(
      problemsOf('x', error!).map((problem) => problem.remedy),
      [remedy],
    );
  });

test('property: the parts of a pointer are those it was made of', () => {
  const part = fc.stringMatching(/^[a~/01]{0,6}$/);
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      assert.deepEqual(partsOf(pointer(parts)), parts);
    }),
  );
});
