import { words } from './lists.ts';

/** Money, or a claim on it; a verb of spending makes the call Financial. */
export const MONEY =
  words(`payment payments payout payouts refund refunds charge charges transfer transfers transaction
  transactions money funds loan deposit withdrawal withdrawals trade trades swap order orders bid bet usdc usdt eth btc sol
  bitcoin ether crypto tokens coin coins erc20 cash tip donation sats satoshis xrp dai bnb avax matic settlement settlements spending allowance`);

/** Verbs that spend or claim the money they are said of. */
export const SPENDING = words(
  `create send place submit post execute make transfer approve authorize authorise sign broadcast confirm bridge deposit
  process capture schedule redeem retry collect settle release initiate issue`,
);

/** Money words that are also other things; an amount beside them settles it. */
export const MONEY_OR_NOT = words(
  'order orders token tokens coin coins transaction transactions trade trades transfer transfers allowance',
);

/** Words of arguments that say how much. */
export const AMOUNTS = [
  'amount',
  'quantity',
  'qty',
  'price',
  'value',
  'side',
  'wei',
  'lamports',
  'sats',
];

/** Paid for by period. */
export const PERIODS = words('subscription subscriptions membership memberships');

/** Words of arguments by which what is paid for each period changes. */
export const BILLED = ['tier', 'plan', 'price', 'items', 'proration', 'seats', 'units', 'billing'];

/** Programs in which payments are booked, and by which none is made. */
export const LEDGERS = words(
  `quickbooks qbo xero odoo erpnext erp netsuite sage freshbooks freeagent myob tally datev lexoffice lexware sevdesk bexio
  fortnox visma holded moneybird dolibarr akaunting pennylane boondmanager billomat fakturoid firefly ynab actual lunchmoney monarch pocketsmith toshl buxfer moneywiz splitwise`,
);

/** What is booked there. */
export const BOOKED = words(
  'payment payments deposit deposits order orders transaction transactions charge charges transfer transfers invoice invoices bill bills crypto',
);

/** What a description says of a call that costs at once. */
export const SPENDS =
  /\b(spends? (real )?money|moves real (money|funds))\b|^\W*(confirm\/)?(places?|submits?)\s{1,9}(the|your|an)\s{1,9}order\b|^\W*(charges?|bills?) (the|your|a) ([\w-]+ )?(card|customer|payment method)\b/i;

/** Arguments of advertisements that say what will be spent, by a word and one beside it. */
export const BUDGETS = words('budget bid');
export const BUDGETED = words(
  'daily lifetime campaign total amount micros cents cap ceiling max cpc cpm cpa',
);

/** What an argument says that holds what is bought. */
export const BOUGHT = /\bto (purchase|buy|rent)\b/i;
