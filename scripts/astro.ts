/** @file Runs Astro in the foreground and without its telemetry: `node scripts/astro.ts build`. */
import { spawnSync } from 'node:child_process';

const { status, error } = spawnSync(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  },
);
if (error) throw error;
process.exitCode = status ?? 1;
