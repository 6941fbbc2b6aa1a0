import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseHeaders } from '../../scripts/lib/headers-file.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/layouts/csp.ts';

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
const sent = rules
  .filter(({ pattern }) => pattern.test('/tools/a/b/'))
  .flatMap(({ headers }) => headers)
  .find(([name]) => name === 'Content-Security-Policy')?.[1];

test('the header and the meta element say the same, but for frame-ancestors', () => {
  assert.equal(sent, `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
});

test('nothing may come from another origin or stand inline', () => {
  assert.match(CONTENT_SECURITY_POLICY, /^default-src 'none'/);
  assert.doesNotMatch(CONTENT_SECURITY_POLICY, /https?:|\*|unsafe-inline|'unsafe-eval'/);
});
