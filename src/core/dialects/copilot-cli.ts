import { PLAIN_ALIAS, type Dialect } from './dialect.ts';
import { namesOf, plan } from './plan.ts';

const PATH = 'copilot';

/** The flags of Copilot CLI. A refusal beats a permission; what has neither is asked. */
export const copilotCli: Dialect = {
  id: 'copilot-cli',
  title: 'Copilot CLI',
  kind: 'client',
  files: [{ path: PATH, language: 'bash', scope: 'one session, on the command line' }],
  alias: PLAIN_ALIAS,
  can: {
    allow: true,
    ask: true,
    deny: true,
    hide: false,
    limit: false,
    condition: 'none',
    allTools: false,
    otherwise: ['allow'],
    unlisted: 'ask',
  },
  place: 'Add the flags to the command that starts it.',
  cautions: ['The flags hold for this session alone.'],
  documentation: {
    href: 'https://docs.github.com/en/copilot/how-tos/copilot-cli/use-copilot-cli/allowing-tools',
    checked: '2026-11-21',
  },
  // Quotes and brackets would end the flag, and `*` is a pattern.
  toolName: (alias, tool) => (/^[A-Za-z0-9_.-]+$/.test(tool) ? `${alias}(${tool})` : undefined),
  render(request) {
    const planned = plan(copilotCli, request);
    const flags = [
      ...(planned.otherwise === 'allow' ? [`--allow-tool='${request.alias}'`] : []),
      ...namesOf(planned, 'allow').map((name) => `--allow-tool='${name}'`),
      ...namesOf(planned, 'deny').map((name) => `--deny-tool='${name}'`),
    ];
    const text = `${['copilot', ...flags].join(' \\\n  ')}\n`;
    return { texts: [{ path: PATH, language: 'bash', text }], losses: planned.losses };
  },
};
