import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Arguments that keep Chromium from asking for anything by itself; as root it must do without its sandbox. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Path of a Chromium: `CHROME_PATH`, one on the PATH, a usual place, or Playwright's own. */
function findBrowser(): string | undefined {
  const wish = process.env['CHROME_PATH'];
  if (wish) return wish;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...APPLICATIONS, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/**
 * Path of a Chromium, installed first where there is none: Debian's package as root, else
 * Playwright's own.
 *
 * @throws Error with one line that says what to do, where neither can be had.
 */
export function ensureBrowser(): string {
  const found = findBrowser() ?? (installPackage() || installOwn() ? findBrowser() : undefined);
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium: install it (or Chrome), or give its path in CHROME_PATH.',
  );
}

function installPackage(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error('Installing Chromium from the packages of the system …');
  // Where this fails, the lists that are there may still do.
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
}

function installOwn(): boolean {
  console.error("Installing Playwright's Chromium …");
  return run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}
