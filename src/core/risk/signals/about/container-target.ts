import type { About } from './about.ts';

export const containerTarget: About = {
  definition: {
    fires:
      'A tool that changes something, and what it acts on, by its name, first sentence or choice of act, holds other things: a database, table, bucket, repository, project, account, workspace, server, folder.',
    not: 'Reading a container or something in it; ending a running thing, which goes on to exist; taking one thing out of a container.',
  },
  falsePositives: [
    'Things with a container’s word in their name that hold nothing, such as the application of a person for a task.',
    'Words with a second meaning, such as an app that is opened or a table in a document.',
  ],
  condition:
    'Destroying a container is Critical and hidden. For the rest, fix which container may be named (`args.project` `in` your list), so that a slip cannot reach production.',
  mappings: {
    MCP02: 'A right on the whole where a part was meant.',
    ASI02: 'One call does what would take thousands.',
    'SAFE-T2101': 'With the container all goes that is in it, backups included.',
  },
  examples: {
    firing: [
      {
        server: 'mongodb-mcp-server',
        tool: 'drop-collection',
        why: 'All documents of the collection go with it.',
      },
      {
        server: 'salesforce~~mcp',
        tool: 'delete_org',
        why: 'An organisation holds everything of its users.',
      },
      {
        server: 'supabase~~mcp-server-supabase',
        tool: 'pause_project',
        why: 'All that runs in the project stops.',
      },
    ],
    nearMisses: [
      {
        server: 'mongodb-mcp-server',
        tool: 'list-databases',
        why: 'It lists databases and changes none.',
      },
      {
        server: 'supabase~~mcp-server-supabase',
        tool: 'get_project_url',
        why: 'It returns one fact about a project.',
      },
      {
        server: 'zereight~~mcp-gitlab',
        tool: 'get_project_events',
        why: 'The project only says whose events are read.',
      },
    ],
  },
};
