import type { About } from './about.ts';

export const readsPrivateData: About = {
  definition: {
    fires:
      'A reading tool whose name, first sentence or query speaks of content that belongs to a person or an organisation: mails, messages, files, records, customers, calendars, logs, code. Where the server keeps the records of an account (accounting, customers, training, an agent’s memory), whatever a call lists counts, unless it is a setting, a state or a number.',
    not: 'Writing tools, even about the same things; public documentation, packages and templates.',
  },
  falsePositives: [
    'Names of public things that sound private: the messages of a page’s console, the users of a public site.',
    'What a server is for is read from its name; a name that says nothing of it leaves only the words of the tool.',
  ],
  condition:
    'The level stays Low where an id picks one thing, and is Medium where free text or a path chooses. Limit the rate, so that a mailbox or a table is not read out whole. Beside untrusted content and a way out, the three together are what to break up.',
  mappings: {
    MCP10: 'More of what is private enters the conversation than the task needs.',
    ASI02: 'Reading is harmless until something in the same session sends.',
    ASI03: 'The agent reads with the rights of its user.',
    'SAFE-T1801': 'Many small reads add up to a copy.',
    'SAFE-T1804': 'An interface made for single look-ups is read out in full.',
  },
  examples: {
    firing: [
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'read_email',
        why: 'A mail of the account’s owner comes into the conversation.',
      },
      {
        server: 'stripe~~mcp',
        tool: 'list_customers',
        why: 'Names and addresses of customers are returned.',
      },
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'read_file',
        why: 'The files of a person are private until shown otherwise.',
      },
    ],
    nearMisses: [
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'batch_delete_emails',
        why: 'It is about mails and returns none of them; deleting has signals of its own.',
      },
      {
        server: 'stripe~~mcp',
        tool: 'search_stripe_documentation',
        why: 'Documentation is public.',
      },
      {
        server: 'modelcontextprotocol~~server-slack',
        tool: 'slack_post_message',
        why: 'The message goes out; nothing private comes in.',
      },
    ],
  },
};
