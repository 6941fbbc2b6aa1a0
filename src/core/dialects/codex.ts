import { stringify } from 'smol-toml';
import { PLAIN_ALIAS, type Dialect } from './dialect.ts';
import { namesOf, plan } from './plan.ts';

const PATH = '~/.codex/config.toml';

/**
 * The servers of Codex. `enabled_tools` is the list of what is offered, `disabled_tools` is taken out
 * of it, and `approval_mode` says who is asked. Names are bare and exact.
 */
export const codex: Dialect = {
  id: 'codex',
  title: 'Codex',
  kind: 'client',
  files: [
    { path: PATH, language: 'toml', scope: 'you, in every project' },
    { path: '.codex/config.toml', language: 'toml', scope: 'a project that you trust' },
  ],
  alias: PLAIN_ALIAS,
  can: {
    allow: true,
    ask: true,
    deny: false,
    hide: true,
    limit: false,
    condition: 'none',
    allTools: false,
    otherwise: ['allow', 'deny'],
    unlisted: 'client',
  },
  place: 'Merge it into the table that starts the server: a table may stand only once in the file.',
  cautions: ['Codex ignores keys that it does not know, so check the spelling after you edit it.'],
  documentation: {
    href: 'https://developers.openai.com/codex/config-reference',
    checked: '2026-11-21',
  },
  // TOML quotes any text, but for half a surrogate pair.
  toolName: (_, tool) => (tool.isWellFormed() && tool !== '__proto__' ? tool : undefined),
  render(request) {
    const planned = plan(codex, request);
    const modes = { allow: 'approve', ask: 'prompt' } as const;
    const open = planned.tools.flatMap(({ name, ruling: { action } }) =>
      action === 'allow' || action === 'ask' ? [[name, modes[action]] as const] : [],
    );
    const closed = namesOf(planned, 'hide');
    const { otherwise } = planned;
    const table = {
      ...(otherwise === 'deny' ? { enabled_tools: open.map(([name]) => name) } : {}),
      ...(closed.length > 0 ? { disabled_tools: closed } : {}),
      ...(otherwise === 'deny' ? { default_tools_approval_mode: 'prompt' } : {}),
      ...(otherwise === 'allow' ? { default_tools_approval_mode: 'approve' } : {}),
      ...(open.length > 0
        ? { tools: Object.fromEntries(open.map(([name, mode]) => [name, { approval_mode: mode }])) }
        : {}),
    };
    const text = `${stringify({ mcp_servers: { [request.alias]: table } }).trim()}\n`;
    return { texts: [{ path: PATH, language: 'toml', text }], losses: planned.losses };
  },
};
