import type { About } from './about.ts';

export const untrustedContent: About = {
  definition: {
    fires:
      'A reading tool that returns text which outsiders can write: web pages, search results, issues, comments, mails, messages, answers to forms, crash reports, the run-time logs of a deployed service; everything that a server of the web, of an encyclopedia or of a social site finds.',
    not: 'Writing such texts; searches in one’s own files or in curated documentation; counts, states and settings of such things; logs of builds and deployments.',
  },
  falsePositives: [
    'Channels that only colleagues can write to are counted as open ones.',
    'Tasks and cards count in trackers of organisations, although in many of them only colleagues write.',
  ],
  condition:
    'Where an argument chooses the page, list the hosts whose texts you trust; otherwise no condition on the call changes what comes back. Limit the rate, and keep tools that send out or change things out of the same session, or have them asked about once such text was read.',
  mappings: {
    MCP06: 'Instructions in the text compete with those of the user.',
    MCP10: 'Foreign text stands in the same context as trusted text.',
    ASI01: 'A page or an issue sets the agent a new goal.',
    'SAFE-T1102': 'The text is the injection.',
  },
  examples: {
    firing: [
      {
        server: 'modelcontextprotocol~~server-github',
        tool: 'get_issue',
        why: 'Anybody can write an issue in a public repository.',
      },
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'read_email',
        why: 'Anybody can send a mail.',
      },
      {
        server: 'modelcontextprotocol~~server-brave-search',
        tool: 'brave_web_search',
        why: 'The results quote pages of the web.',
      },
    ],
    nearMisses: [
      {
        server: 'modelcontextprotocol~~server-github',
        tool: 'create_issue',
        why: 'It writes an issue and returns no text of others.',
      },
      {
        server: 'modelcontextprotocol~~server-memory',
        tool: 'search_nodes',
        why: 'It searches in what the agent itself has stored.',
      },
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'search_files',
        why: 'It looks for names of files on the own disk.',
      },
    ],
  },
};
