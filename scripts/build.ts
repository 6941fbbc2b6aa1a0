/**
 * @file Builds the site: pages, then the search index over them. `CAVEAT_CONTENT` chooses another
 * content folder, `CAVEAT_OUT` another output folder.
 */
import { spawnSync } from 'node:child_process';

for (const step of [['scripts/astro.ts', 'build'], ['scripts/build-search.ts']]) {
  const { status, error } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
