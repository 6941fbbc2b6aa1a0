import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

/** What a run of the program gave. */
export interface Run {
  code: number | null;
  out: string;
  errors: string;
}

const PROGRAM = fileURLToPath(new URL('../../scripts/caveat.ts', import.meta.url));

/** Runs the `caveat` program as a user would, with text on standard input. */
export function caveat(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args]);
    const run: Run = { code: null, out: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.errors += text));
    child.on('error', reject).on('close', (code) => {
      resolve({ ...run, code });
    });
    // A program that refuses its arguments may close its input before reading it.
    child.stdin.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') reject(error);
    });
    child.stdin.end(input);
  });
}

/** Writes files into a folder that goes away with the tests; returns the path of each. */
export function temporaryFiles<Name extends string>(
  files: Record<Name, unknown>,
): Record<Name, string> {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-cli-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return [name, path];
  });
  return Object.fromEntries(paths) as Record<Name, string>;
}
