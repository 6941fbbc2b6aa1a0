/** @file Installs client programs at exact versions beside the project and runs them. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/caveat/programs');
const TIME_LIMIT = 90_000;

/**
 * The folder of the programs of a package, installed on first use. They are no dependencies: together they
 * are larger than the rest of the project.
 *
 * @param spec `name@version`
 */
export function installed(spec: string): string {
  const folder = join(FOLDER, spec.replaceAll('/', '+'));
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    const { status, stderr } = spawnSync(
      'npm',
      ['install', '--prefix', unfinished, '--no-audit', '--no-fund', '--loglevel=error', spec],
      { encoding: 'utf8', env: withNode(process.env) },
    );
    if (status !== 0) throw new Error(`cannot install ${spec}: ${stderr}`);
    renameSync(unfinished, folder);
  }
  return join(folder, 'node_modules/.bin');
}

/** Runs a program to its end with no environment but this one; its output is for the message of a failed test. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: withNode({ PATH: process.env['PATH'], ...options.env }),
      timeout: TIME_LIMIT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', () => {
      resolve(output);
    });
  });
}

/** The Node that runs this comes first: the host's may be older than the programs want. */
function withNode(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: `${dirname(process.execPath)}${delimiter}${env['PATH'] ?? ''}` };
}
