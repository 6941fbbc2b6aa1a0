import assert from 'node:assert/strict';
import test from 'node:test';
import type { Tool } from '#core/catalogue/tool.ts';
import { FOREIGN_FIELDS } from '#core/policy/lint/fields.ts';
import { lint, LINT_RULES } from '#core/policy/lint/index.ts';
import { repeatedFields } from '#core/policy/lint/text.ts';
import { rate } from '#core/risk/rate.ts';

const limit = (counter: string, window: string, max: number) => ({
  counter,
  window,
  max,
  scope: 'grant',
});
const deny = (rest: object) => ({ version: '1', default: 'deny', ...rest });
const tool = (name: string, rules: object) => deny({ tools: { [name]: rules } });
const limits = (...list: object[]) => tool('a', { limits: list });
const require = (path: string, value: string) =>
  tool('a', { require: [{ conditions: [{ path, op: 'regex', value }] }] });
const text = { type: 'string' };
const DEFINITIONS: Tool[] = [
  {
    name: 'get_page',
    inputSchema: {
      type: 'object',
      properties: { id: text, depth: { type: 'integer' }, callback_url: text },
    },
  },
  { name: 'delete_page', inputSchema: { type: 'object', properties: {} } },
];
const PAID: Tool = {
  name: 'generate_video',
  description: 'Costs credits.',
  inputSchema: { type: 'object', properties: { prompt: text } },
};
const known = (...tools: Tool[]) => ({
  tools: tools.map((one) => ({ tool: one, rating: rate(one) })),
  names: tools.map(({ name }) => name),
});
const SERVER = known(...DEFINITIONS);
const bounded = (name: string, rules: object, ...hide: string[]) =>
  deny({ hide, tools: { [name]: rules } });
const unused = {
  deny_if: [{ conditions: [{ path: 'args.callback_url', op: 'exists', value: true }] }],
};

