import { existsSync } from 'node:fs';
import { findProgram } from '../programs.ts';
import type { Limits } from './limits.ts';
import type { Sandbox } from './sandbox.ts';

/** What the programs of the sandbox themselves take at most. */
const SANDBOX_PROCESSES = 16;

/**
 * The sandbox inside a systemd scope: a cgroup of its own bounds the memory and the processes of all it
 * starts together, which limits of a process cannot. Undefined where systemd is not running.
 */
export function inScope(sandbox: Sandbox, limits: Limits): Sandbox | undefined {
  const systemdRun = findProgram('systemd-run');
  // https://www.freedesktop.org/software/systemd/man/latest/sd_booted.html
  if (systemdRun === undefined || !existsSync('/run/systemd/system')) return undefined;
  return scoped(sandbox, limits, systemdRun);
}

/** The sandbox behind this systemd-run. */
export function scoped(sandbox: Sandbox, limits: Limits, systemdRun: string): Sandbox {
  const isRoot = process.getuid?.() === 0;
  const options = [
    ...[...(isRoot ? [] : ['--user']), '--scope', '--quiet', '--collect'],
    ...['-p', `MemoryMax=${limits.memory}`, '-p', 'MemorySwapMax=0'],
    ...['-p', `TasksMax=${limits.processes + SANDBOX_PROCESSES}`, '--'],
  ];
  return {
    name: `${sandbox.name} in a systemd scope`,
    async command(launch) {
      const { command, args, env, cwd } = await sandbox.command(launch);
      return { command: systemdRun, args: [...options, command, ...args], env: bus(env), cwd };
    },
  };
}

/** The environment with the addresses of the user's own service manager. */
function bus(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = ['XDG_RUNTIME_DIR', 'DBUS_SESSION_BUS_ADDRESS'];
  return { ...env, ...Object.fromEntries(names.map((name) => [name, process.env[name]])) };
}
