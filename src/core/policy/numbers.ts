import type { Rating } from '../risk/rating.ts';
import type { SignalId } from '../risk/signals/index.ts';
import type { Limit, Window } from './policy.ts';

/** A number of the recommendation, with its reason. */
export interface Quota {
  /** What follows the name of the tool in the name of the counter. */
  counter: 'rate' | 'hourly';
  window: Window;
  max: number;
  because: string;
}

/** Every quota that is ever recommended. */
export const QUOTAS = {
  medium: {
    counter: 'rate',
    window: 'minute',
    max: 30,
    because: 'one call every two seconds suits an agent at work; a loop that runs away is faster',
  },
  high: {
    counter: 'rate',
    window: 'minute',
    max: 10,
    because: 'one call every six seconds is slow enough for a person to read along and stop it',
  },
  costly: {
    counter: 'hourly',
    window: 'hour',
    max: 60,
    because:
      'each call costs money or keeps a machine busy: 60 an hour is one a minute on average and bounds the bill of a loop',
  },
  narrow: {
    counter: 'rate',
    window: 'minute',
    max: 1,
    because: 'one call at a time, so that each can be looked at before the next',
  },
  narrowHourly: {
    counter: 'hourly',
    window: 'hour',
    max: 5,
    because:
      'a task that someone enabled on purpose needs few calls; a sixth in an hour is a surprise',
  },
} as const satisfies Record<string, Quota>;

/** Signals of tools whose calls cost money or keep a machine busy. */
const COSTLY: readonly SignalId[] = ['paid-call', 'long-running'];

/** True where a call of the tool costs money or keeps a machine busy, so that `QUOTAS.costly` suits it. */
export function isCostly({ signals }: Pick<Rating, 'signals'>): boolean {
  return signals.some(({ id }) => COSTLY.includes(id));
}

/** The quota as a limit of this tool. The counter keeps the case of the tool's name. */
export function limitOf(tool: string, { counter, window, max }: Quota): Limit {
  return { counter: `${tool}_${counter}`, window, max, scope: 'grant' };
}

/** The most that one argument may ask for, with the reason. */
export interface Maximum {
  max: number;
  because: string;
}

const ITEMS = 1000;
/** Length of an item of a list in tokens: a title, an id, a date and two lines of text. */
const TOKENS_AN_ITEM = 100;
const PAID_ITEMS = 4;
const AMOUNT = 100;

const told = (number: number) => new Intl.NumberFormat('en-GB').format(number);

/** Every maximum of an argument that is ever recommended. */
export const MAXIMA = {
  items: {
    max: ITEMS,
    because: `${told(ITEMS)} items of ${TOKENS_AN_ITEM} tokens are ${told(ITEMS * TOKENS_AN_ITEM)} tokens, half of a context window of ${told(2 * ITEMS * TOKENS_AN_ITEM)}`,
  },
  paidItems: {
    max: PAID_ITEMS,
    because: `each result is paid for: ${PAID_ITEMS} a call and ${QUOTAS.costly.max} calls an hour are ${told(PAID_ITEMS * QUOTAS.costly.max)} results an hour`,
  },
  amount: {
    max: AMOUNT,
    because:
      'put in the most that you would let one call commit, in the unit that the tool takes; what that comes to is told beside the policy',
  },
} as const satisfies Record<string, Maximum>;
