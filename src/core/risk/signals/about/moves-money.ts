import type { About } from './about.ts';

export const movesMoney: About = {
  definition: {
    fires:
      'The category is Financial: the name, or a value of an action argument, says that money or assets are paid, transferred, traded, refunded or committed.',
    not: 'Reading balances and payments, writing invoices and prices, transfers of files or ownership, and orders of a list.',
  },
  falsePositives: [
    'Making a pattern or a component for payments, in a tool for developers.',
    'Orders and transactions that are only written down, as in bookkeeping.',
  ],
  condition:
    'Hidden until somebody enables it; then a maximum for the amount, a list of payees, a quota for the hour, and each call asked about with its amount and payee.',
  mappings: {
    MCP06: 'Words persuade the agent to pay.',
    ASI02: 'A right tool with a wrong amount or payee.',
    ASI09: 'The person agrees to a payment that is explained wrongly.',
    'SAFE-T1309': 'A message leads to a privileged call.',
  },
  examples: {
    firing: [
      {
        server: 'stripe~~mcp',
        tool: 'create_refund',
        why: 'Money goes back to a customer.',
      },
      {
        server: 'mcpfun~~mcp-server-ccxt',
        tool: 'place-market-order',
        why: 'Assets are bought or sold at the price of the moment.',
      },
      {
        server: 'hostinger-api-mcp',
        tool: 'domains_purchaseNewDomainV1',
        why: 'The account is charged.',
      },
    ],
    nearMisses: [
      {
        server: 'creem',
        tool: 'customer-credits-get-transaction',
        why: 'It reads a transaction.',
      },
      {
        server: 'agentdb',
        tool: 'learning_transfer',
        why: 'What is transferred is learning data.',
      },
      {
        server: 'a-bonus~~google-docs-mcp',
        tool: 'setCellBorders',
        why: '“Borders” contains “order”, and is about cells.',
      },
    ],
  },
};
