import { stringify } from 'yaml';
import { PLAIN_ALIAS, type Dialect } from './dialect.ts';
import { namesOf, plan } from './plan.ts';

const PATH = '~/.docker/mcp/tools.yaml';

/** The tools of Docker MCP Gateway: a server that is listed offers only the tools in its list. */
export const dockerMcpGateway: Dialect = {
  id: 'docker-mcp-gateway',
  title: 'Docker MCP Gateway',
  kind: 'gateway',
  files: [{ path: PATH, language: 'yaml', scope: 'the gateway on this machine' }],
  alias: PLAIN_ALIAS,
  can: {
    allow: true,
    ask: false,
    deny: false,
    hide: true,
    limit: false,
    condition: 'none',
    allTools: false,
    otherwise: ['deny'],
    unlisted: 'hide',
  },
  place: 'Merge it into the file; a server that is not in the file offers all its tools.',
  cautions: [],
  documentation: {
    href: 'https://github.com/docker/mcp-gateway/blob/main/docs/mcp-gateway.md',
    checked: '2026-11-21',
  },
  // `*` stands for all tools, also in quotes.
  toolName: (_, tool) => (tool.isWellFormed() && !tool.includes('*') ? tool : undefined),
  render(request) {
    const planned = plan(dockerMcpGateway, request);
    const text = stringify({ [request.alias]: namesOf(planned, 'allow') }, { lineWidth: 0 });
    return { texts: [{ path: PATH, language: 'yaml', text }], losses: planned.losses };
  },
};
