import assert from 'node:assert/strict';
import test from 'node:test';
import type { Tool } from '#core/catalogue/tool.ts';
import { lint, LINT_RULES } from '#core/policy/lint/index.ts';

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
const SERVER: { tools: Tool[]; names: string[] } = {
  tools: [
    { name: 'get_page', inputSchema: { type: 'object', properties: { url: { type: 'string' } } } },
    { name: 'delete_page', inputSchema: { type: 'object', properties: {} } },
  ],
  names: ['get_page', 'delete_page'],
};

/** What is linted, and `pointer rule` of each finding; with the server's tools where `server` is true. */
const CASES: [what: string, policy: unknown, findings: string[], server?: true][] = [
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
    true,
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
    deny({ hide: ['gone'], tools: { get_page: {}, Get_Page: {} } }),
    ['/hide/0 unknown-tool', '/tools/Get_Page unknown-tool', '/tools/Get_Page case-twins'],
    true,
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
    tool('get_page', {
      deny_if: [{ conditions: [{ path: 'args.uri', op: 'exists', value: true }] }],
    }),
    ['/tools/get_page/deny_if/0/conditions/0/path unknown-argument'],
    true,
  ],
  [
    'an argument the tool has',
    tool('get_page', {
      deny_if: [{ conditions: [{ path: 'args.url', op: 'exists', value: true }] }],
    }),
    [],
    true,
  ],
  [
    'a wrong form does not hide a wrong meaning',
    deny({ note: 1, hide: ['a'] }),
    ['/note unknown-field', '/default nothing-allowed'],
  ],
];

for (const [what, policy, expected, server] of CASES)
  test(`lint: ${what}`, () => {
    const found = lint(policy, server ? SERVER : {});
    assert.deepEqual(
      found.map(({ pointer, rule }) => `${pointer} ${rule}`),
      expected,
    );
    for (const { message, remedy } of found) assert.ok(message.length > 0 && remedy.length > 0);
  });

test('each rule has a case that it catches', () => {
  const caught = new Set(CASES.flatMap(([, , found]) => found.map((one) => one.split(' ')[1])));
  assert.deepEqual(
    LINT_RULES.map(({ id }) => id).filter((id) => !caught.has(id)),
    [],
  );
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
