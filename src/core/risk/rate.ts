import type { Judgement } from '../catalogue/review.ts';
import type { Tool } from '../catalogue/tool.ts';
import { categorise } from './category.ts';
import type { Finding } from './category/finding.ts';
import { define, type Definition, type RatingContext } from './definition.ts';
import { levelOf, reasonOf } from './level.ts';
import type { Rating, SignalHit } from './rating.ts';
import { SIGNAL_IDS, signalsOf } from './signals/index.ts';

/**
 * Rates one tool: category, signals and level, each with the words that gave it. Pure, linear in the size
 * of the definition, and bounded: no more is read than `LIMITS` says. A definition that is longer carries
 * `oversized-definition` and is at least Medium, and a name in a `required` list that is too long to read
 * counts as required, so that what is not read never lowers a level. Annotations raise and never lower;
 * what nothing recognises is Unclassified.
 *
 * @param context made by `contextOf`, once for all tools of a server
 * @param judgement a review, applied last and told apart in the result
 */
export function rate(tool: Tool, context?: RatingContext, judgement?: Judgement): Rating {
  const definition = define(tool, context);
  const found = categorise(definition);
  const signals = signalsOf({ definition, found });
  const computed = assemble(definition, found, signals);
  if (!judgement) return computed;
  const { category, level, rule } = computed;
  const ids = signals.map(({ id }) => id);
  const judged: Finding = judgement.category
    ? { category: judgement.category, evidence: [reasonOf(judgement)], firm: true }
    : found;
  const reviewed = assemble(
    definition,
    judged,
    applied(judged === found ? signals : signalsOf({ definition, found: judged }), judgement),
    judgement,
  );
  return {
    ...reviewed,
    reviewed: { judgement, computed: { category, level, rule, signals: ids } },
  };
}

function assemble(
  definition: Definition,
  found: Finding,
  signals: SignalHit[],
  judgement?: Judgement,
): Rating {
  const { rule, level, evidence, also, otherwise } = levelOf(
    { definition, found, signals },
    judgement,
  );
  return {
    category: found.category,
    categoryEvidence: found.evidence,
    level,
    rule,
    ruleEvidence: evidence,
    also,
    ...(otherwise ? { otherwise } : {}),
    signals,
  };
}

function applied(signals: SignalHit[], judgement: Judgement): SignalHit[] {
  const { addSignals = [], removeSignals = [] } = judgement;
  const kept = signals.filter(({ id }) => !removeSignals.includes(id));
  const added = SIGNAL_IDS.filter(
    (id) => addSignals.includes(id) && !kept.some((hit) => hit.id === id),
  );
  return [...kept, ...added.map((id) => ({ id, evidence: [reasonOf(judgement)], arguments: [] }))];
}
