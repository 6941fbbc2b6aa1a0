import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkHistories,
  historyIn,
  historyLineSchema,
  withVersion,
  type History,
} from '#core/catalogue/history.ts';
import type { Server } from '#core/catalogue/server.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import { ProblemsError } from '#core/problem.ts';

const tool = (name: string, description = 'Returns a note.'): Tool => ({
  ...{ name, description },
  inputSchema: {},
});

function server(tools: Tool[], volatile?: string[]): Server {
  return {
    ...{ slug: 'x', id: 'x', name: 'x', license: 'MIT', transport: 'stdio', tools },
    ...(volatile && { volatile }),
    counts: { prompts: null, resources: null },
    provenance: { method: 'scan', date: '2026-01-02', tool: 'caveat 1.0.0', source: 'npm:x' },
  };
}

const listed = (version: string, record: Server, published?: string) => ({
  ...{ version, outcome: { record } },
  ...(published && { published }),
});

describe('withVersion', () => {
  const first = server([tool('get_a')]);
  const start = withVersion([], listed('1.0.0', first, '2026-01-02'), undefined);

  it('starts with fingerprints and no change', () => {
    const [line] = start;
    assert.ok(line && 'fingerprint' in line);
    assert.deepEqual(Object.keys(line.tools ?? {}), ['get_a']);
    assert.deepEqual([line.changes, line.toolCount, line.published], [[], 1, '2026-01-02']);
  });

  it('adds no line for the same definitions, also with a failure between', () => {
    const failed = withVersion(start, { version: '1.1.0', outcome: { failure: 'start' } }, first);
    const same = withVersion(failed, listed('1.2.0', first), first);
    assert.deepEqual(
      same.map(({ version }) => version),
      ['1.0.0', '1.1.0'],
    );
    assert.deepEqual('unchanged' in same[0]! && same[0].unchanged, ['1.2.0']);
    assert.deepEqual(same[1], { version: '1.1.0', failure: 'start' });
  });

  it('tells the changes against the last version that could be listed', () => {
    const next = withVersion(
      start,
      listed('1.1.0', server([tool('get_a', 'Returns a page.')])),
      first,
    );
    const line = next[1];
    assert.ok(line && 'changes' in line);
    assert.deepEqual(
      line.changes.map(({ kind }) => kind),
      ['description-changed'],
    );
    for (const one of next) assert.deepEqual(historyLineSchema.parse(one), one);
  });

  it('does not count volatile places', () => {
    const volatile = server([tool('get_a', 'Started at noon.')], ['/tools/0/description']);
    assert.equal(withVersion(start, listed('1.1.0', volatile), first).length, 1);
  });

  it('keeps a long history short', () => {
    const many = server(Array.from({ length: 600 }, (_, number) => tool(`get_${number}`)));
    const line = withVersion(start, listed('1.1.0', many), first)[1];
    assert.ok(line && 'changes' in line);
    assert.deepEqual([line.changes.length, line.changesLeftOut, line.tools], [300, 300, undefined]);
  });
});

describe('historyIn', () => {
  it('reads what was written', () => {
    const history = withVersion([], listed('1.0.0', server([tool('a')])), undefined);
    const text = history.map((line) => `${JSON.stringify(line)}\n`).join('');
    assert.deepEqual(historyIn('x.jsonl', text), history);
  });

  const bad: [what: string, text: string, message: RegExp][] = [
    ['a line that is no JSON', '{"version":"1.0.0","failure":"start"}\n{', /^x\.jsonl:2: not JSON/],
    ['an unknown field', '{"version":"1.0.0","failure":"start","x":1}\n', /^x\.jsonl:1/],
    ['a version that is a pre-release', '{"version":"1.0.0-rc","failure":"start"}', /\/version/],
    ['an empty file', '', /^x\.jsonl:1/],
  ];
  for (const [what, text, message] of bad) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => historyIn('x.jsonl', text),
        (error) => error instanceof ProblemsError && message.test(error.message),
      );
    });
  }
});

describe('checkHistories', () => {
  const failed = (version: string) => ({ version, failure: 'start' as const });
  const cases: [what: string, file: string, value: History, field: string[]][] = [
    ['nothing wrong', 'history/x.jsonl', [failed('1.9.0'), failed('1.10.0')], []],
    ['a history of no server', 'history/y.jsonl', [failed('1.0.0')], ['']],
    ['a wrong order', 'history/x.jsonl', [failed('1.10.0'), failed('1.9.0')], ['/1/version']],
    [
      'a version told twice',
      'history/x.jsonl',
      [
        ...withVersion([], listed('1.0.0', server([tool('a')])), undefined).map((line) => ({
          ...line,
          unchanged: ['1.1.0'],
        })),
        failed('1.1.0'),
      ] as History,
      ['/1/version'],
    ],
  ];
  for (const [what, file, value, expected] of cases) {
    it(`finds ${what}`, () => {
      const problems = checkHistories([{ file, value }], new Set(['x']));
      assert.deepEqual(
        problems.map(({ field }) => field),
        expected,
      );
    });
  }
});
