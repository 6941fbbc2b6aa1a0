import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disagreementsOf } from '#core/risk/audit.ts';
import { contextOfServer } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import { readContent } from '#data/read-content.ts';

const LEAST = 0.96;

/** Whether definition and `readOnlyHint` agree, for each tool that declares it; Unclassified does not agree. */
const agreements = readContent('content').servers.flatMap((server) => {
  const context = contextOfServer(server);
  return server.tools.flatMap((tool) => {
    const { annotations, ...bare } = tool;
    if (annotations?.readOnlyHint === undefined) return [];
    const { category } = rate(bare, context);
    const disagrees = disagreementsOf(tool, category).some(({ hint }) => hint === 'readOnlyHint');
    return [category !== 'Unclassified' && !disagrees];
  });
});

test('the definitions say what at least 0.96 of the declared readOnlyHints say', () => {
  const share = agreements.filter(Boolean).length / agreements.length;
  assert.ok(agreements.length > 3000);
  assert.ok(share >= LEAST, `${share.toFixed(4)} of ${String(agreements.length)}`);
});
