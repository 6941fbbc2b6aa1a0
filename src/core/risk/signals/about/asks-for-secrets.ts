import type { About } from './about.ts';

export const asksForSecrets: About = {
  definition: {
    fires:
      'A sentence of the definition asks for what the call has no need of: the contents of key or settings files (`.ssh`, `.env`, `mcp.json`), or the conversation or system prompt itself, to be put into the call.',
    not: 'Naming such files as what may not be touched or as what is looked for, paths to a server’s own settings, and tools that are about environment variables.',
  },
  falsePositives: [
    'Help on where to find a value that the call really needs, such as a public key, comes close to asking for the file.',
  ],
  condition:
    'Have each call asked about, and refuse arguments that look like keys; better hide the tool, unless it is needed. The request acts before any call is made, so other tools that read files should not be in the same session.',
  mappings: {
    MCP01: 'The files asked for are those that open everything else.',
    MCP03: 'The first demonstrations of poisoned tools asked for just these files.',
    ASI01: 'The agent fetches what the user never spoke of.',
    'SAFE-T1501': 'Any text of the schema can carry the request.',
    'SAFE-T1502': 'Credentials are read from known files.',
  },
  examples: {
    firing: [],
    nearMisses: [
      {
        server: 'circleci~~mcp-server-circleci',
        tool: 'get_build_failure_logs',
        why: 'It names `~/.ssh` as a folder that is refused.',
      },
      {
        server: 'wonderwhy-er~~desktop-commander',
        tool: 'start_search',
        why: 'It gives `.env` as an example of a file name to look for.',
      },
      {
        server: 'larksuiteoapi~~lark-mcp',
        tool: 'im_v1_message_list',
        why: 'The chat history is that of the messenger, which is what the tool is for.',
      },
    ],
  },
};
