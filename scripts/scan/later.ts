/** @file The clock of a second start: what a server says of dates shows when its day is another one. */

/** More than a year, and no number of whole weeks, so that year, month, day and weekday are others. */
const DAYS_AHEAD = 400;

/** Run by Node before the server: `Date` is ahead, in `new Date()`, `Date()` and `Date.now()`. */
const PRELOAD = `
const now = Date.now;
Date.now = () => now() + ${DAYS_AHEAD * 24 * 60 * 60 * 1000};
globalThis.Date = new Proxy(Date, {
  construct: (date, args, target) =>
    Reflect.construct(date, args.length === 0 ? [date.now()] : args, target),
  apply: () => new globalThis.Date().toString(),
});
Date.prototype.constructor = Date;
`;

/**
 * An environment in which programs of Node run 400 days ahead; others keep their clock, since Linux
 * has no namespace for the time of day.
 */
export function later(env: Readonly<Record<string, string>>): Record<string, string> {
  const preload = `--import=data:text/javascript,${encodeURIComponent(PRELOAD)}`;
  const { NODE_OPTIONS } = env;
  return { ...env, NODE_OPTIONS: NODE_OPTIONS ? `${NODE_OPTIONS} ${preload}` : preload };
}
