import type { About } from './about.ts';

export const sendsOutside: About = {
  definition: {
    fires:
      'The name, the first sentence of the description or a value of an action argument says that the call posts, publishes, shares, uploads or messages somebody, or makes or changes something that others read: an issue, a work item, a comment, a pull request, a review, a ticket; or a commit, a push or an attachment takes content to a service.',
    not: 'Reading or deleting such things, making things only their owner sees, copies to a machine or into a record of one’s own, and names in which the word is a noun.',
  },
  falsePositives: [
    'Uploads into the open page of a browser, or into the user’s own account, reach nobody else by themselves.',
    'Verbs that also mean movement, such as “forward” in a browser’s history.',
  ],
  condition:
    'List the recipients: addresses, channels, repositories. Where the recipient is not an argument, limit the rate, or have each call asked about.',
  mappings: {
    MCP10: 'What the conversation holds leaves it.',
    ASI02: 'The tool does as it should, with content it should not have.',
    'SAFE-T1911': 'The content of the call is the way out.',
  },
  examples: {
    firing: [
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'send_email',
        why: 'The caller writes both the text and the recipient.',
      },
      {
        server: 'modelcontextprotocol~~server-github',
        tool: 'add_issue_comment',
        why: 'A comment on a public repository is public.',
      },
      {
        server: 'modelcontextprotocol~~server-slack',
        tool: 'slack_post_message',
        why: 'Everybody in the channel reads it.',
      },
    ],
    nearMisses: [
      {
        server: 'modelcontextprotocol~~server-github',
        tool: 'get_pull_request_comments',
        why: 'The comments are read, not written.',
      },
      {
        server: 'a-bonus~~google-docs-mcp',
        tool: 'deleteComment',
        why: 'The comment goes away; nothing is sent.',
      },
      {
        server: 'notionhq~~notion-mcp-server',
        tool: 'API-retrieve-a-comment',
        why: 'It reads comments.',
      },
    ],
  },
};
