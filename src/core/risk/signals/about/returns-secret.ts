import type { About } from './about.ts';

export const returnsSecret: About = {
  definition: {
    fires:
      'The name, the description or the declared answer says that the call gives, makes or renews something that opens something else: a password, a secret, an API key, an access token, cookies, environment variables, a login link. A switch that has a secret shown counts too.',
    not: 'Listing the names, kinds or use of secrets, deleting them, design tokens, keyboard and database keys, and settings of password rules.',
  },
  falsePositives: [
    'Some servers return only the name or a masked form of what was made, which the definition does not say.',
    'Public keys and publishable keys are meant to be seen.',
  ],
  condition:
    'Hidden until somebody enables it: no argument makes a secret harmless once it is in the conversation. Where the server offers a reference in place of the value, use that tool.',
  mappings: {
    MCP01:
      'The secret stands in the conversation, its log, and the memory of the model’s provider.',
    ASI03: 'Whoever reads the conversation can act as the owner.',
    'SAFE-T1503': 'Environment variables hold the keys of everything else.',
  },
  examples: {
    firing: [
      {
        server: 'digitalocean~~mcp',
        tool: 'doks-get-credentials',
        why: 'The answer opens the whole cluster.',
      },
      {
        server: 'replicate-mcp',
        tool: 'get_default_webhooks_secret',
        why: 'With it, anybody can sign messages as the service.',
      },
      {
        server: 'hostinger-api-mcp',
        tool: 'domains_getDomainAuthorizationCodeV1',
        why: 'The code moves a domain to another owner.',
      },
    ],
    nearMisses: [
      {
        server: 'cloudflare~~mcp-server-cloudflare',
        tool: 'secret_list',
        why: 'It lists which secrets there are, and returns none of them.',
      },
      {
        server: 'chrome-devtools-mcp',
        tool: 'press_key',
        why: 'The key is one of a keyboard.',
      },
      {
        server: 'figma-console-mcp',
        tool: 'figma_export_tokens',
        why: 'Design tokens are colours and sizes.',
      },
    ],
  },
};
