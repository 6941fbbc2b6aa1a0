/** @file Puts the fixture servers where an installed package would be, and scans them there. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openInstalled } from '#scripts/scan/install.ts';
import { noSandbox, type Sandbox, works } from '#scripts/scan/sandbox/index.ts';
import { LIMITS as SANDBOX_LIMITS } from '#scripts/scan/sandbox/limits.ts';
import { linuxSandboxes } from '#scripts/scan/sandbox/linux.ts';
import { type ScanContext, scanInstalled } from '#scripts/scan/scan-target.ts';
import type { Target } from '#scripts/scan/targets.ts';

const SERVERS = fileURLToPath(new URL('../../fixtures/servers/', import.meta.url));

/** A directory for one test file; `remove` deletes it. */
export async function scratch(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'caveat-scan-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Writes the fixture package `name` (a package.json and all servers) into a directory. */
export async function writePackage(directory: string, name: string): Promise<void> {
  await cp(SERVERS, directory, { recursive: true });
  const servers = (await readdir(SERVERS)).filter((file) => file !== 'speak.mjs');
  const manifest = {
    ...{ name, version: '1.2.3', license: 'MIT', type: 'module' },
    homepage: 'https://example.com/fixture',
    repository: { type: 'git', url: 'git+ssh://git@github.com/fixture-owner/fixture.git' },
    bin: Object.fromEntries(servers.map((file) => [file.replace('.mjs', ''), file])),
  };
  await writeFile(join(directory, 'package.json'), JSON.stringify(manifest));
  for (const file of servers) await chmod(join(directory, file), 0o755);
}

/** A target of the fixture package. */
export function fixtureTarget(bin: string, extra: Partial<Target> = {}): Target {
  return {
    ...{ npm: '@fixture/servers', version: '1.2.3', license: 'MIT', repository: null },
    ...{ bin, args: [], env: {}, downloadsAMonth: 7 },
    ...extra,
  };
}

/** Limits of tests: short where the fixture never answers. */
export const LIMITS = { installMs: 60_000, startMs: 8_000, listMs: 4_000 };

/** Scans one fixture server, started from a directory laid out as npm would. */
export async function scanFixture(
  scratchPath: string,
  target: Target,
  context: Partial<ScanContext> = {},
) {
  const directory = await mkdtemp(join(scratchPath, 'install-'));
  await chmod(directory, 0o755);
  const packageDirectory = join(directory, 'node_modules', target.npm);
  await mkdir(packageDirectory, { recursive: true });
  await writePackage(packageDirectory, target.npm);
  await mkdir(join(directory, 'node_modules', '.bin'));
  const link = join(directory, 'node_modules', '.bin', target.bin);
  await symlink(join('..', target.npm, `${target.bin}.mjs`), link);
  const installed = await openInstalled(directory, target.npm);
  return scanInstalled(target, installed, {
    ...{ sandbox: noSandbox, directory: scratchPath, limits: LIMITS },
    ...{ version: '0.0.0', date: '2026-01-02' },
    ...context,
  });
}

/** The sandboxes that work on this machine. */
export async function workingSandboxes(
  scratchPath: string,
  limits = SANDBOX_LIMITS,
): Promise<Sandbox[]> {
  const found: Sandbox[] = [];
  for (const sandbox of linuxSandboxes(limits))
    if (await works(sandbox, join(scratchPath, 'stages'))) found.push(sandbox);
  return found;
}

/** Command lines of the processes of this machine that have the mark among their arguments. */
export async function processesWith(mark: string): Promise<string[][]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  );
  return lines.map((line) => line.split('\0')).filter((line) => line.includes(mark));
}

/** Waits up to two seconds until no process has the mark among its arguments. */
export async function isGone(mark: string): Promise<boolean> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if ((await processesWith(mark)).length === 0) return true;
    await sleep(50);
  }
  return false;
}

const PROGRAM = fileURLToPath(new URL('../../../scripts/caveat.ts', import.meta.url));

/** Runs `caveat scan` as a person does; variables are added to the environment. */
export function scanCommand(
  args: readonly string[],
  { env = {}, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    const argv = [PROGRAM, 'scan', ...args];
    const child = execFile(process.execPath, argv, options, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
    child.stdin?.end(input);
  });
}

/** Path of a fixture server. */
export function serverFile(name: string): string {
  return join(SERVERS, `${name}.mjs`);
}

/** A fixture server on a port of its own. */
export interface HttpFixture {
  origin: string;
  /** What it has printed. */
  lines: string[];
  stop: () => void;
}

/** Starts `http.mjs`, and waits until it listens. */
export async function startHttp(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<HttpFixture> {
  const child = spawn(process.execPath, [join(SERVERS, 'http.mjs'), ...args], {
    ...{ env, stdio: ['ignore', 'pipe', 'inherit'] },
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => lines.push(line));
  await once(reader, 'line');
  return { origin: `http://127.0.0.1:${lines[0]}`, lines, stop: () => void child.kill('SIGKILL') };
}
