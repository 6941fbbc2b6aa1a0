/** @file The sandboxes made of Linux namespaces. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../programs.ts';
import { boundFiles, bwrapArguments } from './bwrap.ts';
import type { Limits } from './limits.ts';
import { INSIDE, innerCommand, NOBODY, planMounts, stepDown } from './plan.ts';
import { ENVIRONMENT, type Sandbox } from './sandbox.ts';
import { unshareScript } from './unshare.ts';

/** The programs of a sandbox, by absolute path. */
interface Programs {
  prlimit: string;
  /** What root needs to become nobody. */
  down: { setpriv: string; unshare: string } | undefined;
}

/** Every sandbox of this kind whose programs are here, best first. */
export function linuxSandboxes(limits: Limits): Sandbox[] {
  const [bwrap, unshare, setpriv, prlimit] = ['bwrap', 'unshare', 'setpriv', 'prlimit'].map(
    (name) => findProgram(name),
  );
  if (prlimit === undefined) return [];
  const isRoot = process.getuid?.() === 0;
  const down = setpriv && unshare ? { setpriv, unshare } : undefined;
  const found: Sandbox[] = [];
  if (bwrap && (!isRoot || down))
    found.push(bubblewrap(bwrap, { prlimit, down: isRoot ? down : undefined }, limits));
  if (isRoot && down) found.push(namespaces(prlimit, down, limits));
  return found;
}

/** Bubblewrap; as root it is followed by what it cannot do: bound the files, step down to nobody. */
function bubblewrap(bwrap: string, { prlimit, down }: Programs, limits: Limits): Sandbox {
  const user = down
    ? ['--cap-drop', 'ALL', ...STEP_DOWN_CAPABILITIES.flatMap((name) => ['--cap-add', name])]
    : ['--unshare-user', '--uid', String(NOBODY), '--gid', String(NOBODY), '--cap-drop', 'ALL'];
  return {
    name: 'bubblewrap',
    async command(launch) {
      const mounts = await planMounts(launch, limits);
      const args = [
        ...[...user, ...bwrapArguments(mounts, INSIDE.cwd), '--'],
        ...(down ? [...boundFiles(mounts), ...stepDown(down)] : []),
        ...innerCommand(launch, prlimit, limits),
      ];
      return { command: bwrap, args, env: ENVIRONMENT, cwd: launch.stage };
    },
  };
}

/** What mounting again and changing the user take. */
const STEP_DOWN_CAPABILITIES = ['CAP_SYS_ADMIN', 'CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP'];

/** Linux namespaces made by root with util-linux alone. */
function namespaces(prlimit: string, down: NonNullable<Programs['down']>, limits: Limits): Sandbox {
  return {
    name: 'unshare',
    async command(launch) {
      const root = join(launch.stage, 'root');
      await mkdir(root);
      const mounts = await planMounts(launch, limits);
      const script = unshareScript(mounts, { root, cwd: INSIDE.cwd, ip: findProgram('ip') });
      const args = [
        ...['--pdeathsig', 'KILL', down.unshare, '--mount', '--pid', '--net', '--ipc', '--uts'],
        ...['--fork', '--kill-child', 'sh', '-c', script, 'sh'],
        ...stepDown(down),
        ...innerCommand(launch, prlimit, limits),
      ];
      return { command: down.setpriv, args, env: ENVIRONMENT, cwd: launch.stage };
    },
  };
}
