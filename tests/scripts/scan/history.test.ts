import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Server } from '#core/catalogue/server.ts';
import { slug } from '#core/catalogue/slug.ts';
import { readHistory } from '#data/read-content.ts';
import { ScanStepError } from '#scripts/scan/failure.ts';
import { historyPath, type HistoryRun, scanHistories } from '#scripts/scan/history.ts';
import { recordPath, writeJson } from '#scripts/scan/record.ts';
import { fixtureTarget, scratch } from './fixture.ts';

let space: Awaited<ReturnType<typeof scratch>>;
before(async () => (space = await scratch()));
after(() => space.remove());

const PACKAGE = '@fixture/servers';

/** A record whose description is that of the minor line; a patch changes nothing. */
function recordAt(version: string): Server {
  return {
    ...{ slug: 'fixture~~servers', id: PACKAGE, name: 'x', license: 'MIT', transport: 'stdio' },
    package: { registry: 'npm', name: PACKAGE, version },
    counts: { prompts: null, resources: null },
    tools: [{ name: 'a', description: `As in ${version.slice(0, 3)}`, inputSchema: {} }],
    provenance: { method: 'scan', date: '2026-01-02', tool: 'caveat 1.0.0', source: 'npm:x' },
  };
}

/** Runs over one target; `scanned` takes each version that is started. */
async function history(
  content: string,
  version: string,
  versions: string[],
  change: Partial<HistoryRun> = {},
) {
  const scanned: string[] = [];
  const [result] = await scanHistories({
    targets: [fixtureTarget('x', { version })],
    contentDirectory: content,
    ...{ count: 4, force: false, jobs: 1, log: () => undefined },
    releases: () => Promise.resolve({ versions, times: { '1.0.0': '2026-01-02T00:00:00Z' } }),
    scan: (target) => {
      scanned.push(target.version);
      return target.version === '1.1.0'
        ? Promise.reject(new ScanStepError('start', 'exit code 1'))
        : Promise.resolve(recordAt(target.version));
    },
    ...change,
  });
  const file = historyPath(content, PACKAGE);
  return { result, scanned, file, lines: readHistory(slug(PACKAGE), content) };
}

const folder = () => mkdtemp(join(space.path, 'content-'));

describe('scanHistories', () => {
  it('lists versions from the oldest on, keeps failures, and skips what is known', async () => {
    const content = await folder();
    const { result, scanned, file, lines } = await history(content, '1.2.0', [
      '1.2.0',
      '1.1.0',
      '1.0.0',
    ]);
    assert.deepEqual(scanned, ['1.0.0', '1.1.0', '1.2.0']);
    assert.deepEqual(result, { id: PACKAGE, listed: 2, failed: 1, changed: 1 });
    assert.deepEqual(
      lines.map((line) => [
        line.version,
        line.published,
        'failure' in line ? line.failure : line.changes.length,
      ]),
      [
        ['1.0.0', '2026-01-02', 0],
        ['1.1.0', undefined, 'start'],
        ['1.2.0', undefined, 1],
      ],
    );
    const bytes = await readFile(file, 'utf8');
    const again = await history(content, '1.2.0', ['1.2.0', '1.1.0', '1.0.0']);
    assert.deepEqual(again.scanned, []);
    assert.equal(await readFile(file, 'utf8'), bytes);
    const forced = await history(content, '1.2.0', ['1.2.0', '1.1.0', '1.0.0'], { force: true });
    assert.deepEqual(forced.scanned, scanned);
    assert.equal(await readFile(file, 'utf8'), bytes);
  });

  it('goes on from the last version that could be listed, and takes the record that is there', async () => {
    const content = await folder();
    await history(content, '1.0.0', ['1.0.0']);
    await writeJson(recordPath(content, PACKAGE), recordAt('1.2.1'));
    const { scanned, lines } = await history(content, '1.2.1', ['1.0.0', '1.2.0', '1.2.1']);
    assert.deepEqual(scanned, ['1.0.0', '1.2.0']);
    assert.deepEqual('unchanged' in lines[1]! && lines[1].unchanged, ['1.2.1']);
  });

  it('starts anew where an earlier version is missing', async () => {
    const content = await folder();
    await history(content, '1.2.0', ['1.2.0']);
    const { lines } = await history(content, '1.2.0', ['1.2.0', '1.0.0']);
    assert.deepEqual(
      lines.map(({ version }) => version),
      ['1.0.0', '1.2.0'],
    );
  });

  it('goes on after an interruption and loses no version', async () => {
    const content = await folder();
    const scan = (target: { version: string }) =>
      target.version === '1.2.0'
        ? Promise.reject(new Error('killed'))
        : Promise.resolve(recordAt(target.version));
    await assert.rejects(history(content, '1.2.0', ['1.0.0', '1.2.0'], { scan }), /killed/);
    const { lines } = await history(content, '1.2.0', ['1.0.0', '1.2.0']);
    assert.deepEqual(
      lines.map(({ version }) => version),
      ['1.0.0', '1.2.0'],
    );
  });

  it('tells what kept it from a history, and what is wrong with one', async () => {
    const content = await folder();
    const releases = () => Promise.reject(new ScanStepError('install', 'E404'));
    const { result } = await history(content, '1.0.0', [], { releases });
    assert.equal(result?.error, 'install: E404');
    await history(content, '1.0.0', ['1.0.0']);
    await writeFile(historyPath(content, PACKAGE), '{}\n');
    await assert.rejects(history(content, '1.0.0', ['1.0.0']), /servers\.jsonl:1/);
  });
});
