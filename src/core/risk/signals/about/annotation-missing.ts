import type { About } from './about.ts';

export const annotationMissing: About = {
  definition: {
    fires:
      'The tool declares neither `readOnlyHint` nor `destructiveHint`. By the specification a client must then assume that it writes and may destroy.',
    not: 'A tool that declares one of the two, whichever way; other hints alone do not count.',
  },
  falsePositives: [
    'A server that declares only what differs from the defaults of the specification says the same by silence.',
  ],
  condition:
    'None follows: the level is computed from the definition, and missing hints change nothing in it. Clients that go by hints ask for every such tool, so a rule of your own saves questions for tools rated Low.',
  mappings: {
    ASI09: 'Where every tool asks, people learn to agree.',
    'SAFE-T1403': 'Questions without need are what fatigue is made of.',
  },
  examples: {
    firing: [
      {
        server: 'modelcontextprotocol~~server-github',
        tool: 'create_repository',
        why: 'There are no annotations at all.',
      },
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'batch_delete_emails',
        why: 'A tool that destroys does not say so in its hints.',
      },
      {
        server: 'modelcontextprotocol~~server-google-maps',
        tool: 'maps_directions',
        why: 'A tool that only reads is treated as one that may destroy.',
      },
    ],
    nearMisses: [
      {
        server: 'stripe~~mcp',
        tool: 'cancel_subscription',
        why: 'It declares that it destroys.',
      },
      {
        server: 'coingecko~~coingecko-mcp',
        tool: 'execute',
        why: 'It declares a hint, although a wrong one.',
      },
      {
        server: 'shortcut~~mcp',
        tool: 'stories-unassign-current-user',
        why: 'It declares `destructiveHint`.',
      },
    ],
  },
};
