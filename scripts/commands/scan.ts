/** @file `caveat scan`: starts the servers of a targets file in a sandbox and records what they list. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Problem, ProblemsError } from '#core/problem.ts';
import type { Command } from '../caveat.ts';
import { checkTargets, formatChecks, isFinding } from '../scan/check.ts';
import { messageOf } from '../scan/failure.ts';
import { formatHistories, releasesOf, scanHistories, versionScanner } from '../scan/history.ts';
import { workDirectory } from '../scan/install.ts';
import { formatReport } from '../scan/report.ts';
import { runScan } from '../scan/run.ts';
import { findSandbox, noSandbox } from '../scan/sandbox/index.ts';
import { type ScanContext, scanTarget } from '../scan/scan-target.ts';
import { readTargets, selectTargets, type Target } from '../scan/targets.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CONTENT = join(PROJECT, 'content');
const LIMITS = { installMs: 180_000, startMs: 30_000, listMs: 30_000 };

const HELP = `usage: caveat scan [--targets FILE] [--only NAME…] [--limit N] [--check]
                   [--versions N] [--force] [--jobs N] [--json] [--no-sandbox]

Installs the npm packages of a targets file (install scripts disabled), starts each server in a
sandbox, asks for its tools and writes content/servers/<slug>.json. No tool is ever called.
What is there already at the same version is skipped. Failures go to content/scan-failures.json.

  --targets FILE   targets to scan (default content/scan-targets.json)
  --only NAME…     only these npm packages
  --limit N        only the first N
  --check          write nothing: tell how what servers list differs from what is there; exit code
                   1 when more than white space, case, punctuation or order differs
  --versions N     scan N versions of each package, the last of each minor line, oldest first, and
                   keep how definitions changed in content/history/<slug>.jsonl
  --force          also what is there already
  --jobs N         servers at a time (default 2)
  --json           print the report as JSON
  --no-sandbox     start servers unprotected; they can then do all that you can

Exit codes: 0 all recorded or skipped, 1 some failed, 2 bad input or no sandbox.
`;

async function run(args: string[]): Promise<number> {
  const options = parseOptions(args);
  const targets = await readTargets(options.targets);
  const chosen = selectTargets(options.targets, targets, options);
  // The sandboxed user must be able to read what is installed, whatever the caller's umask.
  process.umask(0o022);
  const directory = await workDirectory(PROJECT);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  try {
    const sandbox = options.sandbox ? await findSandbox(directory) : noSandbox;
    if (sandbox === undefined) throw new ProblemsError([NO_SANDBOX]);
    const version = await ownVersion();
    const date = new Date().toISOString().slice(0, 10);
    const context = { sandbox, directory, limits: LIMITS, version, date };
    if (options.check) return await check(chosen, options, context);
    if (options.versions !== undefined)
      return await keep(chosen, options.versions, options, context);
    const report = await runScan({
      targets: chosen,
      known: new Set(targets.map(({ npm }) => npm)),
      contentDirectory: CONTENT,
      ...{ force: options.force, jobs: options.jobs },
      ...{ context, log },
    });
    process.stdout.write(
      options.json ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report),
    );
    return report.failed > 0 ? 1 : 0;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

type Options = ReturnType<typeof parseOptions>;

/** Compares with what is there. */
async function check(
  targets: readonly Target[],
  { jobs, json }: Options,
  context: ScanContext,
): Promise<number> {
  const checks = await checkTargets({
    ...{ targets, contentDirectory: CONTENT, jobs, log },
    scan: async (target) => (await scanTarget(target, context)).record,
  });
  process.stdout.write(json ? `${JSON.stringify(checks, null, 2)}\n` : formatChecks(checks));
  return checks.some(isFinding) ? 1 : 0;
}

/** Scans earlier versions and keeps how definitions changed. */
async function keep(
  targets: readonly Target[],
  count: number,
  { force, jobs, json }: Options,
  context: ScanContext,
): Promise<number> {
  const results = await scanHistories({
    ...{ targets, contentDirectory: CONTENT, count, force, jobs, log },
    ...{ releases: releasesOf, scan: versionScanner(context) },
  });
  process.stdout.write(json ? `${JSON.stringify(results, null, 2)}\n` : formatHistories(results));
  return results.some(({ failed, error }) => failed > 0 || error !== undefined) ? 1 : 0;
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

const NO_SANDBOX: Problem = {
  file: '--no-sandbox',
  field: '',
  message: 'no sandbox works here and servers are not started without one',
  remedy:
    'Install bubblewrap, or run as root with util-linux on Linux, or accept the risk with --no-sandbox',
};

function parseOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        targets: { type: 'string', default: join(PROJECT, 'content', 'scan-targets.json') },
        only: { type: 'string', multiple: true, default: [] },
        limit: { type: 'string' },
        jobs: { type: 'string', default: '2' },
        check: { type: 'boolean', default: false },
        versions: { type: 'string' },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        'no-sandbox': { type: 'boolean', default: false },
      },
    });
    const { targets, only, limit, versions, jobs, check, force, json } = values;
    if (check && versions !== undefined) throw new TypeError('--check does not go with --versions');
    if (only.length === 0 && positionals.length > 0)
      throw new TypeError(`unexpected argument "${positionals[0]}"`);
    return {
      ...{ targets, check, force, json, sandbox: !values['no-sandbox'] },
      only: [...only, ...positionals],
      limit: limit === undefined ? Infinity : positive('--limit', limit),
      versions: versions === undefined ? undefined : positive('--versions', versions),
      jobs: positive('--jobs', jobs),
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const remedy = 'See caveat scan --help';
    throw new ProblemsError([
      { file: 'caveat scan', field: '', message: messageOf(error).replace(/\.$/, ''), remedy },
    ]);
  }
}

function positive(name: string, text: string): number {
  if (!/^[1-9][0-9]{0,5}$/.test(text)) throw new TypeError(`${name} wants a number from 1 on`);
  return Number(text);
}

async function ownVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
  return (manifest as { version: string }).version;
}

const command: Command = {
  summary: 'start real servers in a sandbox and record the tools they list',
  help: HELP,
  run,
};

export default command;
