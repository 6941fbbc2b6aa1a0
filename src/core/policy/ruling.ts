import type { Level } from '../risk/vocabulary.ts';
import type { Limit, ToolRules } from './policy.ts';

/**
 * What happens to calls of a tool, mildest first. `allow` and `ask` hold within the rules of the
 * ruling; `ask` has a person decide on each call; `deny` refuses a tool that stays listed; `hide`
 * takes it out of the list and refuses it.
 */
export const ACTIONS = ['allow', 'ask', 'deny', 'hide'] as const;
export type Action = (typeof ACTIONS)[number];

/** What is to happen to one tool, whatever the client or gateway that sees to it. */
export interface Ruling {
  /** Name of the tool, as the server gives it. */
  tool: string;
  level: Level;
  action: Action;
  /** Conditions and quotas within which it is allowed or asked; `{}` where there are none. */
  rules: ToolRules;
}

/** What is to happen on one server. */
export interface ServerRuling {
  /** Tools that have no ruling. */
  otherwise: 'allow' | 'deny' | 'hide';
  tools: readonly Ruling[];
  /** Quotas over the calls of all tools together. */
  limits?: readonly Limit[];
}

/** A ruling in one word, for tables and captions. */
export type RulingKind = Action | 'limit' | 'condition';

/** `condition` or `limit` where an allowed tool has such rules, else the action. */
export function kindOf({ action, rules }: Pick<Ruling, 'action' | 'rules'>): RulingKind {
  if (action !== 'allow') return action;
  if (rules.require?.length || rules.deny_if?.length) return 'condition';
  return rules.limits?.length ? 'limit' : 'allow';
}

/** The policy v1 item that refuses every call. */
export const NEVER = { conditions: [] };

/** True where the rules refuse every call, whatever its arguments. */
export function refusesAlways({ deny_if }: ToolRules): boolean {
  return deny_if?.some(({ conditions }) => conditions.length === 0) ?? false;
}
