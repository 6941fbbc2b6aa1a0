import { spawnSync } from 'node:child_process';
import { textAt, type Engine } from './engine.ts';

/** The words of the command as a shell splits them; a refusal beats a permission, the rest is asked. */
export const copilotCli: Engine = (texts, alias) => {
  const script = `copilot() { printf '%s\\n' "$@"; }\n${textAt(texts, 'copilot')}`;
  const { status, stdout } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: {} });
  if (status !== 0) throw new Error('the shell refuses the command');
  const flags = stdout.split('\n').filter((flag) => flag !== '');
  const named = flags.map((flag) => {
    const [, kind, server, , tool] =
      /^--(allow|deny)-tool=([A-Za-z0-9_-]+)(\(([A-Za-z0-9_.-]+)\))?$/.exec(flag) ?? [];
    if (kind === undefined) throw new Error(`not a flag of Copilot CLI: ${flag}`);
    return { kind, server, tool };
  });
  const has = (kind: string, tool: string) =>
    named.some((one) => one.kind === kind && one.server === alias && (one.tool ?? tool) === tool);
  return {
    decide({ tool }) {
      if (has('deny', tool)) return 'deny';
      return has('allow', tool) ? 'allow' : 'ask';
    },
  };
};
