/**
 * @file Runs Lighthouse (mobile) on home, a server page and a tool page of the built site and prints
 * the four scores of each. Exit code 1 where one is under 95. npx fetches Lighthouse at the version
 * named here: it is larger than the rest of the tools together, and its scores depend on the machine.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { catalogue } from '#data/catalogue.ts';
import { urls } from '#views/urls.ts';
import { CHROMIUM_FLAGS, ensureBrowser } from './lib/browser.ts';
import { serveSite } from './lib/static-server.ts';

const VERSION = '13.5.0';
const LEAST = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const reportSchema = z.object({
  categories: z.object(
    Object.fromEntries(CATEGORIES.map((name) => [name, z.object({ score: z.number() })])),
  ),
});

const browser = ensureBrowser();
const folder = mkdtempSync(join(tmpdir(), 'caveat-lighthouse-'));
const { origin, close } = await serveSite(process.env['CAVEAT_OUT'] ?? 'dist', 0);
try {
  for (const path of pages()) {
    const scores = await scoresOf(path);
    console.log(`${path}  ${scores.map(([name, score]) => `${name} ${score}`).join('  ')}`);
    if (scores.some(([, score]) => score < LEAST)) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
  await close();
}

/** Home, and the most downloaded server with its first tool. */
function pages(): string[] {
  const [server] = catalogue().byUse;
  if (!server?.tools[0])
    throw new Error(
      'The catalogue has no server with a tool: build one that has, with CAVEAT_CONTENT naming its content.',
    );
  const { slug } = server.record;
  return [urls.home, urls.server(slug), urls.tool(slug, server.tools[0].slug)];
}

async function scoresOf(path: string): Promise<[name: string, score: number][]> {
  const file = join(folder, 'report.json');
  await run('npx', [
    '--yes',
    `lighthouse@${VERSION}`,
    origin + path,
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    `--chrome-flags=${['--headless', ...CHROMIUM_FLAGS].join(' ')}`,
  ]);
  const { categories } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]);
}

/** Not the synchronous form: this process serves the pages meanwhile. */
function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CHROME_PATH: browser };
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with exit code ${code}`));
    });
  });
}
