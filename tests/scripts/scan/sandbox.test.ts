/** @file What a server can and cannot do in each sandbox that works here; the same attempts succeed without. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server as TcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { noSandbox, type Sandbox } from '#scripts/scan/sandbox/index.ts';
import {
  fixtureTarget,
  isGone,
  LIMITS,
  processesWith,
  scanFixture,
  scratch,
  workingSandboxes,
} from './fixture.ts';

const space = await scratch();
const sandboxes = await workingSandboxes(space.path);
// What the process was started with; what is added to `process.env` later is not in there.
const ownEnvironment = (await readFile('/proc/self/environ', 'utf8')).split('\0');
const ownVariable = ownEnvironment.find((entry) => !/^(PATH|HOME|PWD|DUMMY)=/.test(entry));
let listener: TcpServer;
let elsewhere: Awaited<ReturnType<typeof otherNamespace>>;

before(async () => {
  listener = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  await once(listener, 'listening');
  elsewhere = await otherNamespace();
  await writeFile(join(space.path, 'secret.txt'), 'secret', { mode: 0o644 });
});
after(async () => {
  listener.close();
  elsewhere?.remove();
  await space.remove();
});

/**
 * A network namespace with a listener on port 7777, joined to ours by a pair of virtual devices;
 * undefined where we may not make one.
 */
async function otherNamespace() {
  const name = `caveat${process.pid}`;
  const [outer, inner] = [`cva${process.pid}`, `cvb${process.pid}`];
  const [ours, address] = ['198.18.77.1', '198.18.77.2'];
  const ip = (...args: string[]) => spawnSync('ip', args, { stdio: 'ignore' }).status === 0;
  const inside = ['netns', 'exec', name];
  const made =
    process.getuid?.() === 0 &&
    ip('netns', 'add', name) &&
    ip('link', 'add', outer, 'type', 'veth', 'peer', 'name', inner, 'netns', name) &&
    ip('addr', 'add', `${ours}/30`, 'dev', outer) &&
    ip('link', 'set', outer, 'up') &&
    ip('-n', name, 'addr', 'add', `${address}/30`, 'dev', inner) &&
    ip('-n', name, 'link', 'set', inner, 'up');
  if (!made) {
    ip('netns', 'del', name);
    return undefined;
  }
  const listen = `require('net').createServer((s) => s.end()).listen(7777, () => console.log('up'))`;
  const server = spawn('ip', [...inside, process.execPath, '-e', listen]);
  await once(server.stdout, 'data');
  const remove = () => {
    server.kill('SIGKILL');
    ip('link', 'del', outer);
    ip('netns', 'del', name);
  };
  return { address, remove };
}

/** Runs the probe and returns what became of each attempt. */
async function probe(sandbox: Sandbox, needs = {}): Promise<Record<string, string>> {
  const aim = {
    secret: join(space.path, 'secret.txt'),
    outside: join(space.path, `written-${sandbox.name}`),
    port: (listener.address() as AddressInfo).port,
    variable: ownVariable,
    elsewhere: elsewhere?.address ?? '127.0.0.1',
  };
  const files = { 'home/.fixture/key.json': '{}' };
  const target = fixtureTarget('probe', {
    args: [JSON.stringify(aim)],
    env: { DUMMY: '1' },
    needs: { files, ...needs },
  });
  const { tools } = (await scanFixture(space.path, target, { sandbox })).record;
  return Object.fromEntries(tools.map(({ name, description }) => [name, description ?? '']));
}

const HARMLESS = [
  'write to home',
  'write to the working directory',
  'read what was planted in home',
];
const FORBIDDEN = [
  'read a file of the host',
  'write a file of the host',
  'connect to the host',
  'see a variable of the parent',
  'see the users of the host',
];
const ELSEWHERE = 'connect to another network namespace';
const FOR_ROOT = ['read /etc/shadow', 'write to the root'];

describe('without a sandbox', { concurrency: 2 }, () => {
  it('every attempt succeeds', async () => {
    const results = await probe(noSandbox);
    const root = process.getuid?.() === 0 ? FOR_ROOT : [];
    const other = elsewhere ? [ELSEWHERE] : [];
    for (const name of [...HARMLESS, ...FORBIDDEN, ...root, ...other])
      assert.equal(results[name], 'yes', name);
  });
});

it('at least one sandbox works here', { skip: process.platform !== 'linux' }, () => {
  assert.notDeepEqual(sandboxes, []);
});

for (const sandbox of sandboxes) {
  describe(`in ${sandbox.name}`, { concurrency: 2 }, () => {
    it('a server is nobody, and can do nothing but use its own small directories', async () => {
      const { directory, program, user, variables, ...results } = await probe(sandbox);
      assert.equal(user, 'nobody 65534');
      assert.equal(results['capabilities'], '0000000000000000');
      assert.equal(results['no new privileges'], '1');
      assert.equal(directory, '/work-dir');
      assert.equal(program, '/runtime/node');
      assert.equal(variables, 'DUMMY HOME PATH PWD');
      for (const name of HARMLESS) assert.equal(results[name], 'yes', name);
      for (const name of [...FORBIDDEN, ...FOR_ROOT, ELSEWHERE, 'write to the package'])
        assert.notEqual(results[name], 'yes', name);
      assert.equal(existsSync(join(space.path, `written-${sandbox.name}`)), false);
    });

    it('a server that needs to write to its package gets a copy', async () => {
      const results = await probe(sandbox, { writablePackageDir: true });
      assert.equal(results['write to the package'], 'yes');
    });

    for (const arg of ['answers', 'silent']) {
      it(`a child that outlives its server is gone after the scan (${arg})`, async () => {
        const mark = randomUUID();
        const target = fixtureTarget('forks', { args: [mark, arg] });
        const limits = { ...LIMITS, listMs: 1_000 };
        const scan = scanFixture(space.path, target, { sandbox, limits });
        await scan.catch(() => undefined);
        assert.ok(await isGone(mark));
      });
    }

    it('a server dies with a scanner that is killed', async () => {
      const mark = randomUUID();
      const script = `
        import { fixtureTarget, scanFixture, workingSandboxes } from ${JSON.stringify(new URL('fixture.ts', import.meta.url))};
        const sandbox = (await workingSandboxes(process.argv[1])).find((one) => one.name === process.argv[2]);
        await scanFixture(process.argv[1], fixtureTarget('forks', { args: [process.argv[3], 'silent'] }), { sandbox });`;
      const args = ['--input-type=module', '-e', script, space.path, sandbox.name, mark];
      const scanner = spawn(process.execPath, args, { stdio: 'ignore', cwd: process.cwd() });
      const isChild = ([program, option]: string[]) =>
        program === '/runtime/node' && option === '-e';
      while (!(await processesWith(mark)).some(isChild)) {
        assert.equal(scanner.exitCode, null);
        await sleep(50);
      }
      scanner.kill('SIGKILL');
      assert.ok(await isGone(mark));
    });
  });
}
