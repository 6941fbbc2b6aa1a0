import assert from 'node:assert/strict';
import test from 'node:test';
import { parsePolicy } from '#core/policy/policy.ts';
import { caveat, temporaryFiles } from '../lib/cli.ts';

const object = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] };
const tools = [
  { name: 'get_page', description: 'Get a page.', inputSchema: object },
  { name: 'delete_page', description: 'Delete a page.', inputSchema: object, _meta: { x: 1 } },
  { name: 'create_page', description: 'Create a page.', inputSchema: object },
];
const files = temporaryFiles({
  result: { jsonrpc: '2.0', id: 1, result: { tools } },
  array: tools,
  one: tools[0],
  twice: [tools[0], tools[0]],
  broken: { tools: [{ name: '' }, { name: 'x', inputSchema: 1 }] },
  nothing: { a: 1 },
});
const expected = {
  version: '1',
  default: 'deny',
  hide: ['delete_page'],
  tools: {
    get_page: {},
    create_page: {
      limits: [{ counter: 'create_page_rate', window: 'minute', max: 30, scope: 'grant' }],
    },
  },
};

test('prints the policy of a whole tools/list, in any form it is saved in', async () => {
  const runs = await Promise.all([
    caveat(['policy', files.result]),
    caveat(['policy', '--json', files.array]),
    caveat(['policy', '-', '--alias', 'wiki'], JSON.stringify({ tools })),
  ]);
  for (const { code, out, errors } of runs) {
    assert.equal(
      errors,
      'note: Policy v1 cannot ask a person: this hides instead. (delete_page)\n',
    );
    assert.deepEqual(JSON.parse(out), expected);
    assert.equal(code, 0);
  }
});

test('prints the document about one tool', async () => {
  const [hidden, alone] = await Promise.all([
    caveat(['policy', files.array, '--tool', 'delete_page']),
    caveat(['policy', files.one]),
  ]);
  assert.deepEqual(JSON.parse(hidden.out), {
    version: '1',
    default: 'deny',
    hide: ['delete_page'],
  });
  assert.deepEqual(JSON.parse(alone.out), {
    version: '1',
    default: 'deny',
    tools: { get_page: {} },
  });
});

test('prints the policy of a catalogued server', async () => {
  const { code, out } = await caveat(['policy', 'mcp-luma']);
  const { tools: rules } = parsePolicy('out', JSON.parse(out));
  assert.equal(code, 0);
  assert.deepEqual(rules!['luma_get_task'], {});
  assert.deepEqual(rules!['luma_generate_video']!.limits![0], {
    counter: 'luma_generate_video_rate',
    window: 'minute',
    max: 30,
    scope: 'grant',
  });
});

test('prints another dialect, profile and alias, and tells what is lost', async () => {
  const [whole, one, json] = await Promise.all([
    caveat(['policy', files.array, '--dialect', 'claude-code', '--alias', 'wiki']),
    caveat(['policy', files.array, '--dialect', 'claude-code', '--tool', 'get_page']),
    caveat([
      ...['policy', files.array, '--dialect', 'claude-code', '--profile', 'strict'],
      ...['--alias', 'wiki', '--json'],
    ]),
  ]);
  assert.deepEqual(JSON.parse(whole.out), {
    $schema: 'https://json.schemastore.org/claude-code-settings.json',
    permissions: {
      allow: ['mcp__wiki__get_page'],
      ask: ['mcp__wiki__delete_page', 'mcp__wiki__create_page'],
    },
  });
  assert.match(whole.errors, /^note: Claude Code cannot limit the rate: this asks .*create_page/m);
  assert.deepEqual(JSON.parse(one.out), { permissions: { allow: ['mcp__array__get_page'] } });
  const { texts, losses } = JSON.parse(json.out) as {
    texts: { path: string; text: string }[];
    losses: { sentence: string }[];
  };
  assert.deepEqual((JSON.parse(texts[0]!.text) as { permissions: object }).permissions, {
    ask: ['mcp__wiki__get_page'],
    deny: ['mcp__wiki__delete_page', 'mcp__wiki__create_page'],
  });
  assert.match(losses[0]!.sentence, /cannot limit the rate/);
});

const BAD: [what: string, args: string[], told: RegExp[]][] = [
  ['no such server', ['no-such-server'], [/no-such-server: neither a file nor the slug/]],
  ['a way out of the content folder', ['../reviews/x'], [/neither a file nor the slug/]],
  ['not a tools/list', [files.nothing], [/not a tools\/list/]],
  [
    'every broken tool',
    [files.broken],
    [/\/tools\/0\/name/, /\/tools\/0\/inputSchema/, /\/tools\/1\/inputSchema/],
  ],
  ['one name twice', [files.twice], [/two tools have the name "get_page"/]],
  ['an unknown tool', [files.array, '--tool', 'x'], [/"get_page", "delete_page", "create_page"/]],
  [
    'an unknown profile and dialect',
    [files.array, '--profile', 'lax', '--dialect', 'xml'],
    [/--profile "lax".*"recommended"/, /--dialect "xml".*"policy-v1"/],
  ],
  [
    'an alias that the dialect does not take',
    [files.array, '--dialect', 'claude-code', '--alias', 'my wiki'],
    [/--alias: Claude Code takes .*"my-wiki"/],
  ],
  ['an unknown option', [files.array, '--loud'], [/--loud/]],
  ['nothing', [], [/expected FILE or SERVER/]],
];

test('bad input: every problem, exit code 2, nothing printed', async () => {
  const runs = await Promise.all(BAD.map(([, args]) => caveat(['policy', ...args])));
  for (const [i, { code, out, errors }] of runs.entries()) {
    const [what, , told] = BAD[i]!;
    assert.equal(code, 2, what);
    assert.equal(out, '', what);
    for (const pattern of told) assert.match(errors, pattern, what);
  }
});
