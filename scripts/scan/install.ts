/** @file Installs a package and what it depends on, with install scripts disabled, outside the sandbox. */
import { rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import * as z from 'zod';
import { slug } from '#core/catalogue/slug.ts';
import { messageOf, ScanStepError } from './failure.ts';
import { removeLeftovers } from './leftovers.ts';
import { runToEnd } from './process.ts';
import type { Target } from './targets.ts';

/** The fields of an installed package.json that a record is made from; others are let be. */
const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z.unknown().optional(),
  licenses: z.unknown().optional(),
  homepage: z.unknown().optional(),
  repository: z.unknown().optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** An installed package. */
export interface Installed {
  /** The directory that holds `node_modules`. */
  directory: string;
  /** The directory of the package itself. */
  packageDirectory: string;
  manifest: Manifest;
}

/**
 * A directory of this process alone to install and stage in; it goes with the process at the latest.
 * What scans that were killed have left is removed first.
 */
export async function workDirectory(projectDirectory: string): Promise<string> {
  const base = process.env['XDG_CACHE_HOME'] ?? join(projectDirectory, 'node_modules', '.cache');
  const cache = join(base, 'caveat');
  await mkdir(cache, { recursive: true });
  await removeLeftovers(cache, /^scan-(\d+)$/);
  const directory = join(cache, `scan-${process.pid}`);
  // An interrupted scan ends without coming back to its caller.
  process.once('exit', () => {
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  });
  return directory;
}

/** Installs the pinned version of a target afresh. Throws a ScanStepError. */
export async function installPackage(
  target: Target,
  parent: string,
  limitMs: number,
): Promise<Installed> {
  const directory = join(parent, 'packages', slug(target.npm));
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const { installPackageJson, installSpec, installBefore } = target.needs ?? {};
  const manifest = { name: 'scan', private: true, ...installPackageJson };
  await writeFile(join(directory, 'package.json'), JSON.stringify(manifest));
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  // Under `npm run --silent` npm would not name its error.
  args.push('--loglevel=error');
  if (installBefore !== undefined) args.push(`--before=${installBefore}`);
  args.push('--', installSpec ?? `${target.npm}@${target.version}`);
  // npm chooses versions that fit the Node it runs on, so it gets the one the server will have.
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`;
  const command = { command: 'npm', args, env: { ...process.env, PATH }, cwd: directory };
  const { code, timedOut, output } = await runToEnd(command, limitMs);
  if (timedOut) throw new ScanStepError('install time limit', `${limitMs / 1000} s`);
  if (code !== 0) throw new ScanStepError('install', npmError(output));
  return openInstalled(directory, target.npm);
}

/** Reads what is installed in a directory. Throws a ScanStepError where the package is not there. */
export async function openInstalled(directory: string, name: string): Promise<Installed> {
  const packageDirectory = join(directory, 'node_modules', name);
  try {
    const text = await readFile(join(packageDirectory, 'package.json'), 'utf8');
    return { directory, packageDirectory, manifest: manifestSchema.parse(JSON.parse(text)) };
  } catch (error) {
    throw new ScanStepError('install', `package.json of ${name}: ${messageOf(error)}`);
  }
}

/** npm's error code, which names no path and no host, so that the report is the same everywhere. */
export function npmError(output: string): string {
  const code = /^npm (?:error|ERR!) code (\S+)/m.exec(output)?.[1];
  return code === undefined ? 'npm gave no error code' : `npm error ${code}`;
}
