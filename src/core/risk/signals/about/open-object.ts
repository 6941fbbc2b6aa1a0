import type { About } from './about.ts';

export const openObject: About = {
  definition: {
    fires:
      'An argument at the top of the schema that takes an object, names no fields, and does not forbid further ones.',
    not: 'Objects whose fields are listed, objects with `additionalProperties: false`, alternatives that are spelt out, and lists.',
  },
  falsePositives: [
    'Free labels and metadata, which the server stores and never acts on, are open by their nature.',
    'Some servers list the fields only in the description, where a policy cannot check them.',
  ],
  condition:
    'Conditions can name single fields that you know (`args.options.path`), but nothing can be said of the rest. Prefer a tool that lists its fields; otherwise only the limit that its level brings bounds the calls.',
  mappings: {
    MCP10: 'Room without a shape takes more of the conversation than the call needs.',
    'SAFE-T1501': 'What the schema leaves open can be used to ask for more.',
    'SAFE-T1911': 'Data leaves in a field that nobody expected.',
  },
  examples: {
    firing: [
      {
        server: 'mongodb-mcp-server',
        tool: 'delete-many',
        why: '`filter` decides what is deleted, and may hold any operator.',
      },
      {
        server: 'executeautomation~~playwright-mcp-server',
        tool: 'playwright_get',
        why: '`headers` takes any header, credentials too.',
      },
      {
        server: 'dynatrace-oss~~dynatrace-mcp-server',
        tool: 'send_event',
        why: '`properties` takes any field that the caller thinks of.',
      },
    ],
    nearMisses: [
      {
        server: 'firebase-tools',
        tool: 'firebase_create_app',
        why: '`android_config` and `ios_config` list their fields.',
      },
      {
        server: 'antv~~mcp-server-chart',
        tool: 'generate_bar_chart',
        why: '`data` is a list, and each entry has named fields.',
      },
      {
        server: 'hubspot~~mcp-server',
        tool: 'hubspot-batch-read-objects',
        why: '`properties` is a list of names.',
      },
    ],
  },
};
