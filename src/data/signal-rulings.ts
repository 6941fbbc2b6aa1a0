import { SIGNAL_IDS, type SignalId } from '#core/risk/signals/index.ts';
import type { SignalHit } from '#core/risk/rating.ts';
import { overlap, pathAt } from '#core/policy/guards/guard.ts';
import type { Recommendation } from '#core/policy/recommendation.ts';
import { rulingOf, type Catalogue } from './catalogue.ts';

/** What is recommended for the tools on which a signal fires, as numbers of tools. */
export interface SignalRulings {
  /** Allowed with a condition on what the signal points at. */
  conditional: number;
  /** Allowed with a limit, and no condition on such an argument. */
  limited: number;
  unlimited: number;
  asked: number;
  hidden: number;
}

const known = new WeakMap<Catalogue, ReadonlyMap<SignalId, SignalRulings>>();

/** The counts for every signal, from one pass over the catalogue. */
export function signalRulings(catalogue: Catalogue): ReadonlyMap<SignalId, SignalRulings> {
  const counts = known.get(catalogue) ?? countAll(catalogue);
  known.set(catalogue, counts);
  return counts;
}

function countAll({ tools }: Catalogue): ReadonlyMap<SignalId, SignalRulings> {
  const none = { conditional: 0, limited: 0, unlimited: 0, asked: 0, hidden: 0 };
  const counts = new Map(SIGNAL_IDS.map((id) => [id, { ...none }]));
  for (const rated of tools) {
    const ruling = rulingOf(rated);
    for (const hit of rated.rating.signals) counts.get(hit.id)![fateOf(ruling, hit)] += 1;
  }
  return counts;
}

function fateOf(ruling: Recommendation, hit: SignalHit): keyof SignalRulings {
  if (ruling.action === 'ask') return 'asked';
  if (ruling.action !== 'allow') return 'hidden';
  if (boundsSignal(ruling, hit)) return 'conditional';
  return (ruling.rules.limits ?? []).length > 0 ? 'limited' : 'unlimited';
}

/** True where a condition of the ruling is on the very argument that a signal is about, on one inside it or around it. */
export function boundsSignal(ruling: Recommendation, { evidence }: SignalHit): boolean {
  const paths = evidence.flatMap(({ where }) => pathAt(where) ?? []);
  return ruling.reasons.some(
    (reason) => reason.kind === 'condition' && paths.some((path) => overlap(reason.argument, path)),
  );
}
