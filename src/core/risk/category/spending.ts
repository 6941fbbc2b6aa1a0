import {
  argumentEvidence,
  descriptionEvidence,
  serverHas,
  type Definition,
} from '../definition.ts';
import { verbAt } from '../head.ts';
import { BOOKED, BOUGHT, BUDGETED, BUDGETS, LEDGERS, SPENDS } from '../lexicon/money.ts';
import type { Argument } from '../schema.ts';
import type { Evidence } from '../rating.ts';
import type { Finding } from './finding.ts';

/**
 * An act of which description or arguments say that it spends, and a payment that is only booked: a tool
 * of an accounting program records what happened elsewhere.
 */
export function spending(definition: Definition, found: Finding): Finding {
  if (found.category === 'Financial')
    return booked(definition) ? { ...found, category: 'Write' } : found;
  const evidence = found.category === 'Write' ? spends(definition) : undefined;
  return evidence
    ? { category: 'Financial', firm: false, evidence: [...found.evidence, evidence] }
    : found;
}

function booked({ context, nameWords }: Definition): boolean {
  return nameWords.some(({ word }) => BOOKED.has(word)) && serverHas(context, LEDGERS);
}

/** How many sentences are read. */
const MOST = 4;

function spends({ description, sentences, args, context }: Definition): Evidence | undefined {
  for (const { text, tokens, at } of sentences.slice(0, MOST)) {
    const said = SPENDS.exec(text);
    if (said)
      return descriptionEvidence(description, at + said.index, at + said.index + said[0].length);
    // "Purchase a phone number for the account."
    const [first] = tokens;
    const head = first && verbAt(first, [first.word]);
    const leads = first && text.slice(0, first.start).trim() === '';
    if (leads && head?.sure && head.sense.category === 'Financial')
      return descriptionEvidence(description, at + first.start, at + first.end);
  }
  const bought =
    args.find(({ required, description: told }) => required && BOUGHT.test(told)) ??
    (serverHas(context, LEDGERS) ? undefined : args.find(isBudget));
  return bought && argumentEvidence(bought);
}

/** `daily_budget`, `bid_amount`: what an advertisement may spend. */
function isBudget({ depth, words, types }: Argument): boolean {
  return (
    depth <= 1 &&
    !types.includes('boolean') &&
    words.some((word) => BUDGETS.has(word)) &&
    words.some((word) => BUDGETED.has(word))
  );
}
