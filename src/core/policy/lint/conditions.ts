import type { Tool } from '../../catalogue/tool.ts';
import { pointer } from '../../problem.ts';
import { argumentsOf } from '../../risk/schema.ts';
import type { Condition, Policy } from '../policy.ts';
import { toolNames, type LintRule } from './rule.ts';

interface PlacedCondition {
  condition: Condition;
  at: string;
  tool: string;
  list: 'require' | 'deny_if';
}

/** Names of arguments that hold an address or a path. */
const PLACE_NAME = /url|uri|path|file|dir|folder|endpoint|host|domain|href|link/i;

/** What the conditions of a policy mean. */
export const CONDITION_RULES: readonly LintRule[] = [
  {
    id: 'unconditional-refusal',
    severity: 'warning',
    remedy: 'Add a condition, or put the tool in hide',
    check: (policy) =>
      toolNames(policy).flatMap((name) =>
        (policy.tools![name]!.deny_if ?? [])
          .flatMap(({ conditions }, i) =>
            conditions.length > 0 ? [] : [pointer(['tools', name, 'deny_if', i])],
          )
          .map((at) => ({
            pointer: at,
            message: 'without a condition this refuses every call; nobody can approve one',
            remedy: `Add a condition, or put ${name} in hide`,
          })),
      ),
  },
  {
    id: 'unanchored-regex',
    severity: 'warning',
    remedy: 'Start it with ^ and end the host with ([/?#]|$)',
    check: (policy) =>
      conditionsOf(policy).flatMap(({ condition, at, list }) => {
        if (condition.op !== 'regex' || list !== 'require' || !PLACE_NAME.test(condition.path))
          return [];
        const open = !/^(\(\?[a-zA-Z]+\))?(\^|\\A)/.test(condition.value);
        const openHost = /:\\?\/\\?\/[^/$]*[\w)]$/.test(condition.value);
        if (!open && !openHost) return [];
        return [
          {
            pointer: `${at}/value`,
            message: open
              ? 'the expression may be found anywhere in the value, so what stands before it is free'
              : 'nothing ends the host, so a longer host matches too',
            remedy: open ? 'Start it with ^' : 'End the host with ([/?#]|$)',
          },
        ];
      }),
  },
  {
    id: 'empty-list',
    severity: 'warning',
    remedy: 'Put the values in the list',
    check: (policy) =>
      conditionsOf(policy)
        .filter(({ condition: { op, value } }) => (op === 'in' || op === 'not_in') && !value.length)
        .map(({ condition: { op }, at }) => ({
          pointer: `${at}/value`,
          message: `${op} with an empty list ${op === 'in' ? 'never holds' : 'holds for every value'}`,
        })),
  },
  {
    id: 'unknown-argument',
    severity: 'error',
    remedy: 'Correct the name, or remove the condition',
    check: (policy, { tools }) =>
      conditionsOf(policy).flatMap(({ condition, at, tool }) => {
        const known = tools?.find((one) => one.tool.name === tool);
        const argument = condition.path.split('.')[1];
        if (!known || argumentsOf(known.tool.inputSchema).some(({ top }) => top === argument))
          return [];
        return [{ pointer: `${at}/path`, message: `${tool} has no argument ${argument}` }];
      }),
  },
  {
    id: 'wrong-type',
    severity: 'error',
    remedy:
      'Use an operator for the type of the argument; numbers and texts are never taken for each other',
    check: (policy, { tools }) =>
      conditionsOf(policy).flatMap(({ condition, at, tool }) => {
        const known = tools?.find((one) => one.tool.name === tool);
        const types = known ? typesAt(known.tool, condition.path) : [];
        const wanted = WANTED[condition.op];
        if (!wanted || types.length === 0 || types.some((type) => wanted.includes(type))) return [];
        return [
          {
            pointer: `${at}/op`,
            message: `${condition.op} is never true of ${condition.path}, which is of type ${types.join(' or ')}`,
          },
        ];
      }),
  },
];

const NUMERIC = ['number', 'integer'];
const WANTED: Partial<Record<Condition['op'], readonly string[]>> = {
  lt: NUMERIC,
  lte: NUMERIC,
  gt: NUMERIC,
  gte: NUMERIC,
  regex: ['string'],
  contains: ['string', 'array'],
};

/** The types that the schema gives for a path; empty where it does not say. */
function typesAt({ inputSchema }: Tool, path: string): string[] {
  const place = path.split('.').slice(1).join('/properties/');
  return argumentsOf(inputSchema)
    .filter(({ where }) => where === `/inputSchema/properties/${place}`)
    .flatMap(({ types }) => types);
}

function conditionsOf(policy: Policy): PlacedCondition[] {
  return toolNames(policy).flatMap((tool) =>
    (['require', 'deny_if'] as const).flatMap((list) =>
      (policy.tools![tool]![list] ?? []).flatMap(({ conditions }, i) =>
        conditions.map((condition, j) => ({
          condition,
          at: pointer(['tools', tool, list, i, 'conditions', j]),
          tool,
          list,
        })),
      ),
    ),
  );
}
