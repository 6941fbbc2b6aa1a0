import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf, ScanStepError } from './failure.ts';
import { npmError } from './install.ts';

const LIMITS = { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 };

/**
 * What the registry says of a package or of those versions of it that fit, asked with one call of npm's
 * own client; undefined where none fits. Throws a ScanStepError.
 */
export async function npmView(spec: string, fields: readonly string[]): Promise<unknown> {
  const args = ['view', '--json', '--loglevel=error', '--', spec, ...fields];
  try {
    const { stdout } = await promisify(execFile)('npm', args, LIMITS);
    return stdout.trim() === '' ? undefined : JSON.parse(stdout);
  } catch (error) {
    throw new ScanStepError('install', npmError(messageOf(error)));
  }
}
