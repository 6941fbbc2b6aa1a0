import assert from 'node:assert/strict';
import test from 'node:test';
import { caveat, temporaryFiles } from '../lib/cli.ts';

const files = temporaryFiles({
  good: { version: '1', default: 'deny', tools: { a: {} } },
  seed: {
    version: '1',
    default: 'deny',
    tools: { luma_get_task: { rate_limit: { max: 10, window: 60 }, action: 'deny', reason: '' } },
  },
  unknown: { version: '1', default: 'deny', tools: { luma_get_tasks: {} } },
  list: [],
  torn: '{',
});

test('nothing found: exit code 0', async () => {
  const [text, json] = await Promise.all([
    caveat(['lint', files.good]),
    caveat(['lint', '--json', files.good]),
  ]);
  assert.deepEqual([text.code, text.out], [0, '']);
  assert.deepEqual([json.code, JSON.parse(json.out)], [0, []]);
});

test('findings: exit code 1, each with place, rule and remedy', async () => {
  const [json, text] = await Promise.all([
    caveat(['lint', '--json', files.seed]),
    caveat(['lint', files.seed]),
  ]);
  const found = JSON.parse(json.out) as Record<string, string>[];
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['rate-limit-field', 'action-field', 'reason-field'],
  );
  assert.ok(
    found.every(
      ({ pointer, severity, message, remedy }) => pointer && severity && message && remedy,
    ),
  );
  assert.match(text.out, /seed\.json \/tools\/luma_get_task\/rate_limit error rate-limit-field: /);
  assert.deepEqual([json.code, text.code], [1, 1]);
});

test('with a server, its tools are known', async () => {
  const [with_, without] = await Promise.all([
    caveat(['lint', '--server', 'mcp-luma', files.unknown]),
    caveat(['lint', files.unknown]),
  ]);
  assert.match(with_.out, /\/tools\/luma_get_tasks error unknown-tool/);
  assert.deepEqual([with_.code, without.code], [1, 0]);
});

test('two snippets in one object: what the parser drops is told', async () => {
  const { code, out } = await caveat(
    ['lint', '-'],
    '{"version":"1","default":"allow","hide":["a"],"hide":["b"]}',
  );
  assert.equal(code, 1);
  assert.match(out, /^- \/hide error repeated-field: /);
});

test('several policies in a list: told to merge them', async () => {
  const { code, errors } = await caveat(['lint', files.list]);
  assert.equal(code, 2);
  assert.match(errors, /Merge several policies into one/);
});

test('what is not a JSON object at all: exit code 2', async () => {
  const runs = await Promise.all([
    caveat(['lint', files.list]),
    caveat(['lint', files.torn]),
    caveat(['lint', '/no/such/file']),
    caveat(['lint', '--server', 'no-such-server', files.good]),
    caveat(['lint', '-'], 'null'),
  ]);
  for (const { code, out, errors } of runs) {
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.ok(errors.length > 0);
  }
});
