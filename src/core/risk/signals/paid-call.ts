import { descriptionEvidence, nameEvidence, serverHas } from '../definition.ts';
import {
  BUYING,
  COST_FIELDS,
  PRICED,
  PRICED_UNSPACED,
  RECORDS,
  RENTAL,
  TELEPHONY,
  UNIT_PRICE,
  X402,
} from '../lexicon/costs.ts';
import { headOf } from '../object.ts';
import { pointer } from '../../problem.ts';
import { isObject } from '../schema.ts';
import { splitWords } from '../../words.ts';
import { words } from '../lexicon/lists.ts';
import { speaksOf } from '../whose.ts';
import { byMedia } from './paid-media.ts';
import {
  acts,
  inDescription,
  inName,
  matchOf,
  type Match,
  type Signal,
  type Subject,
} from './signal.ts';

export const paidCall: Signal = {
  title: 'Paid call',
  meaning:
    'Each call costs whoever holds the account; a loop turns a small price into a large one.',
  detect(subject): Match[] {
    const { nameWords } = subject.definition;
    const spent = byPurchase(subject);
    if (spent.length > 0 || nameWords.some(({ word }) => RECORDS.has(word))) return spent;
    const ways = [byPhrase, byNumber, byCap, byAnswer, byTelephone, byRental, byMedia];
    for (const way of ways) {
      const found = way(subject);
      if (found.length > 0) return found;
    }
    return [];
  },
};

/** What is bought; an argument that names it is as good as a verb. */
function byPurchase(subject: Subject): Match[] {
  const { nameWords, tool, args } = subject.definition;
  if (subject.found.category === 'Read') return [];
  const buys = nameWords.find(({ word }) => BUYING.has(word));
  if (buys && subject.found.category === 'Financial')
    return [{ evidence: nameEvidence(tool.name, [buys]) }];
  const bought = args.find(
    ({ depth, description }) => depth === 0 && /\bto purchase\b/i.test(description),
  );
  if (bought) return [matchOf(bought)];
  const number = nameWords.findIndex(
    ({ word }, i) =>
      word === 'phone' &&
      nameWords[i + 1]?.word === 'number' &&
      nameWords.slice(i + 2).every((rest) => NUMBER_KINDS.has(rest.word)),
  );
  const leases = LEASING.has(headOf(subject.definition)?.verb ?? '');
  return number >= 0 && leases && serverHas(subject.definition.context, TELEPHONY)
    ? [{ evidence: nameEvidence(tool.name, nameWords.slice(number, number + 2)) }]
    : [];
}

/** How a telephone company is asked for a number. */
const LEASING = new Set(['create', 'provision', 'order', 'buy']);
const NUMBER_KINDS = new Set(['local', 'mobile', 'toll', 'free', 'national', 'international']);

function byPhrase(subject: Subject): Match[] {
  const { description } = subject.definition;
  const told = inDescription(subject, PRICED);
  if (told.length > 0) return told;
  // Reading can be about payments by x402; an act that speaks of it pays.
  if (acts(subject) && /x402/i.test(description)) {
    const pays = inDescription(subject, X402);
    if (pays.length > 0) return pays;
  }
  const piece = PRICED_UNSPACED.find((one) => description.includes(one));
  if (piece === undefined) return [];
  const start = description.indexOf(piece);
  return [{ evidence: descriptionEvidence(description, start, start + piece.length) }];
}

/** "10 credits", "costs 2 cents", "$0.001 per event". */
function byNumber({ definition: { sentences, description } }: Subject): Match[] {
  const unit = UNIT_PRICE.exec(description.slice(0, LONGEST_LEAD));
  if (unit) {
    const { index, 0: said } = unit;
    return [{ evidence: descriptionEvidence(description, index, index + said.length) }];
  }
  if (!OF_COSTS.test(description)) return [];
  for (const { tokens, at, text } of sentences.slice(0, MOST_SENTENCES)) {
    const index = tokens.findIndex(
      ({ word, start, end }, i) =>
        (UNITS.has(word) && isCount(text.slice(tokens[i - 1]?.start ?? start, start))) ||
        (COSTS.has(word) && IN_MONEY.test(text.slice(end, end + LONGEST_PRICE))),
    );
    const token = tokens[index];
    if (token)
      return [{ evidence: descriptionEvidence(description, at + token.start, at + token.end) }];
  }
  return [];
}

