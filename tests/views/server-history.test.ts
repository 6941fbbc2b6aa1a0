import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '#data/read-content.ts';
import { serverHistoryView } from '#views/server-history.ts';
import { textOf } from '#views/text.ts';

const history = readContent('tests/fixtures/catalogue').histories.get('fixture~~forge')!;
const view = serverHistoryView(history)!;

test('versions stand newest first, with the day they were published', () => {
  assert.deepEqual(
    view.rows.map(({ version, published }) => [version, published]),
    [
      ['1.2.0', '5 April 2026'],
      ['1.1.0', '2 March 2026'],
      ['1.0.0', '10 January 2026'],
    ],
  );
  assert.match(textOf(view.intro), /^4 versions of the package scanned, 2 definition sets/);
});

test('changes that bear on risk come first, and are counted', () => {
  const [newest] = view.rows;
  assert.deepEqual(
    newest?.changes.map(({ severity }) => severity),
    ['risk', 'cosmetic'],
  );
  assert.match(
    textOf(newest.summary),
    /^3 tools\. 2 changes, 1 bearing on risk, 1 only in wording\./,
  );
});

test('a version that could not be listed says why; one without change stands with the one before', () => {
  assert.equal(textOf(view.rows[1]!.summary), 'Not recorded. It could not be started or reached.');
  assert.match(
    textOf(view.rows[2]!.summary),
    /^2 tools\. The first version scanned\. The same in 1\.0\.1\./,
  );
});

test('a long list of changes is cut, and the rest counted', () => {
  const [change] = view.rows[0]!.changes;
  const line = history.at(-1)!;
  assert.ok('changes' in line && change);
  const many = {
    ...line,
    changes: Array.from({ length: 40 }, () => line.changes[0]!),
    changesLeftOut: 2,
  };
  const [row] = serverHistoryView([many])!.rows;
  assert.ok(row!.changes.length < 42);
  assert.equal(row!.more, `and ${String(42 - row!.changes.length)} more`);
});

test('a server without a history has no such section', () => {
  assert.equal(serverHistoryView(undefined), undefined);
  assert.equal(serverHistoryView([]), undefined);
});
