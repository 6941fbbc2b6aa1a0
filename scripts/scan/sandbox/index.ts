/** @file Finds a sandbox that works here and starts servers in it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve } from 'node:path';
import { runToEnd } from '../process.ts';
import { type Limits, LIMITS } from './limits.ts';
import { linuxSandboxes } from './linux.ts';
import { fillIn, INSIDE, NOBODY, writeFiles } from './plan.ts';
import { ENVIRONMENT, type Sandbox } from './sandbox.ts';
import { inScope } from './scope.ts';

export type { Sandbox } from './sandbox.ts';

/** The first sandbox that works here, in a cgroup where systemd makes one; undefined where none does. */
export async function findSandbox(
  stageParent: string,
  limits: Limits = LIMITS,
): Promise<Sandbox | undefined> {
  for (const sandbox of linuxSandboxes(limits)) {
    const scoped = inScope(sandbox, limits);
    if (scoped && (await works(scoped, stageParent))) return scoped;
    if (await works(sandbox, stageParent)) return sandbox;
  }
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
