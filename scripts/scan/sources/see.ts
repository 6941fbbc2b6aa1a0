import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { INSIDE } from '../sandbox/plan.ts';

/** Whether a path is the root or lies below it. */
export function isWithin(path: string, root: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith('../') && !isAbsolute(way));
}

/** What the sandbox puts there itself. */
const TAKEN = [...Object.values(INSIDE), '/seed', '/etc', '/proc', '/dev', '/sys'];

/** Why a host path cannot be shown to a server; undefined where it can. */
export function seeFault(text: string): string | undefined {
  const path = resolve(text);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'is not there';
  if (!stat.isFile() && !stat.isDirectory()) return 'is neither a file nor a folder';
  const clash = [...TAKEN, '/tmp'].find((taken) => isWithin(taken, path));
  if (clash !== undefined) return `lies over ${clash}, which the sandbox makes afresh`;
  const inside = TAKEN.find((taken) => isWithin(path, taken));
  return inside === undefined ? undefined : `lies in ${inside}, which the sandbox makes afresh`;
}
