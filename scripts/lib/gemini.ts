import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PACKAGE = '@google/gemini-cli-core';
const VERSION = '0.61.0';
const CACHE = 'node_modules/.cache/caveat';

/**
 * The folder of Gemini CLI's core, fetched when it is first asked for and kept with the modules. It is
 * no dependency, as it brings 450 packages (376 MB) that one test needs.
 *
 * @throws Error where npm cannot install it.
 */
export function fetchGemini(): string {
  const kept = join(CACHE, `gemini-${VERSION}`);
  if (!existsSync(kept)) {
    mkdirSync(CACHE, { recursive: true });
    const fresh = mkdtempSync(join(CACHE, 'gemini-'));
    try {
      install(fresh);
      renameSync(fresh, kept);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return resolve(kept, 'node_modules', PACKAGE);
}

function install(folder: string): void {
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', [...args, `${PACKAGE}@${VERSION}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm cannot install ${PACKAGE}: ${stderr.slice(-2000)}`);
}
