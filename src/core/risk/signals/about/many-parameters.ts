import type { About } from './about.ts';

export const manyParameters: About = {
  definition: {
    fires:
      'The schema has ten or more properties at its top. It is a count and judges nothing: a person who is asked for permission will not read them all.',
    not: 'Nine properties or fewer, however many fields the objects in them have.',
  },
  falsePositives: [
    'Searches with many optional filters are long and still harmless.',
    'A tool that puts everything into one object has few parameters and is no easier to review.',
  ],
  condition:
    'No condition follows from the count. Where a policy allows the tool, refuse those that you do not need, one item of `deny_if` with `exists` for each, so that what is approved is short.',
  mappings: {
    ASI09: 'What is approved is more than a person reads.',
    'SAFE-T1403': 'Long prompts for permission train people to agree.',
  },
  examples: {
    firing: [
      {
        server: 'cocal~~google-calendar-mcp',
        tool: 'create-event',
        why: 'More than thirty properties, among them guests and attachments.',
      },
      {
        server: 'azure-devops~~mcp',
        tool: 'pipelines_build',
        why: 'One tool for several acts, with the arguments of all of them.',
      },
      {
        server: 'firecrawl-mcp',
        tool: 'firecrawl_crawl',
        why: 'Among many settings stands the address that results are sent to.',
      },
    ],
    nearMisses: [
      {
        server: 'circleci~~mcp-server-circleci',
        tool: 'find_flaky_tests',
        why: 'All its arguments stand in one object, so the top of the schema is short.',
      },
      {
        server: 'modelcontextprotocol~~server-github',
        tool: 'create_issue',
        why: 'Its seven properties can be read at a glance.',
      },
      {
        server: 'twilio-alpha~~mcp',
        tool: 'TwilioApiV2010--CreateUserDefinedMessageSubscription',
        why: 'A long name, and five arguments.',
      },
    ],
  },
};
