import { pointer } from '../../problem.ts';
import { WINDOW_LENGTH } from '../evaluate.ts';
import type { Limit, Policy } from '../policy.ts';
import { toolNames, type LintRule } from './rule.ts';

interface PlacedLimit {
  limit: Limit;
  at: string;
  /** Name of the tool; undefined for `all_tools`. */
  tool: string | undefined;
}

/** What the limits of a policy do to each other. */
export const LIMIT_RULES: readonly LintRule[] = [
  {
    id: 'shared-counter',
    severity: 'warning',
    remedy: 'Give each its own counter, unless this is meant',
    check: (policy) =>
      limitsOf(policy).flatMap(({ limit, at, tool }, i, all) => {
        const other = all
          .slice(0, i)
          .find((one) => one.tool !== tool && sameQuota(one.limit, limit));
        return other
          ? [
              {
                pointer: `${at}/counter`,
                message: `${limit.counter} also counts the calls of ${other.tool ?? 'all tools'} (${other.at}): the two use up one quota`,
              },
            ]
          : [];
      }),
  },
  {
    id: 'contradicting-limits',
    severity: 'warning',
    remedy: 'Keep one of the two, or give them different counters',
    check: (policy) =>
      limitsOf(policy).flatMap(({ limit, at }, i, all) => {
        const other = all
          .slice(0, i)
          .find((one) => sameQuota(one.limit, limit) && one.limit.max !== limit.max);
        return other
          ? [
              {
                pointer: `${at}/max`,
                message: `${limit.counter} is limited to ${limit.max} and, at ${other.at}, to ${other.limit.max} a ${limit.window}`,
              },
            ]
          : [];
      }),
  },
  {
    id: 'idle-limit',
    severity: 'warning',
    remedy: 'Remove it, or lower its max',
    check: (policy) => {
      const all = limitsOf(policy);
      return all.flatMap((one, i) => {
        const tighter = all.find((other, j) => i !== j && makesIdle(other, one, j < i, all));
        return tighter
          ? [
              {
                pointer: one.at,
                message: `${one.limit.max} a ${one.limit.window} is never reached: ${tighter.limit.max} a ${tighter.limit.window} (${tighter.at}) refuses first`,
              },
            ]
          : [];
      });
    },
  },
];

function limitsOf(policy: Policy): PlacedLimit[] {
  const of = (limits: readonly Limit[] | undefined, path: string[], tool: string | undefined) =>
    (limits ?? []).map((limit, i) => ({ limit, at: pointer([...path, 'limits', i]), tool }));
  return [
    ...toolNames(policy).flatMap((name) => of(policy.tools![name]!.limits, ['tools', name], name)),
    ...of(policy.all_tools?.limits, ['all_tools'], undefined),
  ];
}

function sameQuota(a: Limit, b: Limit): boolean {
  return a.counter === b.counter && a.window === b.window;
}

/** True where `tight` keeps `wide` from ever being reached; of two equal limits the first does. */
function makesIdle(
  tight: PlacedLimit,
  wide: PlacedLimit,
  first: boolean,
  all: readonly PlacedLimit[],
): boolean {
  // A quota that other tools use as well can be reached through them.
  const alone = all.every((one) => one.tool === wide.tool || !sameQuota(one.limit, wide.limit));
  const bears = tight.tool === wide.tool || tight.tool === undefined;
  if (!alone || !bears || sameQuota(tight.limit, wide.limit)) return false;
  const times = WINDOW_LENGTH[wide.limit.window] / WINDOW_LENGTH[tight.limit.window];
  if (times < 1) return false;
  const most = tight.limit.max * times;
  return most < wide.limit.max || (most === wide.limit.max && (times > 1 || first));
}
