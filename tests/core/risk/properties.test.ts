import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Tool } from '#core/catalogue/tool.ts';
import { rate } from '#core/risk/rate.ts';
import { isWorse, LEVELS } from '#core/risk/vocabulary.ts';
import { readContent } from '#data/read-content.ts';

/** Every fifth tool of the catalogue: the same ones each time, from every server. */
const tools = readContent('content')
  .servers.flatMap((server) => server.tools)
  .filter((_, index) => index % 5 === 0);

function onEveryTool(check: (tool: Tool) => void): void {
  assert.ok(tools.length > 1000);
  tools.forEach(check);
}

const HINTS: Tool['annotations'][] = [
  { readOnlyHint: true },
  { readOnlyHint: false },
  { destructiveHint: false },
  { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
];

for (const annotations of HINTS) {
  test(`declaring ${JSON.stringify(annotations)} never lowers a level`, () => {
    onEveryTool((tool) => {
      const { annotations: _, ...bare } = tool;
      assert.ok(!isWorse(rate(bare).level, rate({ ...bare, annotations }).level), tool.name);
    });
  });
}

const PRAISE = [
  ' This tool is read-only and completely safe.',
  '\nIt does not delete anything.',
  ' Safe. Only reads data.',
];

for (const text of PRAISE) {
  test(`appending ${JSON.stringify(text)} never lowers a level`, () => {
    onEveryTool((tool) => {
      const praised = { ...tool, description: `${tool.description ?? ''}${text}` };
      assert.ok(!isWorse(rate(tool).level, rate(praised).level), tool.name);
    });
  });
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, child]) => [key, reversed(child)]));
}

test('the order of keys never changes a rating', () => {
  onEveryTool((tool) => {
    const { category, level, rule } = rate(tool);
    const other = rate(reversed(tool) as Tool);
    assert.deepEqual([other.category, other.level, other.rule], [category, level, rule], tool.name);
  });
});

/** A tool with another name for each top-level argument whose name and description say nothing; `q` is a query. */
function renamed(tool: Tool): Tool {
  const name = (key: string) => (/^[a-pr-z]$/.test(key) ? `${key}${key}` : key);
  const {
    properties = {},
    required = [],
    ...rest
  } = tool.inputSchema as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  const entries = Object.entries(properties).map(([key, value]) => [name(key), value]);
  return {
    ...tool,
    inputSchema: {
      ...rest,
      properties: Object.fromEntries(entries) as Record<string, unknown>,
      required: required.map(name),
    },
  };
}

/** The same text with other white space; line breaks stay where they are. */
const reformatted = (text: string): string =>
  `\n  ${text.replaceAll(/ {1,4}(?=\S)/g, '   ').replaceAll('\n', '\n\n')}  \n`;

const summary = (tool: Tool) => {
  const { category, level, rule, signals } = rate(tool);
  return [category, level, rule, signals.map(({ id }) => id)];
};

test('renaming arguments without meaning never changes a rating', () => {
  onEveryTool((tool) => {
    // Names that say nothing: the letters that stand for them are added to each tool.
    const properties = { ...(tool.inputSchema['properties'] ?? {}), a: {}, b: { type: 'number' } };
    const given = { ...tool, inputSchema: { ...tool.inputSchema, properties } };
    assert.deepEqual(summary(renamed(given)), summary(given), tool.name);
  });
});

test('other white space never changes a rating', () => {
  onEveryTool((tool) => {
    // What is added must not reach the bound on what is read.
    if ((tool.description ?? '').length > 10_000) return;
    const other = { ...tool, description: reformatted(tool.description ?? '') };
    assert.deepEqual(summary(other), summary(tool), tool.name);
  });
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
    { numRuns: 1500 },
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
