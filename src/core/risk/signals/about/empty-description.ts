import type { About } from './about.ts';

export const emptyDescription: About = {
  definition: {
    fires: 'The tool has no description, or one of white space alone.',
    not: 'Short descriptions, descriptions that only repeat the name, and descriptions in any language.',
  },
  falsePositives: [
    'Names such as `readArticle` say enough; the signal then costs nothing, as it does not raise the level.',
  ],
  condition:
    'None by itself: the rating rests on name and schema alone, and is less sure. Where the name says nothing either, the tool is Unclassified and handled as Medium.',
  mappings: {
    ASI09: 'A person who is asked has nothing but a name to go by.',
  },
  examples: {
    firing: [
      {
        server: 'shopify-mcp',
        tool: 'delete-product',
        why: 'Nothing says whether the product can be brought back.',
      },
      {
        server: 'wikipedia-mcp',
        tool: 'readArticle',
        why: 'The name has to do.',
      },
      {
        server: 'supabase-mcp',
        tool: 'deleteData',
        why: 'Nothing says which data.',
      },
    ],
    nearMisses: [
      {
        server: 'playwright~~mcp',
        tool: 'browser_console_messages',
        why: 'Three words are a description.',
      },
      {
        server: 'cloudflare~~mcp-server-cloudflare',
        tool: 'secret_list',
        why: 'One sentence says what is listed.',
      },
      {
        server: 'cloudbase~~cloudbase-mcp',
        tool: 'queryPermissions',
        why: 'The description is in Chinese, and is one.',
      },
    ],
  },
};
