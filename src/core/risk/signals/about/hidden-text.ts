import type { About } from './about.ts';

export const hiddenText: About = {
  definition: {
    fires:
      'Words stand where a reader does not see them: in an HTML or Markdown comment, in an element that is not shown, or behind eighty spaces or a dozen empty lines.',
    not: 'Speaking about comments without having one, indentation, and tables laid out with spaces.',
  },
  falsePositives: [
    'Comments that a generator leaves in a description, such as the number of a template, are hidden and mean nothing.',
  ],
  condition:
    'A policy on calls never sees it, as the text acts while the list is read. Read it on the tool’s page, which shows the source and not the rendering, and pin what you have read. With orders in the same definition the level is High.',
  mappings: {
    MCP03: 'The model reads words that the approving person was not shown.',
    ASI09: 'Approval rests on what is shown.',
    'SAFE-T1001': 'A comment is the usual place for orders to the model.',
    'SAFE-T1402': 'The order is there, and is not seen.',
  },
  examples: {
    firing: [],
    nearMisses: [
      {
        server: 'drawio~~mcp',
        tool: 'open_drawio_xml',
        why: 'It forbids comments and shows `<!-- -->` with nothing in it.',
      },
      {
        server: 'wonderwhy-er~~desktop-commander',
        tool: 'get_config',
        why: 'Each line is indented by two dozen spaces, and no line is pushed out of sight.',
      },
      {
        server: 'whop~~mcp',
        tool: 'create_apps',
        why: 'A schema is quoted in the description with its indentation.',
      },
    ],
  },
};
