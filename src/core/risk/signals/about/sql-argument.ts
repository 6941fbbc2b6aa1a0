import type { About } from './about.ts';

export const sqlArgument: About = {
  definition: {
    fires:
      'An argument of free text named `sql` or `cypher`, or one named `query` or `statement` whose description speaks of SQL, or which stands without a description on a server or tool that is about a database. Descriptions that begin with `SELECT statement` or `SQL text`, WHERE clauses, and the stages of an aggregation count whatever the name is.',
    not: 'Search words, filters given as objects, and query languages that can only read one kind of thing.',
  },
  falsePositives: [
    'A statement that is translated or checked, and never run, has the same argument.',
    'Query languages that read and nothing else are counted where their description compares them with SQL.',
  ],
  condition:
    'A tool that runs any query is Critical and hidden; where it is there to read, the narrow form on its page passes one statement that starts with a word that reads and holds no word that writes. This stays weak, as a function called in a SELECT can write. What holds is a database role that may only read.',
  mappings: {
    MCP02:
      'The query runs with all that the connection may do, which is mostly more than the task needs.',
    MCP05: 'The caller’s text is executed by the database.',
    ASI02: 'Any table can be read or changed with the same tool.',
    'SAFE-T1803': 'One statement reads a table whole.',
    'SAFE-T2101': 'DROP, TRUNCATE and UPDATE without WHERE are statements too.',
  },
  examples: {
    firing: [
      {
        server: 'supabase~~mcp-server-supabase',
        tool: 'execute_sql',
        why: 'The description says that `query` is SQL to execute.',
      },
      {
        server: 'modelcontextprotocol~~server-postgres',
        tool: 'query',
        why: '`sql` says it by its name.',
      },
      {
        server: 'cloudflare~~mcp-server-cloudflare',
        tool: 'd1_query',
        why: '`query` is run against a D1 database.',
      },
    ],
    nearMisses: [
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'search_emails',
        why: '`query` holds search words for a mailbox.',
      },
      {
        server: 'mongodb-mcp-server',
        tool: 'count',
        why: '`query` is a filter object, which can pick documents and change none.',
      },
      {
        server: 'modelcontextprotocol~~server-memory',
        tool: 'search_nodes',
        why: '`query` is compared with names and types.',
      },
    ],
  },
};
