import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod';
import { CATEGORIES, LEVELS } from '#core/risk/vocabulary.ts';
import { rateServer } from '#data/catalogue.ts';
import { readServer } from '#data/read-content.ts';
import { rulingsOf } from '#scripts/lib/rulings.ts';
import { caveat, temporaryFiles } from '../lib/cli.ts';

const output = z.array(
  z.strictObject({
    name: z.string(),
    category: z.enum(CATEGORIES),
    level: z.enum(LEVELS),
    rule: z.string(),
    signals: z.array(
      z.strictObject({
        id: z.string(),
        evidence: z.array(z.strictObject({ where: z.string(), text: z.string() })).min(1),
      }),
    ),
  }),
);

const recordOf = (slug: string) => `content/servers/${slug}.json`;

const read = { name: 'get_time', description: 'Get the time.', inputSchema: { type: 'object' } };
const remove = { name: 'delete_file', inputSchema: { type: 'object' }, _meta: { x: 1 }, icons: [] };
const FORMS = {
  array: [read, remove],
  result: { tools: [read, remove], nextCursor: 'x' },
  response: { jsonrpc: '2.0', id: 1, result: { tools: [read, remove] } },
  one: read,
  bom: `\uFEFF${JSON.stringify([read])}`,
};
const forms = temporaryFiles(FORMS);

for (const form of Object.keys(forms) as (keyof typeof forms)[]) {
  test(`rates ${form}, in the order of the input`, async () => {
    const { code, out, errors } = await caveat(['explain', '--json', forms[form]]);
    assert.equal(code, 0, errors);
    const rated = output.parse(JSON.parse(out));
    const expected = [
      ['get_time', 'Read', 'Low'],
      ['delete_file', 'Destructive', 'High'],
    ];
    const found = rated.map(({ name, category, level }) => [name, category, level]);
    assert.deepEqual(found, form === 'one' || form === 'bom' ? expected.slice(0, 1) : expected);
  });
}

test('reads standard input, and the records of the catalogue', async () => {
  const record = readFileSync('content/servers/mcp-luma.json', 'utf8');
  const { code, out } = await caveat(['explain', '--json', '-'], record);
  assert.equal(code, 0);
  assert.equal(output.parse(JSON.parse(out)).length, 8);
});

for (const slug of ['lynx-js~~devtool-mcp-server-canary', 'digitalocean~~mcp', 'agentdb'])
  test(`rates the record ${slug} as its page does`, async () => {
    const { code, out, errors } = await caveat(['explain', '--json', recordOf(slug)]);
    assert.equal(code, 0, errors);
    assert.deepEqual(
      output.parse(JSON.parse(out)).map(({ name, category, level, rule }) => {
        return { name, category, level, rule };
      }),
      rateServer(readServer(slug, 'content')!).tools.map(({ tool: { name }, rating }) => {
        const { category, level, rule } = rating;
        return { name, category, level, rule };
      }),
    );
  });

test('a policy rates a record as its page does', () => {
  for (const slug of readdirSync('content/servers').filter((_, i) => i % 15 === 0)) {
    const record = readServer(slug.replace('.json', ''), 'content')!;
    assert.deepEqual(
      rulingsOf(recordOf(record.slug)).tools.map(({ rating }) => rating),
      rateServer(record).tools.map(({ rating }) => rating),
      slug,
    );
  }
});

test('text for people never lets a control character of a definition through', async () => {
  const hostile = { ...read, name: 'get\u001B[31m_time', description: 'a\u001B]8;;x\u0007b\u200B' };
  const { code, out } = await caveat(['explain', '-'], JSON.stringify(hostile));
  assert.equal(code, 0);
  assert.doesNotMatch(out, /(?!\n)\p{Cc}/u);
});

const bad = temporaryFiles({
  number: 5,
  syntax: '{"tools": [',
  many: { tools: [{ name: 1 }, { name: 'x' }, read, { inputSchema: [] }] },
});
const BAD: [what: string, args: string[], lines: RegExp[]][] = [
  ['no JSON', ['explain', bad.syntax], [/not JSON/]],
  ['no tools/list', ['explain', bad.number], [/not a tools\/list/]],
  [
    'every wrong field, each with its place',
    ['explain', bad.many],
    [
      /\/tools\/0\/name: /,
      /\/tools\/0\/inputSchema: /,
      /\/tools\/1\/inputSchema: /,
      /\/tools\/3\/name: /,
      /\/tools\/3\/inputSchema: /,
    ],
  ],
  ['a missing file', ['explain', '/nowhere.json'], [/cannot be read/]],
  ['an unknown option', ['explain', '--jsno', bad.number], [/--jsno/]],
  ['no file', ['explain'], [/FILE/]],
  ['an unknown command', ['explian'], [/no command "explian"/]],
];

for (const [what, args, lines] of BAD) {
  test(`bad input: ${what}`, async () => {
    const { code, out, errors } = await caveat(args);
    assert.equal(code, 2);
    assert.equal(out, '');
    for (const line of lines) assert.match(errors, line);
  });
}
