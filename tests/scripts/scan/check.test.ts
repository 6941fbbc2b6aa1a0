import assert from 'node:assert/strict';
import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Server } from '#core/catalogue/server.ts';
import { checkTargets, isFinding } from '#scripts/scan/check.ts';
import { checkReportOf, formatChecks } from '#scripts/scan/check-report.ts';
import { ScanStepError } from '#scripts/scan/failure.ts';
import { recordPath, writeJson } from '#scripts/scan/record.ts';
import { writeFailures } from '#scripts/scan/report.ts';
import { fixtureTarget, scratch } from './fixture.ts';

let space: Awaited<ReturnType<typeof scratch>>;
before(async () => (space = await scratch()));
after(() => space.remove());

const ID = '@fixture/servers';
const tool = (description: string) => ({ name: 'get_note', description, inputSchema: {} });

function record(change: Partial<Server> = {}): Server {
  return {
    ...{ slug: 'fixture~~servers', id: ID, name: 'x', license: 'MIT', transport: 'stdio' },
    counts: { prompts: null, resources: null },
    tools: [tool('Returns a note.')],
    provenance: { method: 'scan', date: '2026-01-02', tool: 'caveat 1.0.0', source: 'npm:x' },
    ...change,
  };
}

const later = { ...record().provenance, date: '2027-01-01', tool: 'caveat 2.0.0' };
const start = new ScanStepError('start', 'exit code 1');
const failure = { id: ID, version: '1.2.3', reason: 'start' as const, detail: '' };

describe('checkTargets', () => {
  const cases: [
    what: string,
    there: Server | undefined,
    now: Server | ScanStepError,
    outcome: string,
    finding: boolean,
    bytes: string | undefined,
    text: RegExp,
  ][] = [
    [
      'the same on another day',
      record(),
      record({ provenance: later }),
      'same',
      false,
      'identical',
      /^checked +1\nsame +1\nidentical bytes +1\nonly volatile differs +0\ndiffers +0\nper server +median /,
    ],
    [
      'other punctuation',
      record(),
      record({ tools: [tool('returns a note')] }),
      'cosmetic',
      false,
      'other',
      /cosmetic {2}"get_note" \/desc/,
    ],
    [
      'other words',
      record(),
      record({ tools: [tool('Returns a page.')] }),
      'changed',
      true,
      'other',
      / \+ Returns a page\n/,
    ],
    [
      'another fact',
      record(),
      record({ license: 'ISC' }),
      'changed',
      true,
      'other',
      /semantic {2}\/license changed\n/,
    ],
    [
      'other words at a volatile place',
      record({ volatile: ['/tools/0/description'] }),
      record({ tools: [tool('Returns a page.')] }),
      'same',
      false,
      'volatile',
      /only volatile differs +1\n/,
    ],
    [
      'a volatile place that was not marked',
      record(),
      record({ tools: [tool('Returns a page.')], volatile: ['/tools/0/description'] }),
      'same',
      false,
      'volatile',
      /only volatile differs +1\n/,
    ],
    [
      'another order of tools',
      record({ tools: [tool('Returns a note.'), { ...tool('Returns.'), name: 'b' }] }),
      record({ tools: [{ ...tool('Returns.'), name: 'b' }, tool('Returns a note.')] }),
      'same',
      false,
      'volatile',
      /only volatile differs +1\n/,
    ],
    [
      'a server without a record',
      undefined,
      record(),
      'new',
      true,
      undefined,
      /^new {7}@fixture\/servers 1\.2\.3 1 tools\n/,
    ],
    ['a failure', record(), start, 'failed', true, undefined, /start: exit code 1\n/],
  ];
  for (const [what, there, now, outcome, finding, bytes, text] of cases) {
    it(`tells ${what}, and writes nothing`, async () => {
      const content = await mkdtemp(join(space.path, 'content-'));
      if (there) await writeJson(recordPath(content, ID), there);
      const before = await readdir(content, { recursive: true });
      const [check, ...others] = await run(content, now);
      assert.deepEqual(others, []);
      assert.ok(check);
      assert.equal(check.outcome, outcome);
      assert.equal(isFinding(check), finding);
      assert.equal('bytes' in check ? check.bytes : undefined, bytes);
      assert.match(formatChecks(checkReportOf([check], 1)), text);
      assert.deepEqual(await readdir(content, { recursive: true }), before);
    });
  }

  it('finds nothing in a failure that is known', async () => {
    const content = await mkdtemp(join(space.path, 'content-'));
    await writeFailures(join(content, 'scan-failures.json'), [failure]);
    assert.deepEqual((await run(content, start)).map(isFinding), [false]);
    const licence = new ScanStepError('licence', 'BUSL-1.1');
    assert.deepEqual((await run(content, licence)).map(isFinding), [true]);
  });
});

function run(content: string, now: Server | ScanStepError) {
  return checkTargets({
    targets: [fixtureTarget('x')],
    contentDirectory: content,
    ...{ jobs: 1, log: () => undefined },
    scan: () => (now instanceof ScanStepError ? Promise.reject(now) : Promise.resolve(now)),
  });
}
