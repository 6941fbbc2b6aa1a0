/** @file Reads what commands that install before they run would start. */
import { basename } from 'node:path';
import { type NpmRequest, parseSpec } from './npm.ts';

/** Commands that take an npm package, by their first words. */
const NPM_RUNNERS = [['npx'], ['bunx'], ['pnpx'], ['npm', 'exec'], ['npm', 'x'], ['pnpm', 'dlx']];

/** Programs that fetch or start what the sandbox cannot: it has no network. */
const OTHER_RUNNERS = ['uvx', 'uv', 'pipx', 'docker', 'podman', 'yarn', 'pnpm', 'npm'];

/** The command without what only Windows needs: `cmd /c` before it, a drive, `.cmd` or `.exe` at its program. */
export function portable(argv: readonly string[]): string[] {
  const name = (argv[0] ?? '').toLowerCase().replace(/\.exe$/, '');
  const [program = '', ...rest] =
    name === 'cmd' && argv[1]?.toLowerCase() === '/c' ? argv.slice(2) : argv;
  return [program.replace(/^[a-z]:.*\\/i, '').replace(/\.(cmd|exe)$/i, ''), ...rest];
}

/** The package and the arguments behind `npx -y name@version …` and its likes; undefined for others. */
export function npmPackageOf(argv: readonly string[]): Omit<NpmRequest, 'env'> | undefined {
  const words = [basename(argv[0] ?? ''), ...argv.slice(1)];
  const runner = NPM_RUNNERS.find((one) => one.every((word, index) => words[index] === word));
  if (runner === undefined) return undefined;
  const rest = words.slice(runner.length);
  let spec: string | undefined;
  while (rest[0]?.startsWith('-')) {
    const [name, value] = rest.shift()!.split('=', 2);
    if (name === '-p' || name === '--package') spec = value ?? rest.shift();
    if (name === '--') break;
  }
  const bin = spec === undefined ? undefined : rest.shift();
  const parsed = parseSpec(spec ?? rest.shift() ?? '');
  return parsed && { ...parsed, bin, args: rest };
}

/** Why a command cannot be started in a sandbox; undefined where it may be. */
export function runnerFault(argv: readonly string[]): string | undefined {
  const program = basename(argv[0] ?? '');
  if (!OTHER_RUNNERS.includes(program)) return undefined;
  return `${program} installs or starts what the sandbox cannot: install the server and give its own command`;
}
