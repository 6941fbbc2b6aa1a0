/** @file What a scan does when something goes wrong on the way: it tries again, and it can be killed. */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { createServer, type Server as TcpServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { serverSchema } from '#core/catalogue/server.ts';
import type { FailureReason } from '#core/catalogue/scan-failure.ts';
import { mayPass, ScanStepError } from '#scripts/scan/failure.ts';
import { workDirectory } from '#scripts/scan/install.ts';
import { removeUnfinished } from '#scripts/scan/leftovers.ts';
import { runScan, type ScanRun } from '#scripts/scan/run.ts';
import { findSandbox, noSandbox } from '#scripts/scan/sandbox/index.ts';
import type { Target } from '#scripts/scan/targets.ts';
import { fixtureTarget, isGone, LIMITS, processesWith, scratch, writePackage } from './fixture.ts';

const space = await scratch();
const environment = { ...process.env };
let registry: TcpServer;
/** What the registry does with a connection. */
let answer: (socket: Socket) => void;

before(async () => {
  registry = createServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  process.env['XDG_CACHE_HOME'] = join(space.path, 'cache');
  process.env['npm_config_registry'] =
    `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
  process.env['npm_config_fetch_retries'] = '0';
  for (const name of ['alpha', 'beta', 'gamma', 'delta']) {
    const source = join(space.path, `source-${name}`);
    await mkdir(source);
    await writePackage(source, name);
    const args = ['pack', '--silent', '--pack-destination', space.path];
    await promisify(execFile)('npm', args, { cwd: source });
  }
});
after(async () => {
  registry.close();
  process.env = environment;
  await space.remove();
});

const target = (npm: string, bin: string, args: string[] = []): Target =>
  fixtureTarget(bin, {
    ...{ npm, args },
    needs: { installSpec: `file:${join(space.path, `${npm}-1.2.3.tgz`)}` },
  });

/** A scan of the targets into a content folder, with the log it keeps. */
async function scan(content: string, targets: Target[], context: Partial<ScanRun['context']> = {}) {
  const log: string[] = [];
  const report = await runScan({
    ...{ targets, known: new Set(targets.map(({ npm }) => npm)), contentDirectory: content },
    ...{ force: false, jobs: 1, log: (line) => log.push(line) },
    context: {
      ...{ sandbox: noSandbox, directory: await workDirectory(space.path), limits: LIMITS },
      ...{ version: '0.0.0', date: '2026-01-02', ...context },
    },
  });
  return { report, log };
}

describe('a failure that may pass', () => {
  const cases: [reason: FailureReason, detail: string, expected: boolean][] = [
    ['start time limit', '30 s', true],
    ['install', 'npm error ECONNRESET', true],
    ['install', 'npm error EAI_AGAIN', true],
    ['install', 'npm error ERR_SOCKET_TIMEOUT', true],
    ['install', 'npm error E503', true],
    ['install', 'npm error E404', false],
    ['install', 'npm error ETARGET', false],
    ['install time limit', '180 s', false],
    ['start', 'ended with exit code 1; ECONNREFUSED', false],
    ['list', 'no', false],
  ];
  for (const [reason, detail, expected] of cases)
    it(`${reason}, ${detail}: ${expected}`, () => {
      assert.equal(mayPass(new ScanStepError(reason, detail)), expected);
    });

  it('of a start is met by a second one', async () => {
    const one = target('alpha', 'second', [join(space.path, randomUUID())]);
    const limits = { ...LIMITS, startMs: 1_500 };
    const { report, log } = await scan(join(space.path, 'content-start'), [one], { limits });
    assert.equal(report.ok, 1);
    assert.match(log[0]!, /^again alpha 1\.2\.3 start time limit: 1\.5 s/);
  });

  it('of an installation is met by a second one, and by no third', async () => {
    let connections = 0;
    answer = (socket) => {
      connections += 1;
      socket.destroy();
    };
    const { report, log } = await scan(join(space.path, 'content-net'), [fixtureTarget('x')]);
    const [result] = report.results;
    assert.ok(result?.outcome === 'failed');
    assert.equal(result.failure.detail, 'npm error ECONNRESET');
    assert.equal(log.filter((line) => line.startsWith('again ')).length, 1);
    assert.equal(connections, 2);
  });
});

/** Ids of the processes whose working directory is in our scratch directory and has the part in it. */
async function processesHere(part = ''): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const directories = await Promise.all(
    ids.map((id) => readlink(`/proc/${id}/cwd`).catch(() => '')),
  );
  return ids.filter((_, index) => {
    const directory = directories[index]!;
    return directory.startsWith(`${space.path}/`) && directory.includes(part);
  });
}

/** Waits until something is so; fails after ten seconds. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await isSo()) return;
    await sleep(50);
  }
  assert.fail(`never: ${what}`);
}

/** Scans in a process of its own; `killIt` ends that with SIGKILL. */
function scanElsewhere(content: string, targets: Target[]) {
  const imported = (path: string) =>
    JSON.stringify(new URL(`../../../scripts/scan/${path}`, import.meta.url));
  const script = `
    import { workDirectory } from ${imported('install.ts')};
    import { runScan } from ${imported('run.ts')};
    import { findSandbox, noSandbox } from ${imported('sandbox/index.ts')};
    const { targets, content, limits } = JSON.parse(process.argv[1]);
    process.umask(0o022);
    const directory = await workDirectory('/nowhere');
    const sandbox = (await findSandbox(directory)) ?? noSandbox;
    const known = new Set(targets.map(({ npm }) => npm));
    await runScan({
      targets, known, contentDirectory: content, force: false, jobs: 2, log: console.log,
      context: { sandbox, directory, limits, version: '0.0.0', date: '2026-01-02' },
    });`;
  const limits = { ...LIMITS, startMs: 60_000 };
  const given = JSON.stringify({ targets, content, limits });
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, given], {
    cwd: process.cwd(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const killIt = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    assert.deepEqual(await ended, [null, 'SIGKILL']);
  };
  return { output: () => output, killIt };
}

const linux = { skip: process.platform !== 'linux' };

describe('kill -9 in the middle of a scan', linux, () => {
  it('loses nothing, leaves nothing, and the next scan takes it up', async () => {
    const content = join(space.path, 'content-kill');
    const mark = randomUUID();
    // Delta never comes out of its installation: the registry takes the connection and says nothing.
    answer = () => undefined;
    const hanging = fixtureTarget('x', { npm: 'delta' });
    const others = [target('alpha', 'well-behaved'), target('beta', 'dies', ['start'])];
    const slow = target('gamma', 'slow', ['initialize', '60000', mark]);
    const first = scanElsewhere(content, [...others, hanging, slow]);
    await until('gamma started', async () =>
      (await processesWith(mark)).some(([program]) => program === 'node'),
    );
    await until('delta installing', async () => (await processesHere('packages/delta')).length > 0);
    await first.killIt();
    assert.ok(await isGone(mark), 'the server is still there');
    await until('no process left', async () => (await processesHere()).length === 0);

    const records = join(content, 'servers');
    assert.deepEqual(await readdir(records), ['alpha.json']);
    const bytes = await readFile(join(records, 'alpha.json'), 'utf8');
    assert.equal(serverSchema.parse(JSON.parse(bytes)).tools.length, 2);
    const failures = join(content, 'scan-failures.json');
    assert.match(await readFile(failures, 'utf8'), /"id": "beta"[^}]*"reason": "start"/);
    assert.match(first.output(), /^\[[12]\/4\] ok {6}alpha /m);
    assert.match(first.output(), /^\[[12]\/4\] failed {2}beta /m);

    await writeFile(join(records, `.beta.json.999999999.${randomUUID()}`), '{ "half');
    const sandbox = (await findSandbox(join(space.path, 'cache'))) ?? noSandbox;
    const second = await scan(
      content,
      [...others, target('delta', 'chatty'), target('gamma', 'slow', ['initialize', '0'])],
      { sandbox },
    );
    const { ok, skipped, failed } = second.report;
    assert.deepEqual({ ok, skipped, failed }, { ok: 2, skipped: 1, failed: 1 });
    assert.deepEqual((await readdir(records)).sort(), ['alpha.json', 'delta.json', 'gamma.json']);
    assert.equal(await readFile(join(records, 'alpha.json'), 'utf8'), bytes);
    const caches = await readdir(join(space.path, 'cache', 'caveat'));
    assert.deepEqual(caches, [`scan-${process.pid}`]);
  });
});

describe('removeUnfinished', () => {
  it('removes what a dead writer left, and nothing else', async () => {
    const directory = join(space.path, 'unfinished');
    await mkdir(directory);
    const names = ['a.json', `.a.json.${process.pid}.${randomUUID()}`, '.gitkeep', '.b.json.1'];
    for (const name of [...names, `.a.json.999999999.${randomUUID()}`])
      await writeFile(join(directory, name), '');
    await removeUnfinished(directory);
    assert.deepEqual((await readdir(directory)).sort(), [...names].sort());
    await removeUnfinished(join(space.path, 'not-there'));
  });
});
