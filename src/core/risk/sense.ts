import type { WordSpan } from '../words.ts';
import { has } from './arguments.ts';
import type { Argument } from './schema.ts';
import type { Head } from './head.ts';
import { AMOUNTS, MONEY, MONEY_OR_NOT, SPENDING } from './lexicon/money.ts';
import { MEDIA } from './lexicon/objects.ts';
import { SPECIAL } from './lexicon/senses.ts';
import { GENTLE } from './lexicon/verbs.ts';
import { chosen, DEEP, names } from './sense/chosen.ts';
import type { Category } from './vocabulary.ts';
import { words } from './lexicon/lists.ts';

/** What a verb with its object says. */
export interface Sense {
  category: Category;
  /** False where the words could also mean a harmless act. */
  firm: boolean;
  /** The object that settled it. */
  object?: WordSpan;
}

/**
 * The sense of a verb with its object; undefined where the verb says nothing alone.
 *
 * @param source what the object is taken from: `project` in "remove a member from a project"
 */
export function senseOf(
  head: Head,
  objects: readonly WordSpan[],
  args: readonly Argument[],
  source: readonly string[] = [],
): Sense | undefined {
  const { verb, sense } = head;
  // "remove tags transactionally": how it is done is no object.
  const last = objects.findLast(({ word }) => !word.endsWith('ly'));
  const money = last && MONEY.has(last.word) ? last : undefined;
  if (money && SPENDING.has(verb) && spends(verb, money.word, args))
    return { category: 'Financial', firm: !GENTLE.has(verb), object: money };
  const special = specialOf(verb, objects, last) ?? chosen(verb, objects, args, last, source);
  if (special) return special;
  if (sense.force === 'vague') return undefined;
  if (sense.force === 'weak') return made(head, objects, args);
  return { category: sense.category, firm: !GENTLE.has(verb) };
}

/** What the verb says with one of its objects by the lexicon. */
function specialOf(
  verb: string,
  objects: readonly WordSpan[],
  last: WordSpan | undefined,
): Sense | undefined {
  for (const row of SPECIAL.get(verb) ?? []) {
    const object =
      row.place === 'any'
        ? objects.find(({ word }) => row.objects.has(word))
        : last && row.objects.has(last.word) && last;
    if (object) return { category: row.category, firm: row.firm && !GENTLE.has(verb), object };
  }
  return undefined;
}

/** What is made of given words is an answer; what a stored thing is turned into, or is a medium, stays. */
function made({ verb }: Head, objects: readonly WordSpan[], args: readonly Argument[]): Sense {
  const medium = objects.find(({ word }) => MEDIA.has(word));
  const stored = args.some(
    ({ depth, required, words: parts }) =>
      depth === 0 &&
      ((required && TURNING.has(verb) && parts.length > 1 && has(['id', 'ids'], parts.at(-1)!)) ||
        (has(parts, 'output', 'outfile') && !has(parts, 'type', 'format')) ||
        has(parts, 'async', 'asynchronous')),
  );
  return {
    category: medium || stored ? 'Write' : 'Read',
    firm: false,
    ...(medium ? { object: medium } : {}),
  };
}

/** Verbs that turn one thing into another; the others make an answer from it. */
const TURNING = words(
  'convert transform translate format optimize compress customize crop remix design rasterize rasterise',
);

function spends(verb: string, object: string, args: readonly Argument[]): boolean {
  // The lines of an order stand deep in it on the side of the seller, who records it.
  const deepest = object.startsWith('order') ? 1 : DEEP;
  return (
    !MONEY_OR_NOT.has(object) ||
    names(args, AMOUNTS, deepest) ||
    verb === 'broadcast' ||
    verb === 'sign' ||
    (object.startsWith('trans') &&
      names(args, ['recipient', 'beneficiary', 'payee', 'hash', 'private']))
  );
}
