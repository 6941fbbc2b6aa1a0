import { PLAIN_ALIAS, type Dialect } from './dialect.ts';
import { jsonFile, namesOf, plan } from './plan.ts';

const PATH = 'tools';

/** An MCP tool of the OpenAI Responses API: only what is listed is offered. */
export const openaiResponses: Dialect = {
  id: 'openai-responses',
  title: 'OpenAI Responses API',
  kind: 'api',
  files: [{ path: PATH, language: 'json', scope: 'one request: an item of its list of tools' }],
  alias: PLAIN_ALIAS,
  can: {
    allow: true,
    ask: true,
    deny: false,
    hide: true,
    limit: false,
    condition: 'none',
    allTools: false,
    otherwise: ['deny'],
    unlisted: 'hide',
  },
  place:
    'Put it into the list of tools of the request, with the address of the server as server_url.',
  cautions: [
    'A question comes back as an item of the answer: your program asks and sends the reply.',
  ],
  documentation: {
    href: 'https://developers.openai.com/docs/guides/tools-connectors-mcp',
    checked: '2026-11-21',
  },
  toolName: (_, tool) => (tool.isWellFormed() ? tool : undefined),
  render(request) {
    const planned = plan(openaiResponses, request);
    const allowed = namesOf(planned, 'allow');
    const asked = namesOf(planned, 'ask');
    const lists = {
      ...(allowed.length > 0 ? { never: { tool_names: allowed } } : {}),
      ...(asked.length > 0 ? { always: { tool_names: asked } } : {}),
    };
    const some = allowed.length + asked.length > 0;
    const approval = some ? lists : request.form === 'document' ? 'always' : undefined;
    const value = {
      type: 'mcp',
      server_label: request.alias,
      allowed_tools: planned.tools.flatMap(({ name, ruling: { action } }) =>
        action === 'allow' || action === 'ask' ? [name] : [],
      ),
      ...(approval === undefined ? {} : { require_approval: approval }),
    };
    return {
      texts: [{ path: PATH, language: 'json', text: jsonFile(value) }],
      losses: planned.losses,
    };
  },
};
