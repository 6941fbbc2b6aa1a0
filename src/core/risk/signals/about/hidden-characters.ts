import type { About } from './about.ts';

export const hiddenCharacters: About = {
  definition: {
    fires:
      'A text of the definition holds characters that no screen shows, or that change how others are shown: zero-width characters, bidirectional controls, tag characters, terminal escapes. In names also letters of one script that pass for those of another.',
    not: 'Joiners inside emoji and inside words of scripts that need them, line breaks and tabs, and letters of any script by themselves.',
  },
  falsePositives: ['Zero-width spaces that a text editor or a documentation system left behind.'],
  condition:
    'A policy on calls never sees it. Read the text with the characters made visible, as the tool’s page shows it, and pin what you have read.',
  mappings: {
    MCP03: 'What the model reads is not what the person approved.',
    ASI09: 'Approval rests on what is shown.',
    'SAFE-T1402': 'Instructions are written in characters that cannot be seen.',
  },
  examples: {
    firing: [
      {
        server: 'larksuiteoapi~~lark-mcp',
        tool: 'im_v1_message_list',
        why: 'Two zero-width spaces stand in the description of an argument; they carry no message.',
      },
    ],
    nearMisses: [
      {
        server: 'hubspot~~mcp-server',
        tool: 'hubspot-batch-read-objects',
        why: 'Emoji are seen.',
      },
      {
        server: 'cloudbase~~cloudbase-mcp',
        tool: 'managePermissions',
        why: 'Chinese text is text.',
      },
      {
        server: 'wonderwhy-er~~desktop-commander',
        tool: 'list_searches',
        why: 'Its description is indented far to the right with plain spaces, which hide nothing.',
      },
    ],
  },
};
