import type { Item, Limit } from '../policy/policy.ts';
import type { Action, Ruling } from '../policy/ruling.ts';
import type { Capabilities } from './dialect.ts';
import type { Loss } from './loss.ts';

/** Which rules a format can say, where it can say some. */
export interface Says {
  condition?(item: Item, list: 'require' | 'deny_if'): boolean;
  limits?(limits: readonly Limit[]): boolean;
}

/** A ruling that a format can say in full, and what it differs in from the one asked for. */
interface Fitted {
  ruling: Ruling;
  losses: Loss[];
}

/**
 * The nearest ruling that a format can say. What it cannot say becomes stricter: conditions and limits
 * become a question, a question becomes a refusal. Only where neither asking nor limiting is possible
 * does a tool of level Medium or Low pass without its limit, of calls or of how much one call asks
 * for, as its worth lies in being used; only where neither refusing nor hiding is possible does
 * refused become asked. Both are told.
 */
export function fit(given: Ruling, can: Capabilities, says: Says = {}): Fitted {
  const { action, rules } = given;
  if (action === 'deny' || action === 'hide') {
    const instead = nearest(action, can);
    return settled(given, instead, {}, instead === action ? [] : [{ cannot: action, instead }]);
  }
  const conditions = conditionsSaid(given, can, says);
  const limits = limitsSaid(given, can, says);
  const { require, deny_if, limits: quotas } = rules;
  const said = {
    ...(conditions && require ? { require } : {}),
    ...(conditions && deny_if ? { deny_if } : {}),
    ...(limits && quotas ? { limits: quotas } : {}),
  };
  if (action === 'allow' && conditions && limits)
    return can.allow
      ? settled(given, 'allow', said, [])
      : settled(given, 'ask', said, [{ cannot: 'allow', instead: 'ask' }]);

  const wanting = [
    ...(conditions ? [] : (['condition'] as const)),
    ...(limits ? [] : (['limit'] as const)),
  ];
  const mild = given.level !== 'High' && given.level !== 'Critical';
  const droppable = mild && can.allow && (conditions || boundsSize(given));
  if (action === 'allow' && !can.ask && droppable)
    return settled(
      given,
      'allow',
      said,
      wanting.map((cannot) => ({ cannot, instead: 'drop' })),
    );
  const instead = can.ask ? 'ask' : nearest('hide', can);
  const causes = action === 'ask' && !can.ask ? (['ask'] as const) : wanting;
  const rest = instead === 'ask' ? said : {};
  return settled(
    given,
    instead,
    rest,
    causes.map((cannot) => ({ cannot, instead })),
  );
}

function conditionsSaid({ rules }: Ruling, { condition }: Capabilities, says: Says): boolean {
  const { require = [], deny_if = [] } = rules;
  if (condition === 'all' || require.length + deny_if.length === 0) return true;
  if (condition === 'none' || !says.condition) return false;
  return (
    require.every((item) => says.condition!(item, 'require')) &&
    deny_if.every((item) => says.condition!(item, 'deny_if'))
  );
}

function limitsSaid({ rules }: Ruling, { limit }: Capabilities, says: Says): boolean {
  const limits = rules.limits ?? [];
  if (limits.length === 0) return true;
  return limit && (says.limits?.(limits) ?? true);
}

/** True where all that the conditions refuse is a number that is too large. */
function boundsSize({ rules: { require = [], deny_if = [] } }: Ruling): boolean {
  return (
    require.length === 0 &&
    deny_if.every(({ conditions }) => conditions.some(({ op }) => op === 'gt'))
  );
}

/** The way to refuse that is nearest to what is asked for. */
function nearest(action: 'deny' | 'hide', can: Capabilities): Action {
  if (can[action]) return action;
  const other = action === 'hide' ? 'deny' : 'hide';
  return can[other] ? other : 'ask';
}

function settled(
  { tool, level }: Ruling,
  action: Action,
  rules: Ruling['rules'],
  losses: readonly Omit<Loss, 'tool'>[],
): Fitted {
  return {
    ruling: { tool, level, action, rules },
    losses: losses.map((loss) => ({ tool, ...loss })),
  };
}
