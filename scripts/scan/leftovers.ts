/** @file What scans that were killed have left behind. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the entries of a directory whose names hold the id of a process that is gone. */
export async function removeLeftovers(directory: string, pattern: RegExp): Promise<void> {
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  for (const name of names) {
    const pid = pattern.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(directory, name), { recursive: true, force: true });
  }
}

/** Removes the files that `writeJson` had not finished. */
export function removeUnfinished(directory: string): Promise<void> {
  return removeLeftovers(directory, /^\..+\.json\.(\d+)\.[0-9a-f-]{36}$/);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
