import type { SpawnCommand } from '../process.ts';
import { SYSTEM_PATH } from '../programs.ts';
import type { Launch } from './plan.ts';

/**
 * A way to start a server so that it is nobody, without capabilities and new privileges, has no network
 * but its own loopback, sees a read-only system and its package, writes only to small file systems in
 * memory, takes a bounded part of the machine, inherits no environment, and dies with all its children
 * when it ends or the scanner does.
 */
export interface Sandbox {
  name: string;
  /** The command that starts the launch inside. */
  command(launch: Launch): Promise<SpawnCommand>;
}

/** The sandbox programs' own environment; the server never sees it. */
export const ENVIRONMENT = { PATH: SYSTEM_PATH };
