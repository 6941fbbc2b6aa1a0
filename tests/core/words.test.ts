import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { baseForms, spansOf, splitWords } from '#core/words.ts';

const CASES: [name: string, words: string[]][] = [
  ['create_issue', ['create', 'issue']],
  ['createIssue', ['create', 'issue']],
  ['CreateIssue', ['create', 'issue']],
  ['create-issue', ['create', 'issue']],
  ['issues.create', ['issues', 'create']],
  ['CREATE ISSUE', ['create', 'issue']],
  ['getURLFor', ['get', 'url', 'for']],
  ['API-get-user', ['api', 'get', 'user']],
  ['get_v2_users', ['get', 'v2', 'users']],
  ['s3Upload', ['s3', 'upload']],
  ['writeNoSqlData', ['write', 'nosql', 'data']],
  ['NoSQL', ['nosql']],
  ['no sql', ['no', 'sql']],
  ['__x__', ['x']],
  ['größeÄndern', ['größe', 'ändern']],
  ['', []],
  ['---', []],
];

for (const [name, words] of CASES) {
  test(`splits ${JSON.stringify(name)}`, () => {
    assert.deepEqual(splitWords(name), words);
  });
}

test('each span quotes its word from the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      for (const { word, start, end } of spansOf(name)) {
        assert.equal(name.slice(start, end).toLowerCase(), word);
      }
    }),
  );
});

test('base forms of English endings', () => {
  const forms: [string, string][] = [
    ['creates', 'create'],
    ['queries', 'query'],
    ['pushes', 'push'],
    ['deleting', 'delete'],
    ['running', 'run'],
    ['stored', 'store'],
  ];
  for (const [word, base] of forms) assert.ok(baseForms(word).includes(base), `${word} → ${base}`);
  assert.deepEqual(baseForms('process'), ['process']);
});
