import type { Argument } from '../schema.ts';
import { words } from '../lexicon/lists.ts';
import { has, holds } from '../arguments.ts';
import type { Definition } from '../definition.ts';
import { acts, argumentsThat, type Signal } from './signal.ts';

const AMOUNT = words(
  `amount amounts quantity quantities qty budget price bid spend shares notional stake stakes cost fee fees salary wage wages lamports
  wei gwei satoshis sats stop_price units credits tip gratuity balance costing turnover rent premium deductible fare deposit pledge
  donation bonus commission surcharge refund payout payoff allowance stipend toll royalty royalties alimony reserve bounty
  wager ante subtotal collateral cashback seats licenses licences`,
);
/** With one of these the argument bounds, names or counts an amount. */
const OTHER = words(
  'min max minimum maximum id ids type currency method mode per sort field name list tier code slippage description status date format label key display include link url tolerance used warning query vendor delay limit cpu memory retention exploration',
);
/** A bound of these is the amount that may be spent itself. */
const SPENT = words('spend spending budget credit');
const BOUNDS = words('max maximum limit cap');
/** Rates that are money for a time or a unit. */
const PAID_BY = words(
  'standard selling buying room nightly daily weekly monthly hourly billing unit base pay labour labor',
);
/** A value of which is said that it is money. */
const IN_MONEY = /\b(?:cents|dollars|euros|USD|EUR|GBP|minor units|smallest currency unit)\b/;
/** What is counted at a cost: machines, and pictures that are generated. */
const COUNTED = words('gpu gpus instance instances image images video videos dyno');
const COUNT = words('count number num quantity max');
/** Amounts of something that costs nothing, and names of prices. */
const OTHER_MEANING =
  /\b(pixels?|px|scroll\w{0,3}|ids? of|identifier|blur|zoom|factor|milliseconds|valid (tiers|amounts|values))\b/i;

export const unboundedAmount: Signal = {
  title: 'Unbounded amount',
  meaning: 'The schema sets no maximum for an amount, so one call can commit all there is.',
  detect: ({ definition, found }) =>
    acts({ definition, found })
      ? argumentsThat(
          definition,
          (arg) =>
            isUnbounded(arg) && isAmount(arg, definition) && !OTHER_MEANING.test(arg.description),
        )
      : [],
};

function isUnbounded({ types, schema }: Argument): boolean {
  const bounded =
    typeof schema['maximum'] === 'number' ||
    typeof schema['exclusiveMaximum'] === 'number' ||
    Array.isArray(schema['enum']);
  return !bounded && types.some((type) => NUMERIC.has(type));
}

const NUMERIC = new Set(['number', 'integer', 'string']);

function isAmount({ words, depth, description }: Argument, { nameWords }: Definition): boolean {
  if (depth > MOST_DEPTH || words.at(-1) === 'unit') return false;
  if (has(words, 'replicas') || (words.length === 1 && words[0] === 'scale'))
    return nameWords.some(({ word }) => word === 'scale' || word === 'replicas');
  if (nameWords.some(({ word }) => MOVING.has(word))) return false;
  if (holds(words, COUNTED) && holds(words, COUNT) && !has(words, 'id', 'min')) return true;
  if (has(words, 'credits') && has(words, 'max')) return true;
  const named = (set: ReadonlySet<string>) => nameWords.some(({ word }) => set.has(word));
  if (named(RENTED) && (isSize(words) || OF_NODES.test(description)) && !has(words, 'min'))
    return true;
  if (holds(words, BOUNDS) && (holds(words, SPENT) || (words.length === 1 && named(SPENT))))
    return true;
  if (has(words, 'usd', 'eur', 'gbp')) return !holds(words, OTHER);
  if (words.at(-1) === 'rate' && holds(words, PAID_BY)) return true;
  if (words.at(-1) === 'value' && IN_MONEY.test(description)) return true;
  return holds(words, AMOUNT) && !holds(words, OTHER);
}

/** What is paid for by its size, and by how many machines it has. */
const RENTED = words('volume disk nfs share cluster nodepool pool db database');
const OF_NODES =
  /^(?:the )?(?:new |desired |maximum )*(?:number|count) of (?:\w+ )?(?:nodes|machines|instances|servers|replicas|gpus)\b/i;
const isSize = (words: readonly string[]): boolean =>
  has(words, 'size') && UNITS_OF_STORAGE.test(words.join(' '));
const UNITS_OF_STORAGE = /\b(?:gb|gib|mib|tb|giga ?bytes?|gibi ?bytes?)$/;

/** Verbs that move what is seen by an amount. */
const MOVING = new Set(['scroll', 'swipe', 'zoom', 'pan', 'drag', 'wheel', 'rotate']);
/** What stands deeper is a field of a record. */
const MOST_DEPTH = 3;
