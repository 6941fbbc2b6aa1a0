import type { About } from './about.ts';

export const oversizedDefinition: About = {
  definition: {
    fires:
      'The definition is larger than what is read of it: a description of more than 50,000 characters, more than 1,000 arguments, or schemas nested deeper or wider than the bounds. What is beyond is unknown.',
    not: 'Definitions that are long and still read whole; the largest of this catalogue are.',
  },
  falsePositives: [
    'A schema that is generated from a large interface, and holds nothing but fields.',
  ],
  condition:
    'The limit of Medium, as for everything that is not known. A server that needs such a definition is better split into tools that can be read.',
  mappings: {
    MCP03: 'What nobody reads is a good place for an order.',
    ASI09: 'A person approves a text of which they saw the start.',
    'SAFE-T1501': 'The whole schema is input to the model, to its end.',
  },
  examples: {
    firing: [],
    nearMisses: [
      {
        server: 'brave~~brave-search-mcp-server',
        tool: 'brave_place_search',
        why: 'With 77,325 characters of JSON, most of it the schema of its answer, it is the largest tool of the catalogue and is read whole.',
      },
      {
        server: 'drawio~~mcp',
        tool: 'open_drawio_xml',
        why: 'Its description of 34,527 characters is the longest of the catalogue and is read whole.',
      },
      {
        server: 'digitalocean~~mcp',
        tool: 'apps-create-app-from-spec',
        why: 'The schema of a whole application stays within the bounds.',
      },
    ],
  },
};
