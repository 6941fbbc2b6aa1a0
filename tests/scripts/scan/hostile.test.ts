/** @file Servers that mean harm, each a real process in the sandbox: the right error, and nothing left behind. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { FailureReason } from '#core/catalogue/scan-failure.ts';
import { ScanStepError } from '#scripts/scan/failure.ts';
import { findSandbox, noSandbox } from '#scripts/scan/sandbox/index.ts';
import { isDeeperThan } from '#scripts/scan/intake.ts';
import { fixtureTarget, isGone, LIMITS, scanFixture, scratch } from './fixture.ts';

const space = await scratch();
const sandbox = (await findSandbox(space.path)) ?? noSandbox;
after(() => space.remove());

/** Scans a fixture server, and sees to it that it left no process and no file. */
async function scan(bin: string, args: string[], limits: Partial<typeof LIMITS> = {}) {
  const mark = randomUUID();
  const target = fixtureTarget(bin, { args: [...args, mark] });
  try {
    return await scanFixture(space.path, target, { sandbox, limits: { ...ENOUGH, ...limits } });
  } finally {
    assert.ok(await isGone(mark), 'a process is left');
    const stages = await readdir(join(space.path, 'stages'));
    // Other scans of this file may be under way; a stage that is left would stay to the end.
    assert.ok(stages.length <= CONCURRENCY, stages.join(' '));
  }
}

const CONCURRENCY = 4;
/** Time that a busy machine needs for what is not about time. */
const ENOUGH = { ...LIMITS, startMs: 15_000, listMs: 15_000 };

describe('a hostile server', { concurrency: CONCURRENCY }, () => {
  const short = { startMs: 1_500, listMs: 1_500 };
  const failures: [
    what: string,
    bin: string,
    args: string[],
    reason: FailureReason,
    detail: RegExp,
    limits?: Partial<typeof LIMITS>,
  ][] = [
    ['one line of 200 MB', 'floods', ['line'], 'output limit', /^a line of more than 16 MB$/],
    ['lines without end', 'floods', ['lines'], 'output limit', /^more than 20,000 lines$/],
    ['bytes without end', 'floods', ['bytes'], 'output limit', /^more than 64 MB of output$/],
    [
      'notifications without end',
      'floods',
      ['notifications'],
      'output limit',
      /^more than 20,000 lines$/,
    ],
    ['no answer at all', 'silent', [], 'start time limit', /^1\.5 s; nothing on stderr$/, short],
    [
      'an answer to initialize after 60 s',
      'slow',
      ['initialize', '60000'],
      'start time limit',
      /^1\.5 s/,
      short,
    ],
    [
      'an answer to tools/list after 60 s',
      'slow',
      ['tools/list', '60000'],
      'list time limit',
      /^1\.5 s/,
      short,
    ],
    ['an end in the middle of a line', 'dies', ['half'], 'list', /exit code 3; Error: no API key/],
    ['JSON of 10,000 levels', 'odd', ['deep'], 'output limit', /^JSON of more than 200 levels$/],
    ['Latin-1', 'odd', ['latin1'], 'invalid output', /^a message that is not UTF-8$/],
    ['the same cursor for ever', 'paged', ['same'], 'list', /^the cursor of tools\/list repeats$/],
    ['a million tools in pages', 'paged', ['million'], 'output limit', /^more than 10,000 tools$/],
    [
      'empty pages without end',
      'paged',
      ['empty'],
      'output limit',
      /^more than 1,000 pages of tools$/,
    ],
    ['200,000 tools at once', 'odd', ['huge page'], 'output limit', /^more than 10,000 tools$/],
    ['9 MB in a description', 'odd', ['long words'], 'output limit', /^more than 8 MB of tools$/],
    ['2 MB of instructions', 'odd', ['long report'], 'output limit', /^more than 1 MB about it/],
    ['the same name twice', 'odd', ['duplicate'], 'duplicate tool name', /^same$/],
    ['a name of 10 kB', 'odd', ['long name'], 'invalid tool', /\/tools\/0\/name.*1024/],
    [
      'other tools each time it is asked',
      'changes',
      ['always'],
      'list',
      /^the tools changed during each of 4 listings$/,
    ],
  ];
  for (const [what, bin, args, reason, detail, limits] of failures) {
    it(`that gives ${what} is told as "${reason}"`, async () => {
      await assert.rejects(scan(bin, args, limits), (error) => {
        assert.ok(error instanceof ScanStepError, String(error));
        assert.equal(error.reason, reason, error.message);
        assert.match(error.detail, detail);
        assert.ok(error.detail.length <= 301);
        return true;
      });
    });
  }

  it('may fill standard error: only its end is kept', async () => {
    assert.equal((await scan('floods', ['errors'])).record.tools.length, 1);
  });

  it('may answer late, but in time', async () => {
    assert.equal((await scan('slow', ['tools/list', '300'])).record.tools.length, 1);
  });

  it('is listed again when it says that its tools have changed', async () => {
    const names = async (how: string) =>
      (await scan('changes', [how])).record.tools.map(({ name }) => name);
    assert.deepEqual(await names('once'), ['tool_2', 'last']);
    assert.deepEqual(await names('idly'), ['same', 'last']);
  });

  it('gets no root, no sampling and no answer from the user', async () => {
    const { tools } = (await scan('asks', [])).record;
    assert.deepEqual(
      Object.fromEntries(tools.map(({ name, description }) => [name, description])),
      {
        'roots/list': '{"roots":[]}',
        'sampling/createMessage': '{"code":-1,"message":"User rejected sampling request"}',
        'elicitation/create': '{"action":"decline"}',
      },
    );
  });

  it('may name its tools like paths: the names stay as they are, and lead nowhere', async () => {
    const { record } = await scan('odd', ['path names']);
    assert.deepEqual(
      record.tools.map(({ name }) => name),
      ['../../etc/passwd', '/absolute', '..\\up', 'a\0b'],
    );
    assert.equal(record.slug, 'fixture~~servers');
  });
});

it('leaves no stage', async () => {
  assert.deepEqual(await readdir(join(space.path, 'stages')), []);
});

describe('isDeeperThan', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const cases: [json: string, levels: number, expected: boolean][] = [
    [nested(3), 3, false],
    [nested(4), 3, true],
    ['{"a":{"b":[1]}}', 3, false],
    ['{"a":{"b":[1]}}', 2, true],
    ['[[],[],[],[]]', 2, false],
    ['["[[[["]', 1, false],
    ['["\\"[[[["]', 1, false],
    ['["\\\\",[[1]]]', 2, true],
  ];
  for (const [json, levels, expected] of cases)
    it(`${json} ${levels}: ${expected}`, () => {
      assert.equal(isDeeperThan(json, levels), expected);
    });
});
