/** @file Installs programs at exact versions beside the project, and plays sessions in the sandbox. */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { slug } from '#core/catalogue/slug.ts';
import { installPackage } from '#scripts/scan/install.ts';
import { runToEnd } from '#scripts/scan/process.ts';
import { findSandbox, noSandbox, withStage } from '#scripts/scan/sandbox/index.ts';
import { LIMITS } from '#scripts/scan/sandbox/limits.ts';
import type { Ending, Task } from './session.ts';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/caveat');
const INSTALL_LIMIT = 300_000;
const SESSION_LIMIT = 180_000;

/**
 * The `node_modules` that holds a package, installed on first use. These are no dependencies of the
 * project: together they are larger than all the rest.
 */
export async function packagesOf({ npm, version }: { npm: string; version: string }) {
  const folder = join(CACHE, 'programs', `${slug(npm)}@${version}`);
  if (!existsSync(folder)) {
    const target = { npm, version, license: null, repository: null, bin: npm, args: [], env: {} };
    const parent = join(CACHE, `programs-${process.pid}`);
    const { directory } = await installPackage(target, parent, INSTALL_LIMIT);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(directory, folder);
  }
  return join(folder, 'node_modules');
}

const STAGES = join(CACHE, 'sessions');
/** The programs are large and set more memory aside than a server. */
const sandbox = (await findSandbox(STAGES, { ...LIMITS, data: 64 * LIMITS.data })) ?? noSandbox;

/** Name of the sandbox that sessions run in; `none` where none works here. */
export const sandboxName = sandbox.name;

/** Plays one session, without a network where there is a sandbox. */
export function play(task: Task): Promise<Ending> {
  return withStage(STAGES, async (stage) => {
    const command = await sandbox.command({
      packageDirectory: task.packages,
      writablePackage: false,
      node: process.execPath,
      files: {},
      executable: '/usr/bin/env',
      args: ['node', join(import.meta.dirname, 'session.ts'), JSON.stringify(task)],
      env: {},
      see: ['node_modules', 'package.json', 'scripts', 'tests/clients'].map((path) =>
        join(ROOT, path),
      ),
      stage,
    });
    const { code, output } = await runToEnd(command, SESSION_LIMIT);
    if (code !== 0) throw new Error(`the session ended with ${code}: ${output}`);
    return JSON.parse(output.trimEnd().split('\n').at(-1)!) as Ending;
  });
}
