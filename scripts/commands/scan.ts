/** @file `caveat scan`: records what servers list; those that run here do so in a sandbox. */
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentFolder } from '#data/read-content.ts';
import type { Command } from '../caveat.ts';
import { checkTargets, isFinding } from '../scan/check.ts';
import { checkReportOf, formatChecks } from '../scan/check-report.ts';
import { formatHistories, releasesOf, scanHistories, versionScanner } from '../scan/history.ts';
import { workDirectory } from '../scan/install.ts';
import { parseOptions, type Request, type ScanOptions } from '../scan/options.ts';
import { formatReport } from '../scan/report.ts';
import { runScan } from '../scan/run.ts';
import { chooseSandbox } from '../scan/sandbox/choose.ts';
import { type ScanContext, scanTarget } from '../scan/scan-target.ts';
import { formatRecord, formatSummaries, scanSources } from '../scan/scan-sources.ts';
import { summaryOf } from '../scan/sources/configured.ts';
import { configuredServers, sourcesOf } from '../scan/sources/index.ts';
import { readTargets, selectTargets, type Target } from '../scan/targets.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CONTENT = resolve(PROJECT, contentFolder());
const TARGETS = join(CONTENT, 'scan-targets.json');
const LIMITS = { installMs: 180_000, startMs: 30_000, listMs: 30_000 };

const HELP = `usage: caveat scan [--targets FILE] [--only NAME…] [--limit N] [--force] [--jobs N]
       caveat scan --npm NAME[@VERSION] [--bin NAME] [--env NAME…] [-- ARGUMENT…]
       caveat scan --command "PROGRAM ARGUMENT…" [--see PATH…] [--env NAME…]
       caveat scan --url ADDRESS [--header NAME=ENV_VAR…]
       caveat scan --config PATH [--list] [--only NAME…] [--see PATH…] [--env NAME…]
       caveat scan --from FILE --id NAME [--transport NAME]

Asks servers for their tools. No tool is ever called.

From a targets file, which is the default (content/scan-targets.json), it installs npm packages
(install scripts disabled), starts each server in a sandbox and writes content/servers/<slug>.json.
What is there already at the same version is skipped. Failures go to content/scan-failures.json.

  --only NAME…     only these npm packages
  --check          write nothing: tell how what servers list differs from what is there; exit code
                   1 when more than white space, case, punctuation or order differs
  --versions N     scan N versions of each package, the last of each minor line, oldest first, and
                   keep how definitions changed in content/history/<slug>.jsonl
  --limit N        only the first N
  --force          also what is there already; with another source, replace a record of other origin
  --jobs N         servers at a time (default 2)

The other sources print what they find and write nothing without --save.

  --npm NAME       a package; without a version the latest one. --bin names its program, where
                   there are several; what follows -- are its arguments
  --command LINE   a program of this machine, run without a shell. It sees Node, the system
                   (/usr), an empty home and working directory (\${cwd}), no network, nothing of
                   your home folder. "npx -y NAME" is scanned like --npm
  --see PATH       what the command may read besides (not write); it runs as nobody, so others
                   must be allowed to read it
  --env NAME       a variable of your environment that the server gets; --config fills
                   references such as \${env:NAME} with it
  --url ADDRESS    a server on the network: streamable HTTP, else the older form with events
  --header N=VAR   a header and the variable of your environment that holds its value
  --config PATH    the servers in the settings of a client, or in those found below a folder:
                   Claude Desktop, Claude Code, Cursor, VS Code, Windsurf, Gemini, Zed. Servers
                   get the variables and headers that stand in the file
  --list           only list them: how they are reached, names of variables, never values
  --from FILE      a saved tools/list; - is standard input, also alone: caveat scan - --id NAME
  --id NAME        what the record is known by
  --transport NAME how that server is reached: stdio (default), streamable-http, sse
  --save           write the record into content/servers; the licence must allow quoting
  --licence SPDX   the licence where no package states one, and
  --licence-source ADDRESS  where it can be read

  --json           print records, or the report of a targets file, as JSON
  --sandbox NAME   auto (default) takes the best of this Linux, docker a container
  --no-sandbox     start servers unprotected; they can then do all that you can

CAVEAT_CONTENT names another folder than content/. Exit codes: 0 all recorded or skipped, 1 some
failed, 2 bad input or no sandbox.
`;

