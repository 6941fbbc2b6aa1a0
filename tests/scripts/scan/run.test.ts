/** @file Whole scans, from npm install to files; the package comes from a tarball, so no registry is asked. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { workDirectory } from '#scripts/scan/install.ts';
import { runScan } from '#scripts/scan/run.ts';
import { findSandbox, noSandbox, type Sandbox } from '#scripts/scan/sandbox/index.ts';
import type { Target } from '#scripts/scan/targets.ts';
import { fixtureTarget, LIMITS, scratch, writePackage } from './fixture.ts';

let space: Awaited<ReturnType<typeof scratch>>;
let tarball: string;
let sandbox: Sandbox;
before(async () => {
  space = await scratch();
  sandbox = (await findSandbox(space.path)) ?? noSandbox;
  const source = join(space.path, 'source');
  await mkdir(source);
  await writePackage(source, 'fixture-servers');
  await promisify(execFile)('npm', ['pack', '--silent', '--pack-destination', space.path], {
    cwd: source,
  });
  tarball = `file:${join(space.path, 'fixture-servers-1.2.3.tgz')}`;
});
after(() => space.remove());

const target = (bin: string, extra: Partial<Target> = {}) =>
  fixtureTarget(bin, { npm: 'fixture-servers', needs: { installSpec: tarball }, ...extra });

/** Scans one target into a content directory. */
async function scan(
  content: string,
  one: Target,
  options: { force?: boolean; date?: string } = {},
) {
  const log: string[] = [];
  const report = await runScan({
    targets: [one],
    known: new Set([one.npm, 'other']),
    contentDirectory: content,
    ...{ force: options.force ?? false, jobs: 2 },
    context: {
      ...{ sandbox, directory: join(space.path, 'cache'), limits: LIMITS },
      ...{ version: '0.0.0', date: options.date ?? '2026-01-02' },
    },
    log: (line) => log.push(line),
  });
  return { report, log };
}

describe('workDirectory', () => {
  it('removes what killed scans left, and nothing of those that run', async () => {
    const cache = join(space.path, 'xdg', 'caveat');
    const running = `scan-${process.ppid}`;
    for (const name of [running, 'scan-999999999', 'other'])
      await mkdir(join(cache, name), { recursive: true });
    const before = process.env['XDG_CACHE_HOME'];
    process.env['XDG_CACHE_HOME'] = join(space.path, 'xdg');
    try {
      assert.equal(await workDirectory('/nowhere'), join(cache, `scan-${process.pid}`));
    } finally {
      if (before === undefined) delete process.env['XDG_CACHE_HOME'];
      else process.env['XDG_CACHE_HOME'] = before;
    }
    assert.deepEqual((await readdir(cache)).sort(), ['other', running]);
  });
});

describe('runScan', () => {
  it('installs, records, skips, and keeps the bytes of a record whose facts are the same', async () => {
    const content = join(space.path, 'content-1');
    const file = join(content, 'servers', 'fixture-servers.json');

    const first = await scan(content, target('well-behaved'));
    assert.equal(first.report.ok, 1);
    assert.match(first.log[0]!, /^\[1\/1\] ok {6}fixture-servers 1\.2\.3 2 tools, /);
    const bytes = await readFile(file, 'utf8');
    assert.deepEqual(await readdir(join(space.path, 'cache', 'packages')), []);
    assert.deepEqual(await readdir(join(space.path, 'cache', 'stages')), []);

    const second = await scan(content, target('well-behaved'));
    assert.equal(second.report.skipped, 1);

    const forced = await scan(content, target('well-behaved'), { force: true, date: '2027-01-01' });
    assert.equal(forced.report.ok, 1);
    assert.equal(await readFile(file, 'utf8'), bytes);

    await scan(content, target('chatty'), { force: true, date: '2027-01-01' });
    assert.match(await readFile(file, 'utf8'), /"date": "2027-01-01"/);
  });

  it('keeps failures sorted, drops those of targets that are gone, and leaves the old record', async () => {
    const content = join(space.path, 'content-2');
    const file = join(content, 'scan-failures.json');
    const failure = (id: string) => ({ id, version: '1.0.0', reason: 'start', detail: '' });
    await mkdir(content);
    await writeFile(file, JSON.stringify([failure('other'), failure('no-target-any-more')]));

    const { report, log } = await scan(content, target('dies', { args: ['start'] }));
    assert.deepEqual([report.failed, report.failedByReason], [1, { start: 1 }]);
    assert.match(log[0]!, /failed {2}fixture-servers 1\.2\.3 start: .*no API key given/);
    assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), [
      {
        id: 'fixture-servers',
        version: '1.2.3',
        reason: 'start',
        detail: 'ended with exit code 3; Error: no API key given',
      },
      failure('other'),
    ]);

    await scan(content, target('well-behaved'));
    assert.deepEqual(JSON.parse(await readFile(file, 'utf8')), [failure('other')]);
    await scan(content, target('odd', { args: ['none'] }), { force: true });
    assert.equal((await readdir(join(content, 'servers'))).length, 1);
  });

  it('tells what npm could not install by its code alone', async () => {
    const missing = { needs: { installSpec: `file:${join(space.path, 'missing.tgz')}` } };
    const { report } = await scan(join(space.path, 'content-3'), target('x', missing));
    const [result] = report.results;
    assert.ok(result?.outcome === 'failed');
    assert.equal(result.failure.reason, 'install');
    assert.equal(result.failure.detail, 'npm error ENOENT');
  });
});
