/**
 * @file Runs everything, or the test files given: `npm test`, `npm test -- tests/core/words.test.ts`.
 * Exit codes: 1 where something failed, 2 where the browser is missing.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { ensureBrowser } from './lib/browser.ts';
import { buildFixtureSite } from './lib/fixture-site.ts';

/** Without `tests/clients`, which `npm run clients` runs: its programs are a large download. */
const ALL = ['tests/*.test.ts', 'tests/!(clients)/**/*.test.ts'];
const WITHOUT_SITE = ['tests/*.test.ts', 'tests/!(clients|site|browser)/**/*.test.ts'];

const chosen = process.argv.slice(2);
process.exitCode = chosen.length > 0 ? runChosen(chosen) : runAll();

/** One build of the fixture site serves all: two at once would write over each other. */
function runChosen(files: string[]): number {
  if (!files.some((file) => /\btests\/(site|browser)\//.test(file))) return Number(!test(files));
  const site = tryBuild();
  if (!site) return 1;
  process.env['CAVEAT_FIXTURE_SITE'] = site.dir;
  const passed = test(files);
  site.remove();
  return Number(!passed);
}

function runAll(): number {
  try {
    process.env['CHROME_PATH'] = ensureBrowser();
  } catch (error) {
    console.error(message(error));
    return 2;
  }
  const problems: string[] = [];
  if (!node('scripts/check.ts')) problems.push('npm run check found problems (above the tests)');

  const site = tryBuild();
  if (!site) problems.push('without the fixture site, tests/site and tests/browser did not run');
  process.env['CAVEAT_FIXTURE_SITE'] = site?.dir ?? '';
  if (!test(site ? ALL : WITHOUT_SITE)) problems.push('tests failed');
  site?.remove();

  if (problems.length > 0) console.error(`\n✖ ${problems.join('; ')}.`);
  return problems.length > 0 ? 1 : 0;
}

function tryBuild() {
  try {
    const site = buildFixtureSite();
    console.log('✔ build of the fixture site');
    return site;
  } catch (error) {
    console.log(`✖ build of the fixture site\n${message(error)}`);
    return undefined;
  }
}

function test(files: string[]): boolean {
  // By itself Node leaves a core idle, which on two cores is half the machine.
  const atOnce = `--test-concurrency=${availableParallelism()}`;
  return node('--test', '--test-reporter=spec', atOnce, ...files);
}

function node(...args: string[]): boolean {
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (error) throw error;
  return status === 0;
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
