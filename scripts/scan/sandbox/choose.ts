import { ProblemsError } from '#core/problem.ts';
import { dockerSandbox } from './docker.ts';
import { findSandbox, noSandbox } from './index.ts';
import { LIMITS } from './limits.ts';
import type { Sandbox } from './sandbox.ts';

/** What a caller can ask for: the best of this system, a container, or none. */
export type SandboxChoice = 'auto' | 'docker' | 'none';

/** The sandbox that is asked for. Throws a ProblemsError where it does not work here. */
export async function chooseSandbox(choice: SandboxChoice, stageParent: string): Promise<Sandbox> {
  if (choice === 'none') return noSandbox;
  if (choice === 'docker') return dockerSandbox(LIMITS);
  const found = await findSandbox(stageParent);
  if (found !== undefined) return found;
  throw new ProblemsError([
    {
      file: '--no-sandbox',
      field: '',
      message: 'no sandbox works here and servers are not started without one',
      remedy:
        'Install bubblewrap, or run as root with util-linux on Linux, or use --sandbox docker, or accept the risk with --no-sandbox',
    },
  ]);
}
