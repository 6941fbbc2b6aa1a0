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

/** The quota as a limit of this tool. The counter keeps the case of the tool's name. */
export function limitOf(tool: string, { counter, window, max }: Quota): Limit {
  return { counter: `${tool}_${counter}`, window, max, scope: 'grant' };
}
