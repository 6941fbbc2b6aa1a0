import type { Judgement } from '../catalogue/review.ts';
import type { Case } from './case.ts';
import type { Evidence } from './rating.ts';
import { RULE_IDS, RULES, type Rule, type RuleId } from './rules.ts';
import { CATEGORIES, CATEGORY, isWorse, type Category, type Level } from './vocabulary.ts';

/** The rules that can set the level of a category: those that raise its base, and the base itself. */
const RULES_OF = Object.fromEntries(
  CATEGORIES.map((category) => {
    const { base } = CATEGORY[category];
    const sets = (id: RuleId) => id === `B-${category}` || isWorse(RULES[id].level, base);
    return [category, RULE_IDS.filter(sets)];
  }),
) as Record<Category, RuleId[]>;

/** The level of a tool, and the rules that set it. */
interface Levelled {
  rule: RuleId;
  level: Level;
  evidence: Evidence[];
  /** Further rules that give the same level. */
  also: RuleId[];
  /** The rule and level that would hold without all of these; absent where the base of the category decided. */
  otherwise?: { rule: RuleId; level: Level };
}

/**
 * The first rule of the table that matches and raises the base level of the category, else that base. Whether
 * a rule matches, a review has the last word on.
 */
export function levelOf(subject: Case, judgement?: Judgement): Levelled {
  let first: Pick<Levelled, 'rule' | 'level' | 'evidence'> | undefined;
  const also: RuleId[] = [];
  for (const rule of RULES_OF[subject.found.category]) {
    const { level } = RULES[rule];
    const evidence = matched(rule, subject, judgement);
    if (evidence === undefined) continue;
    if (first === undefined) first = { rule, level, evidence };
    else if (level === first.level) also.push(rule);
    else return { ...first, also, otherwise: { rule, level } };
  }
  if (!first) throw new Error(`no rule for category ${subject.found.category}`);
  return { ...first, also };
}

/** What a review judged stands on the reason given, and not on words of the definition. */
export const reasonOf = ({ reason }: Judgement): Evidence => ({ where: '/review', text: reason });

/** The evidence of a rule, or undefined where it does not match; a review has the last word. */
export function matched(
  rule: RuleId,
  subject: Case,
  judgement?: Judgement,
): Evidence[] | undefined {
  if (judgement?.removeRules?.includes(rule)) return undefined;
  if (judgement?.addRules?.includes(rule)) return [reasonOf(judgement)];
  const { of, match }: Rule = RULES[rule];
  if (of && !of.includes(subject.found.category)) return undefined;
  const evidence = match(subject);
  return evidence && of && judgement?.category ? besideJudged(evidence, judgement) : evidence;
}

/** Words by which the classifier tells what is done: of a category that a review gave they prove nothing. */
const OF_ACT = /^\/(name|title|description)$|\/(enum\/\d+|const)$/;

/** What shows a rule of a category that was judged: the judgement, with what holds whatever is done. */
function besideJudged(evidence: readonly Evidence[], judgement: Judgement): Evidence[] {
  const reason = reasonOf(judgement);
  const own = evidence.filter(({ where }) => where !== reason.where && !OF_ACT.test(where));
  return [...own, reason];
}