async function run(args: string[]): Promise<number> {
  const options = parseOptions(args, process.env, TARGETS);
  const { request } = options;
  if (request.kind === 'targets') return runTargets(request, options);
  if (request.kind === 'config' && request.list) return list(request, options.json);
  return runSources(request, options);
}

type Targets = Extract<Request, { kind: 'targets' }>;

async function runTargets(request: Targets, options: ScanOptions): Promise<number> {
  const targets = await readTargets(request.file);
  const chosen = selectTargets(request.file, targets, request);
  return withContext(options, true, async (context) => {
    if (request.check) return check(chosen, options, context);
    if (request.versions !== undefined) return keep(chosen, request.versions, options, context);
    const report = await runScan({
      targets: chosen,
      known: new Set(targets.map(({ npm }) => npm)),
      contentDirectory: CONTENT,
      ...{ force: options.force, jobs: options.jobs, context, log },
    });
    print(options.json ? json(report) : formatReport(report));
    return report.failed > 0 ? 1 : 0;
  });
}

/** Compares with what is there. */
async function check(targets: readonly Target[], options: ScanOptions, context: ScanContext) {
  const started = performance.now();
  const checks = await checkTargets({
    ...{ targets, contentDirectory: CONTENT, jobs: options.jobs, log },
    scan: async (target) => (await scanTarget(target, context)).record,
  });
  const report = checkReportOf(checks, (performance.now() - started) / 1000);
  print(options.json ? json(report) : formatChecks(report));
  return checks.some(isFinding) ? 1 : 0;
}

/** Scans earlier versions and keeps how definitions changed. */
async function keep(
  targets: readonly Target[],
  count: number,
  { force, jobs, json: asJson }: ScanOptions,
  context: ScanContext,
) {
  const results = await scanHistories({
    ...{ targets, contentDirectory: CONTENT, count, force, jobs, log },
    ...{ releases: releasesOf, scan: versionScanner(context) },
  });
  print(asJson ? json(results) : formatHistories(results));
  return results.some(({ failed, error }) => failed > 0 || error !== undefined) ? 1 : 0;
}

function list(request: Extract<Request, { kind: 'config' }>, asJson: boolean): number {
  const summaries = configuredServers(request).map(summaryOf);
  print(asJson ? json(summaries) : formatSummaries(summaries));
  return 0;
}

async function runSources(
  request: Exclude<Request, Targets>,
  options: ScanOptions,
): Promise<number> {
  const { save, force, jobs } = options;
  const sources = sourcesOf(request);
  const runsCode = sources.some((source) => source.runsCode);
  return withContext(options, runsCode, async (context) => {
    const contentDirectory = save ? CONTENT : undefined;
    const results = await scanSources({ sources, context, jobs, contentDirectory, force, log });
    const records = results.flatMap((result) => ('record' in result ? [result.record] : []));
    if (!options.json) print(records.map(formatRecord).join('\n'));
    else if (request.kind === 'config') print(json(results));
    else print(records.map(json).join(''));
    return records.length < results.length ? 1 : 0;
  });
}

/** Runs `use` with a work directory and, where code of others is run, a sandbox. */
async function withContext<T>(
  options: ScanOptions,
  runsCode: boolean,
  use: (context: ScanContext) => Promise<T>,
): Promise<T> {
  // The sandboxed user must be able to read what is installed, whatever the caller's umask.
  process.umask(0o022);
  const directory = await workDirectory(PROJECT);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  try {
    const sandbox = await chooseSandbox(runsCode ? options.sandbox : 'none', directory);
    const version = await ownVersion();
    const date = new Date().toISOString().slice(0, 10);
    const anyLicence = options.request.kind !== 'targets' && !options.save;
    return await use({ sandbox, directory, limits: LIMITS, version, date, anyLicence });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function ownVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

const command: Command = {
  summary: 'ask servers for their tools, in a sandbox, and record them',
  help: HELP,
  run,
};

export default command;
