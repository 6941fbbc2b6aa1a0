import type { About } from './about.ts';

export const urlArgument: About = {
  definition: {
    fires:
      'An argument that takes text and holds an address which somebody will open: its name ends in a word such as `url`, `href` or `endpoint`, its schema says `format: uri`, or its description says that it may be an address. Hosts and connection strings of what is connected to count as well. It is looked for at every depth of the schema, and whether it is required is not asked here: only a required one raises the level.',
    not: 'A redirect address, which is compared and not opened; a switch that speaks of links; a pattern to search addresses by; an address that a record keeps as one of its fields, that is looked up in an index, or that is only taken apart; an address to which results are sent later, which is a callback address.',
  },
  falsePositives: [
    'An argument that takes a link only to name a thing, such as the address of a project from which the server reads an id, is counted although the server never opens it.',
    'Data URIs: an argument for inline content in the form `data:…` has the same name and format as an address.',
  ],
  condition:
    'Require https and a host from a list that you write; this also keeps private, link-local and metadata addresses out. Where the argument is optional and you do not need it, refuse calls that give it.',
  mappings: {
    MCP05: 'A server that opens any address can be pointed at services inside its own network.',
    MCP01:
      'The metadata service of a cloud machine hands out credentials to whoever asks from inside.',
    ASI02: 'A tool made for public pages serves to reach what was never meant to be reached.',
    'SAFE-T1911': 'An address with data in its query carries that data to whoever owns the host.',
  },
  examples: {
    firing: [
      {
        server: 'tavily-mcp',
        tool: 'tavily_extract',
        why: 'The required `urls` are fetched by the service, and what stands there is returned.',
      },
      {
        server: 'playwright~~mcp',
        tool: 'browser_navigate',
        why: 'A browser on the reader’s own machine opens whatever address is given.',
      },
      {
        server: 'firecrawl-mcp',
        tool: 'firecrawl_crawl',
        why: 'The crawl starts from `url` and follows links from there.',
      },
    ],
    nearMisses: [
      {
        server: 'stripe~~mcp',
        tool: 'create_payment_link',
        why: '`redirect_url` is where the customer’s browser goes afterwards; the server never opens it.',
      },
      {
        server: 'mcp-server-gsc',
        tool: 'index_inspect',
        why: '`inspectionUrl` is looked up in what the search engine keeps of it; nobody opens the page.',
      },
      {
        server: 'react-native-ai-debugger',
        tool: 'search_network',
        why: '`urlPattern` picks among requests that were already made.',
      },
    ],
  },
};
