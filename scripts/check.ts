/** @file Formatting, lint, types and content, all at once: `npm run check`. Exit code 1 where any of them fails. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

const STEPS = [
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'] },
  { name: 'types', command: ['scripts/astro.ts', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'content', command: ['scripts/check-content.ts'] },
];

const REMEDY: Partial<Record<string, string>> = { format: 'npm run format mends it.' };

async function run(command: string[]): Promise<{ ok: boolean; output: string }> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [output, errors, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { ok: status === 0, output: output + errors };
}

const results = await Promise.all(
  STEPS.map(async ({ name, command }) => ({ name, ...(await run(command)) })),
);
for (const { name, ok, output } of results) {
  console.log(`${ok ? '✔' : '✖'} ${name}`);
  if (!ok) console.log(`${output.trim()}\n${REMEDY[name] ?? ''}`);
}
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
