/** @file Servers that a command of this machine starts: what they see, and that their secrets stay theirs. */
import assert from 'node:assert/strict';
import { chmod, cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Server, serverSchema } from '#core/catalogue/server.ts';
import { maskArguments } from '#scripts/scan/sources/mask.ts';
import { isWithin } from '#scripts/scan/sources/see.ts';
import { scanCommand, scratch, serverFile } from '../fixture.ts';

let space: Awaited<ReturnType<typeof scratch>>;
let servers: string;
before(async () => {
  space = await scratch();
  // The server runs as nobody.
  await chmod(space.path, 0o755);
  servers = join(space.path, 'servers');
  await cp(dirname(serverFile('speak')), servers, { recursive: true });
});
after(() => space.remove());

const ENV = { CAVEAT_TEST_SECRET: 'correct-horse-battery' };
/** Scans a fixture server by its command. */
const scan = (command: string, ...args: string[]) =>
  scanCommand(['--command', command.replace('@', `${servers}/`), '--see', servers, ...args], {
    env: ENV,
  });

describe('caveat scan --command', { concurrency: 2 }, () => {
  it('makes a record, with the names of variables and no value', async () => {
    const line = 'node @well-behaved.mjs --api-key correct-horse-argument';
    const { code, stdout, stderr } = await scan(line, '--env', 'CAVEAT_TEST_SECRET', '--json');
    assert.equal(code, 0, stderr);
    assert.doesNotMatch(stdout + stderr, /correct-horse/);
    const record = serverSchema.parse(JSON.parse(stdout));
    assert.equal(record.id, 'well-behaved');
    assert.equal(record.package, undefined);
    assert.deepEqual(record.start, {
      command: 'node',
      args: [`${servers}/well-behaved.mjs`, '--api-key', '…'],
      env: ['CAVEAT_TEST_SECRET'],
    });
    const source = `command: node ${servers}/well-behaved.mjs --api-key …`;
    assert.equal(record.provenance.source, source);
  });

  it('marks what differs in a second start', async () => {
    const { stdout } = await scan('node @volatile.mjs', '--json', '--id', 'mine');
    const record = JSON.parse(stdout) as Server;
    assert.equal(record.id, 'mine');
    assert.ok((record.volatile ?? []).length > 0);
  });

  const leaks: [what: string, line: string, args: string[]][] = [
    ['a variable', 'node @tells.mjs CAVEAT_TEST_SECRET', ['--env', 'CAVEAT_TEST_SECRET']],
    ['an argument', 'node @tells.mjs NONE --token correct-horse-battery', []],
  ];
  for (const [what, line, args] of leaks)
    it(`gives no record where the server repeats the secret of ${what}`, async () => {
      const { code, stdout, stderr } = await scan(line, ...args);
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, /invalid record: the server repeats a secret it was given/);
      assert.doesNotMatch(stderr, /correct-horse/);
    });

  it('gives the server no variable that is not named', async () => {
    const { stdout } = await scan('node @tells.mjs CAVEAT_TEST_SECRET end', '--json');
    assert.equal((JSON.parse(stdout) as Server).tools[0]?.description, ' end');
  });

  it('keeps the server in the sandbox: what it reads and reaches is its own', async () => {
    const what = JSON.stringify({ secret: '/root', outside: `${space.path}/x`, port: 1 });
    const { stdout, stderr } = await scan(`node @probe.mjs '${what}'`, '--json');
    assert.notEqual(stdout, '', stderr);
    const { tools } = JSON.parse(stdout) as Server;
    const told = Object.fromEntries(tools.map(({ name, description }) => [name, description]));
    assert.equal(told['user'], 'nobody 65534');
    assert.equal(told['write to home'], 'yes');
    for (const name of ['read /etc/shadow', 'write to the package', 'write a file of the host'])
      assert.match(told[name] ?? '', /^(ENOENT|EROFS|EACCES)$/, name);
  });

  const failures: [what: string, line: string, args: string[], expected: RegExp][] = [
    ['a program that is not there', 'no-such-program', [], /failed start: .*no-such-program/],
    [
      'a path that it cannot see',
      `node ${serverFile('paged')}`,
      [],
      /cannot be seen in the sandbox: add --see/,
    ],
    ['a relative path', 'node package.json', [], /runs in an empty folder: give package\.json as/],
    [
      'a server without a licence to be saved',
      'node @paged.mjs',
      ['--save'],
      /licence: none known; not saved/,
    ],
  ];
  for (const [what, line, args, expected] of failures)
    it(`tells ${what}`, async () => {
      const content = join(space.path, 'content');
      await mkdir(content, { recursive: true });
      const all = ['--command', line.replace('@', `${servers}/`), '--see', servers, ...args];
      const { code, stdout, stderr } = await scanCommand(all, { env: { CAVEAT_CONTENT: content } });
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, expected);
      assert.deepEqual(await readdir(content), []);
    });

  it('saves a record whose licence allows quoting, and replaces none from elsewhere', async () => {
    const content = join(space.path, 'saved');
    const licence = ['--licence', 'MIT', '--licence-source', 'https://example.com/licence'];
    const save = (line: string, ...args: string[]) =>
      scanCommand(
        ['--command', line.replace('@', `${servers}/`), '--see', servers, '--save', ...args],
        { env: { CAVEAT_CONTENT: content } },
      );
    const saved = await save('node @well-behaved.mjs', ...licence);
    assert.equal(saved.code, 0, saved.stderr);
    const file = join(content, 'servers', 'well-behaved.json');
    const bytes = await readFile(file, 'utf8');
    const record = serverSchema.parse(JSON.parse(bytes));
    assert.equal(record.license, 'MIT');
    assert.equal(record.provenance.note, 'Licence read at https://example.com/licence.');
    const list = JSON.stringify({ tools: [{ name: 'a', inputSchema: { type: 'object' } }] });
    const args = ['-', '--id', 'well-behaved', '--save', ...licence];
    const other = await scanCommand(args, { input: list, env: { CAVEAT_CONTENT: content } });
    assert.equal(other.code, 1);
    assert.match(other.stderr, /"well-behaved" is there already, from command: node/);
    assert.equal(await readFile(file, 'utf8'), bytes);
  });
});

