/** @file The options of `caveat scan`: each mistake is told once, clearly, and nothing is started. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProblemsError } from '#core/problem.ts';
import { parseOptions } from '#scripts/scan/options.ts';
import { scanCommand, serverFile } from './fixture.ts';

const ENVIRONMENT = { KEY: 'correct-horse', EMPTY: '', BROKEN: 'line\nbreak' };
const parse = (args: string[]) => parseOptions(args, ENVIRONMENT, 'targets.json');

/** Shell-like words, for readable rows. */
const words = (line: string) => line.split(' ').filter((word) => word !== '');

describe('parseOptions', () => {
  it('scans the targets file where nothing else is named', () => {
    assert.deepEqual(parse([]), {
      request: {
        ...{ kind: 'targets', file: 'targets.json', only: [], limit: Infinity },
        ...{ check: false, versions: undefined },
      },
      ...{ save: false, force: false, jobs: 2, json: false, sandbox: 'auto' },
    });
  });

  it('takes the value of a header from the environment', () => {
    const { request } = parse(words('--url https://example.com/mcp --header X-Key=KEY'));
    assert.ok(request.kind === 'url');
    assert.deepEqual(request.address.headers, { 'X-Key': 'correct-horse' });
  });

  const npm: [args: string[], name: string, version: string | undefined, rest: string[]][] = [
    [['--npm', 'server'], 'server', undefined, []],
    [
      ['--npm', '@scope/server@1.2.3', '--', '--dir', 'x'],
      '@scope/server',
      '1.2.3',
      ['--dir', 'x'],
    ],
    [['--command', 'npx -y @scope/server@^2 a "b c"'], '@scope/server', '^2', ['a', 'b c']],
    [['--command', 'cmd /c npx.cmd -y server'], 'server', undefined, []],
    [['--command', 'npm exec --yes -- server x'], 'server', undefined, ['x']],
    [['--command', 'npx --package=server bin x'], 'server', undefined, ['x']],
  ];
  for (const [args, name, version, rest] of npm)
    it(`reads a package from ${args.join(' ')}`, () => {
      const { request } = parse(args);
      assert.ok(request.kind === 'npm');
      assert.equal(request.request.name, name);
      assert.equal(request.request.version, version);
      assert.deepEqual(request.request.args, rest);
    });

  const commands: [line: string, argv: string[]][] = [
    ['node server.mjs', ['node', 'server.mjs']],
    [`a "b c" 'd "e' f\\ g "h\\"i"`, ['a', 'b c', 'd "e', 'f g', 'h"i']],
    [`x="a b"'c'`, ['x=a bc']],
    ['node ${cwd}/x $HOME *', ['node', '${cwd}/x', '$HOME', '*']],
  ];
  for (const [line, argv] of commands)
    it(`takes the words of ${line}`, () => {
      const { request } = parse(['--command', line]);
      assert.ok(request.kind === 'command');
      assert.deepEqual(request.command.argv, argv);
    });

  it('reads standard input for a lone -', () => {
    const { request } = parse(['-', '--id', 'mine']);
    assert.ok(request.kind === 'from');
    assert.equal(request.file, '-');
    assert.equal(request.identity.id, 'mine');
  });

  const bad: [args: string[], expected: RegExp[]][] = [
    [words('--npm a --url https://example.com'), [/^--npm --url: only one source/]],
    [words('--npm ../x'), [/^--npm: "\.\.\/x" is no package name/]],
    [words('--npm a --see /usr'), [/^--see: does not go with --npm\. It goes with --command, /]],
    [words('--npm a --limit 3'), [/^--limit: does not go with --npm/]],
    [words('--limit 3 --list'), [/^--list: does not go with --targets/]],
    [words('--save'), [/^--save: does not go with --targets/]],
    [['--command', ''], [/^--command: is empty/]],
    [['--command', 'node "x'], [/^--command: has a quote that is not closed/]],
    [['--command', 'uvx server'], [/^--command: uvx installs or starts what the sandbox cannot/]],
    [
      ['--command', 'npx server', '--id', 'x'],
      [/^--id: does not go with a command that runs an npm/],
    ],
    [['--command', 'x', '--see', '/'], [/^--see \/: lies over \/package, /]],
    [['--command', 'x', '--see', '/no/such'], [/^--see \/no\/such: is not there/]],
    [['--command', 'x', '--see', '/etc'], [/^--see \/etc: lies over \/etc/]],
    [words('--command x --env NOT_SET'), [/^--env: no variable "NOT_SET" is set/]],
    [words('--command x --env A=secret'), [/^--env: no variable "A" is set(?!.*secret)/]],
    [words('--url example.com'), [/^--url: not an address/]],
    [words('--url http://example.com'), [/^--url: not https, and not on this machine/]],
    [
      words('--url https://example.com --header Authorization'),
      [/^--header: not of the form NAME=ENV_VAR(?!.*Authorization)/],
    ],
    [
      words('--url https://example.com --header A=NOT_SET --header B=EMPTY'),
      [/^--header: the variable named for A is not set/, /^--header: the variable named for B/],
    ],
    [
      words('--url https://example.com --header A=BROKEN'),
      [/^--header: the header "A" has a name or value that HTTP does not allow(?!.*break)/],
    ],
    [words('--from x.json'), [/^--id: missing/]],
    [
      words('--from x.json --id x --transport http'),
      [/^--transport: "http" is none\. Give stdio, /],
    ],
    [words('--from x.json --id x --licence MIT'), [/^--licence: needs --licence-source/]],
    [
      words('--from x.json --id x --licence Proprietary --licence-source nowhere'),
      [
        /^--licence: "Proprietary" is no SPDX expression that allows/,
        /^--licence-source: not an h/,
      ],
    ],
    [words('--sandbox none'), [/^--sandbox: "none" is none\. Give auto or docker/]],
    [words('--sandbox docker --no-sandbox'), [/^--no-sandbox: does not go with --sandbox/]],
    [words('--jobs 0 --limit x'), [/^--limit: wants a number/, /^--jobs: wants a number/]],
    [words('- x --id y'), [/^caveat scan: unexpected argument "-"/, /^--id: does not go with/]],
    [words('--fast'), [/^caveat scan: Unknown option '--fast'/]],
    [words('--npm'), [/^caveat scan: Option '--npm <value>' argument missing/]],
  ];
  for (const [args, expected] of bad)
    it(`tells what is wrong with ${args.join(' ')}`, () => {
      assert.throws(
        () => parse(args),
        (error) => {
          assert.ok(error instanceof ProblemsError, String(error));
          const lines = error.message.split('\n');
          for (const pattern of expected)
            assert.ok(
              lines.some((line) => pattern.test(line)),
              error.message,
            );
          assert.equal(lines.length, expected.length, error.message);
          return true;
        },
      );
    });
});

describe('caveat scan', () => {
  it('starts nothing without the sandbox that is asked for', async () => {
    // Without a search path there is no docker.
    const args = ['--command', `node ${serverFile('well-behaved')}`, '--sandbox', 'docker'];
    const { code, stderr } = await scanCommand(args, { env: { PATH: '/nowhere' } });
    assert.equal(code, 2);
    assert.match(stderr, /^--sandbox docker: there is no docker here/);
  });

  it('asks for no sandbox where nothing is started', async () => {
    const list = JSON.stringify({ tools: [{ name: 'a', inputSchema: { type: 'object' } }] });
    const args = ['-', '--id', 'mine', '--sandbox', 'docker'];
    const { code, stdout } = await scanCommand(args, { input: list, env: { PATH: '/nowhere' } });
    assert.equal(code, 0);
    assert.match(stdout, /^id {9}mine$/m);
  });
});
