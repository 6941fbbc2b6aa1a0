import * as z from 'zod';
import { ProblemsError, problemsOf, type Problem } from '../problem.ts';
import { isObject } from '../risk/schema.ts';
import { regexFault } from './regex.ts';

/**
 * Policy v1: what a gateway lets through to one MCP server.
 *
 * The fields, the eleven operators and the shape of `deny_if` are as documented by PolicyLayer
 * (`docs/writing-policies`). Three things are not readable there and are our reading: an item of
 * `require` has the shape of an item of `deny_if`, windows include `day`, and all conditions of an
 * item must hold.
 */

/** Calendar-aligned in UTC: a minute starts at second 0, an hour at minute 0, a day at midnight. */
export const WINDOWS = ['minute', 'hour', 'day'] as const;
export type Window = (typeof WINDOWS)[number];

export const OPERATORS = [
  'eq',
  'neq',
  'lt',
  'lte',
  'gt',
  'gte',
  'in',
  'not_in',
  'exists',
  'regex',
  'contains',
] as const;

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()], {
  error: 'expected a string, a number, true, false or null',
});

const path = z
  .string()
  .regex(/^args(\.[^.]+)+$/, { error: 'expected `args.` and the name of an argument' })
  .describe(
    'Where to look in the call: `args.` and the name of an argument; each further dot descends one object. ' +
      'A name that holds a dot itself, and an item of a list, cannot be addressed',
  );

const value = {
  scalar: scalar.describe('What to compare with; type and value must be the same'),
  number: z.number().describe('What to compare with; only numbers compare'),
  list: z.array(scalar).describe('The list to look in'),
  flag: z
    .boolean()
    .describe('true: the argument is there and not null; false: it is absent or null'),
  regex: z
    .string()
    .check((context) => {
      const fault = regexFault(context.value);
      if (fault !== undefined)
        context.issues.push({ code: 'custom', message: fault, input: context.value });
    })
    .describe('RE2 expression, looked for anywhere in a string: anchor it with ^ and $'),
  part: scalar.describe('A part of a string, or an item of a list'),
};

/** One test of one argument. An absent argument makes it false, whatever the operator, but for `exists`. */
const conditionSchema = z
  .discriminatedUnion(
    'op',
    [
      z.strictObject({
        path,
        op: z.literal(['eq', 'neq']).describe('Equal, or not equal'),
        value: value.scalar,
      }),
      z.strictObject({
        path,
        op: z.literal(['lt', 'lte', 'gt', 'gte']).describe('Less, at most, greater, at least'),
        value: value.number,
      }),
      z.strictObject({
        path,
        op: z.literal(['in', 'not_in']).describe('One of a list, or none of it'),
        value: value.list,
      }),
      z.strictObject({
        path,
        op: z.literal('exists').describe('Given, and not null'),
        value: value.flag,
      }),
      z.strictObject({
        path,
        op: z.literal('regex').describe('A text that the expression finds something in'),
        value: value.regex,
      }),
      z.strictObject({
        path,
        op: z.literal('contains').describe('A text with this part, or a list with this item'),
        value: value.part,
      }),
    ],
    { error: `expected one of the operators ${OPERATORS.join(', ')}` },
  )
  .meta({ id: 'condition', title: 'Condition' });

const itemSchema = z
  .strictObject({
    conditions: z
      .array(conditionSchema)
      .describe('All must hold; an empty list holds for every call'),
    on_deny: z.string().min(1).optional().describe('What the agent is told when this refuses'),
  })
  .meta({ id: 'item', title: 'Conditions with a message' });

/** A quota: at most `max` calls pass in one window. Limits of one counter, window and scope share it. */
const limitSchema = z
  .strictObject({
    counter: z
      .string()
      .min(1)
      .describe('Name of what is counted; limits with the same counter, window and scope share it'),
    window: z.enum(WINDOWS).describe('Calendar-aligned, in UTC'),
    max: z.int().positive().describe('Calls that pass in one window; a refused call uses nothing'),
    scope: z.literal('grant').describe('Counted for each grant, the token an agent connects with'),
  })
  .meta({ id: 'limit', title: 'Limit' });

const limits = z.array(limitSchema);

const toolRulesSchema = z
  .strictObject({
    require: z
      .array(itemSchema)
      .optional()
      .describe('Every item must hold, else the call is refused'),
    deny_if: z.array(itemSchema).optional().describe('The call is refused when one item holds'),
    limits: limits.optional().describe('Quotas of this tool'),
  })
  .meta({ id: 'toolRules', title: 'Rules of one tool' });

export const policySchema = z
  .strictObject({
    version: z.literal('1').describe('Version of the format'),
    default: z.enum(['allow', 'deny']).describe('What happens to tools not listed under `tools`'),
    hide: z
      .array(z.string().min(1))
      .optional()
      .describe('Names left out of `tools/list` and refused when called; `*` is every tool'),
    all_tools: z
      .strictObject({ limits: limits.describe('Quotas over the calls of all tools together') })
      .optional()
      .describe('Rules for all tools together'),
    tools: z
      .record(z.string().min(1), toolRulesSchema)
      .optional()
      .describe('Rules by exact name of the tool; `{}` allows it without a limit'),
  })
  .meta({
    title: 'Policy v1',
    description: 'What an agent may call on one MCP server',
  });

const jsonObject = z.custom<Record<string, unknown>>(isObject, {
  error: 'expected an object with the arguments of the call',
});

const time = z.union([z.number(), z.iso.datetime({ offset: true }), z.iso.date()]);
const at = z.custom<z.infer<typeof time>>((given) => time.safeParse(given).success, {
  error: 'expected an ISO 8601 time with its zone (2026-11-21T10:00:00Z), or milliseconds',
});

/** Calls to decide, in the order they are made. */
export const callsSchema = z.array(
  z.strictObject({
    tool: z.string().describe('Name of the tool'),
    arguments: jsonObject.optional().describe('Arguments of the call; `{}` when absent'),
    at: at
      .optional()
      .describe(
        'When: ISO 8601 with zone, or milliseconds since 1970 in UTC; absent is the time of the call before, 0 at first',
      ),
  }),
);

export type Policy = z.infer<typeof policySchema>;
export type ToolRules = z.infer<typeof toolRulesSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Limit = z.infer<typeof limitSchema>;
export type Call = z.infer<typeof callsSchema>[number];

/** What an evaluator says of one call. */
export interface Decision {
  decision: 'allow' | 'deny';
  /** JSON pointer into the policy, to what decided. */
  pointer: string;
  /** Told to the agent when refused: `on_deny` where the policy has it. */
  message: string;
}

/** Every problem of a policy v1, told by field; empty for a good one. */
export function policyProblems(file: string, given: unknown): Problem[] {
  const result = policySchema.safeParse(given);
  const problems = result.success ? [] : problemsOf(file, result.error);
  // Zod leaves this key out of records in silence, and a rule that vanishes is worse than none.
  const tools = typeof given === 'object' && given !== null && 'tools' in given ? given.tools : {};
  if (typeof tools === 'object' && tools !== null && Object.hasOwn(tools, '__proto__'))
    problems.push({
      file,
      field: '/tools/__proto__',
      message: 'not a name that a policy can hold',
      remedy: 'Remove it: a tool of that name is best hidden',
    });
  return problems;
}

/**
 * Checks a policy v1.
 * @throws ProblemsError with every problem.
 */
export function parsePolicy(file: string, given: unknown): Policy {
  const problems = policyProblems(file, given);
  if (problems.length > 0) throw new ProblemsError(problems);
  return policySchema.parse(given);
}
