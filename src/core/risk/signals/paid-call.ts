import { descriptionEvidence, nameEvidence } from '../definition.ts';
import { MEDIA } from '../lexicon/objects.ts';
import {
  acts,
  inDescription,
  matchOf,
  phrases,
  type Match,
  type Signal,
  type Subject,
} from './signal.ts';

const PRICED = phrases(
  `cost per | credit per | credits per | consumes credits | consume credits | uses credits | uses api credits | api credits | credit cost | costs credits | paid call | paid tool | paid api | paid endpoint | billed per | billed resource | is billed | billing applies | charged per | will be charged | is charged | x402
  | usdc per | price per call | pay per | consumes quota credits | cost warning | incurs cost | incurs costs | incur costs | incur charges | incurs charges`,
);
/** With one of these the sentence is about a record of credits, and not about the price of the call. */
const RECORDS = new Set([
  'note',
  'notes',
  'card',
  'customer',
  'balance',
  'balances',
  'transaction',
  'transactions',
  'store',
  'account',
  'accounts',
  'memo',
  'debit',
  'ledger',
  'adjustment',
  'grant',
]);
const MAKING = new Set([
  'generate',
  'create',
  'upscale',
  'inference',
  'extend',
  'animate',
  'maker',
  'synthesize',
  'dub',
  'imagine',
  'clone',
  'compose',
  'add',
  'removal',
  'masking',
  'caption',
]);

export const paidCall: Signal = {
  title: 'Paid call',
  meaning:
    'Each call costs whoever holds the account; a loop turns a small price into a large one.',
  detect(subject): Match[] {
    const { nameWords, tool } = subject.definition;
    const records = nameWords.some(
      ({ word }) => RECORDS.has(word) || word === 'credits' || word === 'credit',
    );
    const priced = records ? [] : inDescription(subject, PRICED);
    if (priced.length > 0) return priced;
    const numbered = records ? [] : byNumber(subject);
    if (numbered.length > 0) return numbered;
    const cap = subject.definition.args.find(
      ({ words }) => words.at(-1) === 'credits' && words.includes('max'),
    );
    if (cap) return [matchOf(cap)];
    if (!acts(subject)) return [];
    const media = nameWords.find(({ word }) => MEDIA.has(word));
    const making = nameWords.find(({ word }) => MAKING.has(word));
    if (media && making) return [{ evidence: nameEvidence(tool.name, [making, media]) }];
    const upscale = nameWords.filter(({ word }) => word === 'upscale');
    return upscale.length > 0 ? [{ evidence: nameEvidence(tool.name, upscale) }] : [];
  },
};

/** "10 credits", "costs 2 cents". */
function byNumber({ definition: { sentences, description } }: Subject): Match[] {
  for (const { tokens, at } of sentences.slice(0, MOST_SENTENCES)) {
    const index = tokens.findIndex(
      ({ word }, i) =>
        (UNITS.has(word) && /^\d/.test(tokens[i - 1]?.word ?? '')) ||
        (word === 'costs' && /^(\d|money|credits|usdc|real)/.test(tokens[i + 1]?.word ?? '')),
    );
    const token = tokens[index];
    if (token)
      return [{ evidence: descriptionEvidence(description, at + token.start, at + token.end) }];
  }
  return [];
}

const MOST_SENTENCES = 60;
const UNITS = new Set(['credit', 'credits']);
