import type { About } from './about.ts';

export const permissionsChange: About = {
  definition: {
    fires:
      'A tool that changes something, whose name or first sentences speak of permissions, roles, members, owners, visibility or collaborators; that makes or ends a user, an access key or a token; that invites, grants or revokes; or with an argument by which a call can let more people in or let itself do more, such as a choice between public and private. Only giving access raises the level.',
    not: 'Listing permissions and members, accessibility (which shares letters with access), testing whether access is there, asking for access, keeping the credentials of another service, and whether an item is shown in a catalogue.',
  },
  falsePositives: [
    'A member of a chat gains a mention and hardly any right.',
    'Roles of a design system or of an animation are no roles of people.',
  ],
  condition:
    'Giving access is Critical and hidden until somebody enables it; then list the people and roles that may be given it. Taking access away can be allowed where giving it is not.',
  mappings: {
    MCP02: 'Rights grow step by step, each step approved on its own.',
    ASI03: 'An agent with the rights of an administrator makes others administrators.',
    'SAFE-T1302': 'A privileged tool is the aim of an injection.',
    'SAFE-T1309': 'Words in a log or an issue lead to the call.',
  },
  examples: {
    firing: [
      {
        server: 'piotr-agier~~google-drive-mcp',
        tool: 'addPermission',
        why: 'Somebody new can open the file from then on.',
      },
      {
        server: 'digitalocean~~mcp',
        tool: 'functions-create-access-key',
        why: 'Whoever has the key can call the functions.',
      },
      {
        server: 'softeria~~ms-365-mcp-server',
        tool: 'create-my-calendar-permission',
        why: 'Somebody else can see the calendar from then on.',
      },
    ],
    nearMisses: [
      {
        server: 'piotr-agier~~google-drive-mcp',
        tool: 'listPermissions',
        why: 'It lists who may open the file.',
      },
      {
        server: 'agentdeskai~~browser-tools-mcp',
        tool: 'runAccessibilityAudit',
        why: 'Accessibility is about readers, not about rights.',
      },
      {
        server: 'zereight~~mcp-gitlab',
        tool: 'list_project_members',
        why: 'It lists members and changes none.',
      },
    ],
  },
};
