import type { About } from './about.ts';

export const unboundedAmount: About = {
  definition: {
    fires:
      'A tool that changes something has a number (or a number as text) named `amount`, `price`, `quantity`, `budget`, `replicas` or the like, and the schema gives no maximum.',
    not: 'Bounds of a search, numbers of results, reading tools, and amounts that the schema bounds.',
  },
  falsePositives: [
    'Amounts of other things than money: how many rows are meant, how many parts are in stock.',
    'Prices that are only written down, such as that of a new product, commit nothing yet.',
  ],
  condition:
    'A maximum for the amount that you choose, from 0 upwards, and a quota: a maximum for each call bounds nothing if the number of calls is free.',
  mappings: {
    MCP02: 'The permission to pay comes without an amount.',
    ASI02: 'A slip in one number is carried out as it stands.',
    'SAFE-T1309': 'Words in a document choose the amount of a privileged call.',
  },
  examples: {
    firing: [
      {
        server: 'mcpfun~~mcp-server-ccxt',
        tool: 'place-market-order',
        why: '`amount` has no maximum, and the order is filled at once.',
      },
      {
        server: 'hostinger-api-mcp',
        tool: 'billing_createPurchaseOrderV1',
        why: '`quantity` of each item to buy is open.',
      },
      {
        server: 'xeroapi~~xero-mcp-server',
        tool: 'create-bank-transaction',
        why: '`unitAmount` and `quantity` of each line are open.',
      },
    ],
    nearMisses: [
      {
        server: 'stripe~~mcp',
        tool: 'list_coupons',
        why: '`limit` bounds the answer; nothing is committed.',
      },
      {
        server: 'mobilenext~~mobile-mcp',
        tool: 'mobile_start_screen_recording',
        why: '`timeLimit` is a duration.',
      },
      {
        server: 'n8n-mcp',
        tool: 'search_templates',
        why: '`limit` is a number of results.',
      },
    ],
  },
};
