import type { About } from './about.ts';

export const annotationContradiction: About = {
  definition: {
    fires:
      'A declared hint says less than the tool’s own name, schema and description: `readOnlyHint: true` on a tool that writes, destroys, pays or runs something; `destructiveHint: false` on one that destroys; or both hints true at once.',
    not: 'Hints that are more cautious than the definition, and hints that are missing.',
  },
  falsePositives: [
    '“Remove” where a relation ends and both things stay.',
    'Names with a writing verb for tools that only return instructions for writing.',
    'Reading tools that also open or select something, or can save their answer to a file: by the labelling guide that is Write, and their authors may see it otherwise.',
  ],
  condition:
    'Decide by the definition and not by the hint: the level is raised to High, so that the policy does not follow the declaration. Clients that skip questions for read-only tools need a rule that asks for this one.',
  mappings: {
    MCP03:
      'A definition that misstates itself is what poisoning uses; most cases are plain mistakes.',
    ASI09: 'People and clients trust the label.',
  },
  examples: {
    firing: [
      {
        server: 'hostinger-api-mcp',
        tool: 'ecommerce_cancelAnOrderV1',
        why: '`destructiveHint: false` beside “cancel an order”.',
      },
      {
        server: 'digitalocean~~mcp',
        tool: 'firewall-remove-rules',
        why: '`destructiveHint: false` beside “remove”.',
      },
      {
        server: 'coingecko~~coingecko-mcp',
        tool: 'execute',
        why: '`readOnlyHint: true` on a tool that runs given code.',
      },
    ],
    nearMisses: [
      {
        server: 'modelcontextprotocol~~server-filesystem',
        tool: 'edit_file',
        why: 'Declared destructive, which is more cautious than its name.',
      },
      {
        server: 'gongrzhe~~server-gmail-autoauth-mcp',
        tool: 'batch_delete_emails',
        why: 'It declares nothing, so nothing is contradicted.',
      },
      {
        server: 'stripe~~mcp',
        tool: 'cancel_subscription',
        why: 'Declaration and definition agree.',
      },
    ],
  },
};
