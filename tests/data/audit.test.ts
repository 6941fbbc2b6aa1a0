import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditOf } from '#data/audit.ts';
import { buildCatalogue } from '#data/catalogue.ts';
import { readContent } from '#data/read-content.ts';

const LEAST_JUDGED = 0.9;

const content = readContent('content');
const { disagreements } = auditOf(buildCatalogue(content));

test('every verdict belongs to one present disagreement, by server, tool, hint and fingerprint', () => {
  const shown = new Set(disagreements.map(({ judged }) => judged));
  const stale = content.verdicts.filter((verdict) => !shown.has(verdict));
  const names = stale.map(({ server, tool, hint }) => `${server} ${tool} ${hint}`);
  assert.equal(
    stale.length,
    0,
    'Remove these lines of annotation-verdicts.jsonl, which belong to no disagreement, or judge the ' +
      `changed definition anew and write its fingerprint: ${names.join('; ')}`,
  );
});

test('at least nine tenths of the disagreements have a verdict', () => {
  const open = disagreements.filter(({ judged }) => !judged);
  const names = open.map(
    ({ rated: { server, tool }, hint }) => `${server.record.slug} ${tool.name} ${hint}`,
  );
  const share = 1 - open.length / disagreements.length;
  assert.ok(
    share >= LEAST_JUDGED,
    `${share.toFixed(3)} have one; judge in annotation-verdicts.jsonl: ${names.join('; ')}`,
  );
});
