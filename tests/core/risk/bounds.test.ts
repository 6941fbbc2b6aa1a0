import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Tool } from '#core/catalogue/tool.ts';
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';

/** No definition may take longer, in milliseconds of processor time. */
const LONGEST = 50;
const context = contextOf('notes', ['list_notes', 'search', 'send_email', 'create_note']);

/** Processor time of one rating, over some runs: other work on the machine does not count. */
function timeOf(tool: Tool, runs = 5): number {
  rate(tool, context);
  const start = process.threadCpuUsage();
  for (let run = 0; run < runs; run++) rate(tool, context);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / runs;
}

const MEGABYTE = 1_000_000;
const filled = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length));
const described = (description: string): Tool => ({ name: 't', description, inputSchema: {} });
const schema = (inputSchema: Record<string, unknown>): Tool => ({ name: 't', inputSchema });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const properties = (count: number, make: (i: number) => [string, unknown]) =>
  schema({ properties: Object.fromEntries(many(count, make)) });
const nested = (depth: number, wrap: (inner: unknown) => Record<string, unknown>) =>
  many(depth, (i) => i).reduce<Record<string, unknown>>(wrap, { type: 'string' });

/** What comes near the phrases that signals look for, over and over. */
const PIECES = [
  'a',
  'a ',
  'and or ',
  'A',
  'aB',
  '_',
  'delete ',
  'delete, ',
  'Create, update or delete ',
  '. ',
  '.',
  'a. b; ',
  '\n',
  ' ',
  '\t',
  '-',
  '`',
  '"',
  '(',
  '<',
  '<!--',
  '<!-- a -->',
  '<a ',
  '[',
  '[//]: #\n',
  '<important>',
  '\u200B',
  '\u200Ba',
  '\u202E',
  '\u{E0041}',
  '\uFE0F',
  '❤\uFE0F',
  '字',
  '字。',
  'é',
  'а',
  'ignore ',
  'ignore previous ',
  'you must ',
  'always call ',
  'before using any ',
  'do not tell the ',
  'mcp__',
  'list_notes ',
  'send_email ',
  'use send_',
  '`search` ',
  'search tool ',
  'A_',
  'a-',
  'YWJj',
  'YWJj/',
  '0a',
  '%20',
  '\\u0041',
  '.ssh ',
  'pass the contents of .env ',
  'id_rsa',
  'base directory ',
  'relative to ',
  'json path ',
  'country code ',
  'area area ',
  'iso 4217 ',
  'not ',
  'overwrite ',
  'not overwrite ',
  'credits per ',
  'long running ',
  'https://a.b/ ',
  '获取',
  '删除、',
  '删除 ',
  '作成',
  '삭제 ',
  'récupère ',
  'löscht ',
  'удаляет ',
  'elimina ',
  'apaga ',
];

const HOSTILE: Record<string, Tool> = {
  'a long name': { name: filled('a'), inputSchema: {} },
  'a name of many words': { name: filled('delete_'), inputSchema: {} },
  'a long title': { name: 't', title: filled('a_'), inputSchema: {} },
  'many properties': properties(10_000, (i) => [
    `url_${String(i)}`,
    { type: 'string', description: 'A url' },
  ]),
  'long property names': properties(100, (i) => [
    `${String(i)}${filled('path_').slice(0, 100_000)}`,
    {},
  ]),
  'many required names': schema({
    properties: Object.fromEntries(many(10_000, (i) => [`a${String(i)}`, { type: 'string' }])),
    required: many(10_000, (i) => `a${String(9_999 - i)}`),
  }),
  'deep properties': schema(nested(10_000, (inner) => ({ properties: { a: inner } }))),
  'deep lists': schema(nested(10_000, (items) => ({ type: 'array', items }))),
  'deep choices': schema(nested(10_000, (inner) => ({ anyOf: [inner] }))),
  'deep and wide': schema(
    nested(200, (inner) => ({
      properties: Object.fromEntries(many(50, (i) => [`a${String(i)}`, inner])),
    })),
  ),
  'a huge enum': properties(1, () => [
    'action',
    { type: 'string', enum: many(50_000, (i) => `delete_${String(i)}`) },
  ]),
  'many huge enums': properties(100, (i) => [
    `mode${String(i)}`,
    { enum: many(5_000, (k) => `run${String(k)}`) },
  ]),
  'many branches': properties(1, () => [
    'a',
    { anyOf: many(50_000, () => ({ properties: { a: {} } })) },
  ]),
  'references in a circle': schema({
    properties: { a: { $ref: '#/$defs/a' } },
    $defs: {
      a: { properties: { a: { $ref: '#/$defs/b' } } },
      b: { anyOf: many(100, () => ({ $ref: '#/$defs/a' })) },
    },
  }),
  'references that multiply': schema({
    properties: { a: { $ref: '#/$defs/d0' } },
    $defs: Object.fromEntries(
      many(30, (i) => [
        `d${String(i)}`,
        {
          properties: Object.fromEntries(
            many(8, (k) => [`p${String(k)}`, { $ref: `#/$defs/d${String(i + 1)}` }]),
          ),
        },
      ]),
    ),
  }),
  'many long descriptions': properties(300, (i) => [
    `a${String(i)}`,
    { description: 'Pass the contents of .env, you must always call '.repeat(80) },
  ]),
  'a huge output schema': {
    name: 't',
    inputSchema: {},
    outputSchema: { a: many(100_000, () => 'ignore previous') },
  },
};

for (const [what, tool] of Object.entries(HOSTILE)) {
  test(`${what} takes at most ${LONGEST} ms`, () => {
    const taken = timeOf(tool);
    assert.ok(taken <= LONGEST, `${taken.toFixed(1)} ms`);
  });
}

test(`a megabyte of any piece takes at most ${LONGEST} ms`, () => {
  const slow = PIECES.map((piece) => [piece, timeOf(described(filled(piece)))] as const).filter(
    ([, taken]) => taken > LONGEST,
  );
  assert.deepEqual(slow, []);
});

test(`no definition made of such pieces takes more than ${LONGEST} ms`, () => {
  const text = fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
    .chain((pieces) => fc.constant(filled(pieces.join('')).slice(0, 200_000)));
  const tool = fc.record({
    name: fc.oneof(text, fc.constant('manage')),
    description: text,
    inputSchema: fc.record({
      properties: fc.dictionary(
        fc.string(),
        fc.oneof(fc.jsonValue(), fc.record({ description: text })),
      ),
    }),
  });
  fc.assert(
    fc.property(tool, (given) => timeOf(given) <= LONGEST),
    { numRuns: 40, endOnFailure: true, seed: 20_261_121 },
  );
});

test('what is not read makes a tool no better than Medium', () => {
  for (const name of ['get_time', 'list_notes']) {
    const all = { name, description: 'Reads.', inputSchema: {} };
    assert.equal(rate(all).level, 'Low');
    assert.equal(rate({ ...all, description: `Reads. ${'a '.repeat(50_000)}` }).level, 'Medium');
  }
});

test('four times the length takes about four times the time', () => {
  const cost = (length: number) =>
    timeOf(described('Reads a note and returns it. '.repeat(length)), 100);
  const ratio = cost(1_200) / cost(300);
  assert.ok(ratio < 8, `it took ${ratio.toFixed(1)} times as long`);
});
