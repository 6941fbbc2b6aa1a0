import type { About } from './about.ts';

export const messaging: About = {
  definition: {
    fires:
      'The name or the first sentences say that the call sends, replies, forwards, posts or notifies, and what it sends is a mail, a message, a comment or a notification, or an argument names who receives it; or the verb alone says so, as in `reply`; or an argument has those concerned told of the call, as `notify_customer` or the attendees of a meeting.',
    not: 'Reading, marking or deleting messages, preparing them, changing a comment that names nobody, what is said to an agent or a model, and messages of machines such as a page’s console.',
  },
  falsePositives: [
    'Messages into a queue or between programs have the same words and no human reader.',
    'Names in which `message` is the object of a verb that was not recognised, such as undoing a deletion.',
  ],
  condition:
    'List who may be written to, allow one recipient a call, and leave hidden copies out. Where the recipients cannot be listed, have each message asked about.',
  mappings: {
    MCP06: 'A mail that asks for an answer with data gets one.',
    ASI02: 'The agent’s words go out in the name of the owner.',
    ASI09: 'The reader trusts the sender’s name, not the agent.',
  },
  examples: {
    firing: [
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'send_email',
        why: 'The mail goes out from the owner’s address.',
      },
      {
        server: 'modelcontextprotocol~~server-slack',
        tool: 'slack_reply_to_thread',
        why: 'Those in the thread read it as the owner’s words.',
      },
      {
        server: 'softeria~~ms-365-mcp-server',
        tool: 'forward-mail-message',
        why: 'An existing mail goes to a new reader.',
      },
    ],
    nearMisses: [
      {
        server: 'playwright~~mcp',
        tool: 'browser_console_messages',
        why: 'The messages are those of a page’s console, and they are read.',
      },
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'batch_modify_emails',
        why: 'It changes labels in the own mailbox.',
      },
      {
        server: 'cloudflare~~mcp-server-cloudflare',
        tool: 'queue_get_message',
        why: 'It takes a message out of a queue.',
      },
    ],
  },
};
