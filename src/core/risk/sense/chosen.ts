import type { WordSpan } from '../../words.ts';
import { has, holds } from '../arguments.ts';
import { COPIES_OF_STATE, JOINS, LINKED, MEMBERS, ROUNDS, STANDING } from '../lexicon/losses.ts';
import { AMOUNTS, BILLED, PERIODS } from '../lexicon/money.ts';
import {
  ADDRESSES,
  DATA,
  LANGUAGES,
  MEASURED,
  RELATIONS,
  STORES,
  STUDIES,
} from '../lexicon/senses.ts';
import { words } from '../lexicon/lists.ts';
import type { Argument } from '../schema.ts';
import type { Sense } from '../sense.ts';
import type { Category } from '../vocabulary.ts';

/** Words of arguments that name what is kept somewhere, and so is no value of the caller's. */
const KEPT_IN = ['table', 'file', 'path', 'id', 'ids', 'node', 'column'];
/** Words of an argument that says where an answer is left. */
const KEPT = words('output dest destination dir directory folder filename filepath local save');
/** Words of one that says where something comes from, though it holds a path. */
const ELSEWHERE = words('remote artifact bucket source src repo object storage');
/** Words of arguments that name whom an amount goes to, and of those that are read by somebody. */
const PAYEES = ['to', 'recipient', 'address', 'wallet', 'destination', 'receiver'];
const SAID = ['message', 'text', 'subject', 'body', 'content', 'email', 'template', 'invoice'];
/** Words of an argument that is used up when it is checked. */
const CODES = ['otp', 'code', 'passcode', 'pin'];
/** What is done with what is held or offered on a market, and the arguments that say so. */
const TRADING = new Set(['close', 'replace', 'amend']);
const TRADED = new Set(['position', 'positions', 'order', 'orders']);
const OF_TRADES = ['symbol', 'ticker', 'qty', 'leverage', 'limit'];
/** Names that are held for years. */
const OF_DOMAINS = new Set(['domain', 'domains', 'name', 'names']);
const isName = ({ word }: WordSpan): boolean => OF_DOMAINS.has(word);
const AUTHORISED = ['auth', 'authinfo', 'epp', 'years'];
const YEARS = ['years', 'year', 'period'];
const TESTS = new Set(['test', 'tests']);
const LOGS = new Set(['log', 'logs']);
const LINKS = new Set(['link', 'links']);
/** Arguments of a fetch that updates a local copy of a repository. */
const REFS = new Set(['prune', 'refspec', 'remote']);
/** Words of arguments with which a review is given, and not only read. */
const VERDICTS = [
  'comment',
  'body',
  'event',
  'opinion',
  'action',
  'verdict',
  'rating',
  'decision',
  'status',
];

const UPLOADED = new Set(['upload', 'uploads']);
const HANDED = words(
  'upload uploads portal billing checkout onboarding login magic share sharing shareable invite invitation referral',
);

