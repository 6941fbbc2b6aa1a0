/**
 * @file Checks the whole catalogue and not the fixture: builds the site twice, compares the two to the
 * byte, and runs the tests of a built site on it (links, structured data, sitemap, origins, budgets).
 * Prints the figures. Has each dialect's reader decide calls of every tool, and Gemini CLI's own engine with
 * them. Exit code 1 where something is wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchGemini } from './lib/gemini.ts';

const parent = mkdtempSync(join(tmpdir(), 'caveat-verify-'));
try {
  const [first, second] = [build('first'), build('second')];
  const files = filesOf(first);
  const bytes = files.reduce((sum, file) => sum + statSync(join(first, file)).size, 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  console.log(`${pages} pages, ${files.length} files, ${Math.round(bytes / 1e6)} MB`);
  const other = differing(first, second);
  console.log(other.length === 0 ? '✔ two builds are the same' : `✖ differ: ${other.join(', ')}`);
  const fine = [other.length === 0, siteTests(first), policyTests()];
  if (fine.includes(false)) process.exitCode = 1;
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

function siteTests(dir: string): boolean {
  const args = [
    // These two are about the fixture.
    '--test-skip-pattern=every page type is there',
    '--test-skip-pattern=two builds are the same',
    'tests/site/site.test.ts',
    'tests/site/budgets.test.ts',
  ];
  return test(args, { CAVEAT_FIXTURE_SITE: dir });
}

function policyTests(): boolean {
  const files = ['decisions', 'types', 'gemini-engine'];
  return test(
    files.map((name) => `tests/core/dialects/${name}.test.ts`),
    { CAVEAT_WHOLE_CATALOGUE: '1', CAVEAT_GEMINI: fetchGemini() },
  );
}

function test(args: readonly string[], more: Record<string, string>): boolean {
  const env = { ...process.env, ...more };
  const all = ['--test', '--test-reporter=spec', ...args];
  return spawnSync(process.execPath, all, { stdio: 'inherit', env }).status === 0;
}
