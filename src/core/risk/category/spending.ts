import {
  argumentEvidence,
  descriptionEvidence,
  nameEvidence,
  phraseEvidence,
  serverHas,
  type Definition,
} from '../definition.ts';
import { baseVerbAt, phraseOf } from '../head.ts';
import {
  ADVERTISED,
  BOOKED,
  BOUGHT,
  BUDGETED,
  BUDGETS,
  CHARGED,
  DEALING,
  DEALT,
  LEDGERS,
  MARKETS,
  MOVES,
  PAID_BY,
  PAID_FOR,
  PAYING,
  SPENDS,
  SPOKEN_OF_MONEY,
  TRADED_BY,
} from '../lexicon/money.ts';
import { has, holds } from '../arguments.ts';
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

function spends(definition: Definition): Evidence | undefined {
  const { description, sentences, args, context } = definition;
  for (const sentence of sentences.slice(0, MOST)) {
    const { text, tokens, at } = sentence;
    const spoken = tokens.some(({ word }) => SPOKEN_OF_MONEY.has(word));
    const said = spoken && phraseEvidence(description, sentence, SPENDS, MOVES, CHARGED);
    if (said) return said;
    // "Purchase a phone number for the account."
    const [first] = tokens;
    const head = first && baseVerbAt(first);
    const leads = first && text.slice(0, first.start).trim() === '';
    if (leads && head?.sure && head.sense.category === 'Financial')
      return descriptionEvidence(description, at + first.start, at + first.end);
  }
  const books = serverHas(context, LEDGERS);
  const bought =
    args.find(({ required, description: told }) => required && BOUGHT.test(told)) ??
    (books ? undefined : (args.find((arg) => isBudget(arg, definition)) ?? paidBy(definition)));
  return bought ? argumentEvidence(bought) : dealt(definition);
}

/** `daily_budget`, `bid_amount`: what an advertisement may spend. */
function isBudget(
  { depth, words, types, required }: Argument,
  { nameWords, context }: Definition,
): boolean {
  if (depth > 1 || types.includes('boolean')) return false;
  const budget = words.some((word) => BUDGETS.has(word));
  if (budget && words.some((word) => BUDGETED.has(word))) return true;
  const [act] = nameWords;
  const offers = act && OFFERS.has(act.word) && words.length === 1 && words.some(isStake);
  if (offers && required) return true;
  const advertises =
    nameWords.some(({ word }) => ADVERTISED.has(word)) || serverHas(context, ADVERTISED);
  const sets = nameWords.some(({ word }) => BUDGETS.has(word)) && has(words, 'amount', 'micros');
  return advertises && (budget || sets);
}

const OFFERS = new Set(['create', 'post', 'publish', 'place', 'play', 'spin']);
/** What is put up for work that others do, or at play. */
const isStake = (word: string): boolean =>
  word === 'reward' || word === 'bounty' || word === 'wager';

/** How an order or a booking is paid. */
function paidBy({ nameWords, args }: Definition): Argument | undefined {
  const named = (set: ReadonlySet<string>) => nameWords.some(({ word }) => set.has(word));
  const orders = named(PAYING) && named(PAID_FOR);
  return orders
    ? args.find(({ depth, words }) => depth === 0 && PAID_BY.has(words.join(' ')))
    : undefined;
}

/** An order, a position or a bet of a market, whatever the words say that is done with it. */
function dealt({ tool, nameWords, args, context }: Definition): Evidence | undefined {
  const deals = nameWords.some(({ word }) => DEALING.has(word));
  const last = deals ? phraseOf(nameWords).at(-1) : undefined;
  const object = last && DEALT.has(last.word) ? last : undefined;
  const traded =
    object &&
    (serverHas(context, MARKETS) ||
      args.some(({ depth, words }) => depth === 0 && holds(words, TRADED_BY)));
  return traded ? nameEvidence(tool.name, [object]) : undefined;
}
