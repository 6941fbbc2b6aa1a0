import type { About } from './about.ts';

export const takesSecret: About = {
  definition: {
    fires:
      'An argument of text that holds a secret: its name ends in `password`, `secret`, `credentials`, `mnemonic`, or in `key` or `token` after a word such as `api`, `access` or `private`. Connection strings, codes that let somebody in once, the data of a stored credential, and values that a field beside them marks as secret count too.',
    not: 'Page tokens, keys of a keyboard, ids called key, numbers of tokens of a model, and names or references of a secret.',
  },
  falsePositives: [
    'Some services call the id of a document a token.',
    'A password that the call sets for a new user is needed; it still passes through the conversation.',
  ],
  condition:
    'Let the server read the secret from its own environment, and refuse calls that give the argument where it is optional. A pattern cannot tell a secret that is meant from one that is stolen.',
  mappings: {
    MCP01: 'The secret is copied into the conversation and into every log of it.',
    ASI03: 'Whoever sees the call can act with it afterwards.',
  },
  examples: {
    firing: [
      {
        server: 'zereight~~mcp-gitlab',
        tool: 'approve_merge_request',
        why: '`approval_password` is the person’s own password.',
      },
      {
        server: 'mongodb-js~~mongodb-mcp-server',
        tool: 'atlas-create-db-user',
        why: '`password` opens a database from then on.',
      },
      {
        server: 'browserstack~~mcp-server',
        tool: 'createAccessibilityAuthConfig',
        why: '`password` of the site under test is stored with the service.',
      },
    ],
    nearMisses: [
      {
        server: 'firebase-tools',
        tool: 'firebase_list_projects',
        why: '`page_token` says where the next page starts.',
      },
      {
        server: 'playwright~~mcp',
        tool: 'browser_press_key',
        why: '`key` is one of a keyboard.',
      },
      {
        server: 'backlog-mcp-server',
        tool: 'add_issue_comment',
        why: '`issueKey` is the id of an issue.',
      },
    ],
  },
};
