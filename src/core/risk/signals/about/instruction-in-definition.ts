import type { About } from './about.ts';

export const instructionInDefinition: About = {
  definition: {
    fires:
      'A sentence steers the model beyond this one call, in one of five ways: the order of calls (“call X first”, “use after Y”, “poll until done”, steps and arrows through tools); the person (ask, confirm with, tell, show, or keep from the user; only when the user has asked); which tool (always, never, prefer this one, use proactively, instead of guessing); the answer (how to speak, think or present the result); authority (sets aside other instructions, is addressed to the model, asks it to remember). Every text of the definition is read. Beside an argument only sentences about the first two, and about other instructions, count.',
    not: 'Saying when the tool is of use, the values, format or number of arguments (also with “always” and “never”), limits and side effects, where an id comes from, and which other tool serves another need.',
  },
  falsePositives: [
    'A call order that the service really needs (“get an id first”) is told in the same words as an attempt to be preferred.',
    'Warnings not to ask the user for what the server already knows.',
    'An order quoted as an example.',
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
        server: 'whop~~mcp',
        tool: 'retrieve_members',
        why: '“Always use” is about an argument that shortens the answer.',
      },
    ],
  },
};
