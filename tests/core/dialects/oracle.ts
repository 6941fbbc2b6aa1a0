import assert from 'node:assert/strict';
import type { Loss } from '#core/dialects/loss.ts';
import { decide } from '#core/policy/evaluate.ts';
import type { Call } from '#core/policy/policy.ts';
import type { Action, Ruling } from '#core/policy/ruling.ts';
import type { Outcome, Reader } from './engines/engine.ts';

const WIDTH: Record<Outcome, number> = { deny: 0, ask: 1, allow: 2 };

/** The action that the losses leave. */
export function actionAfter(losses: readonly Loss[], action: Action): Action {
  const changed = losses.find(({ instead }) => instead in { allow: 1, ask: 1, deny: 1, hide: 1 });
  return changed ? (changed.instead as Action) : action;
}

/** Whether the conditions of the ruling hold for a call, quotas apart. */
function conditionsHold({ tool, rules: { require, deny_if } }: Ruling, call: Call): boolean {
  const rules = { ...(require ? { require } : {}), ...(deny_if ? { deny_if } : {}) };
  const policy = { version: '1', default: 'deny', tools: { [tool]: rules } } as const;
  return decide(policy, [call])[0]!.decision === 'allow';
}

/** What the reader must say of a call: exactly, or at most. */
function expected(ruling: Ruling, losses: readonly Loss[], call: Call) {
  const action = actionAfter(losses, ruling.action);
  const lost = losses.some(({ cannot }) => cannot === 'condition' || cannot === 'name');
  const refused = action === 'deny' || action === 'hide' || !(lost || conditionsHold(ruling, call));
  const outcome: Outcome = refused ? 'deny' : action;
  return { outcome, exact: losses.every(({ cannot }) => cannot !== 'exactness') };
}

/** Fails where the reader says otherwise, or lets more pass than it may. */
export function checkCall(
  reader: Reader,
  ruling: Ruling,
  losses: readonly Loss[],
  call: Call,
): void {
  const got = reader.decide(call);
  const { outcome, exact } = expected(ruling, losses, call);
  if (exact ? got === outcome : WIDTH[got] <= WIDTH[outcome]) return;
  assert.fail(JSON.stringify({ call, action: ruling.action, losses, got, outcome }));
}