describe('maskArguments', () => {
  const cases: [argv: string[], masked: string[]][] = [
    [
      ['--api-key', 'x', '--verbose'],
      ['--api-key', '…', '--verbose'],
    ],
    [
      ['--token=x', '--region=eu'],
      ['--token=…', '--region=eu'],
    ],
    [
      ['-e', 'DB_PASSWORD=x', '-e', 'PORT=1'],
      ['-e', 'DB_PASSWORD=…', '-e', 'PORT=1'],
    ],
    [
      ['--header', 'Authorization: Bearer x'],
      ['--header', '…'],
    ],
    [
      ['-H', 'X-Api-Key: x', '-H', 'Accept: a/b'],
      ['-H', 'X-Api-Key: …', '-H', 'Accept: a/b'],
    ],
    [['Bearer abc'], ['Bearer …']],
    [['ghp_0123456789'], ['…']],
    [
      ['{"apiKey":"x"}', '{"dir":"/a"}'],
      ['…', '{"dir":"/a"}'],
    ],
    [['https://example.com/s/MzY1ZDU4LTk4YTct0123/mcp'], ['https://example.com/s/…/mcp']],
    [['/home/ana/a-folder-of-project-2026'], ['/home/ana/a-folder-of-project-2026']],
    [['https://u:p@example.com/a?key=x'], ['https://…@example.com/a?…']],
    [
      ['--keyboard-layout', '--token', '--verbose'],
      ['--keyboard-layout', '--token', '--verbose'],
    ],
  ];
  for (const [argv, masked] of cases)
    it(argv.join(' '), () => assert.deepEqual(maskArguments(argv), masked));
});

describe('isWithin', () => {
  const cases: [path: string, root: string, expected: boolean][] = [
    ['/usr/lib', '/usr', true],
    ['/usr', '/usr', true],
    ['/usrlocal', '/usr', false],
    ['/', '/usr', false],
    ['/usr/..a', '/usr', true],
  ];
  for (const [path, root, expected] of cases)
    it(`${path} in ${root}: ${expected}`, () => assert.equal(isWithin(path, root), expected));
});
