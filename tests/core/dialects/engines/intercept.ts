import { parse } from 'yaml';
import * as z from 'zod';
import { WINDOW_LENGTH } from '#core/policy/evaluate.ts';
import { OPERATORS, type Call, type Window } from '#core/policy/policy.ts';
import { regexFinds } from '#core/policy/regex.ts';
import { textAt, type Engine } from './engine.ts';

const condition = z.strictObject({
  path: z.string().startsWith('args.'),
  op: z.enum(OPERATORS),
  value: z.unknown(),
});
const rule = z
  .strictObject({
    name: z.string().min(1),
    action: z.literal('deny').optional(),
    rate_limit: z
      .string()
      .regex(/^[1-9]\d*\/(minute|hour|day)$/)
      .optional(),
    conditions: z.array(condition).min(1).optional(),
    on_deny: z.string().optional(),
  })
  .refine(
    ({ action, rate_limit, conditions }) =>
      [action, rate_limit, conditions].filter((one) => one !== undefined).length === 1,
    { error: 'a rule is one of deny, rate_limit, conditions' },
  );
const rules = z.array(rule).refine((all) => {
  const windows = all.flatMap(({ rate_limit }) => rate_limit?.split('/')[1] ?? []);
  return new Set(windows).size === windows.length;
}, 'two limits of one window share a counter');
const file = z.strictObject({
  version: z.literal('1').optional(),
  default: z.enum(['allow', 'deny']).optional(),
  hide: z.array(z.string().trim().min(1)).optional(),
  tools: z.record(z.string(), z.strictObject({ rules })),
});
type Condition = z.infer<typeof condition>;

/** As `internal/config` validates and `internal/engine` evaluates in the repository of Intercept. */
export const intercept: Engine = (texts) => {
  const {
    hide = [],
    default: otherwise = 'allow',
    tools,
  } = file.parse(parse(textAt(texts, 'policy.yaml')));
  const counts = new Map<string, number>();
  const lists = (tool: string) => !hide.includes(tool) && !hide.includes('*');
  return {
    decide({ tool, arguments: args = {}, at = 0 }: Call) {
      const listed = Object.hasOwn(tools, tool);
      if (!lists(tool) || (otherwise === 'deny' && !listed)) return 'deny';
      const own = (listed ? tools[tool]!.rules : []).map((one) => ({ ...one, scope: tool }));
      const all = (tools['*']?.rules ?? []).map((one) => ({ ...one, scope: '_global' }));
      const used: string[] = [];
      for (const { action, rate_limit, conditions = [], scope } of [...own, ...all]) {
        if (action === 'deny' || !conditions.every((one) => holds(one, args))) return 'deny';
        if (rate_limit === undefined) continue;
        const [max, window] = rate_limit.split('/') as [string, Window];
        const key = JSON.stringify([scope, window, Math.floor(Number(at) / WINDOW_LENGTH[window])]);
        if ((counts.get(key) ?? 0) >= Number(max)) return 'deny';
        used.push(key);
      }
      for (const key of used) counts.set(key, (counts.get(key) ?? 0) + 1);
      return 'allow';
    },
    lists,
  };
};

function holds({ path, op, value }: Condition, args: Record<string, unknown>): boolean {
  const found = path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null && !Array.isArray(at) && Object.hasOwn(at, name)
          ? (at as Record<string, unknown>)[name]
          : undefined,
      args,
    );
  if (op === 'exists') return (found !== undefined && found !== null) === value;
  if (found === undefined) return false;
  const listed = Array.isArray(value) && value.some((one) => equal(found, one));
  const numbers = typeof found === 'number' && typeof value === 'number';
  switch (op) {
    case 'eq':
      return equal(found, value);
    case 'neq':
      return !equal(found, value);
    case 'in':
      return listed;
    case 'not_in':
      return !listed;
    case 'lt':
      return numbers && found < value;
    case 'lte':
      return numbers && found <= value;
    case 'gt':
      return numbers && found > value;
    case 'gte':
      return numbers && found >= value;
    case 'regex':
      return typeof found === 'string' && typeof value === 'string' && regexFinds(value, found);
    case 'contains':
      return Array.isArray(found)
        ? found.some((one) => equal(one, value))
        : typeof found === 'string' && typeof value === 'string' && found.includes(value);
  }
}

/** Numbers by value, anything else by how Go prints it. */
function equal(a: unknown, b: unknown): boolean {
  return typeof a === 'number' && typeof b === 'number' ? a === b : printed(a) === printed(b);
}

function printed(value: unknown): string {
  if (value === null) return '<nil>';
  if (Array.isArray(value)) return `[${value.map(printed).join(' ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
