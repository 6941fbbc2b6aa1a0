import type { About } from './about.ts';

export const encodedBlob: About = {
  definition: {
    fires:
      'A run of 160 or more letters, digits and marks of base64, hexadecimal or escapes stands in a text of the definition: longer than any digest, and nothing that a person reads.',
    not: 'Digests and version ids, long paths and lists of words joined by slashes, and texts that speak about base64.',
  },
  falsePositives: ['A sample of an image or a token in an example value is as long, and harmless.'],
  condition:
    'A policy on calls never sees it. Decode it before you allow the tool, and pin the definition; a server has no need for it. With orders in the same definition the level is High.',
  mappings: {
    MCP03: 'What the model may decode, the person did not read.',
    ASI01: 'An order can be wrapped so that filters do not find it.',
    'SAFE-T1402': 'Encoding is one way to hide an instruction in plain sight.',
  },
  examples: {
    firing: [],
    nearMisses: [
      {
        server: 'replicate-mcp',
        tool: 'create_deployments',
        why: 'The id of a model version has 64 digits, as a digest has.',
      },
      {
        server: 'masonator~~coolify-mcp',
        tool: 'service',
        why: 'A long run of words joined by slashes can be read.',
      },
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'read_media_file',
        why: 'It says that it answers in base64, and holds none.',
      },
    ],
  },
};
