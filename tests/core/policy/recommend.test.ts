import assert from 'node:assert/strict';
import test from 'node:test';
import type { Tool } from '#core/catalogue/tool.ts';
import { decide } from '#core/policy/evaluate.ts';
import { toolDocument } from '#core/policy/documents.ts';
import { lint } from '#core/policy/lint/index.ts';
import { parsePolicy, type Call } from '#core/policy/policy.ts';
import { recommend } from '#core/policy/recommend.ts';
import { kindOf, type RulingKind } from '#core/policy/ruling.ts';
import { runVectors } from '#core/policy/vectors.ts';
import { rate } from '#core/risk/rate.ts';
import { catalogue, rulingOf } from '#data/catalogue.ts';
import { tool } from './tool.ts';

const text = { type: 'string' };
const ruled = (one: Tool) => recommend(one, rate(one));
const minute = (name: string, max: number) => ({
  counter: `${name}_rate`,
  window: 'minute',
  max,
  scope: 'grant',
});
const seed = (server: string, name: string) =>
  rulingOf(
    catalogue()
      .servers.get(server)!
      .tools.find((one) => one.tool.name === name)!,
  );

test('the five seed tools are ruled as in the seeds', () => {
  for (const [server, name] of [
    ['mcp-luma', 'luma_generate_video'],
    ['mcp-luma', 'luma_generate_video_from_image'],
    ['mcp-video-gen', 'luma_upscale'],
    ['mcp-runware', 'videoInference'],
  ] as const) {
    const { rules, level } = seed(server, name);
    assert.equal(level, 'Medium');
    assert.deepEqual(rules.limits![0], minute(name, 30));
    assert.deepEqual(rules.limits![1], {
      ...minute(name, 60),
      counter: `${name}_hourly`,
      window: 'hour',
    });
  }
  assert.deepEqual(seed('mcp-luma', 'luma_get_task').rules, {});
  assert.equal(kindOf(seed('mcp-luma', 'luma_get_task')), 'allow');
});

test('a rule that a review adds names no argument, so nothing bounds it', () => {
  const posts = tool('post_entry', { url: text, entry: text }, ['url', 'entry']);
  const said = { reason: 'Goes to whoever the entry names.', reviewer: 'A', date: '2026-11-21' };
  const under = (judgement?: object) =>
    kindOf(recommend(posts, rate(posts, undefined, judgement && { ...said, ...judgement })));
  assert.equal(rate(posts).rule, 'H1');
  assert.equal(under(), 'condition');
  assert.equal(under({ addRules: ['H3'] }), 'ask');
  assert.equal(under({ addRules: ['H1'] }), 'ask');
  assert.notEqual(under({ removeRules: ['H1'] }), 'ask');
});

test('an optional address to call back must stay unused', () => {
  for (const [server, name, argument] of [
    ['mcp-luma', 'luma_generate_video', 'callback_url'],
    ['mcp-runware', 'videoInference', 'uploadEndpoint'],
  ] as const) {
    const [item] = seed(server, name).rules.deny_if!;
    assert.deepEqual(item!.conditions, [{ path: `args.${argument}`, op: 'exists', value: true }]);
    assert.match(item!.on_deny!, /not_in/);
  }
});

const KINDS: [what: string, tool: Tool, kind: RulingKind, lists: string[]][] = [
  ['Low', tool('get_task', { task_id: text }, ['task_id']), 'allow', []],
  ['Medium', tool('create_note', { title: text }, ['title']), 'limit', ['limits']],
  [
    'High by an address',
    tool('fetch_page', { url: text }, ['url']),
    'condition',
    ['require', 'limits'],
  ],
  [
    'High by a list of addresses, which no condition looks into',
    tool('fetch_pages', { urls: { type: 'array', items: text } }, ['urls']),
    'ask',
    [],
  ],
  [
    'High by a path',
    tool('write_file', { path: text, content: text }, ['path', 'content']),
    'condition',
    ['require', 'deny_if', 'limits'],
  ],
  [
    'High by a recipient',
    tool('send_message', { to: text, body: text }, ['to', 'body']),
    'condition',
    ['deny_if', 'limits'],
  ],
  [
    'High by a name that a path cannot hold',
    tool('fetch_page', { 'page.url': text }, ['page.url']),
    'ask',
    [],
  ],
  ['High by its act', tool('delete_page', { id: text }, ['id']), 'ask', []],
  ['Critical', tool('execute_command', { command: text }, ['command']), 'hide', []],
];

for (const [what, one, kind, lists] of KINDS)
  test(`ruling: ${what}`, () => {
    const ruling = ruled(one);
    assert.equal(kindOf(ruling), kind, `${ruling.level} ${rate(one).rule}`);
    assert.deepEqual(Object.keys(ruling.rules), lists);
    assert.equal(ruling.narrowest !== undefined, ruling.action !== 'allow');
  });

