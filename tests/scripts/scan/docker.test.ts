/** @file The command lines docker gets; docker itself is a script of the test's that writes them down. */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ProblemsError } from '#core/problem.ts';
import { chooseSandbox } from '#scripts/scan/sandbox/choose.ts';
import { dockerArguments, dockerSandbox } from '#scripts/scan/sandbox/docker.ts';
import { LIMITS } from '#scripts/scan/sandbox/limits.ts';
import type { Launch } from '#scripts/scan/sandbox/plan.ts';
import { fixtureTarget, scanFixture, scratch } from './fixture.ts';

const SERVER = fileURLToPath(new URL('../../fixtures/servers/well-behaved.mjs', import.meta.url));
const IMAGE = `node:${process.versions.node}-slim`;
const space = await scratch();
after(() => space.remove());

/** A folder with a `docker` that appends its arguments to `log` and then runs the lines. */
async function fakeDocker(name: string, lines: string[]): Promise<{ path: string; log: string }> {
  const path = join(space.path, name);
  const log = join(path, 'log');
  await mkdir(path);
  const script = ['#!/bin/sh', `echo "$@" >> '${log}'`, ...lines];
  await writeFile(join(path, 'docker'), `${script.join('\n')}\n`, { mode: 0o755 });
  return { path, log };
}

const launch: Launch = {
  ...{ packageDirectory: '/host/package', writablePackage: false, node: process.execPath },
  ...{ executable: 'node_modules/.bin/x', args: ['--dir', '${cwd}'], env: { TOKEN: 'dummy' } },
  ...{ files: {}, stage: '/host/stage' },
};

describe('dockerArguments', () => {
  const argumentsOf = (extra: Partial<Launch> = {}) =>
    dockerArguments({ ...launch, ...extra }, LIMITS, { name: 'caveat-1', seed: '/host/seed' });

  it('gives the container no network, no rights, no writable disk, bounded means', () => {
    assert.deepEqual(
      argumentsOf()
        .join(' ')
        .split(/ (?=--|node:)/),
      [
        'run',
        '--rm',
        '--interactive',
        '--name caveat-1',
        '--hostname sandbox',
        '--pull missing',
        '--network none',
        '--read-only',
        '--user 65534:65534',
        '--cap-drop ALL',
        '--security-opt no-new-privileges',
        '--workdir /work-dir',
        '--memory 2147483648',
        '--memory-swap 2147483648',
        '--pids-limit 256',
        '--ulimit cpu=120:121',
        '--ulimit fsize=268435456',
        '--ulimit nofile=1024',
        '--ulimit core=0',
        '--tmpfs /tmp:rw,exec,nosuid,nodev,mode=1777,size=268435456,nr_inodes=20000',
        '--tmpfs /home/agent:rw,exec,nosuid,nodev,mode=1777,size=67108864,nr_inodes=20000',
        '--tmpfs /work-dir:rw,exec,nosuid,nodev,mode=1777,size=67108864,nr_inodes=20000',
        '--mount type=bind,src=/host/seed,dst=/seed,readonly',
        '--mount type=bind,src=/host/package,dst=/package,readonly',
        `${IMAGE} timeout`,
        '--signal KILL 300 env -i PATH=/runtime:/usr/local/bin:/usr/bin:/bin HOME=/home/agent' +
          ' TOKEN=dummy sh -c cp -R /seed/. / && exec "$@" sh /package/node_modules/.bin/x',
        '--dir /work-dir',
      ],
    );
  });

  const cases: [what: string, extra: Partial<Launch>, part: string][] = [
    ['a path with a comma', { see: ['/a,b'] }, '--mount type=bind,"src=/a,b","dst=/a,b",readonly'],
    ['another Node', { node: '/host/node20' }, ' node:20-slim timeout'],
    [
      'a package that is written to',
      { writablePackage: true },
      '--tmpfs /package:rw,exec,nosuid,nodev,mode=1777,size=1073741824,nr_inodes=200000',
    ],
    ['the copy of that package', { writablePackage: true }, 'dst=/seed/package,readonly'],
  ];
  for (const [what, extra, part] of cases)
    it(`knows ${what}`, () => {
      assert.ok(argumentsOf(extra).join(' ').includes(part));
    });
});

describe('dockerSandbox', () => {
  const refusals: [what: string, lines: string[], message: RegExp][] = [
    ['an engine that does not answer', ['exit 1'], /^--sandbox docker: the docker engine does not/],
    [
      'an image that is not to be had',
      ['test "$1" = version'],
      /^--sandbox docker: docker cannot get the image node:/,
    ],
  ];
  for (const [index, [what, lines, message]] of refusals.entries())
    it(`refuses ${what} in one line`, async () => {
      const { path } = await fakeDocker(`refusing-${index}`, lines);
      await assert.rejects(dockerSandbox(LIMITS, path), (error) => {
        assert.ok(error instanceof ProblemsError);
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /\n/);
        return true;
      });
    });

  it('refuses where there is no docker', async () => {
    await assert.rejects(dockerSandbox(LIMITS, space.path), /there is no docker here/);
  });

  it('starts a container, and ends it by its name', async () => {
    const run = `if [ "$1" = run ]; then exec '${process.execPath}' '${SERVER}'; fi`;
    const { path, log } = await fakeDocker('working', [run]);
    const sandbox = await dockerSandbox(LIMITS, path);
    const { record } = await scanFixture(space.path, fixtureTarget('well-behaved'), { sandbox });
    assert.equal(record.tools.length, 2);
    const lines = (await readFile(log, 'utf8')).trim().split('\n');
    assert.deepEqual(lines.slice(0, 2), [
      'version --format {{.Server.Version}}',
      `image inspect ${IMAGE}`,
    ]);
    const names = lines.flatMap(
      (line) => /^run .* --name (caveat-[0-9a-f-]{36}) /.exec(line)?.[1] ?? [],
    );
    // A scan starts the server twice; each container is ended before the next one starts.
    assert.equal(new Set(names).size, 2);
    assert.deepEqual(
      [lines[3], lines[5]],
      names.map((name) => `kill ${name}`),
    );
  });
});

it('chooseSandbox gives none only to who asks for it', async () => {
  assert.equal((await chooseSandbox('none', space.path)).name, 'none');
});
