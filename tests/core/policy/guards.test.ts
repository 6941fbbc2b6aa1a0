import assert from 'node:assert/strict';
import test from 'node:test';
import type { Tool } from '#core/catalogue/tool.ts';
import { decide } from '#core/policy/evaluate.ts';
import { guardsOf } from '#core/policy/guards/index.ts';
import { refuses } from '#core/policy/guards/plausible.ts';
import { MAXIMA } from '#core/policy/numbers.ts';
import { recommend } from '#core/policy/recommend.ts';
import type { Recommendation } from '#core/policy/recommendation.ts';
import { runVectors } from '#core/policy/vectors.ts';
import { rate } from '#core/risk/rate.ts';
import { catalogue } from '#data/catalogue.ts';
import { tool } from './tool.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const list = { type: 'array', items: text };
/** The form that would allow the tool: the ruling itself, or the narrowest form of one not allowed. */
const allowing = (one: Tool): Recommendation => {
  const ruling = recommend(one, rate(one));
  return ruling.narrowest ?? ruling;
};
const described = (description: string, rest: object = text) => ({ ...rest, description });

/** A tool and what its policy says of calls: the arguments that pass, and those that do not. */
const BOUNDED: [what: string, tool: Tool, passes: object[], refused: object[]][] = [
  [
    'an optional address that a service fetches',
    tool('caption_image', { name: text, imageUrl: text }, ['name']),
    [
      { name: 'a' },
      { name: 'a', imageUrl: 'https://example.com/a.png' },
      { name: 'a', imageUrl: 'data:image/png;base64,AA' },
    ],
    [
      { name: 'a', imageUrl: 'http://169.254.169.254/' },
      { name: 'a', imageUrl: 'https://0x7f.1' },
      { name: 'a', imageUrl: 'http://LOCALHOST.:80/' },
      { name: 'a', imageUrl: 'file:///etc/passwd' },
    ],
  ],
  [
    'an address of a service that is plausibly inside',
    tool('create_dashboard', { name: text, base_url: text, url: text }, ['name'], 'For Chrome.'),
    [{ name: 'a', base_url: 'http://10.0.0.1/', url: 'http://localhost:3000/' }],
    [],
  ],
  [
    'an address whose own example is inside',
    tool('create_note', {
      link_url: described('The address, such as http://wiki.internal/page.'),
    }),
    [{ link_url: 'http://wiki.internal/page' }],
    [],
  ],
  [
    'a path',
    tool('write_file', { path: text, content: text }, ['path', 'content']),
    [
      { path: '/workspace/a', content: '' },
      { path: '/workspace', content: '' },
    ],
    [
      { path: '/workspace/../etc/passwd', content: '' },
      { path: '/workspace/%2e%2e/x', content: '' },
      { path: '/workspace/a\0', content: '' },
      { path: '~/x', content: '' },
      { path: 'C:\\x', content: '' },
      { content: '' },
    ],
  ],
  [
    'an optional path',
    tool('take_screenshot', { filename: text }),
    [{}, { filename: '/anywhere/a.png' }, { filename: 'a..b.png' }],
    [{ filename: '../a.png' }, { filename: '..\\a.png' }],
  ],
  [
    'a path that the definition calls relative',
    tool('read_page', { path: described('Path relative to the project root') }, ['path']),
    [{ path: 'docs/a.md' }],
    [{ path: '/etc/passwd' }, { path: '~/x' }, { path: 'c:\\x' }, { path: 'docs/../../x' }],
  ],
  [
    'a path that may also be absolute',
    tool('read_page', {
      path: described('Path relative to the project root, or an absolute path'),
    }),
    [{ path: '/etc/passwd' }],
    [{ path: '../x' }],
  ],
  [
    'a query',
    tool('run_query', { sql: text }, ['sql']),
    [{ sql: 'SELECT 1' }],
    [{ sql: 'DROP TABLE x' }, { sql: 'SELECT 1; SELECT 2' }, { sql: 'SELECT 1 INTO x' }, {}],
  ],
  [
    'two spellings of an optional query',
    tool('run_sql_query', { sql: text, query: described('The SQL query') }),
    [{}, { sql: 'SELECT 1;' }, { query: 'SHOW TABLES' }],
    [{ sql: 'SELECT 1; SELECT 2' }, { query: 'DELETE FROM x' }],
  ],
  [
    'a query of a tool that is there to write',
    tool('run_write_query', { sql: text }, ['sql']),
    [{ sql: 'DELETE FROM x' }],
    [],
  ],
  [
    'an amount of money',
    tool('pay_invoice', { amount: { type: 'number' } }, ['amount']),
    [{ amount: 0 }, { amount: 100 }],
    [{ amount: 101 }, { amount: 100.5 }, { amount: -1 }, { amount: '5' }, {}],
  ],
  [
    'an optional amount of money, of which nobody knows what none means',
    tool('pay_invoice', { amount: { type: 'number' } }),
    [{ amount: 100 }],
    [{}, { amount: 101 }],
  ],
  [
    'an optional amount of money with a default',
    tool('pay_invoice', { amount: { type: 'number', default: 5 } }),
    [{}, { amount: 100 }],
    [{ amount: 101 }],
  ],
  [
    'an amount of money as text',
    tool('pay_invoice', { amount: text }, ['amount']),
    [{ amount: '100.00' }, { amount: '7' }],
    [{ amount: '101' }, { amount: '-7' }, { amount: '1e9' }, { amount: 7 }, {}],
  ],
  [
    'a page size',
    tool('search_emails', { query: text, per_page: whole }),
    [{}, { per_page: 1000 }],
    [{ per_page: 1001 }],
  ],
  [
    'a page size with a maximum of its own, told in the description',
    tool('search_emails', {
      query: text,
      limit: described('Number of results (1-20, default 5)', whole),
    }),
    [{ limit: 20 }],
    [{ limit: 21 }],
  ],
  [
    'a page size that may be larger by its own words',
    tool('search_emails', {
      query: text,
      per_page: described('Items per page, up to 5000', whole),
    }),
    [{ per_page: 5000 }],
    [],
  ],
  [
    'a page size whose maximum the schema has',
    tool('search_emails', { query: text, per_page: { ...whole, maximum: 100 } }),
    [{ per_page: 101 }],
    [],
  ],
  [
    'a count of something else',
    tool('search_emails', { query: text, limit: described('Number of days', whole), count: whole }),
    [{ limit: 5000, count: 5000 }],
    [],
  ],
  [
    'a page size of a tool rated Low',
    tool('list_orders', { per_page: whole }),
    [{ per_page: 5000 }],
    [],
  ],
  [
    'how many things are made and paid for',
    tool('generate_image', { prompt: text, numberResults: whole }, ['prompt'], 'Costs credits.'),
    [{ prompt: 'a', numberResults: 4 }],
    [{ prompt: 'a', numberResults: 5 }],
  ],
  [
    'recipients, and who gets a copy',
    tool('send_email', { to: { ...text, format: 'email' }, cc: list, bcc: text, body: text }, [
      'to',
      'body',
    ]),
    [
      { to: 'someone@example.com', body: '' },
      { to: 'someone@example.com', body: '', bcc: 'someone@example.com' },
    ],
    [
      { to: 'someone@example.org', body: '' },
      { to: 'someone@example.com,someone@example.org', body: '' },
      { to: 'someone@example.com', body: '', cc: ['someone@example.com'] },
      { to: 'someone@example.com', body: '', bcc: 'someone@example.org' },
    ],
  ],
  [
    'a choice of acts',
    tool('orders', { action: { enum: ['list', 'get_order', 'get_token', 'delete'] } }, ['action']),
    [{ action: 'list' }, { action: 'get_order' }],
    [{ action: 'delete' }, { action: 'LIST' }, { action: 'get_token' }, { action: ['list'] }, {}],
  ],
];