/** "10 " and "2.5-"; "0 " and "99% " cost nothing. */
const isCount = (text: string): boolean => /^\d/.test(text) && !/^0\s|%/.test(text);

const LONGEST_LEAD = 4000;
const MOST_SENTENCES = 60;
const UNITS = new Set(['credit', 'credits']);
const COSTS = new Set(['costs', 'cost', 'price', 'fee', 'charges']);
/** What every word of the two holds. */
const OF_COSTS = /credit|cost|price|fee|charges/i;
const LONGEST_PRICE = 20;
const IN_MONEY =
  /^[\s:~]{0,3}(?:[$€£]\s?\d|\d[\d.,]{0,8}\s?(?:usdc?|eur|cents?|dollars?|sats?|satoshis?)\b)/i;

/** An argument that caps what the call may cost, or confirms that it costs. */
function byCap({ definition }: Subject): Match[] {
  const cap = definition.args.find(
    ({ words, depth }) =>
      depth === 0 &&
      ((words.includes('max') && (words.includes('credits') || words.includes('spend'))) ||
        (words.includes('confirm') && words.includes('cost'))),
  );
  return cap ? [matchOf(cap)] : [];
}

/** A field of the declared answer that says what was spent. */
function byAnswer({ definition }: Subject): Match[] {
  const schema = definition.tool.outputSchema;
  if (!isObject(schema) || !isObject(schema['properties'])) return [];
  if (definition.nameWords.some(({ word }) => TELLING.has(word))) return [];
  const field = Object.keys(schema['properties']).find((name) =>
    COST_FIELDS.has(splitWords(name).join(' ')),
  );
  return field === undefined
    ? []
    : [{ evidence: { where: pointer(['outputSchema', 'properties', field]), text: field } }];
}

/** Verbs that tell what other calls cost. */
const TELLING = new Set([
  'get',
  'list',
  'check',
  'status',
  'read',
  'estimate',
  'describe',
  'show',
  'find',
]);

/** What a telephone company or the post brings to somebody. */
function byTelephone(subject: Subject): Match[] {
  const { definition } = subject;
  const { nameWords, tool, context, args, sentences, description } = definition;
  const verb = headOf(definition)?.verb ?? '';
  if (!acts(subject) || !CARRYING.has(verb)) return [];
  const company = serverHas(context, TELEPHONY);
  const dials =
    company ||
    args.some(({ words }) => words.includes('phone')) ||
    (DIALLING.has(verb) && speaksOf(definition, TELEPHONES));
  const last = nameWords.at(-1)!;
  const carried =
    nameWords.find(({ word }) => CARRIED.has(word)) ??
    (company && last.word === 'message' && (verb === 'send' || nameWords.length === 2)
      ? last
      : undefined) ??
    (dials && last.word === 'call' && !nameWords.some(({ word }) => word === 'web')
      ? last
      : undefined);
  if (carried) return [{ evidence: nameEvidence(tool.name, [carried]) }];
  const [first] = sentences;
  const told = first?.tokens.find(
    ({ word }, i, all) => TEXTED.has(word) && (verb === 'send' || BY.has(all[i - 1]?.word ?? '')),
  );
  return first && told
    ? [{ evidence: descriptionEvidence(description, first.at + told.start, first.at + told.end) }]
    : [];
}

const CARRYING = words('send create make place start initiate dial schedule');
const CARRIED = words('sms mms fax postcard letter');
const BY = words('by via through');
const TEXTED = words('sms mms fax');
const DIALLING = words('make place start initiate dial');
const TELEPHONES = words(
  'phone phones telephone outbound telefónica telefónico téléphone telefon sip pstn',
);

/** A machine that is rented by the hour. */
function byRental(subject: Subject): Match[] {
  const { definition } = subject;
  const verb = headOf(definition)?.verb ?? '';
  if (!acts(subject) || !RENTING.has(verb) || !serverHas(definition.context, RENTAL)) return [];
  return inName(subject, RENTED);
}

const RENTING = words('create launch start rent deploy provision resume');
const RENTED = words('pod pods instance instances cluster machine gpu gpus vm server');
