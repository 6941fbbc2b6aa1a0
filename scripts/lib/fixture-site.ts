import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A throw-away build of the fixture catalogue. */
interface FixtureSite {
  /** Folder of the built site. */
  dir: string;
  remove: () => void;
}

/**
 * Builds `tests/fixtures/catalogue` into a new folder.
 *
 * @throws Error with what the build printed, where it fails.
 */
export function buildFixtureSite(): FixtureSite {
  const parent = mkdtempSync(join(tmpdir(), 'caveat-site-'));
  const dir = join(parent, 'dist');
  function remove(): void {
    rmSync(parent, { recursive: true, force: true });
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CAVEAT_CONTENT: 'tests/fixtures/catalogue',
      CAVEAT_OUT: dir,
      CAVEAT_CACHE: join(parent, 'cache'),
    },
  });
  if (status === 0) return { dir, remove };
  remove();
  throw new Error(`The fixture site was not built:\n${stdout}${stderr}`);
}
