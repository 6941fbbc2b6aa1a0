import type { Action } from '../policy/ruling.ts';

/** What a format does not say as the ruling does. */
export interface Loss {
  /** Name of the tool; absent where it is about tools that are not listed, or all tools together. */
  tool?: string;
  cannot: Cannot;
  instead: Instead;
}

/**
 * What a format lacks: an action; `limit`, `condition` and its `exactness` for one tool; a `name` that
 * it cannot spell without touching other tools; limits over all tools together; a rule for tools that
 * are not listed; counting by the calendar; `room` for one more rule.
 */
type Cannot =
  | Action
  | 'limit'
  | 'condition'
  | 'exactness'
  | 'name'
  | 'all-tools-limit'
  | 'otherwise'
  | 'calendar'
  | 'room';

/** What its text does in that place; `drop`: it says nothing, so calls pass; `client`: a setting decides. */
export type Instead = Action | 'drop' | 'client' | 'bucket' | 'stricter';

const CANNOT: Record<Cannot, string> = {
  allow: 'cannot let one tool pass without asking, in a file',
  ask: 'cannot ask a person',
  deny: 'cannot refuse a tool that stays listed',
  hide: 'cannot hide a tool',
  limit: 'cannot limit the rate',
  condition: 'cannot check these conditions on arguments',
  exactness: 'cannot check these conditions on arguments exactly',
  name: 'cannot spell this name without touching other tools',
  'all-tools-limit': 'cannot limit the calls of all tools together',
  otherwise: 'has no rule for tools that are not listed',
  calendar: 'does not count by the minute of the clock',
  room: 'has no room for more rules',
};

const INSTEAD: Record<Instead, string> = {
  allow: 'this allows instead',
  ask: 'this asks instead',
  deny: 'this refuses instead',
  hide: 'this hides instead',
  drop: 'this leaves it out, and calls pass without it',
  stricter: 'this also refuses some calls that the policy lets pass',
  client: 'what happens is up to its settings',
  bucket:
    'allowance that is not used refills, so up to twice as many calls can fall into one window',
};

/** The sentence about a loss, without the tool: "Claude Code cannot limit …: this asks instead." */
export function lossSentence(title: string, { cannot, instead }: Omit<Loss, 'tool'>): string {
  return `${title} ${CANNOT[cannot]}: ${INSTEAD[instead]}.`;
}

/** How much is let through: 0 nothing, 1 what a person allows, 2 all. */
const WIDTH: Record<Action, number> = { hide: 0, deny: 0, ask: 1, allow: 2 };

/** True where calls pass, or reach a person, that the action or the limits of the ruling would stop. */
export function isWider({ cannot, instead }: Omit<Loss, 'tool'>): boolean {
  if (instead === 'drop' || instead === 'client' || instead === 'bucket') return true;
  if (instead === 'stricter') return false;
  if (cannot === 'otherwise' || cannot === 'name') return WIDTH[instead] > 0;
  if (cannot === 'allow' || cannot === 'ask' || cannot === 'deny' || cannot === 'hide')
    return WIDTH[instead] > WIDTH[cannot];
  return false;
}

/** Losses of one kind, with the names of the tools they are about, in the order they first occur. */
interface LossGroup {
  cannot: Cannot;
  instead: Instead;
  tools: string[];
}

/** The losses by kind, wider ones first. */
export function lossGroups(losses: readonly Loss[]): LossGroup[] {
  const groups = Map.groupBy(losses, ({ cannot, instead }) => `${cannot} ${instead}`);
  return [...groups.values()]
    .map((same) => ({
      cannot: same[0]!.cannot,
      instead: same[0]!.instead,
      tools: same.flatMap(({ tool }) => (tool === undefined ? [] : [tool])),
    }))
    .sort((a, b) => Number(isWider(b)) - Number(isWider(a)));
}
