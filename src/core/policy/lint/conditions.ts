import { pointer } from '../../problem.ts';
import { argumentsOf } from '../../risk/definition.ts';
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
    check: (policy) =>
      conditionsOf(policy)
        .filter(({ condition: { op, value } }) => (op === 'in' || op === 'not_in') && !value.length)
        .map(({ condition: { op }, at }) => ({
          pointer: `${at}/value`,
          message: `${op} with an empty list ${op === 'in' ? 'never holds' : 'holds for every value'}`,
          remedy: 'Put the values in the list',
        })),
  },
  {
    id: 'unknown-argument',
    severity: 'error',
    check: (policy, { tools }) =>
      conditionsOf(policy).flatMap(({ condition, at, tool }) => {
        const definition = tools?.find(({ name }) => name === tool);
        const argument = condition.path.split('.')[1];
        if (!definition || argumentsOf(definition.inputSchema).some(({ top }) => top === argument))
          return [];
        return [
          {
            pointer: `${at}/path`,
            message: `${tool} has no argument ${argument}`,
            remedy: 'Correct the name, or remove the condition',
          },
        ];
      }),
  },
];

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
