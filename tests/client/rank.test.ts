import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from '../../src/client/search/pagefind.ts';
import { rank } from '../../src/client/search/rank.ts';

let score = 0;
function hit(name: string, server = 'a', kind: Hit['kind'] = 'tool'): Hit {
  score += 1;
  return { kind, name, server, href: `/tools/${server}/${name}/`, says: '', score };
}

const HITS = [
  hit('list_issues', 'a'),
  hit('create_issue', 'a'),
  hit('create_issue', 'b'),
  hit('createIssue', 'c'),
  hit('issue_create', 'd'),
  hit('create_issue_comment', 'a'),
  hit('reissue_created_card', 'e'),
  hit('issues', 'f'),
];
const names = (query: string) => rank(query, HITS).map(({ name }) => name);

for (const query of ['create issue', 'create_issue', 'createIssue', 'CREATE-ISSUE']) {
  test(`"${query}" finds the tools of that name first`, () => {
    assert.deepEqual(names(query).slice(0, 2), ['create_issue', 'issue_create']);
  });
}

test('spellings of one name are one group, under the commonest, servers in order', () => {
  const [first] = rank('create issue', HITS);
  assert.deepEqual(
    first?.hits.map(({ server, name }) => [server, name]),
    [
      ['a', 'create_issue'],
      ['b', 'create_issue'],
      ['c', 'createIssue'],
    ],
  );
});

test('"issue" finds names of that word, those of more servers before others as long', () => {
  const found = names('issue');
  assert.equal(found[0], 'issues');
  assert.equal(found[1], 'create_issue');
});

test('a tool and a server of one name stay apart', () => {
  const groups = rank('notes', [hit('notes'), hit('notes', 'notes', 'server')]);
  assert.deepEqual(groups.map(({ kind }) => kind).sort(), ['server', 'tool']);
});

test('the order of the hits does not matter', () => {
  assert.deepEqual(rank('issue', HITS), rank('issue', [...HITS].reverse()));
});