for (const [what, one, passes, refused] of BOUNDED)
  test(`bounded: ${what}`, () => {
    const { rules, vectors } = allowing(one);
    const policy = { version: '1', default: 'deny', tools: { [one.name]: rules } } as const;
    const told = (args: object) =>
      decide(policy, [{ tool: one.name, arguments: { ...args } }])[0]!.decision;
    for (const args of passes) assert.equal(told(args), 'allow', JSON.stringify(args));
    for (const args of refused) assert.equal(told(args), 'deny', JSON.stringify(args));
    for (const { name, asExpected } of runVectors(policy, vectors)) assert.ok(asExpected, name);
  });

/** A tool with a choice of acts, and whether the choice alone makes it High, so that bounding it is enough. */
const acts = (values: string[], rest: Partial<Tool> = {}): Tool => ({
  ...tool('orders', { action: { type: 'string', enum: values } }, ['action']),
  ...rest,
});
const CHOICES: [what: string, tool: Tool, action: Recommendation['action']][] = [
  ['acts that read and one that deletes', acts(['list', 'get', 'delete']), 'allow'],
  ['no act that reads', acts(['create', 'delete']), 'ask'],
  [
    'declared destructive as a whole',
    acts(['list', 'delete'], { annotations: { destructiveHint: true } }),
    'ask',
  ],
  [
    'declared to only read',
    acts(['list', 'delete'], { annotations: { readOnlyHint: true } }),
    'ask',
  ],
  [
    'destructive by its description too',
    acts(['list', 'delete'], { description: 'Delete an order for good.' }),
    'ask',
  ],
  ['destructive by its name too', acts(['list', 'delete'], { name: 'delete_order' }), 'ask'],
];

