import { words } from './lists.ts';

/** Money, or a claim on it; a verb of spending makes the call Financial. */
export const MONEY =
  words(`payment payments payout payouts refund refunds charge charges transfer transfers transaction
  transactions money funds loan deposit withdrawal withdrawals trade trades swap order orders bid bet usdc usdt eth btc sol
  bitcoin ether crypto tokens coin coins erc20 cash tip donation sats satoshis xrp dai bnb avax matic settlement settlements spending allowance debit debits bonus
  wager wagers bets bids donations disbursement disbursements remittance remittances wire purchase reimbursement
  reimbursements dividend dividends collateral liquidity margin`);

/** Verbs that spend or claim the money they are said of. */
export const SPENDING = words(
  `create send place submit post execute make transfer approve authorize authorise sign broadcast confirm bridge deposit
  process capture schedule redeem retry collect settle release initiate issue`,
);

/** Money words that are also other things; an amount beside them settles it. */
export const MONEY_OR_NOT = words(
  'order orders token tokens coin coins transaction transactions trade trades transfer transfers allowance bonus wire purchase margin bets bids',
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

/** Programs and places in which is traded. */
export const MARKETS =
  words(`broker brokers brokerage trading trader exchange futures perp perps forex dex defi ccxt alpaca binance bybit kraken coinbase
  okx kucoin bitget gateio mexc huobi htx bitfinex bitstamp deribit hyperliquid dydx ibkr tradier tastytrade schwab robinhood
  etrade webull tradestation oanda metatrader mt4 mt5 ctrader zerodha kite upstox dhan fyers groww polymarket kalshi betfair manifold
  trading212 saxo etoro questrade moomoo futu longport opensea`);
/** What is dealt in there, and verbs by which it is. */
export const DEALT = words(
  'order orders oco oto bracket position positions trade trades bet bets offer stop loss profit option options margin',
);
export const DEALING = words(
  `place submit add new open create send close modify amend edit replace update change confirm set batch exercise adjust
  increase decrease reverse accept execute market limit`,
);
/** Arguments that name what is traded, and how much of it. */
export const TRADED_BY = words('symbol ticker coin pair instrument contracts');
/** Orders and bookings for which an argument says how they are paid. */
export const PAID_FOR = words(
  `order orders booking bookings reservation checkout cart purchase hotel flight flights ticket tickets room trip ride
  delivery subscription registration policy membership`,
);
export const PAYING = words(
  'create place complete confirm finalize submit book reserve order request checkout buy renew bind issue',
);
/** Arguments by which something is paid, by their first word, and as a whole. */
export const PAID_BY = new Set([
  'payment',
  'payments',
  'payment method',
  'payment method id',
  'payment token',
  'payment source',
  'payment card',
  'card id',
  'card number',
]);
/** Fields in which money is spent on being seen. */
export const ADVERTISED = words(
  'ads ad adset adgroup adwords campaign campaigns boost promote advertising advertiser',
);

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
  /\b(spends? (real )?money|moves real (money|funds))\b|^\W*(confirm\/)?(places?|submits?) (the|your|an|a) ([\w-]+ )?order\b(?! on hold)|^\W*(charges?|bills?) (the|your|a) ([\w-]+ )?(card|customer|payment method)\b|^\W*orders? (a|an) (?!list|set)|(:|,|\band) (purchases?|buys?|pays?) (a|an|the|it|for|automatically)\b|^\W*(tops?[ -]up|(adds?|loads?) (funds|money|cash))\b/i;

/** What it says of money that is moved by the call, at the start of a sentence or joined to it. */
export const MOVES =
  /(^\W*|\band )(releases?|transfers?|sends?|disburses?|moves?) ((the|their|your|its|an?|escrowed|held|real|earned|locked) )*(payments?|funds|money|reward|bounty|escrow|usdc|usdt|eth|sol|btc|bitcoin|crypto)\b(?! (reminder|request|link|confirmation|notification|receipt|detail|method|form|term|page|status|instruction|info|event|webhook|data))/i;

/** The same told of who pays or is paid: "the card on file is charged". */
export const CHARGED =
  /\b(card|customer|account|method|wallet|buyer|tenant|guest|fare|premium|deposit)( on file)? (is|are|will be|gets|being) (immediately |automatically |instantly |then )?(charged|debited)\b|\b(workers?|employees?|contractors?|freelancers?|participants?) (is|are|get|gets|will be) paid\b|\bfunds (are|will be) (reserved|released|transferred|moved|locked|sent)\b/i;

/** What each of these phrases holds one of. */
export const SPOKEN_OF_MONEY = words(
  'money funds cash order orders card customer payment payments method purchase purchases buy buys pay pays top tops reward bounty escrow usdc usdt eth sol btc bitcoin crypto charged debited paid',
);

/** Arguments of advertisements that say what will be spent, by a word and one beside it. */
export const BUDGETS = words('budget bid reward bounty prize wager');
export const BUDGETED = words(
  'daily lifetime campaign total amount micros cents cap ceiling max cpc cpm cpa usd eur gbp usdc sats',
);

/** What an argument says that holds what is bought. */
export const BOUGHT = /\bto (purchase|buy|rent)\b/i;
