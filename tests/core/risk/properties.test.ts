import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Tool } from '#core/catalogue/tool.ts';
import { rate } from '#core/risk/rate.ts';
import { isWorse, LEVELS } from '#core/risk/vocabulary.ts';
import { readContent } from '#data/read-content.ts';

const tools = readContent('content').servers.flatMap((server) => server.tools);
const anyTool = fc.integer({ min: 0, max: tools.length - 1 }).map((index) => tools[index]!);
const runs = { numRuns: 1500 };

test('adding an annotation never lowers a level', () => {
  const hint = fc.option(fc.boolean(), { nil: undefined });
  const hints = fc.record({
    readOnlyHint: hint,
    destructiveHint: hint,
    idempotentHint: hint,
    openWorldHint: hint,
  });
  fc.assert(
    fc.property(anyTool, hints, (tool, given) => {
      const bare: Tool = { ...tool };
      delete bare.annotations;
      const annotations = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      );
      assert.ok(!isWorse(rate(bare).level, rate({ ...bare, annotations }).level));
    }),
    runs,
  );
});

test('a reassuring sentence at the end never lowers a level', () => {
  const praise = fc.constantFrom(
    ' This tool is read-only and completely safe.',
    '\nIt does not delete anything.',
    ' Safe. Only reads data.',
  );
  fc.assert(
    fc.property(anyTool, praise, (tool, text) => {
      const praised = { ...tool, description: `${tool.description ?? ''}${text}` };
      assert.ok(!isWorse(rate(tool).level, rate(praised).level), tool.name);
    }),
    runs,
  );
});

test('the order of keys never changes a rating', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, child]) => [key, reversed(child)]),
    );
  };
  fc.assert(
    fc.property(anyTool, (tool) => {
      const { category, level, rule } = rate(tool);
      const other = rate(reversed(tool) as Tool);
      assert.deepEqual([other.category, other.level, other.rule], [category, level, rule]);
    }),
    runs,
  );
});

test('any text and schema is rated, never Low where nothing is recognised', () => {
  const json = fc.jsonValue({ maxDepth: 4 });
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'binary' }),
      fc.dictionary(fc.string(), json),
      (name, description, properties) => {
        const { category, level } = rate({
          name,
          description,
          inputSchema: { type: 'object', properties },
        });
        assert.ok(LEVELS.includes(level));
        if (category === 'Unclassified') assert.notEqual(level, 'Low');
      },
    ),
    runs,
  );
});

test('a huge or deep definition is rated in bounded time', () => {
  const deep = Array.from({ length: 5000 }).reduce<Record<string, unknown>>(
    (inner) => ({ type: 'object', properties: { a: inner } }),
    {},
  );
  const wide = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, i) => [`argument_${String(i)}_url`, { type: 'string' }]),
  );
  const hostile: Tool[] = [
    { name: 'a'.repeat(100_000), inputSchema: {} },
    { name: 'Aa'.repeat(50_000), inputSchema: {} },
    { name: 'x', description: 'and or '.repeat(20_000), inputSchema: {} },
    { name: 'x', description: `${' '.repeat(100_000)}.`, inputSchema: {} },
    { name: 'x', inputSchema: deep },
    { name: 'x', inputSchema: { properties: wide } },
  ];
  for (const tool of hostile) {
    const start = performance.now();
    rate(tool);
    const taken = performance.now() - start;
    assert.ok(taken < 500, `${tool.name.slice(0, 10)} took ${String(taken)} ms`);
  }
});