/** What is linted, and `pointer rule` of each finding; with the server's tools where they are given. */
const CASES: [what: string, policy: unknown, findings: string[], server?: typeof SERVER][] = [
  ['a good policy', tool('a', { limits: [limit('a_rate', 'minute', 30)] }), []],
  [
    'P1: a rate_limit block',
    tool('a', { rate_limit: { max: 10, window: 60 } }),
    ['/tools/a/rate_limit rate-limit-field'],
  ],
  ['P2: action deny', tool('a', { action: 'deny' }), ['/tools/a/action action-field']],
  ['P2: a reason', tool('a', { reason: 'no' }), ['/tools/a/reason reason-field']],
  [
    'P4: a quota of the session',
    limits({ ...limit('a', 'minute', 1), scope: 'session' }),
    ['/tools/a/limits/0/scope schema'],
  ],
  [
    'P5: approval',
    tool('a', { require_approval: true }),
    ['/tools/a/require_approval approval-field'],
  ],
  [
    'P5: approval of another spelling',
    tool('a', { approval: {} }),
    ['/tools/a/approval approval-field'],
  ],
  [
    'P1: a window in seconds',
    limits({ ...limit('a', 'minute', 1), window: 60 }),
    ['/tools/a/limits/0/window schema'],
  ],
  ['rules of Intercept', tool('a', { rules: [] }), ['/tools/a/rules rules-field']],
  ['a field that nothing knows', deny({ tools: { a: {} }, colour: 1 }), ['/colour unknown-field']],
  [
    'P8: hidden under default deny, and nothing allowed',
    deny({ hide: ['a'] }),
    ['/default nothing-allowed'],
  ],
  ['no tools', deny({ tools: {} }), ['/default nothing-allowed']],
  [
    'only a hidden tool has rules',
    deny({ hide: ['a'], tools: { a: {} } }),
    ['/default nothing-allowed', '/tools/a hidden-and-ruled'],
  ],
  ['everything hidden', deny({ hide: ['*'], tools: { a: {} } }), ['/hide/0 everything-hidden']],
  [
    'each tool of the server hidden',
    deny({ hide: SERVER.names }),
    ['/hide everything-hidden'],
    SERVER,
  ],
  [
    'refusal without condition',
    tool('a', { deny_if: [{ conditions: [], on_deny: 'Requires approval.' }] }),
    ['/tools/a/deny_if/0 unconditional-refusal'],
  ],
  [
    'hidden and ruled',
    deny({ hide: ['a'], tools: { a: {}, b: {} } }),
    ['/tools/a hidden-and-ruled'],
  ],
  [
    'a pattern in place of a name',
    deny({ hide: ['delete_*'], tools: { 'get_*': {} } }),
    ['/hide/0 wildcard-name', '/tools/get_* wildcard-name'],
  ],
  [
    'a tool the server lacks',
    deny({ hide: ['gone', 'delete_page'], tools: { get_page: unused, Get_Page: {} } }),
    ['/hide/0 unknown-tool', '/tools/Get_Page unknown-tool', '/tools/Get_Page case-twins'],
    SERVER,
  ],
  ['names that differ by case', deny({ tools: { a: {}, A: {} } }), ['/tools/A case-twins']],
  [
    'a counter of two tools',
    deny({
      tools: { a: { limits: [limit('x', 'minute', 5)] }, b: { limits: [limit('x', 'minute', 5)] } },
    }),
    ['/tools/b/limits/0/counter shared-counter'],
  ],
  [
    'one counter, two windows',
    deny({
      tools: { a: { limits: [limit('x', 'minute', 5)] }, b: { limits: [limit('x', 'hour', 5)] } },
    }),
    [],
  ],
  [
    'two limits of one counter',
    limits(limit('x', 'minute', 5), limit('x', 'minute', 6)),
    ['/tools/a/limits/1/max contradicting-limits'],
  ],
  [
    'an hour that sixty minutes never fill',
    limits(limit('x', 'minute', 1), limit('y', 'hour', 60)),
    ['/tools/a/limits/1 idle-limit'],
  ],
  ['an hour that they do fill', limits(limit('x', 'minute', 1), limit('y', 'hour', 59)), []],
  [
    'a day under an hour',
    limits(limit('y', 'day', 240), limit('x', 'hour', 10)),
    ['/tools/a/limits/0 idle-limit'],
  ],
  [
    'a tool under all tools',
    deny({
      all_tools: { limits: [limit('x', 'minute', 5)] },
      tools: { a: { limits: [limit('y', 'minute', 6)] } },
    }),
    ['/tools/a/limits/0 idle-limit'],
  ],
  [
    'all tools over a tool',
    deny({
      all_tools: { limits: [limit('x', 'minute', 6)] },
      tools: { a: { limits: [limit('y', 'minute', 5)] } },
    }),
    [],
  ],
  [
    'an expression found anywhere',
    require('args.url', 'https://example\\.com/'),
    ['/tools/a/require/0/conditions/0/value unanchored-regex'],
  ],
  [
    'a host without an end',
    require('args.url', '^https://example\\.com'),
    ['/tools/a/require/0/conditions/0/value unanchored-regex'],
  ],
  ['a host with an end', require('args.url', '^https://(example\\.com)([/?#]|$)'), []],
  ['an expression for something else', require('args.title', 'bug'), []],
  [
    'a list of nothing',
    tool('a', { require: [{ conditions: [{ path: 'args.x', op: 'in', value: [] }] }] }),
    ['/tools/a/require/0/conditions/0/value empty-list'],
  ],
  [
    'an argument the tool lacks',
    bounded(
      'get_page',
      {
        deny_if: [
          ...unused.deny_if,
          { conditions: [{ path: 'args.uri', op: 'exists', value: true }] },
        ],
      },
      'delete_page',
    ),
    ['/tools/get_page/deny_if/1/conditions/0/path unknown-argument'],
    SERVER,
  ],
  ['an argument the tool has', bounded('get_page', unused, 'delete_page'), [], SERVER],
  [
    'a comparison that never holds',
    bounded(
      'get_page',
      {
        deny_if: [
          ...unused.deny_if,
          { conditions: [{ path: 'args.id', op: 'gt', value: 5 }] },
          { conditions: [{ path: 'args.depth', op: 'regex', value: '^9' }] },
          { conditions: [{ path: 'args.depth', op: 'gt', value: 5 }] },
        ],
      },
      'delete_page',
    ),
    [
      '/tools/get_page/deny_if/1/conditions/0/op wrong-type',
      '/tools/get_page/deny_if/2/conditions/0/op wrong-type',
    ],
    SERVER,
  ],
  [
    'an address to call back that stays open',
    bounded('get_page', {}, 'delete_page'),
    ['/tools/get_page open-argument'],
    SERVER,
  ],
  [
    'a document for one tool, under default deny',
    bounded('get_page', unused),
    ['/default other-tools-refused'],
    SERVER,
  ],
  [
    'a tool rated High under default allow',
    { version: '1', default: 'allow', tools: { get_page: unused } },
    ['/default allowed-by-default'],
    SERVER,
  ],
  [
    'a tool rated High that is hidden',
    { version: '1', default: 'allow', hide: ['delete_page'] },
    [],
    SERVER,
  ],
  [
    'a tool rated Medium without a limit',
    bounded('generate_video', {}),
    ['/tools/generate_video no-limit'],
    known(PAID),
  ],
  [
    'a paid tool with a limit a minute only',
    bounded('generate_video', { limits: [limit('x', 'minute', 30)] }),
    ['/tools/generate_video/limits only-a-minute'],
    known(PAID),
  ],
  [
    'a paid tool with a limit a day',
    bounded('generate_video', { limits: [limit('x', 'minute', 30), limit('y', 'day', 100)] }),
    [],
    known(PAID),
  ],
  [
    'a wrong form does not hide a wrong meaning',
    deny({ note: 1, hide: ['a'] }),
    ['/note unknown-field', '/default nothing-allowed'],
  ],
];

