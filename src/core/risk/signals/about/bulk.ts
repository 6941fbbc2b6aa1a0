import type { About } from './about.ts';

export const bulk: About = {
  definition: {
    fires:
      'A tool that changes something and can do so to many things at once: a word such as `batch`, `all` or “multiple” where its name or first sentence says what is acted on, a list of those things, a switch such as `recursive`, a condition in place of an id, a loss told in the plural where no argument says which one, or an argument that means all where it is left out.',
    not: 'Reading many things; lists that describe one thing, such as labels, fields, recipients, steps; the cells of one sheet; what is merged into one.',
  },
  falsePositives: [
    'Lists whose name is that of what is acted on, and which still belong to one thing, such as the pictures that guide an edit.',
    'A text that says “all” of what is a single thing for the reader, such as the messages waiting in one queue.',
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
