import assert from 'node:assert/strict';
import test from 'node:test';
import { caveat, temporaryFiles } from '../lib/cli.ts';

const limits = [{ counter: 'c', window: 'minute', max: 1, scope: 'grant' }];
const files = temporaryFiles({
  policy: { version: '1', default: 'deny', hide: ['h'], tools: { a: { limits }, b: {} } },
  calls: [
    { tool: 'a', arguments: {}, at: '2026-11-21T10:00:00Z' },
    { tool: 'a' },
    { tool: 'a', at: '2026-11-21T10:01:00Z' },
    { tool: 'h' },
    { tool: 'x' },
  ],
  none: [],
  badPolicy: { version: '1', default: 'ask', tools: { a: { action: 'deny' } } },
  badCalls: [{ tool: 1 }, { tool: 'a', at: 'now', args: {} }],
  torn: '{"version": ',
});
const expected = ['/tools/a', '/tools/a/limits/0', '/tools/a', '/hide/0', '/default'];

test('decides calls in order, whatever is decided with exit code 0', async () => {
  const [json, text, piped, none] = await Promise.all([
    caveat(['decide', '--json', files.policy, files.calls]),
    caveat(['decide', files.policy, files.calls]),
    caveat(['decide', '--json', files.policy, '-'], '[{"tool":"b\\u001b[31m"}]'),
    caveat(['decide', '--json', files.policy, files.none]),
  ]);
  const decisions = JSON.parse(json.out) as {
    decision: string;
    pointer: string;
    message: string;
  }[];
  assert.deepEqual(
    decisions.map(({ decision }) => decision),
    ['allow', 'deny', 'allow', 'deny', 'deny'],
  );
  assert.deepEqual(
    decisions.map(({ pointer }) => pointer),
    expected,
  );
  assert.ok(decisions.every((one) => Object.keys(one).join() === 'decision,pointer,message'));
  assert.equal(text.out.trim().split('\n').length, 5);
  assert.match(text.out, /^deny {3}\/tools\/a\/limits\/0 {2}the limit of 1 call a minute/m);
  assert.equal((JSON.parse(piped.out) as { pointer: string }[])[0]!.pointer, '/default');
  assert.deepEqual(JSON.parse(none.out), []);
  for (const { code } of [json, text, piped, none]) assert.equal(code, 0);
});

test('no control character of a call reaches the terminal', async () => {
  const { out } = await caveat(['decide', files.policy, '-'], '[{"tool":"b\\u001b[31m\\u202e"}]');
  assert.match(out, /b\\u\{1b\}\[31m\\u\{202e\}/);
  assert.doesNotMatch(out, /[\u001b\u202e]/);
});

test('bad input: the problems of both files at once, exit code 2', async () => {
  const [both, torn, twice, missing] = await Promise.all([
    caveat(['decide', '--json', files.badPolicy, files.badCalls]),
    caveat(['decide', files.torn, files.badCalls]),
    caveat(['decide', '-', '-']),
    caveat(['decide', files.policy]),
  ]);
  for (const pattern of [
    /badPolicy\.json \/default: .*Write "allow" or "deny"/,
    /badPolicy\.json \/tools\/a\/action: /,
    /badCalls\.json \/0\/tool: /,
    /badCalls\.json \/1\/at: .*zone/,
    /badCalls\.json \/1\/args: unknown field/,
  ])
    assert.match(both.errors, pattern);
  assert.match(torn.errors, /torn\.json: not JSON/);
  assert.match(torn.errors, /badCalls\.json \/0\/tool/);
  for (const { code, out } of [both, torn, twice, missing]) {
    assert.equal(code, 2);
    assert.equal(out, '');
  }
});
