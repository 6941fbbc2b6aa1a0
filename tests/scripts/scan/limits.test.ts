/** @file How much a server can take in each sandbox that works here, under limits of the tests' own. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, describe, it } from 'node:test';
import { noSandbox, type Sandbox } from '#scripts/scan/sandbox/index.ts';
import { type Limits, LIMITS } from '#scripts/scan/sandbox/limits.ts';
import { scoped } from '#scripts/scan/sandbox/scope.ts';
import { fixtureTarget, isGone, scanFixture, scratch, workingSandboxes } from './fixture.ts';

const MB = 1024 * 1024;
const space = await scratch();
const limits: Limits = {
  ...LIMITS,
  ...{ data: 768 * MB, processes: 48, cpuSeconds: 1, files: 400, home: 16 * MB },
};
const sandboxes = await workingSandboxes(space.path, limits);
after(() => space.remove());

/** How much the server got of what it wants; it ends at the bound at the latest. */
async function got(sandbox: Sandbox, what: string, bound: number): Promise<number> {
  const mark = randomUUID();
  const target = fixtureTarget('greedy', { args: [what, String(bound), mark] });
  try {
    const { tools } = (await scanFixture(space.path, target, { sandbox })).record;
    return Number(tools[0]?.description);
  } finally {
    assert.ok(await isGone(mark));
  }
}

const wants: [what: string, bound: number, least: number, most: number][] = [
  ['memory', 32, 4, 28],
  ['files', 600, 300, 400],
  ['bytes', 24, 12, 16],
];

describe('without a sandbox', { concurrency: 2 }, () => {
  for (const [what, bound] of wants)
    it(`a server gets all the ${what} it wants`, async () => {
      assert.equal(await got(noSandbox, what, bound), bound);
    });
});

for (const sandbox of sandboxes) {
  describe(`in ${sandbox.name}`, { concurrency: 2 }, () => {
    for (const [what, bound, least, most] of wants)
      it(`a server gets so much of ${what} and no more`, async (context) => {
        // Without root bubblewrap gives no way to bound the number of files.
        if (what === 'files' && process.getuid?.() !== 0) {
          context.skip('takes root');
          return;
        }
        const count = await got(sandbox, what, bound);
        assert.ok(count >= least && count <= most, `${count} of ${what}`);
      });

    it('a fork bomb stays small, and is gone after the scan', async () => {
      const count = await got(sandbox, 'processes', 100);
      assert.ok(count >= 10 && count < 48, String(count));
    });

    it('a server that only computes is ended', async () => {
      await assert.rejects(got(sandbox, 'seconds', 3), /list: ended with (SIGXCPU|exit code 152)/);
    });
  });
}

describe('scoped', () => {
  it('bounds all that the sandbox starts together', async () => {
    const inner: Sandbox = {
      name: 'inner',
      command: () => Promise.resolve({ command: '/bin/inner', args: ['a'], env: {}, cwd: '/' }),
    };
    const { name, command } = scoped(inner, LIMITS, '/usr/bin/systemd-run');
    assert.equal(name, 'inner in a systemd scope');
    const launch: Parameters<Sandbox['command']>[0] = {
      ...{ packageDirectory: '/', writablePackage: false, node: '/', stage: '/' },
      ...{ executable: 'x', args: [], env: {}, files: {} },
    };
    const made = await command(launch);
    assert.equal(made.command, '/usr/bin/systemd-run');
    assert.equal(
      made.args.filter((arg) => arg !== '--user').join(' '),
      '--scope --quiet --collect -p MemoryMax=2147483648 -p MemorySwapMax=0 -p TasksMax=272 -- /bin/inner a',
    );
  });
});
