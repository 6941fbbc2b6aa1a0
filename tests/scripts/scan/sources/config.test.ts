/** @file The settings files of clients: which servers they name, and that no secret of them is shown. */
import assert from 'node:assert/strict';
import { chmod, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Server } from '#core/catalogue/server.ts';
import { ProblemsError } from '#core/problem.ts';
import { formatSummaries } from '#scripts/scan/scan-sources.ts';
import { type Summary, summaryOf } from '#scripts/scan/sources/configured.ts';
import { configuredServers } from '#scripts/scan/sources/index.ts';
import { type HttpFixture, scanCommand, scratch, serverFile, startHttp } from '../fixture.ts';

const CONFIGS = fileURLToPath(new URL('../../../fixtures/configs/', import.meta.url));
/** What all secrets of the samples hold. */
const SECRET = /s3cr3t/;

let space: Awaited<ReturnType<typeof scratch>>;
before(async () => {
  space = await scratch();
  // The server runs as nobody.
  await chmod(space.path, 0o755);
});
after(() => space.remove());

/** The servers of each sample, as name, transport and whether they are switched off. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  'claude-desktop.json': ['filesystem stdio', 'tickets stdio', 'database stdio', 'remote stdio'],
  'claude-code-project.json': ['builds http', 'events sse', 'docs stdio'],
  'claude-code-user.json': ['notes stdio', 'browser stdio disabled', 'shop http'],
  'cursor.json': ['design http', 'local stdio'],
  'vscode.jsonc': ['issues stdio', 'search http', 'feed sse'],
  'vscode-settings.json': ['clock stdio'],
  'windsurf.json': ['reports http', 'mail stdio disabled'],
  'gemini.json': ['maps http', 'stream sse', 'python stdio', 'experiment stdio disabled'],
  'zed.jsonc': [
    'memory stdio',
    'older stdio',
    'postgres unknown',
    'far http',
    'resting stdio disabled',
  ],
};

describe('caveat scan --config FILE --list', { concurrency: 2 }, () => {
  for (const [name, expected] of Object.entries(SAMPLES)) {
    const file = join(CONFIGS, name);
    it(`lists the servers of ${name}`, async () => {
      const { code, stdout, stderr } = await scanCommand(['--config', file, '--list', '--json']);
      assert.equal(code, 0, stderr);
      const summaries = JSON.parse(stdout) as Summary[];
      assert.deepEqual(
        summaries.map(({ name, transport, disabled }) =>
          [name, transport, ...(disabled ? ['disabled'] : [])].join(' '),
        ),
        expected,
      );
      for (const summary of summaries) assert.equal(summary.file, file);
      assert.doesNotMatch(stdout, SECRET);
    });

    it(`lists them as text, without a secret: ${name}`, () => {
      const text = formatSummaries(configuredServers({ path: file, only: [] }).map(summaryOf));
      assert.equal(text.trim().split('\n').length, expected.length);
      assert.doesNotMatch(text, SECRET);
    });
  }

  it('has all samples', async () => {
    assert.deepEqual((await readdir(CONFIGS)).sort(), Object.keys(SAMPLES).sort());
  });

  it('tells names of variables and headers, and where in the file a server stands', async () => {
    const file = join(CONFIGS, 'claude-code-user.json');
    const args = ['--config', file, '--list', '--json', '--only', 'shop'];
    assert.deepEqual(JSON.parse((await scanCommand(args)).stdout), [
      {
        ...{ name: 'shop', file, field: '/projects/~1home~1ana~1shop/mcpServers/shop' },
        ...{ disabled: false, transport: 'http', address: 'https://shop.example.com/mcp' },
        names: ['Authorization'],
      },
    ]);
  });

  it('reads the files of all clients in a folder', async () => {
    const folder = join(space.path, 'project');
    for (const [from, to] of [
      ['claude-code-project.json', '.mcp.json'],
      ['cursor.json', '.cursor/mcp.json'],
      ['vscode.jsonc', '.vscode/mcp.json'],
    ] as const) {
      await mkdir(dirname(join(folder, to)), { recursive: true });
      await cp(join(CONFIGS, from), join(folder, to));
    }
    // Settings that name no server are no reason to stop.
    await mkdir(join(folder, '.zed'));
    await writeFile(join(folder, '.zed', 'settings.json'), '{ "theme": "One Dark" }');
    const { stdout } = await scanCommand(['--config', folder, '--list', '--json']);
    const names = (JSON.parse(stdout) as Summary[]).map(({ name }) => name);
    assert.deepEqual(names, [
      ...['builds', 'events', 'docs', 'design', 'local', 'issues', 'search', 'feed'],
    ]);
  });

  const bad: [what: string, text: string, only: string[], expected: RegExp[]][] = [
    ['a comma too many', '{"mcpServers": {,}}', [], [/not JSON at line 1, column 17/]],
    ['no list of servers', '{"servers_": {}}', [], [/names no servers in a form/]],
    [
      'every wrong field',
      '{"mcpServers": {"a": {"command": ""}, "b": {"args": []}, "c": {"url": 7}}}',
      [],
      [
        /\/mcpServers\/a\/command: /,
        /\/mcpServers\/b: neither a command/,
        /\/mcpServers\/c\/url: /,
      ],
    ],
    ['a name that is not there', '{"servers": {}}', ['x'], [/no server is named "x"/]],
  ];
  for (const [what, text, only, expected] of bad)
    it(`tells ${what}`, async () => {
      const path = join(space.path, `${what.replaceAll(' ', '-')}.json`);
      await writeFile(path, text);
      assert.throws(
        () => configuredServers({ path, only }),
        (error) => {
          assert.ok(error instanceof ProblemsError, String(error));
          for (const pattern of expected) assert.match(error.message, pattern);
          return true;
        },
      );
    });

  it('tells a folder without settings, with exit code 2', async () => {
    const { code, stderr } = await scanCommand(['--config', CONFIGS, '--list']);
    assert.equal(code, 2);
    assert.match(stderr, /no settings file of a known client/);
  });
});

type Results = ({ name: string } & (
  { record: Server } | { failure: { reason: string; detail: string } }
))[];

describe('caveat scan --config FILE', () => {
  const started: HttpFixture[] = [];
  after(() => {
    for (const { stop } of started) stop();
  });

  it('scans what can be scanned, and says of the others why not', async () => {
    const [json, sse] = [
      await startHttp(['json', 'locked'], { KEY: 'Bearer s3cr3t-key' }),
      await startHttp(['sse']),
    ];
    started.push(json, sse);
    const servers = join(space.path, 'servers');
    await cp(dirname(serverFile('speak')), servers, { recursive: true });
    const fixture = (name: string) => ({ command: 'node', args: [join(servers, `${name}.mjs`)] });
    const file = join(space.path, 'mcp.json');
    const bridge = ['mcp-remote', `${json.origin}/mcp`, '--header', 'X-Api-Key:${AUTH}'];
    const headers = { 'X-Api-Key': 'Bearer ${env:CAVEAT_TEST_KEY}' };
    const config = {
      mcpServers: {
        well: { ...fixture('well-behaved'), env: { TOKEN: 's3cr3t-token' } },
        locked: { url: `${json.origin}/mcp`, headers },
        bridged: {
          ...{ command: 'npx', args: ['-y', ...bridge] },
          env: { AUTH: 'Bearer ${CAVEAT_TEST_KEY}' },
        },
        old: { type: 'sse', url: `${sse.origin}/sse` },
        off: { ...fixture('well-behaved'), disabled: true },
        dies: { ...fixture('dies'), args: [...fixture('dies').args, 'start'] },
        container: { command: 'docker', args: ['run', 'x'] },
        needy: { url: `${json.origin}/mcp`, headers: { 'X-Api-Key': '${OTHER_KEY}' } },
        plain: { url: 'http://example.com/mcp' },
      },
    };
    await writeFile(file, JSON.stringify(config));
    const args = ['--config', file, '--see', servers, '--env', 'CAVEAT_TEST_KEY', '--json'];
    const env = { CAVEAT_TEST_KEY: 's3cr3t-key' };
    const { code, stdout, stderr } = await scanCommand(args, { env });
    assert.equal(code, 1, stderr);
    assert.doesNotMatch(stdout + stderr, SECRET);
    const told = (JSON.parse(stdout) as Results).map((result) =>
      'record' in result
        ? [result.name, result.record.id, result.record.transport, result.record.tools.length]
        : [result.name, result.failure.detail],
    );
    const address = (origin: string) => origin.replace('http://', '');
    assert.deepEqual(told, [
      ['well', 'well', 'stdio', 2],
      ['locked', `${address(json.origin)}/mcp`, 'streamable-http', 2],
      ['bridged', `${address(json.origin)}/mcp`, 'streamable-http', 2],
      ['old', `${address(sse.origin)}/sse`, 'sse', 2],
      ['dies', 'ended with exit code 3; Error: no API key given'],
      [
        'container',
        'docker installs or starts what the sandbox cannot: install the server and give its own command',
      ],
      ['needy', 'needs OTHER_KEY: set a variable of that name and grant it with --env'],
      ['plain', 'not https, and not on this machine'],
    ]);
  });
});
