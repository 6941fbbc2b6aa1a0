import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolFingerprint } from '#core/catalogue/fingerprint.ts';
import { auditOf } from '#data/audit.ts';
import { buildCatalogue } from '#data/catalogue.ts';
import { readContent } from '#data/read-content.ts';
import { auditLink, auditPageView } from '#views/audit-page.ts';
import { pagesOf } from '#views/lists.ts';
import { textOf } from '#views/text.ts';

const content = readContent('content');
const catalogue = buildCatalogue(content);
const { disagreements, byServer, hints } = auditOf(catalogue);
const views = Array.from({ length: pagesOf(disagreements.length) }, (_, index) =>
  auditPageView(catalogue, index + 1),
);

test('the pages list every disagreement once, with words of the definition and what to change', () => {
  const rows = views.flatMap((view) => view.rows.flatMap((group) => group.rows));
  assert.equal(rows.length, disagreements.length);
  assert.equal(rows.length, hints.readOnlyHint.disagree + hints.destructiveHint.disagree);
  for (const { tool, quotes, change } of rows) {
    assert.ok(quotes.length > 0, tool.text);
    assert.ok(!quotes.some(({ where }) => where === 'review'), tool.text);
    assert.notEqual(textOf(change), '');
  }
});

test('the verdicts add up to the disagreements', () => {
  const judged = views[0]!.verdicts.reduce(
    (sum, { tools }) => sum + Number(tools.replaceAll(',', '')),
    0,
  );
  assert.equal(judged, disagreements.length);
});

test('a server links to where its part starts', () => {
  for (const slug of byServer.keys()) {
    const href = auditLink(catalogue, slug)!.href;
    const [path, id] = href.split('#');
    const view = views.find(({ head }) => head.path === path);
    assert.ok(
      view?.rows.some((group) => group.id === id),
      href,
    );
  }
});

test('a verdict holds for the definition that was judged, and no longer', () => {
  const { rated, hint } = disagreements[0]!;
  const verdict = {
    ...{ server: rated.server.record.slug, tool: rated.tool.name, hint },
    ...{ verdict: 'arguable' as const, reason: 'Both.', date: '2026-11-21' },
  };
  for (const [fingerprint, holds] of [
    [toolFingerprint(rated.tool), true],
    ['0'.repeat(64), false],
  ] as const) {
    const judged = buildCatalogue({ ...content, verdicts: [{ ...verdict, fingerprint }] });
    const first = auditOf(judged).disagreements[0]!;
    assert.equal(first.judged?.verdict, holds ? 'arguable' : undefined);
  }
});