for (const [what, one, action] of CHOICES)
  test(`a choice of acts bounds a High tool only where it alone makes it so: ${what}`, () => {
    assert.equal(rate(one).level, 'High');
    assert.equal(recommend(one, rate(one)).action, action);
  });

test('whoever is asked is not kept from the acts that the narrowest form refuses', () => {
  const one = acts(['list', 'delete'], { name: 'delete_order' });
  const { rules, narrowest } = recommend(one, rate(one));
  assert.equal(rules.require, undefined);
  assert.deepEqual(narrowest!.rules.require![0]!.conditions, [
    { path: 'args.action', op: 'in', value: ['list'] },
  ]);
});

const OPEN: [what: string, tool: Tool, open: string[]][] = [
  ['a command', tool('execute_command', { command: text }, ['command']), ['command']],
  [
    'code, where it is run',
    tool('run_script', { script: text, html: text }, ['script']),
    ['script,html'],
  ],
  ['markup that is stored', tool('create_page', { html: text }, ['html']), []],
  ['an open object', tool('create_record', { fields: { type: 'object' } }), ['fields']],
  ['a list of things', tool('update_orders', { ids: list }), ['ids']],
  ['an amount that is no payment', tool('create_offer', { price: { type: 'number' } }), ['price']],
  ['a query that is bounded, weakly', tool('run_query', { sql: text }, ['sql']), []],
  [
    'an address in a list',
    tool('create_gallery', {
      images: {
        type: 'array',
        items: {
          type: 'object',
          properties: { url: { ...text, description: 'URL of the image to download.' } },
        },
      },
    }),
    ['url'],
  ],
];

for (const [what, one, open] of OPEN)
  test(`told to be open: ${what}`, () => {
    const ruling = recommend(one, rate(one));
    const told = ruling.reasons.flatMap((reason) =>
      reason.kind === 'open' ? [reason.arguments.join()] : [],
    );
    assert.deepEqual(told, open);
  });

test('every number has its reason, with the arithmetic', () => {
  for (const { max, because } of [MAXIMA.items, MAXIMA.paidItems])
    assert.match(because, new RegExp(new Intl.NumberFormat('en-GB').format(max)));
  assert.match(MAXIMA.items.because, /100,000 tokens/);
  assert.match(MAXIMA.paidItems.because, /240 results an hour/);
});

test('each rule of every tool says of its own values what it does', () => {
  const seen = new Set<string>();
  for (const { tool: one, rating } of catalogue().tools) {
    const { guards, narrowing } = guardsOf(one, rating);
    for (const guard of [...narrowing, ...guards]) {
      const key = JSON.stringify(guard).replaceAll(guard.argument, '');
      if (seen.has(key)) continue;
      seen.add(key);
      const told = ({ value }: { value: unknown }) =>
        refuses(guard, withArgument(guard.argument, value));
      assert.deepEqual(guard.passes.filter(told), [], guard.argument);
      assert.deepEqual(
        guard.refuses.filter((one) => !told(one)),
        [],
        guard.argument,
      );
    }
  }
});

function withArgument(path: string, value: unknown): Record<string, unknown> {
  const made = path
    .split('.')
    .reduceRight<unknown>((inner, name) => (inner === undefined ? {} : { [name]: inner }), value);
  return made as Record<string, unknown>;
}