test('what declares itself destructive is asked, though its argument could be bounded', () => {
  const one = tool('write_file', { path: text, content: text }, ['path', 'content']);
  assert.equal(ruled({ ...one, annotations: { destructiveHint: true } }).action, 'ask');
});

test('the narrowest form of a hidden tool bounds calls and arguments', () => {
  const one = tool('run_script', { script: text, webhook_url: text }, ['script']);
  const { narrowest } = ruled(one);
  assert.deepEqual(
    narrowest!.rules.limits!.map(({ window, max }) => `${max} a ${window}`),
    ['1 a minute', '5 a hour'],
  );
  assert.equal(narrowest!.rules.deny_if!.length, 1);
});

test('a name that a policy cannot hold is hidden', () => {
  const ruling = ruled(tool('__proto__', {}));
  assert.equal(ruling.action, 'hide');
  assert.equal(ruling.narrowest, undefined);
});

const pointed = (document: unknown, at: string): unknown =>
  at
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (found, part) =>
        (found as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    );

test('each limit is printed with its arithmetic, and each placeholder stands where it is said to', () => {
  const one = tool(
    'publish_to_url',
    { url: text, to: text, path: text, body: text },
    ['url', 'to', 'path', 'body'],
    'Each call costs credits.',
  );
  const ruling = ruled(one);
  const document = toolDocument(ruling);
  const numbers = ruling.reasons.flatMap((reason) =>
    reason.kind === 'limit' ? [[reason.limit.max, reason.perHour, reason.perDay]] : [],
  );
  assert.deepEqual(numbers[0], [10, 600, 14_400]);
  assert.ok(ruling.edits.length > 0);
  for (const reason of ruling.reasons)
    if (reason.kind === 'limit' || reason.kind === 'condition')
      assert.ok(pointed(document, reason.pointer) !== undefined, reason.pointer);
  for (const { pointer, placeholder } of ruling.edits)
    assert.ok(
      String(pointed(document, pointer)).replaceAll('\\', '').includes(placeholder),
      pointer,
    );
});

const URLS: [url: string, decision: string][] = [
  ['https://example.com', 'allow'],
  ['https://example.com/a?b#c', 'allow'],
  ['https://example.com:443/', 'allow'],
  ['https://example.com.evil.example/', 'deny'],
  ['https://example.com@evil.example/', 'deny'],
  ['https://user@example.com/', 'deny'],
  ['https://example.com\\@evil.example/', 'deny'],
  ['https://examplexcom/', 'deny'],
  ['http://example.com/', 'deny'],
  ['HTTPS://example.com/', 'deny'],
  [' https://example.com/', 'deny'],
  ['https://example.com:8443/', 'deny'],
  ['https://example.com\n.evil.example/', 'deny'],
  ['https://169.254.169.254/', 'deny'],
  ['https://[::1]/', 'deny'],
  ['https://0x7f.1/', 'deny'],
  ['file:///etc/passwd', 'deny'],
];

test('a bounded address is https on the host and nothing that only looks like it', () => {
  const policy = toolDocument(ruled(tool('fetch_page', { url: text }, ['url'])));
  for (const [url, decision] of URLS) {
    const call: Call = { tool: 'fetch_page', arguments: { url } };
    assert.equal(decide(policy, [call])[0]!.decision, decision, url);
  }
});

test('every tool of the catalogue: the policy is valid, lints clean and its cases are as expected', () => {
  for (const { rating, tool: one, server } of catalogue().tools) {
    const ruling = recommend(one, rating);
    for (const form of [ruling, ruling.narrowest]) {
      if (!form) continue;
      const at = `${server.record.slug} ${one.name}`;
      const policy = parsePolicy(at, JSON.parse(JSON.stringify(toolDocument(form))));
      const results = runVectors(policy, form.vectors);
      assert.ok(results.length >= 2, at);
      assert.deepEqual(
        results.filter(({ asExpected }) => !asExpected),
        [],
        at,
      );
      // A document about one tool that is not allowed refuses the whole server, and the linter says so.
      const expected = form.action === 'allow' ? [] : ['nothing-allowed'];
      const found = lint(policy, { tools: [{ tool: one, rating }] });
      assert.deepEqual(
        found.map(({ rule }) => rule),
        expected,
        at,
      );
    }
  }
});

test('a case that is not as expected is told', () => {
  const ruling = ruled(tool('create_note', { title: text }, ['title']));
  const altered = toolDocument(ruling);
  altered.tools!['create_note']!.limits![0] = {
    ...altered.tools!['create_note']!.limits![0]!,
    max: 31,
  };
  const wrong = runVectors(altered, ruling.vectors).filter(({ asExpected }) => !asExpected);
  assert.deepEqual(
    wrong.map(({ name, got }) => `${name}: ${got.decision}`),
    ['call 31 in one minute: allow'],
  );
});
