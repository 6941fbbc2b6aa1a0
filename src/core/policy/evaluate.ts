import { pointer } from '../problem.ts';
import type { Call, Condition, Decision, Item, Limit, Policy, Window } from './policy.ts';
import { regexFinds } from './regex.ts';

/** Length of a window in milliseconds. */
export const WINDOW_LENGTH: Record<Window, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** How many of a window there are in a span of time, counting one that is longer than the span as one. */
export function windowsIn(span: Window, window: Window): number {
  return Math.max(1, WINDOW_LENGTH[span] / WINDOW_LENGTH[window]);
}

/**
 * Decides calls in the order they are made. First refusal wins, in this order: hidden, default,
 * `require`, `deny_if` and `limits` of the tool, `all_tools.limits`; within a list by place. A
 * refused call uses no quota; a call that passes takes one from each counter it names, once.
 *
 * @param policy a policy that `parsePolicy` has passed.
 */
export function decide(policy: Policy, calls: readonly Call[]): Decision[] {
  return calls.map(evaluator(policy));
}

/** The same, call by call: the function returned remembers the counters and the time. */
export function evaluator(policy: Policy): (call: Call) => Decision {
  const counts = new Map<string, number>();
  let now = 0;
  return (call) => {
    if (call.at !== undefined) now = typeof call.at === 'number' ? call.at : Date.parse(call.at);
    const listed = Object.hasOwn(policy.tools ?? {}, call.tool);
    const unnamed = refusalByName(policy, call.tool, listed);
    if (unnamed) return unnamed;
    const rules = listed ? policy.tools![call.tool]! : {};
    const place = listed ? pointer(['tools', call.tool]) : '/default';
    const refused =
      refusalByItem(rules.require, `${place}/require`, call, false) ??
      refusalByItem(rules.deny_if, `${place}/deny_if`, call, true);
    if (refused) return refused;

    const limits = [
      ...(rules.limits ?? []).map((limit, i) => ({ limit, at: `${place}/limits/${i}` })),
      ...(policy.all_tools?.limits ?? []).map((limit, i) => ({
        limit,
        at: `/all_tools/limits/${i}`,
      })),
    ];
    const full = limits.find(({ limit }) => (counts.get(quota(limit, now)) ?? 0) >= limit.max);
    if (full) return deny(full.at, limitMessage(full.limit));
    for (const key of new Set(limits.map(({ limit }) => quota(limit, now))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
    return { decision: 'allow', pointer: place, message: allowMessage(call.tool, listed) };
  };
}

/** True where one condition holds for these arguments. */
export function holds(condition: Condition, args: Record<string, unknown>): boolean {
  const found = valueAt(condition.path, args);
  if (condition.op === 'exists') return (found !== undefined && found !== null) === condition.value;
  if (found === undefined) return false;
  switch (condition.op) {
    case 'eq':
      return found === condition.value;
    case 'neq':
      return found !== condition.value;
    case 'lt':
      return typeof found === 'number' && found < condition.value;
    case 'lte':
      return typeof found === 'number' && found <= condition.value;
    case 'gt':
      return typeof found === 'number' && found > condition.value;
    case 'gte':
      return typeof found === 'number' && found >= condition.value;
    case 'in':
      return condition.value.some((item) => item === found);
    case 'not_in':
      return !condition.value.some((item) => item === found);
    case 'regex':
      return typeof found === 'string' && regexFinds(condition.value, found);
    case 'contains':
      if (Array.isArray(found)) return found.includes(condition.value);
      return (
        typeof found === 'string' &&
        typeof condition.value === 'string' &&
        found.includes(condition.value)
      );
    default:
      return condition satisfies never;
  }
}

/** What the path of a condition, `args.options.path`, leads to; undefined where nothing is there. */
export function valueAt(path: string, args: Record<string, unknown>): unknown {
  let found: unknown = args;
  for (const name of path.split('.').slice(1)) {
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    if (!Object.hasOwn(found, name)) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

function refusalByName(policy: Policy, tool: string, listed: boolean): Decision | undefined {
  const hidden = policy.hide?.findIndex((name) => name === tool || name === '*') ?? -1;
  if (hidden >= 0) return deny(`/hide/${hidden}`, `${tool} is hidden`);
  if (!listed && policy.default === 'deny')
    return deny('/default', `${tool} is not listed and the default is deny`);
  return undefined;
}

/** The first item whose conditions all hold (`refuseWhen` true) or do not all hold (false). */
function refusalByItem(
  items: readonly Item[] | undefined,
  place: string,
  call: Call,
  refuseWhen: boolean,
): Decision | undefined {
  for (const [i, item] of (items ?? []).entries()) {
    const args = call.arguments ?? {};
    if (item.conditions.every((condition) => holds(condition, args)) !== refuseWhen) continue;
    return deny(`${place}/${i}`, item.on_deny ?? itemMessage(item, refuseWhen));
  }
  return undefined;
}

function itemMessage(item: Item, refuseWhen: boolean): string {
  if (item.conditions.length === 0) return 'refused in every case';
  const told = item.conditions
    .map(({ path, op, value }) => `${path} ${op} ${JSON.stringify(value)}`)
    .join(' and ');
  return refuseWhen ? `refused because ${told}` : `refused unless ${told}`;
}

function limitMessage({ counter, window, max }: Limit): string {
  const calls = max === 1 ? '1 call' : `${max} calls`;
  return `the limit of ${calls} a ${window} is used up (counter ${counter})`;
}

function allowMessage(tool: string, listed: boolean): string {
  return listed
    ? `allowed by the rules of ${tool}`
    : `${tool} is not listed and the default is allow`;
}

function quota({ counter, window, scope }: Limit, now: number): string {
  return JSON.stringify([counter, scope, window, Math.floor(now / WINDOW_LENGTH[window])]);
}

function deny(at: string, message: string): Decision {
  return { decision: 'deny', pointer: at, message };
}