/** Verbs of which arguments, several words or what something is taken from decide. */
export function chosen(
  verb: string,
  objects: readonly WordSpan[],
  args: readonly Argument[],
  last: WordSpan | undefined,
  source: readonly string[],
): Sense | undefined {
  const as = (category: Category, firm: boolean, object?: WordSpan): Sense => ({
    category,
    firm,
    ...(object ? { object } : {}),
  });
  if (last && TRADING.has(verb) && TRADED.has(last.word) && names(args, OF_TRADES))
    return as('Financial', true, last);
  switch (verb) {
    case 'transfer': {
      // A domain that is transferred is renewed, and paid for.
      const paid = names(args, AMOUNTS, DEEP) || (objects.some(isName) && names(args, AUTHORISED));
      return as(paid ? 'Financial' : 'Write', true);
    }
    case 'send':
      // "Send tokens to an address": an amount and whom it goes to, and no words.
      return names(args, AMOUNTS) && names(args, PAYEES) && !names(args, SAID)
        ? as('Financial', true)
        : undefined;
    case 'update':
    case 'change':
    case 'modify':
    case 'switch': {
      const period = objects.find(({ word }) => PERIODS.has(word));
      const billed =
        last &&
        (last === period || (period && BILLED.includes(last.word))) &&
        names(args, BILLED, DEEP);
      return billed ? as('Financial', false, last) : undefined;
    }
    case 'register':
    case 'renew':
    case 'create': {
      const domain = objects.find(isName);
      return domain && names(args, YEARS) ? as('Financial', true, domain) : undefined;
    }
    case 'rollback':
    case 'restore':
      return source.some((word) => COPIES_OF_STATE.has(word)) ||
        args.some(({ required, words: parts }) => required && has(parts, 'snapshot'))
        ? as('Destructive', true)
        : undefined;
    case 'expire':
      return names(args, ['seconds', 'ttl']) ? as('Write', false) : undefined;
    case 'push':
      return objects.some(({ word }) => word === 'force') ? as('Destructive', true) : undefined;
    case 'hire':
    case 'tip':
    case 'delegate':
      return names(args, AMOUNTS) ? as('Financial', true) : undefined;
    case 'run':
    case 'perform':
    case 'execute': {
      const study = last && STUDIES.has(last.word) ? last : undefined;
      // "Run inference on a model" of the caller's choice.
      if (study?.word === 'inference' && isCompletion(args)) return as('Write', false, study);
      const written = objects.some(({ word }) => LANGUAGES.has(word));
      // "Run a code review": the last word is what is done.
      if (study?.word === 'review') return as('Read', true, study);
      // "Run a speed test", "a t-test": what is measured or computed.
      if (last && TESTS.has(last.word) && objects.some(({ word }) => MEASURED.has(word)))
        return as('Read', true, last);
      return study && !written ? as('Read', true, study) : undefined;
    }
    case 'remove': {
      const apart = RELATIONS.has(last?.word ?? '') || STANDING.has(last?.word ?? '');
      const stays =
        last && (apart || (source.length > 0 && !source.some((word) => STORES.has(word))));
      return stays ? as('Write', false, last) : undefined;
    }
    case 'delete': {
      if (!last || objects.length < 2) return undefined;
      const has = (set: ReadonlySet<string>) => objects.some(({ word }) => set.has(word));
      const unties =
        has(JOINS) ||
        (LINKS.has(last.word) && has(LINKED)) ||
        (MEMBERS.has(last.word) && has(ROUNDS)) ||
        source.some((word) => ROUNDS.has(word));
      return unties ? as('Write', false, last) : undefined;
    }
    case 'clear':
    case 'wipe':
      // "Clear logs" of no certain thing: those that the tool collects.
      return last && objects.length === 1 && LOGS.has(last.word)
        ? as('Write', true, last)
        : undefined;
    case 'clean':
      return objects[0]?.word === 'up' ? as('Destructive', true, objects[0]) : undefined;
    case 'drop':
      return as('Write', false);
    case 'fetch':
      return args.some(({ name }) => REFS.has(name)) ? as('Write', false) : undefined;
    case 'subtract':
      return names(args, ['id', 'ids']) ? as('Write', false) : undefined;
    case 'watch':
    case 'subscribe':
      return names(args, ['duration', 'seconds']) ? as('Read', false) : undefined;
    case 'chat':
    case 'inference':
    case 'completion':
    case 'completions':
      return isCompletion(args) ? as('Write', false) : undefined;
    case 'merge':
    case 'split':
    case 'replace':
    case 'combine':
    case 'reverse':
      return last && DATA.has(last.word) && !names(args, KEPT_IN)
        ? as('Read', false, last)
        : undefined;
    case 'verify':
    case 'confirm':
      return names(args, CODES) ? as('Write', false) : undefined;
    case 'review':
      return names(args, VERDICTS) ? as('Write', false) : undefined;
    case 'get':
    case 'generate':
    case 'request': {
      // An address is made for it to which one uploads, or at which somebody gets in.
      const handed = verb === 'generate' ? HANDED : UPLOADED;
      const made = last && ADDRESSES.has(last.word) && objects.some(({ word }) => handed.has(word));
      if (made) return as('Write', verb !== 'get', last);
      return verb === 'generate' && isCompletion(args) ? as('Write', false) : undefined;
    }
    case 'download':
    case 'export':
      return as(args.some(isPlace) ? 'Write' : 'Read', false);
  }
  return undefined;
}

/** A model of the caller's choice is given words to go on from: each call is billed by its provider. */
function isCompletion(args: readonly Argument[]): boolean {
  const top = (word: string) =>
    args.some(({ depth, required, name }) => depth === 0 && required && name === word);
  return (
    args.some(({ depth, name }) => depth === 0 && name === 'model') &&
    ['messages', 'prompt', 'input'].some(top)
  );
}

/** An argument that says where an answer is left: a path, unless it says where something comes from. */
function isPlace({ depth, words: parts, types, description }: Argument): boolean {
  if (depth > 1 || types.includes('boolean')) return false;
  if (holds(parts, KEPT)) return true;
  return has(parts, 'path') && !holds(parts, ELSEWHERE) && !FROM.test(description);
}

const FROM =
  /\b(in|inside|within|of|from) (the |a )?(remote|bucket|artifact|repository|repo|storage|drive|server)\b/i;

/** How deep an amount may stand in the body of a request. */
export const DEEP = 2;

/** True where an argument has one of the words. */
export function names(args: readonly Argument[], list: readonly string[], deepest = 1): boolean {
  return args.some(
    ({ depth, words: parts, types }) =>
      depth <= deepest && !types.includes('boolean') && list.some((word) => parts.includes(word)),
  );
}
