import type { About } from './about.ts';

export const paidCall: About = {
  definition: {
    fires:
      'The description says that a call costs something (credits, billed, paid by x402), an argument caps what it may cost, the answer says what it cost, something is bought, or a service makes a medium that providers charge for: an image, a video, a voice.',
    not: 'Reading prices, bills and balances, and advice about cost in another sense, such as tokens of the answer.',
  },
  falsePositives: [
    'The states of invoices and plans (“paid”) have nothing to do with the price of a call.',
    'Limits “per request” speak of size as often as of price.',
  ],
  condition:
    'A quota for the hour beside that for the minute, so that a loop ends before the bill is large; the number of items a call makes gets a maximum where the schema has one.',
  mappings: {
    MCP08: 'Spending that nobody watches is noticed on the bill.',
    ASI08: 'A loop turns a small price into a large one.',
    'SAFE-T1106': 'Text that keeps the agent calling costs money with each call.',
  },
  examples: {
    firing: [
      {
        server: 'firecrawl-mcp',
        tool: 'firecrawl_agent',
        why: 'Its description speaks of the credits that a run takes.',
      },
      {
        server: 'mobilenext~~mobile-mcp',
        tool: 'mobile_allocate_remote_device',
        why: 'A device is billed for as long as it is kept.',
      },
      {
        server: 'mcp-image',
        tool: 'generate_image',
        why: 'Each image is charged by the provider.',
      },
    ],
    nearMisses: [
      {
        server: 'digitalocean~~mcp',
        tool: 'billing-history-list',
        why: 'It reads bills.',
      },
      {
        server: 'aashari~~mcp-server-atlassian-jira',
        tool: 'jira_patch',
        why: '“Cost” means the length of the answer.',
      },
      {
        server: 'gcp-mcp',
        tool: 'get-billing-info',
        why: 'It says how an account is billed; asking is free.',
      },
    ],
  },
};
