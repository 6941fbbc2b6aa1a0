import type { About } from './about.ts';

export const containerTarget: About = {
  definition: {
    fires:
      'A tool that deletes, empties, resets or replaces something that holds other things, by its name, first sentence or choice of act: a database, table, bucket, repository, project, account, server, folder, calendar, board. Words such as “and all its chunks”, “with its runs” or “cascades” tell so of anything; a device holds what somebody keeps on it when it is wiped.',
    not: 'Deleting one thing inside a container; changing the settings of one; ending a running thing, which goes on to exist; taking one thing out of another.',
  },
  falsePositives: [
    'Things with a container’s word in their name that hold nothing, such as an index that only makes a table faster.',
    'Forgetting an account or repository on this side only, where the words do not say so.',
  ],
  condition:
    'Destroying a container is Critical and hidden. Who enables it should fix which container may be named (`args.project` `in` a list), so that a slip cannot reach production.',
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
        server: 'tryll-dataset-builder-mcp',
        tool: 'delete_category',
        why: 'It says that the category goes with all its chunks.',
      },
    ],
    nearMisses: [
      {
        server: 'supabase~~mcp-server-supabase',
        tool: 'pause_project',
        why: 'The project stops and can be started again; nothing in it is lost.',
      },
      {
        server: 'airtable-mcp-server',
        tool: 'delete_records',
        why: 'Records go, and the table that holds them stays.',
      },
      {
        server: 'airtable-mcp-server',
        tool: 'update_table',
        why: 'A table gets another name or description.',
      },
    ],
  },
};
