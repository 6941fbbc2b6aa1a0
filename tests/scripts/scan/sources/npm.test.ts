/** @file Packages that no targets file names, from a registry of our own that npm's client asks. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { type Server, serverSchema } from '#core/catalogue/server.ts';
import { parseSpec } from '#scripts/scan/sources/npm.ts';
import { scanCommand, scratch, writePackage } from '../fixture.ts';

const NAME = 'fixture-servers';
const BIN = { 'well-behaved': 'well-behaved.mjs', tells: 'tells.mjs' };
let space: Awaited<ReturnType<typeof scratch>>;
let registry: HttpServer;
let env: NodeJS.ProcessEnv;

/** What the registry says of the package, in two versions with the same content. */
function packument(origin: string, tarball: Buffer) {
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const dist = { tarball: `${origin}/${NAME}.tgz`, integrity };
  const common = { name: NAME, license: 'MIT', bin: BIN, dist };
  const versions = Object.fromEntries(
    ['1.2.2', '1.2.3', '2.0.0-beta.1'].map((version) => [version, { ...common, version }]),
  );
  return { name: NAME, 'dist-tags': { latest: '1.2.3' }, versions };
}

before(async () => {
  space = await scratch();
  const source = join(space.path, 'source');
  await mkdir(source);
  await writePackage(source, NAME);
  const pack = ['pack', '--silent', '--pack-destination', space.path];
  await promisify(execFile)('npm', pack, { cwd: source });
  const tarball = await readFile(join(space.path, `${NAME}-1.2.3.tgz`));
  registry = createServer(({ url, headers }, response) => {
    if (url === `/${NAME}.tgz`) response.end(tarball);
    else if (url === `/${NAME}`)
      response.end(JSON.stringify(packument(`http://${headers.host}`, tarball)));
    else response.writeHead(404).end('{}');
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const { port } = registry.address() as AddressInfo;
  env = {
    npm_config_registry: `http://127.0.0.1:${port}`,
    npm_config_cache: join(space.path, 'npm'),
    npm_config_fetch_retries: '0',
    CAVEAT_CONTENT: join(space.path, 'content'),
    CAVEAT_TEST_SECRET: 'correct-horse-battery',
  };
});
after(async () => {
  registry.close();
  await space.remove();
});

describe('caveat scan --npm', { concurrency: 2 }, () => {
  it('makes a record of the latest version, and saves it where asked to', async () => {
    const args = ['--npm', NAME, '--bin', 'well-behaved', '--save', '--json'];
    const { code, stdout, stderr } = await scanCommand(args, { env });
    assert.equal(code, 0, stderr);
    const record = serverSchema.parse(JSON.parse(stdout));
    assert.deepEqual(record.package, { registry: 'npm', name: NAME, version: '1.2.3' });
    assert.equal(record.provenance.source, `npm:${NAME}@1.2.3`);
    assert.equal(record.license, 'MIT');
    assert.equal(record.tools.length, 2);
    const servers = join(space.path, 'content', 'servers');
    assert.deepEqual(await readdir(servers), [`${NAME}.json`]);
    assert.equal(await readFile(join(servers, `${NAME}.json`), 'utf8'), stdout);
  });

  it('hands on arguments and variables, and masks what is secret among them', async () => {
    const rest = ['--', 'HOME', '--token', 'correct-horse-argument'];
    const args = ['--npm', `${NAME}@^1`, '--bin', 'well-behaved', '--json'];
    const given = [...args, '--env', 'CAVEAT_TEST_SECRET', ...rest];
    const { stdout, stderr } = await scanCommand(given, { env });
    assert.notEqual(stdout, '', stderr);
    assert.deepEqual((JSON.parse(stdout) as Server).start, {
      command: 'npx',
      args: ['-y', `${NAME}@1.2.3`, 'HOME', '--token', '…'],
      env: ['CAVEAT_TEST_SECRET'],
    });
    assert.doesNotMatch(stdout + stderr, /correct-horse/);
  });

  const failures: [what: string, args: string[], expected: RegExp][] = [
    ['programs to choose from', [NAME], /has the programs tells, well-behaved; name the right one/],
    ['a program that is not there', [NAME, '--bin', 'x'], /has the programs tells, well-behaved/],
    ['a version that is not there', [`${NAME}@9`], /failed install: /],
    ['a package that is not there', ['no-such-package'], /failed install: npm error E404/],
    [
      'a server that repeats a variable',
      [NAME, '--bin', 'tells', '--env', 'CAVEAT_TEST_SECRET', '--', 'CAVEAT_TEST_SECRET'],
      /the server repeats a secret it was given/,
    ],
  ];
  for (const [what, args, expected] of failures)
    it(`tells ${what}`, async () => {
      const { code, stdout, stderr } = await scanCommand(['--npm', ...args], { env });
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /correct-horse/);
    });
});

describe('parseSpec', () => {
  const cases: [spec: string, expected: ReturnType<typeof parseSpec>][] = [
    ['a', { name: 'a', version: undefined }],
    ['a@1.0.0', { name: 'a', version: '1.0.0' }],
    ['@s/a', { name: '@s/a', version: undefined }],
    ['@s/a@next', { name: '@s/a', version: 'next' }],
    ['@s/a@~1.2', { name: '@s/a', version: '~1.2' }],
    ['', undefined],
    ['-g', undefined],
    ['../a', undefined],
    ['a@file:../b', undefined],
    ['a@https://example.com/x.tgz', undefined],
    ['git+ssh://host/x', undefined],
    ['a b', undefined],
  ];
  for (const [spec, expected] of cases)
    it(JSON.stringify(spec), () => assert.deepEqual(parseSpec(spec), expected));
});
