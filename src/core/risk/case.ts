import { argumentEvidence } from './definition.ts';
import type { Argument } from './schema.ts';
import type { Evidence, SignalHit } from './rating.ts';
import type { SignalId } from './signals/index.ts';
import type { Subject } from './signals/signal.ts';

/** What a rule looks at: the tool, its category and the signals that fired. */
export interface Case extends Subject {
  signals: readonly SignalHit[];
}

/** The signal, if it fired. */
export const signal = ({ signals }: Case, id: SignalId): SignalHit | undefined =>
  signals.find((hit) => hit.id === id);

/** The evidence of all signals named, where each of them fired. */
export function all(subject: Case, ...ids: SignalId[]): Evidence[] | undefined {
  const found: Evidence[] = [];
  for (const id of ids) {
    const hit = signal(subject, id);
    if (hit === undefined) return undefined;
    found.push(...hit.evidence);
  }
  return found;
}

/** The evidence of those signals that fired, or undefined where none did. */
export function any(subject: Case, ...ids: SignalId[]): Evidence[] | undefined {
  let found: Evidence[] | undefined;
  for (const id of ids) {
    const hit = signal(subject, id);
    if (hit) found = found ? [...found, ...hit.evidence] : hit.evidence;
  }
  return found;
}

/** The evidence of the arguments that fit, or undefined where none does. */
export function argumentsThat(
  { definition }: Case,
  fits: (arg: Argument) => boolean,
): Evidence[] | undefined {
  const found: Evidence[] = [];
  for (const arg of definition.args) if (fits(arg)) found.push(argumentEvidence(arg));
  return found.length > 0 ? found : undefined;
}
