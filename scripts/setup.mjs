/**
 * @file Installs the dependencies where they are missing, unfinished or not those of the lock file.
 * Plain JavaScript without a dependency: it runs before there is one, on any Node from 20.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const OLDEST_NODE = 20;
const UNFINISHED = 'unfinished';
/** Holds what the last installation was made from, or that it never ended. */
const STAMP = 'node_modules/.cache/caveat/installed';

process.exitCode = setUp();

/** @returns {number} exit code */
function setUp() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    console.error(`Caveat needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
    return 2;
  }
  const wanted = digest();
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (installed === wanted) return 0;
  // npm takes a package that was unpacked by half for a whole one.
  if (installed === UNFINISHED) rmSync('node_modules', { recursive: true, force: true });

  console.error('Installing the dependencies (about half a minute) …');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, UNFINISHED);
  // --no-save: npm 10 and other systems would write the lock file in another form.
  const npm = spawnSync('npm install --no-save', { stdio: ['ignore', 2, 2], shell: true });
  if (npm.status !== 0) {
    console.error('The installation failed; npm says why above. It needs the npm registry once.');
    return 1;
  }
  if (digest() !== wanted) {
    console.error(
      'The installation changed package-lock.json: restore it, or commit it on purpose.',
    );
    return 1;
  }
  writeFileSync(STAMP, wanted);
  return 0;
}

/** What an installation depends on: the lock file, npm's settings, the system. */
function digest() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const file of ['package-lock.json', 'package.json', '.npmrc']) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
