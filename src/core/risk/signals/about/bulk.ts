import type { About } from './about.ts';

export const bulk: About = {
  definition: {
    fires:
      'A tool that changes something and takes many things at once: a word such as `batch`, `bulk`, `all` or `many` in its name, a list of ids, files, paths or the like, or a switch such as `recursive`.',
    not: 'Reading many things, lists of values that belong to one thing, and words that only contain the letters of “all”.',
  },
  falsePositives: [
    'Lists that describe one thing, such as the people an issue is assigned to, count as many things.',
    'Installing, uploading or creating a set of files is one act for the reader.',
  ],
  condition:
    'Bound the length of the list where the format can express it, and limit the rate: a quota per hour stops what a mistaken loop would do in a minute. Destroying in bulk is Critical and hidden.',
  mappings: {
    MCP02: 'One permission reaches everything of its kind.',
    ASI10: 'An agent that lost its instruction goes on, and each call does more.',
    'SAFE-T2101': 'Many things are gone before anybody looks.',
  },
  examples: {
    firing: [
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'batch_delete_emails',
        why: 'The name says `batch`, and `messageIds` takes any number.',
      },
      {
        server: 'modelcontextprotocol~~server-memory',
        tool: 'delete_entities',
        why: '`entityNames` takes any number of names.',
      },
      {
        server: 'mongodb-mcp-server',
        tool: 'delete-many',
        why: '`many` says that all matches go.',
      },
    ],
    nearMisses: [
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'read_multiple_files',
        why: 'Many files, but they are only read.',
      },
      {
        server: 'hubspot~~mcp-server',
        tool: 'hubspot-batch-read-objects',
        why: 'The name says `batch`, and the act is reading.',
      },
      {
        server: 'mobilenext~~mobile-mcp',
        tool: 'mobile_install_app',
        why: '“install” contains “all” and is about one app.',
      },
    ],
  },
};
