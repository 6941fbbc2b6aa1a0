/**
 * @file `npm run conformance`: runs the client scenarios of the official MCP conformance suite against
 * the client of the scanner. Started with an address it is that client. The suite is fetched by npx: it
 * brings a hundred packages that nothing else needs.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StreamableHttpTransport } from './scan/http/streamable.ts';
import { listServer } from './scan/list.ts';

const SUITE = '@modelcontextprotocol/conformance@0.2.0-alpha.12';
const LIMITS = { startMs: 10_000, listMs: 10_000 };

/** Scenarios that a client which only lists can pass. */
const APPLY = [
  'initialize',
  'request-metadata',
  'http-standard-headers',
  'json-schema-ref-no-deref',
];

/** Every other client scenario, by the reason why it is about something the scanner does not do. */
const DO_NOT_APPLY: Readonly<Record<string, readonly string[]>> = {
  'wants a tool called, which the scanner never does': [
    'tools_call',
    'elicitation-sep1034-client-defaults',
    'sse-retry',
    'sep-2322-client-request-state',
    'http-custom-headers',
    'http-invalid-tool-headers',
    'json-schema-2020-12-preservation',
  ],
  'wants an OAuth login; the scanner sends the headers it is given': ['auth/*'],
  'is about an extension that the scanner does not speak': ['sep-2640-client-*'],
};

/** Plays the client: connects and lists, as a scan does. */
async function list(address: string): Promise<void> {
  const open = () => Promise.resolve(new StreamableHttpTransport(new URL(address)));
  const { tools } = await listServer(open, '0.0.0', LIMITS);
  process.stdout.write(`${tools.length} tools\n`);
}

/** Runs one scenario; its checks go to standard output. */
function passes(scenario: string, directory: string): boolean {
  const client = `${process.execPath} ${fileURLToPath(import.meta.url)}`;
  const args = ['--yes', SUITE, 'client', '--command', client, '--scenario', scenario];
  const { status } = spawnSync('npx', [...args, '--output-dir', directory], { stdio: 'inherit' });
  return status === 0;
}

function runSuite(scenarios: readonly string[]): number {
  const directory = mkdtempSync(join(tmpdir(), 'caveat-conformance-'));
  try {
    const results = scenarios.map((name): [string, boolean] => [name, passes(name, directory)]);
    for (const [name, passed] of results)
      process.stdout.write(`${passed ? 'passes' : 'fails '}  ${name}\n`);
    for (const [why, names] of Object.entries(DO_NOT_APPLY))
      for (const name of names) process.stdout.write(`n/a     ${name}: ${why}\n`);
    return results.every(([, passed]) => passed) ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const given = process.argv.slice(2);
const address = given.find((one) => URL.canParse(one));
if (address !== undefined) await list(address);
else process.exitCode = runSuite(given.length > 0 ? given : APPLY);
