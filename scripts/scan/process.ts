import { type ChildProcess, spawn } from 'node:child_process';
import { findProgram } from './programs.ts';

/** A command ready to be spawned. */
export interface SpawnCommand {
  command: string;
  args: string[];
  /** The whole environment; nothing is inherited. */
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** Run when the process has ended, to end what it may have started elsewhere. */
  afterwards?: SpawnCommand;
}

const running = new Set<ChildProcess>();
// A group of its own does not get the terminal's signals, so it is ended with this process.
process.on('exit', () => {
  running.forEach(killGroup);
});

const setpriv = process.platform === 'linux' ? findProgram('setpriv') : undefined;

/**
 * Starts a command as the leader of its own process group, with piped standard streams. On Linux it
 * dies with this process, however that ends.
 */
export function spawnGroup({ command, args, env, cwd }: SpawnCommand) {
  const [program, ...rest] = setpriv
    ? [setpriv, '--pdeathsig', 'KILL', command, ...args]
    : [command, ...args];
  const child = spawn(program, rest, { env, cwd, detached: true, stdio: 'pipe' });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Kills the whole process group that `spawnGroup` made. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: the group is gone already, which is what was wanted.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** How a command that runs to its end came out. */
interface Outcome {
  code: number | null;
  timedOut: boolean;
  /** Standard output and error together, the last 64 kB. */
  output: string;
}

const KEPT = 64 * 1024;

/** Runs a command to its end, or kills its group after `limitMs` milliseconds. */
export function runToEnd(command: SpawnCommand, limitMs: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawnGroup(command);
    let output = '';
    let timedOut = false;
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-KEPT));
    const timer = setTimeout(() => {
      timedOut = true;
      killGroup(child);
    }, limitMs);
    child.stdin.end();
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, timedOut, output });
    });
  });
}
