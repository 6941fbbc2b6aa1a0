import type { About } from './about.ts';

export const instructionInDefinition: About = {
  definition: {
    fires:
      'The definition gives the model orders beyond saying what the tool does: to call it or another tool first, to ask the user, always or never to do something, to set aside other instructions, to keep something from the user; or it marks words for the model by a tag such as `<IMPORTANT>`. Every text of the definition is read, those of the schema too.',
    not: 'Saying when the tool is of use, which other tool serves a need better, and how its arguments are filled.',
  },
  falsePositives: [
    'A call order that the service really needs (“get an id first”) is told in the same words as an attempt to be preferred.',
    'Warnings not to ask the user for what the server already knows.',
    'A heading such as `[IMPORTANT]`, meant for people.',
  ],
  condition:
    'A policy on calls never sees this text: it acts while the list is read. Hide tools whose orders you do not want, or pin the definition that you have read, so that a change is noticed.',
  mappings: {
    MCP03: 'Orders in a description are the plainest form of a poisoned tool.',
    ASI01: 'The order competes with what the user asked for.',
    'SAFE-T1001': 'The same place carries harmless and hostile orders.',
    'SAFE-T1401': 'It works before any tool is called.',
  },
  examples: {
    firing: [
      {
        server: 'upstash~~context7-mcp',
        tool: 'resolve-library-id',
        why: 'It orders a call of itself before another tool.',
      },
      {
        server: 'cocal~~google-calendar-mcp',
        tool: 'get-current-time',
        why: 'It asks to be called first, in capitals.',
      },
      {
        server: 'salesforce~~mcp',
        tool: 'guide_figma_to_lwc_conversion',
        why: 'It says when the model must call it.',
      },
    ],
    nearMisses: [
      {
        server: 'playwright~~mcp',
        tool: 'browser_drop',
        why: '“Must be provided” is about its arguments.',
      },
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'directory_tree',
        why: '“Always” describes the answer.',
      },
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'list_allowed_directories',
        why: 'It says of what use it is before other calls, and orders nothing.',
      },
    ],
  },
};
