import { stringify } from 'yaml';
import { celString } from './cel.ts';
import { PLAIN_ALIAS, type Dialect } from './dialect.ts';
import { plan } from './plan.ts';

const PATH = 'config.yaml';

/**
 * The MCP authorization of agentgateway: CEL over the target and the name of a tool, not over its
 * arguments. A `deny` that holds wins; with one `allow` anywhere, what no `allow` names is refused; a
 * tool that is refused is not listed.
 */
export const agentgateway: Dialect = {
  id: 'agentgateway',
  title: 'agentgateway',
  kind: 'gateway',
  files: [{ path: PATH, language: 'yaml', scope: 'the gateway, under mcp of its configuration' }],
  alias: PLAIN_ALIAS,
  can: {
    allow: true,
    ask: false,
    deny: false,
    hide: true,
    limit: false,
    condition: 'none',
    allTools: false,
    otherwise: ['allow', 'deny'],
    unlisted: 'client',
  },
  place:
    'Merge the rules into the mcp part of the configuration; the alias is the name of the target.',
  cautions: [
    'With the first allow rule, tools of other targets, prompts and resources need rules of their own.',
    'Its rate limit counts every request of a route and not the calls of one tool, so none is written.',
  ],
  documentation: {
    href: 'https://github.com/agentgateway/agentgateway/tree/main/examples/mcp-authorization',
    checked: '2026-11-21',
  },
  toolName: (_, tool) => (tool.isWellFormed() ? tool : undefined),
  render(request) {
    const { tools, otherwise, losses } = plan(agentgateway, request);
    const target = `mcp.tool.target == ${celString(request.alias)}`;
    const named = tools.map(({ name, ruling: { action } }) => {
      const expression = `${target} && mcp.tool.name == ${celString(name)}`;
      return action === 'allow' ? { allow: expression } : { deny: expression };
    });
    const closed = otherwise === 'deny' && !named.some((rule) => 'allow' in rule);
    const rules = [
      ...named,
      ...(closed ? [{ deny: target }] : []),
      ...(otherwise === 'allow' ? [{ allow: target }] : []),
    ];
    const value = { mcp: { policies: { mcpAuthorization: { rules } } } };
    const text = stringify(value, { lineWidth: 0 });
    return { texts: [{ path: PATH, language: 'yaml', text }], losses };
  },
};
