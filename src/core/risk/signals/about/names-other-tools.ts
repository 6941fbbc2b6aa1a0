import type { About } from './about.ts';

export const namesOtherTools: About = {
  definition: {
    fires:
      'The definition names another tool: one of the same server by its exact name, or one of any server spelt as a tool and addressed as one.',
    not: 'The tool’s own name, names of arguments, products, classes and commands, values that an argument may take, and plain words that happen to be the name of a tool.',
  },
  falsePositives: [
    'Most cross-references are good manners: “use X instead” saves wrong calls.',
    'A field of the answer can share its name with a tool.',
  ],
  condition:
    'None by itself. Where a policy hides a tool that another one names, the model may ask for it: write the reason into `on_deny`. A name that belongs to another server is worth reading twice.',
  mappings: {
    MCP03: 'A description that speaks about tools of others can steer their use.',
    ASI02: 'The choice of a tool is made by the text of another.',
    'SAFE-T1008': 'One definition shadows another by describing how it must be called.',
  },
  examples: {
    firing: [
      {
        server: 'supabase~~mcp-server-supabase',
        tool: 'confirm_cost',
        why: 'It names the tools that come before and after it.',
      },
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'read_file',
        why: 'It sends the model to the tool that replaces it.',
      },
      {
        server: 'cclsp',
        tool: 'get_incoming_calls',
        why: 'It names the call that has to be made first.',
      },
    ],
    nearMisses: [
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'get_file_info',
        why: '“This tool” is the tool itself.',
      },
      {
        server: 'supabase~~mcp-server-supabase',
        tool: 'get_advisors',
        why: 'It speaks of running itself often.',
      },
      {
        server: 'stripe~~mcp',
        tool: 'create_coupon',
        why: '“This tool will …” names no other.',
      },
    ],
  },
};
