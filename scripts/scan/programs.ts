import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the programs of the system are. */
export const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Absolute path of a program on a search path; undefined where it is not there. */
export function findProgram(name: string, searchPath = SYSTEM_PATH): string | undefined {
  return searchPath
    .split(delimiter)
    .map((directory) => join(directory, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
