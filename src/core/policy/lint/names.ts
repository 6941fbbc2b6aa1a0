import { pointer } from '../../problem.ts';
import type { Policy } from '../policy.ts';
import { toolNames, type LintRule } from './rule.ts';

/** What the names in a policy come to. */
export const NAME_RULES: readonly LintRule[] = [
  {
    id: 'nothing-allowed',
    severity: 'error',
    remedy:
      'List the tools to allow under tools, or write default allow to refuse only those hidden',
    check: (policy, { names }) =>
      policy.default === 'deny' &&
      !hidesAll(policy, names) &&
      toolNames(policy).every((name) => policy.hide?.includes(name))
        ? [
            {
              pointer: '/default',
              message:
                'default is deny and no tool is allowed: every call of the server is refused',
            },
          ]
        : [],
  },
  {
    id: 'everything-hidden',
    severity: 'warning',
    remedy: 'Name the tools to hide',
    check: (policy, { names }) => {
      const hidden = policy.hide ?? [];
      const star = hidden.indexOf('*');
      if (star >= 0)
        return [
          {
            pointer: `/hide/${star}`,
            message: '* hides every tool of the server, whatever stands under tools',
          },
        ];
      return hidesAll(policy, names)
        ? [
            {
              pointer: '/hide',
              message: 'every tool of the server is hidden: no call passes',
              remedy: 'Take out those that may be called',
            },
          ]
        : [];
    },
  },
  {
    id: 'hidden-and-ruled',
    severity: 'warning',
    remedy: 'Remove the rules, or take the tool out of hide',
    check: (policy) =>
      toolNames(policy)
        .filter((name) => policy.hide?.includes(name))
        .map((name) => ({
          pointer: pointer(['tools', name]),
          message: 'the tool is hidden, so these rules are never used',
        })),
  },
  {
    id: 'wildcard-name',
    severity: 'error',
    remedy: 'Write each name out',
    check: (policy) =>
      named(policy)
        .filter(({ name, at }) => name.includes('*') && !(name === '*' && at.startsWith('/hide')))
        .map(({ name, at }) => ({
          pointer: at,
          message: `${name} is taken as an exact name: policy v1 has no wildcards but * in hide`,
        })),
  },
  {
    id: 'unknown-tool',
    severity: 'error',
    remedy: 'Correct the name, or remove it',
    check: (policy, { names }) =>
      names === undefined
        ? []
        : named(policy)
            .filter(({ name }) => !name.includes('*') && !names.includes(name))
            .map(({ name, at }) => {
              const near = names.find((one) => one.toLowerCase() === name.toLowerCase());
              return {
                pointer: at,
                message: `the server has no tool ${name}`,
                ...(near ? { remedy: `Write ${near}: names are exact` } : {}),
              };
            }),
  },
  {
    id: 'case-twins',
    severity: 'warning',
    remedy: 'Keep the one the server has',
    check: (policy) =>
      named(policy).flatMap(({ name, at }, i, all) => {
        const twin = all
          .slice(0, i)
          .find((one) => one.name !== name && one.name.toLowerCase() === name.toLowerCase());
        return twin
          ? [
              {
                pointer: at,
                message: `${name} and ${twin.name} differ only by case, and names are exact`,
              },
            ]
          : [];
      }),
  },
];

/** Every name of a tool in the policy, with its place. */
function named(policy: Policy): { name: string; at: string }[] {
  return [
    ...(policy.hide ?? []).map((name, i) => ({ name, at: `/hide/${i}` })),
    ...toolNames(policy).map((name) => ({ name, at: pointer(['tools', name]) })),
  ];
}

/** True where the policy says outright that every tool is hidden. */
function hidesAll({ hide = [] }: Policy, names: readonly string[] = []): boolean {
  return hide.includes('*') || (names.length > 0 && names.every((name) => hide.includes(name)));
}
