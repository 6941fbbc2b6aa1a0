import type { Tool } from '../catalogue/tool.ts';
import { pointer } from '../problem.ts';
import type { Rating } from '../risk/rating.ts';
import { LEVEL } from '../risk/vocabulary.ts';
import { windowsIn } from './evaluate.ts';
import type { Guard } from './guards/guard.ts';
import { guardsOf, type Guards } from './guards/index.ts';
import type { Open } from './guards/open.ts';
import { isCostly, limitOf, QUOTAS, type Quota } from './numbers.ts';
import type { Item, ToolRules } from './policy.ts';
import type { Edit, Reason, Recommendation } from './recommendation.ts';
import { vectorsOfHidden, vectorsOfRules } from './vectors.ts';

/**
 * The recommended ruling for a tool.
 *
 * Low is allowed; Medium is allowed with a quota; High with conditions and a smaller quota where the
 * conditions bound every argument that raised it, else a person is asked; Critical is hidden.
 * Whatever is allowed also has the conditions that can be said without guessing. `require` is used only for what
 * `deny_if` cannot say, "does not match": the shape of its items is our reading of the format.
 */
export function recommend(tool: Tool, rating: Rating): Recommendation {
  const bounds = guardsOf(tool, rating);
  // The one name that a policy cannot hold as a key: readers of JSON drop it in silence.
  if (tool.name === '__proto__') return refused(tool, rating, 'hide');
  switch (rating.level) {
    case 'Low':
      return allowed(tool, rating, bounds, []);
    case 'Medium':
      return allowed(tool, rating, bounds, [QUOTAS.medium]);
    case 'High':
      return bounds.bound
        ? allowed(tool, rating, bounds, [QUOTAS.high])
        : refused(tool, rating, 'ask', bounds);
    case 'Critical':
      return refused(tool, rating, 'hide', bounds);
    default:
      return rating.level satisfies never;
  }
}

function allowed(
  tool: Tool,
  rating: Rating,
  { guards, open }: Guards,
  base: readonly Quota[],
): Recommendation {
  const hourly = base.some(({ counter }) => counter === 'hourly');
  const quotas = isCostly(rating) && base.length > 0 && !hourly ? [...base, QUOTAS.costly] : base;
  const limits = quotas.map((quota) => limitOf(tool.name, quota));
  const rules: ToolRules = { ...conditionsOf(guards), ...(limits.length > 0 ? { limits } : {}) };
  const placed = guards.map((guard) => ({ guard, at: placeOf(tool.name, guards, guard) }));
  const reasons: Reason[] = [
    ...placed.map(({ guard, at }): Reason => ({
      kind: 'condition',
      pointer: at,
      argument: guard.argument,
      because: guard.because,
    })),
    ...quotas.map((quota, i): Reason => limitReason(tool.name, quota, i)),
    ...openReasons(open),
  ];
  return {
    tool: tool.name,
    level: rating.level,
    action: 'allow',
    rules,
    reasons: reasons.length > 0 ? reasons : [{ kind: 'allow', because: LEVEL.Low.advice }],
    edits: placed.flatMap(({ guard, at }): Edit[] => (guard.edit ? [editOf(guard.edit, at)] : [])),
    vectors: vectorsOfRules(tool, rules, placed),
  };
}

/** Asked or hidden: policy v1 has no asking, so its document and its cases hide the tool either way. */
function refused(
  tool: Tool,
  rating: Rating,
  action: 'ask' | 'hide',
  bounds?: Guards,
): Recommendation {
  const narrow = [QUOTAS.narrow, QUOTAS.narrowHourly];
  return {
    tool: tool.name,
    level: rating.level,
    action,
    // A person who is asked sees each value: what the reader would have to fill in first is left out.
    rules: action === 'ask' ? conditionsOf((bounds?.guards ?? []).filter(({ edit }) => !edit)) : {},
    reasons: [
      {
        kind: 'withheld',
        pointer: '/hide/0',
        rule: rating.rule,
        category: rating.category,
        signals: rating.signals.map(({ id }) => id),
        because: LEVEL[rating.level].advice,
      },
      ...openReasons(bounds?.open ?? []),
    ],
    edits: [],
    vectors: vectorsOfHidden(tool),
    ...(bounds ? { narrowest: allowed(tool, rating, narrowed(bounds), narrow) } : {}),
  };
}

function editOf({ within, ...edit }: NonNullable<Guard['edit']>, at: string): Edit {
  return { ...edit, pointer: at + within };
}

function conditionsOf(guards: readonly Guard[]): ToolRules {
  return { ...itemsOf('require', guards), ...itemsOf('deny_if', guards) };
}

function itemsOf(
  list: Guard['list'],
  guards: readonly Guard[],
): Partial<Record<Guard['list'], Item[]>> {
  const items = guards.filter((guard) => guard.list === list).map(({ item }) => item);
  return items.length > 0 ? { [list]: items } : {};
}

function placeOf(tool: string, guards: readonly Guard[], guard: Guard): string {
  const index = guards.filter(({ list }) => list === guard.list).indexOf(guard);
  return pointer(['tools', tool, guard.list, index]);
}

function narrowed(bounds: Guards): Guards {
  return { ...bounds, guards: [...bounds.narrowing, ...bounds.guards] };
}

function openReasons(open: readonly Open[]): Reason[] {
  return open.map((one) => ({ kind: 'open', ...one }));
}

function limitReason(tool: string, quota: Quota, index: number): Reason {
  return {
    kind: 'limit',
    pointer: pointer(['tools', tool, 'limits', index]),
    limit: limitOf(tool, quota),
    perHour: quota.max * windowsIn('hour', quota.window),
    perDay: quota.max * windowsIn('day', quota.window),
    because: quota.because,
  };
}