for (const [what, policy, expected, server] of CASES)
  test(`lint: ${what}`, () => {
    const found = lint(policy, server);
    assert.deepEqual(
      found.map(({ pointer, rule }) => `${pointer} ${rule}`),
      expected,
    );
    for (const { message, remedy } of found) assert.ok(message.length > 0 && remedy.length > 0);
  });

/** The errors that published policies make, each with what to do about it. */
const ERRORS: [
  what: string,
  policy: unknown,
  rule: string,
  remedy: RegExp,
  server?: typeof SERVER,
][] = [
  [
    'P1: a rate_limit block',
    tool('a', { rate_limit: { max: 10, window: 60 } }),
    'rate-limit-field',
    /limits: \[\{"counter"/,
  ],
  ['P2: action: deny', tool('a', { action: 'deny' }), 'action-field', /hide/],
  ['P2: a reason', tool('a', { reason: 'no' }), 'reason-field', /on_deny/],
  [
    'P3: two numbers for one thing',
    limits(limit('x', 'minute', 30), limit('x', 'minute', 10)),
    'contradicting-limits',
    /Keep one/,
  ],
  [
    'P3: a number that another makes idle',
    limits(limit('x', 'minute', 30), limit('y', 'minute', 10)),
    'idle-limit',
    /Remove it/,
  ],
  [
    'P4: counted by session',
    limits({ ...limit('x', 'minute', 1), scope: 'session' }),
    'schema',
    /"grant"/,
  ],
  ['P5: approval', tool('a', { require_approval: true }), 'approval-field', /ask in the client/],
  [
    'P6: the argument that is the risk stays open',
    bounded('get_page', {}, 'delete_page'),
    'open-argument',
    /condition/,
    SERVER,
  ],
  ['P7: a cap that is none', bounded('generate_video', {}), 'no-limit', /30/, known(PAID)],
  [
    'P8: one tool under default deny',
    bounded('get_page', unused),
    'other-tools-refused',
    /under tools/,
    SERVER,
  ],
  ['P8: hidden under default deny', deny({ hide: ['a'] }), 'nothing-allowed', /default allow/],
  [
    'P10: 30 a minute of what is paid for',
    bounded('generate_video', { limits: [limit('x', 'minute', 30)] }),
    'only-a-minute',
    /60 an hour/,
    known(PAID),
  ],
  ['P11: no version', { default: 'deny', tools: { a: {} } }, 'schema', /"1"/],
  [
    'P11: a schema of its own',
    { ...deny({ tools: { a: {} } }), $schema: 'https://example.com/x.json' },
    'schema-field',
    /Remove it/,
  ],
];

for (const [what, policy, rule, remedy, server] of ERRORS)
  test(`an error of published policies is caught: ${what}`, () => {
    const found = lint(policy, server);
    assert.deepEqual(
      found.map((one) => one.rule),
      [rule],
    );
    assert.match(found[0]!.remedy, remedy);
  });

test('P9: two snippets pasted into one object are caught in the text, as the value shows one', () => {
  const pasted = `{
    "version": "1", "default": "deny",
    "tools": { "a": { "limits": [] } },
    "tools": { "b": { "limits": [], "limits": [] } }
  }`;
  assert.deepEqual(lint(JSON.parse(pasted)), []);
  const found = repeatedFields(pasted);
  assert.deepEqual(
    found.map(({ pointer, rule }) => `${pointer} ${rule}`),
    ['/tools repeated-field', '/tools/b/limits repeated-field'],
  );
  assert.match(found[0]!.message, /line 4/);
  assert.match(found[0]!.remedy, /Merge/);
  assert.deepEqual(repeatedFields('{"a": {"x": 1}, "b": {"x": 1}, "c": [{"x": 1}, {"x": 1}]}'), []);
});

test('each rule has a case that it catches, and a remedy', () => {
  const caught = new Set([
    ...CASES.flatMap(([, , found]) => found.map((one) => one.split(' ')[1])),
    ...ERRORS.map(([, , rule]) => rule),
  ]);
  const rules = [...LINT_RULES, ...FOREIGN_FIELDS];
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !caught.has(id)),
    [],
  );
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const { remedy } of rules) assert.ok(remedy && !remedy.endsWith('.'));
});

test('a foreign field comes with what policy v1 has in its place', () => {
  const remedy = (rules: object) => lint(tool('a', rules))[0]!.remedy;
  assert.match(remedy({ rate_limit: {} }), /limits: \[\{"counter"/);
  assert.match(remedy({ action: 'deny' }), /hide/);
  assert.match(remedy({ reason: '' }), /on_deny/);
  assert.match(remedy({ approval: true }), /require or deny_if/);
});

test('no input makes the linter throw', () => {
  for (const given of [null, 1, 'x', [], {}, { tools: [] }, { tools: { a: null } }, { hide: {} }])
    assert.ok(lint(given).length > 0);
});
