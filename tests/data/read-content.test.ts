import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ProblemsError } from '#core/problem.ts';
import { readContent, readServer } from '#data/read-content.ts';

const FIXTURE = 'tests/fixtures/catalogue';

/** A copy of the fixture catalogue that a test may spoil. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-content-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}

/** Rewrites one record. */
function edit(
  folder: string,
  file: string,
  change: (record: Record<string, unknown>) => unknown,
): void {
  const path = join(folder, file);
  const record = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify(change(record)));
}

function problemsIn(folder: string): string[] {
  try {
    readContent(folder);
  } catch (error) {
    assert.ok(error instanceof ProblemsError);
    return error.message.split('\n').map((line) => line.replaceAll(`${folder}/`, ''));
  }
  return [];
}

test('reads all servers in the order of their slugs, with reviews', () => {
  const { servers, reviews } = readContent(FIXTURE);
  const slugs = servers.map(({ slug }) => slug);
  assert.deepEqual(slugs, [...slugs].sort());
  assert.ok(slugs.length >= 6);
  assert.ok(reviews.has('camel-desk'));
  assert.equal(readServer('pay-desk', FIXTURE)?.slug, 'pay-desk');
  assert.equal(readServer('nobody', FIXTURE), undefined);
});

test('an empty folder is an empty catalogue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-empty-'));
  assert.deepEqual(readContent(folder).servers, []);
  rmSync(folder, { recursive: true });
});

test('the catalogue itself is right', () => {
  assert.deepEqual(problemsIn('content'), []);
});

const FAILED = '{"version":"1.0.0","failure":"start"}\n';

/** Writes the history of a server. */
function writeHistory(folder: string, slug: string, text: string): void {
  mkdirSync(join(folder, 'history'), { recursive: true });
  writeFileSync(join(folder, 'history', `${slug}.jsonl`), text);
}

test('reads histories by the slug of their server', () => {
  const folder = copy();
  writeHistory(folder, 'pay-desk', FAILED);
  const { histories } = readContent(folder);
  assert.deepEqual(histories.get('pay-desk'), [{ version: '1.0.0', failure: 'start' }]);
});

const SPOILED: [what: string, spoil: (folder: string) => void, problem: RegExp][] = [
  [
    'a wrong line of a history',
    (folder) => {
      writeHistory(folder, 'pay-desk', `${FAILED}{"version":"1.1.0"}\n`);
    },
    /history\/pay-desk\.jsonl:2/,
  ],
  [
    'a history of no server',
    (folder) => {
      writeHistory(folder, 'nobody', FAILED);
    },
    /history\/nobody\.jsonl: no server has the slug "nobody"/,
  ],
  [
    'a file that is not JSON',
    (folder) => {
      writeFileSync(join(folder, 'servers/pay-desk.json'), '{');
    },
    /servers\/pay-desk\.json: not JSON/,
  ],
  [
    'an unknown field',
    (folder) => {
      edit(folder, 'servers/pay-desk.json', (record) => ({ ...record, licence: 'MIT' }));
    },
    /servers\/pay-desk\.json \/licence: unknown field\. Remove it/,
  ],
  [
    'an unknown field of a tool',
    (folder) => {
      edit(folder, 'servers/pay-desk.json', (record) => ({
        ...record,
        tools: [{ name: 'x', inputSchema: {}, risk: 'low' }],
      }));
    },
    /\/tools\/0\/risk: unknown field/,
  ],
  [
    'a missing field',
    (folder) => {
      edit(folder, 'servers/pay-desk.json', (record) => ({ ...record, provenance: undefined }));
    },
    /servers\/pay-desk\.json \/provenance: /,
  ],
  [
    'a wrong slug',
    (folder) => {
      edit(folder, 'servers/pay-desk.json', (record) => ({ ...record, slug: 'pay' }));
    },
    /\/slug: "pay" is not the slug of "pay-desk"\. Write "pay-desk"/,
  ],
  [
    'a duplicate slug',
    (folder) => {
      cpSync(join(folder, 'servers/pay-desk.json'), join(folder, 'servers/zz.json'));
    },
    /servers\/zz\.json \/slug: duplicate slug "pay-desk", already used by servers\/pay-desk\.json/,
  ],
  [
    'a file under another name',
    (folder) => {
      cpSync(join(folder, 'servers/pay-desk.json'), join(folder, 'servers/zz.json'));
      rmSync(join(folder, 'servers/pay-desk.json'));
    },
    /servers\/zz\.json: the file name does not fit/,
  ],
  [
    'two tools of one name',
    (folder) => {
      edit(folder, 'servers/pay-desk.json', (record) => ({
        ...record,
        tools: [
          { name: 'x', inputSchema: {} },
          { name: 'x', inputSchema: {} },
        ],
      }));
    },
    /\/tools\/1\/name: a second tool named "x"/,
  ],
  [
    'a summary of no tool',
    (folder) => {
      edit(folder, 'servers/pay-desk.json', (record) => ({
        ...record,
        provenance: { ...(record['provenance'] as object), summaries: ['nope'] },
      }));
    },
    /\/provenance\/summaries\/0: no tool is named "nope"/,
  ],
  [
    'a review of no server',
    (folder) => {
      edit(folder, 'reviews/camel-desk.json', (record) => ({ ...record, server: 'nobody' }));
    },
    /reviews\/camel-desk\.json \/server: no server has the slug "nobody"/,
  ],
  [
    'a review of no tool',
    (folder) => {
      edit(folder, 'reviews/camel-desk.json', () => ({
        server: 'camel-desk',
        tools: { nope: { reason: 'x', reviewer: 'x', date: '2026-11-21' } },
      }));
    },
    /\/tools\/nope: "camel-desk" has no tool of this name/,
  ],
  [
    'a review with no signal',
    (folder) => {
      edit(folder, 'reviews/camel-desk.json', () => ({
        server: 'camel-desk',
        tools: {
          createIssue: { addSignals: ['nope'], reason: 'x', reviewer: 'x', date: '2026-11-21' },
        },
      }));
    },
    /\/addSignals\/0: no signal has the id "nope"/,
  ],
  [
    'a review with a rule that a category has by itself',
    (folder) => {
      edit(folder, 'reviews/camel-desk.json', () => ({
        server: 'camel-desk',
        tools: {
          createIssue: { removeRules: ['B-Write'], reason: 'x', reviewer: 'x', date: '2026-11-21' },
        },
      }));
    },
    /\/removeRules\/0: no rule that raises has the id "B-Write"/,
  ],
];

for (const [what, spoil, problem] of SPOILED) {
  test(`reports ${what}`, () => {
    const folder = copy();
    spoil(folder);
    const problems = problemsIn(folder);
    assert.ok(
      problems.some((line) => problem.test(line)),
      problems.join('\n'),
    );
  });
}

test('reports all problems of all files at once', () => {
  const folder = copy();
  writeFileSync(join(folder, 'servers/pay-desk.json'), '{');
  edit(folder, 'servers/hostile-words.json', (record) => ({ ...record, x: 1, y: 2 }));
  const problems = problemsIn(folder);
  assert.ok(problems.filter((line) => line.startsWith('servers/hostile-words.json')).length === 2);
  assert.ok(problems.some((line) => line.startsWith('servers/pay-desk.json')));
});
