import type { About } from './about.ts';

export const destructiveDeclared: About = {
  definition: {
    fires:
      'The server declares `destructiveHint: true` and does not declare the tool read-only. It is believed: a declaration raises the level and never lowers it.',
    not: 'A hint that is missing, although the specification then assumes true; `destructiveHint` on a tool declared read-only, where the specification gives it no meaning.',
  },
  falsePositives: [
    'Some servers declare every tool destructive, to be on the safe side or by a generator.',
    'Clicking, closing and navigating are declared destructive by browser servers, since a click can do anything.',
  ],
  condition:
    'No condition on an argument answers a declaration about the whole tool. At High a person is asked about each call, and clients that read the hint ask by themselves; at Critical the tool is hidden.',
  mappings: {
    ASI02: 'The author warns that a call may undo something.',
    'SAFE-T2101': 'What is lost may not come back.',
  },
  examples: {
    firing: [
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'edit_file',
        why: 'Former text is replaced, and the server says so.',
      },
      {
        server: 'stripe~~mcp',
        tool: 'cancel_subscription',
        why: 'The hint agrees with the name.',
      },
      {
        server: 'notionhq~~notion-mcp-server',
        tool: 'API-create-a-comment',
        why: 'The name only adds, and the hint says more; the hint raises the level.',
      },
    ],
    nearMisses: [
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'batch_delete_emails',
        why: 'It destroys, but declares nothing; its category says so.',
      },
      {
        server: 'shortcut~~mcp',
        tool: 'stories-unassign-current-user',
        why: 'It declares `destructiveHint: false`.',
      },
      {
        server: 'modelcontextprotocol~~server-github',
        tool: 'create_repository',
        why: 'It declares no hint; the default of the specification does not count as a declaration.',
      },
    ],
  },
};
