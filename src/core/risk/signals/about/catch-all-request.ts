import type { About } from './about.ts';

export const catchAllRequest: About = {
  definition: {
    fires:
      'The caller writes both the HTTP method and the address or path, so that one tool stands for every operation of an API, also where the name fixes a method that changes things and address and body are free; or the caller writes a GraphQL document for a tool that is about GraphQL.',
    not: 'A tool that only gets, a method by which recorded requests are filtered, and a method of something else, such as a payment or a function of an object.',
  },
  falsePositives: [
    'Tools that store a request in a collection, for somebody to send later, take the same two arguments.',
    'A GraphQL argument of a server that only accepts queries can still look like one for mutations.',
  ],
  condition:
    'Where the methods are listed: allow only those that read. Paths cannot be bounded by a general rule. Otherwise hide the tool and allow the single operations that you need, if the server has them.',
  mappings: {
    MCP02: 'Whatever the credentials allow, this call can do.',
    ASI02: 'One permission stands for all operations.',
    ASI03: 'The rights of the account are handed over whole.',
    'SAFE-T1104': 'A tool with more power than any task needs.',
  },
  examples: {
    firing: [
      {
        server: 'supabase~~mcp-server-postgrest',
        tool: 'postgrestRequest',
        why: '`method` and `path` together are any request to the database’s interface.',
      },
      {
        server: 'merill~~lokka',
        tool: 'Lokka-Microsoft',
        why: 'One tool passes on every request to Microsoft Graph and Azure.',
      },
      {
        server: 'dataforseo-mcp-server',
        tool: 'api_request',
        why: '`method` and `path` reach every operation of the service.',
      },
    ],
    nearMisses: [
      {
        server: 'aashari~~mcp-server-atlassian-jira',
        tool: 'jira_get',
        why: 'The path is free, but the method is GET.',
      },
      {
        server: 'react-native-ai-debugger',
        tool: 'get_network_requests',
        why: '`method` filters requests that were already made.',
      },
      {
        server: 'baruchiro~~paperless-mcp',
        tool: 'bulk_edit_documents',
        why: '`method` is one of the listed edits and not an HTTP method.',
      },
    ],
  },
};
