import { pointer } from '../../problem.ts';
import { isWorse } from '../../risk/vocabulary.ts';
import { windowsIn } from '../evaluate.ts';
import { guardsOf } from '../guards/index.ts';
import { isCostly, QUOTAS } from '../numbers.ts';
import type { Policy, ToolRules } from '../policy.ts';
import { allowedTools, toolNames, type KnownTool, type LintRule } from './rule.ts';

/** What a policy leaves open, seen from the definitions and ratings of the tools. */
export const TOOL_RULES: readonly LintRule[] = [
  {
    id: 'other-tools-refused',
    severity: 'warning',
    remedy: 'Add them under tools, or put them in hide to say that they are to be refused',
    check(policy, { names = [] }) {
      const listed = toolNames(policy);
      const named = new Set([...(policy.hide ?? []), ...listed]);
      const left = names.filter((name) => !named.has(name));
      if (policy.default === 'allow' || named.has('*') || left.length === 0) return [];
      // That nothing is allowed at all is told by a rule of its own.
      if (listed.every((name) => policy.hide?.includes(name))) return [];
      return [
        {
          pointer: '/default',
          message: `refuses ${countOf(left.length, names.length)} that the policy does not name: ${shown(left)}`,
        },
      ];
    },
  },
  {
    id: 'allowed-by-default',
    severity: 'warning',
    remedy: 'Put them in hide or give them rules, or write default deny',
    check(policy, { tools = [] }) {
      const named = new Set([...(policy.hide ?? []), ...toolNames(policy)]);
      const left = tools.filter(
        ({ tool, rating }) => !named.has(tool.name) && isWorse(rating.level, 'Medium'),
      );
      if (policy.default === 'deny' || named.has('*') || left.length === 0) return [];
      return [
        {
          pointer: '/default',
          message: `allows ${countOf(left.length, tools.length)} that are rated High or Critical without a rule: ${shown(left.map(({ tool }) => tool.name))}`,
        },
      ];
    },
  },
  {
    id: 'open-argument',
    severity: 'warning',
    remedy: 'Add a condition on it under require or deny_if, as on the page of the tool',
    check: (policy, context) =>
      allowedTools(policy, context).flatMap(({ tool, rating, rules }) =>
        unbounded({ tool, rating }, rules).map(({ argument, because }) => ({
          pointer: pointer(['tools', tool.name]),
          message: `${argument} is not bounded (${because})`,
        })),
      ),
  },
  {
    id: 'no-limit',
    severity: 'warning',
    remedy: `Add limits, such as ${QUOTAS.medium.max} a minute`,
    check: (policy, context) =>
      allowedTools(policy, context)
        .filter(
          ({ rating, rules }) =>
            isWorse(rating.level, 'Low') && windowsOf(policy, rules).length === 0,
        )
        .map(({ tool, rating }) => ({
          pointer: pointer(['tools', tool.name]),
          message: `${tool.name} is rated ${rating.level} and may be called without end`,
        })),
  },
  {
    id: 'only-a-minute',
    severity: 'warning',
    remedy: `Add a limit with the window hour or day, such as ${QUOTAS.costly.max} an hour`,
    check: (policy, context) =>
      allowedTools(policy, context).flatMap(({ tool, rating, rules }) => {
        const windows = windowsOf(policy, rules);
        const minutes = windows.length > 0 && windows.every(({ window }) => window === 'minute');
        if (!minutes || !isCostly(rating)) return [];
        const most = Math.min(...windows.map(({ max }) => max));
        const day = new Intl.NumberFormat('en-GB').format(most * windowsIn('day', 'minute'));
        return [
          {
            pointer: pointer(['tools', tool.name, 'limits']),
            message: `${most} a minute are ${day} a day, and each costs money or keeps a machine busy`,
          },
        ];
      }),
  },
];

/** Arguments that the recommended policy bounds, and this one has no condition on. */
function unbounded({ tool, rating }: KnownTool, rules: ToolRules) {
  const items = [...(rules.require ?? []), ...(rules.deny_if ?? [])];
  const paths = items.flatMap(({ conditions }) => conditions.map(({ path }) => path));
  const guards = guardsOf(tool, rating).guards.filter(
    ({ argument, minor }) => !minor && !paths.includes(`args.${argument}`),
  );
  return guards.filter(
    ({ argument }, i) => guards.findIndex((one) => one.argument === argument) === i,
  );
}

function windowsOf(policy: Policy, rules: ToolRules) {
  return [...(rules.limits ?? []), ...(policy.all_tools?.limits ?? [])];
}

/** Names that a message lists. */
const SHOWN = 5;

function shown(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return names.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

function countOf(count: number, all: number): string {
  return `${count} of the server's ${all} tools`;
}
