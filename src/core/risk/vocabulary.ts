/** What one call can do; the most severe that applies, in this order. */
export const CATEGORIES = [
  'Execute',
  'Financial',
  'Destructive',
  'Write',
  'Read',
  'Unclassified',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The summary of a rating, worst first. */
export const LEVELS = ['Critical', 'High', 'Medium', 'Low'] as const;
export type Level = (typeof LEVELS)[number];

/** Meaning and base level of each category. */
export const CATEGORY: Record<Category, { base: Level; can: string }> = {
  Execute: {
    base: 'High',
    can: 'run a command, script, code or query with side effects, make an arbitrary API request, or start a job whose content the caller gives',
  },
  Financial: { base: 'Critical', can: 'move or commit money or assets' },
  Destructive: {
    base: 'High',
    can: 'delete, revoke, cancel, reset or overwrite so that the former state is lost',
  },
  Write: { base: 'Medium', can: 'create or change state outside the answer, or send a message' },
  Read: { base: 'Low', can: 'only return, compute, format or validate something' },
  Unclassified: { base: 'Medium', can: 'do something that no rule recognises' },
};

/** What each level asks of a reader. */
export const LEVEL: Record<Level, { advice: string }> = {
  Critical: { advice: 'Keep it hidden until someone enables it on purpose.' },
  High: { advice: 'Allow it only within conditions, or ask a person each time.' },
  Medium: { advice: 'Allow it with a limit.' },
  Low: { advice: 'Allow it without a limit.' },
};

/** True when `a` is a worse level than `b`. */
export function isWorse(a: Level, b: Level): boolean {
  return LEVELS.indexOf(a) < LEVELS.indexOf(b);
}
