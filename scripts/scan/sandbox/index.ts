/** @file Finds a sandbox that works here and starts servers in it. */
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { runToEnd, type SpawnCommand } from '../process.ts';
import { bwrapArguments } from './bwrap.ts';
import {
  fillIn,
  INSIDE,
  innerCommand,
  type Launch,
  NOBODY,
  planMounts,
  stepDown,
  writeFiles,
} from './plan.ts';
import { unshareScript } from './unshare.ts';

/**
 * A way to start a server so that it is nobody, without capabilities and new privileges, has no network
 * but its own loopback, sees a read-only system and its package, writes only to small file systems in
 * memory, inherits no environment, and dies with all its children when it ends or the scanner does.
 */
export interface Sandbox {
  name: string;
  /** The command that starts the launch inside. */
  command(launch: Launch): Promise<SpawnCommand>;
}

/** The sandbox programs' own environment; the server never sees it. */
const ENVIRONMENT = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };

/** Every sandbox whose programs are here, best first; whether each works is for `works` to say. */
export function installedSandboxes(): Sandbox[] {
  const [bwrap, unshare, setpriv, prlimit] = ['bwrap', 'unshare', 'setpriv', 'prlimit'].map(find);
  const isRoot = process.getuid?.() === 0;
  const down = setpriv && unshare ? { setpriv, unshare } : undefined;
  const found: Sandbox[] = [];
  if (bwrap && (!isRoot || down)) found.push(bubblewrap(bwrap, isRoot ? down : undefined, prlimit));
  if (isRoot && down) found.push(namespaces(down, prlimit));
  return found;
}

/** The first sandbox that works here; undefined where none does. */
export async function findSandbox(stageParent: string): Promise<Sandbox | undefined> {
  for (const sandbox of installedSandboxes()) if (await works(sandbox, stageParent)) return sandbox;
  return undefined;
}

/** Whether a trivial program comes through the sandbox. */
export async function works(sandbox: Sandbox, stageParent: string): Promise<boolean> {
  return withStage(stageParent, async (stage) => {
    const packageDirectory = join(stage, 'package');
    await mkdir(packageDirectory);
    const isRight = `process.getuid() === ${NOBODY} && process.execPath === '${INSIDE.runtime}/node'`;
    const probe = `#!/usr/bin/env node\nprocess.exit(${isRight} ? 42 : 1);\n`;
    await writeFile(join(packageDirectory, 'probe'), probe, { mode: 0o755 });
    const command = await sandbox.command({
      ...{ packageDirectory, writablePackage: false, node: process.execPath, stage },
      ...{ executable: 'probe', args: [], env: {}, files: {} },
    });
    return (await runToEnd(command, PROBE_LIMIT)).code === 42;
  });
}

const PROBE_LIMIT = 15_000;

/** Runs `use` with an empty directory of its own under `parent`, and removes it afterwards. */
export async function withStage<T>(parent: string, use: (stage: string) => Promise<T>): Promise<T> {
  await mkdir(parent, { recursive: true });
  const stage = await mkdtemp(join(parent, 'stage-'));
  try {
    return await use(stage);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Starts the server with a fresh environment, home and directory, and nothing that holds it back. */
export const noSandbox: Sandbox = {
  name: 'none',
  async command({ packageDirectory, executable, args, env, files, node, stage }) {
    const [home, cwd] = [join(stage, 'home'), join(stage, 'cwd')];
    await Promise.all([mkdir(home), mkdir(cwd)]);
    await writeFiles(stage, files);
    const fill = (text: string) => fillIn(text, cwd);
    const given = Object.entries(env).map(([name, value]): [string, string] => [name, fill(value)]);
    const PATH = [dirname(node), ENVIRONMENT.PATH].join(delimiter);
    return {
      command: resolve(packageDirectory, executable),
      args: args.map(fill),
      env: { PATH, HOME: home, ...Object.fromEntries(given) },
      cwd,
    };
  },
};

/** Bubblewrap; as root it is followed by the step down to nobody, which it cannot do itself. */
function bubblewrap(bwrap: string, down: Down | undefined, prlimit: string | undefined): Sandbox {
  const user = down
    ? ['--cap-drop', 'ALL', ...STEP_DOWN_CAPABILITIES.flatMap((name) => ['--cap-add', name])]
    : ['--unshare-user', '--uid', String(NOBODY), '--gid', String(NOBODY), '--cap-drop', 'ALL'];
  return {
    name: 'bubblewrap',
    async command(launch) {
      const mounts = await planMounts(launch);
      const args = [
        ...user,
        ...bwrapArguments(mounts, INSIDE.cwd),
        '--',
        ...(down ? stepDown(down) : []),
        ...innerCommand(launch, prlimit),
      ];
      return { command: bwrap, args, env: ENVIRONMENT, cwd: launch.stage };
    },
  };
}

/** Linux namespaces made by root with util-linux alone. */
function namespaces(down: Down, prlimit: string | undefined): Sandbox {
  const { setpriv, unshare } = down;
  return {
    name: 'unshare',
    async command(launch) {
      const root = join(launch.stage, 'root');
      await mkdir(root);
      const mounts = await planMounts(launch);
      const script = unshareScript(mounts, { root, cwd: INSIDE.cwd, ip: find('ip') });
      const args = [
        ...['--pdeathsig', 'KILL', unshare, '--mount', '--pid', '--net', '--ipc', '--uts'],
        ...['--fork', '--kill-child', 'sh', '-c', script, 'sh'],
        ...stepDown(down),
        ...innerCommand(launch, prlimit),
      ];
      return { command: setpriv, args, env: ENVIRONMENT, cwd: launch.stage };
    },
  };
}

type Down = Parameters<typeof stepDown>[0];

/** What changing the user takes. */
const STEP_DOWN_CAPABILITIES = ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'];

/** Absolute path of a program on the sandbox's own search path. */
function find(name: string): string | undefined {
  return ENVIRONMENT.PATH.split(':')
    .map((directory) => join(directory, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
