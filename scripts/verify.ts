/**
 * @file Checks the whole catalogue and not the fixture: builds the site twice, compares the two to the
 * byte, and runs the tests of a built site on it (links, structured data, sitemap, origins, budgets).
 * Prints the figures. Exit code 1 where something is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const parent = mkdtempSync(join(tmpdir(), 'caveat-verify-'));
try {
  const [first, second] = [build('first'), build('second')];
  const files = filesOf(first);
  const bytes = files.reduce((sum, file) => sum + statSync(join(first, file)).size, 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  console.log(`${pages} pages, ${files.length} files, ${Math.round(bytes / 1e6)} MB`);
  const other = differing(first, second);
  console.log(other.length === 0 ? '✔ two builds are the same' : `✖ differ: ${other.join(', ')}`);
  if (other.length > 0 || !tests(first)) process.exitCode = 1;
} finally {
  rmSync(parent, { recursive: true });
}

function build(name: string): string {
  const dir = join(parent, name);
  const env = { ...process.env, CAVEAT_OUT: dir, CAVEAT_CACHE: join(parent, `${name}-cache`) };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env,
    // A line for each page.
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`The site was not built:\n${stdout.slice(-4000)}${stderr}`);
  console.log(`${name} build: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return dir;
}

function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

/** At most ten files that are not the same in both folders. */
function differing(a: string, b: string): string[] {
  const all = new Set([...filesOf(a), ...filesOf(b)]);
  const known = new Set(filesOf(a)).intersection(new Set(filesOf(b)));
  const same = (file: string) =>
    known.has(file) && readFileSync(join(a, file)).equals(readFileSync(join(b, file)));
  return [...all].filter((file) => !same(file)).slice(0, 10);
}

function tests(dir: string): boolean {
  const args = [
    '--test',
    '--test-reporter=spec',
    // These two are about the fixture.
    '--test-skip-pattern=every page type is there',
    '--test-skip-pattern=two builds are the same',
    'tests/site/site.test.ts',
    'tests/site/budgets.test.ts',
  ];
  const env = { ...process.env, CAVEAT_FIXTURE_SITE: dir };
  return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status === 0;
}
