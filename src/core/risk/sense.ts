import type { WordSpan } from '../words.ts';
import { has } from './arguments.ts';
import type { Argument } from './schema.ts';
import type { Head } from './head.ts';
import { MEDIA, MONEY } from './lexicon/objects.ts';
import { GENTLE } from './lexicon/verbs.ts';
import type { Category } from './vocabulary.ts';

/** What a verb with its object says. */
export interface Sense {
  category: Category;
  /** False where the words could also mean a harmless act. */
  firm: boolean;
  /** The object that settled it. */
  object?: WordSpan;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const STUDIES = words(
  'report reports audit search scan check checks diagnostics diagnostic analysis analyzer lint linter lighthouse healthcheck insight insights comparison evaluation validation research query',
);
const LANGUAGES = words(
  'sql command commands code script scripts javascript shell statement statements',
);
const RESOLVED = words(
  'comment comments issue thread conflict conflicts alert incident finding discussion ticket error todo review',
);
const PICTURES = words('screenshot screenshots snapshot look');
const BACKDROP = words('background watermark noise');
const DROPPED = words(
  'table tables database databases db index indexes collection collections schema column columns view constraint user role trigger all container keyspace',
);
/** What has parts that are put in and taken out while they stay in being: to remove one ends a relation. */
const RELATIONS = words(
  `member members tag tags label labels reviewer reviewers assignee assignees watcher watchers follower followers link links
  reaction reactions favorite favorites favourite favourites star stars bookmark dependency dependencies relation relations
  relationship association participant participants attendee attendees collaborator collaborators viewer viewers
  observer observers subscriber subscribers reminder highlight role roles group tester testers`,
);
/** What is removed from these is gone. */
const STORES = words(
  'table database bucket disk storage filesystem repository index account device system server file folder directory host machine cache memory cluster vault queue branch',
);
/** Paid for by period: to prolong one is to pay. */
const PERIODS = words('subscription subscriptions membership memberships domain domains plan');
/** Clearing these undoes a choice and loses no content. */
const VIEWS = words(
  'filter filters selection overlay overlays highlight highlights value values field fields breakpoint breakpoints emulation geolocation focus',
);
/** Values and not things: what is done to them is the answer. */
const DATA = words(
  'polygon polygons geometry geometries string strings text texts json yaml xml csv array arrays number numbers color colors colour date dates matrix vector bytes regex',
);
/** What is gone for good once a new one takes its place. */
const KEYS = words(
  'secret secrets key keys token tokens credential credentials password passwords',
);
const INPUTS = words('input inputs click clicks keypress tap swipe touch gesture keyboard mouse');
const DETAILS = words('detail details info information');
const TUNED = words('table tables index indexes fulltext database storage image images');
const CALLED = words('api tool function endpoint method action contract');
const SPENDING = words(
  'create send place submit post execute make transfer approve authorize sign broadcast confirm bridge deposit process capture schedule redeem',
);
/** Money words that are also other things; an amount beside them settles it. */
const MONEY_OR_NOT = words(
  'order orders token tokens coin coins transaction transactions trade trades transfer transfers',
);
const AMOUNTS = ['amount', 'quantity', 'qty', 'price', 'value', 'side', 'wei', 'lamports'];
const KEPT = [
  'path',
  'output',
  'dest',
  'destination',
  'dir',
  'directory',
  'folder',
  'filename',
  'filepath',
];

/**
 * The sense of a verb with its object; undefined where the verb says nothing alone.
 *
 * @param source what the object is taken from: `project` in "remove a member from a project"
 */
export function senseOf(
  { verb, sense }: Head,
  objects: readonly WordSpan[],
  args: readonly Argument[],
  source?: string,
): Sense | undefined {
  const among = (set: ReadonlySet<string>) => objects.find(({ word }) => set.has(word));
  const as = (category: Category, object?: WordSpan, firm = !GENTLE.has(verb)): Sense => ({
    category,
    firm,
    ...(object ? { object } : {}),
  });
  // "remove tags transactionally": how it is done is no object.
  const last = objects.findLast(({ word }) => !word.endsWith('ly'));
  const money = last && MONEY.has(last.word) ? last : undefined;
  if (money && SPENDING.has(verb) && spends(verb, money.word, args)) return as('Financial', money);
  switch (verb) {
    case 'transfer':
      return as(names(args, AMOUNTS) ? 'Financial' : 'Write');
    case 'run':
    case 'perform':
    case 'execute': {
      const study = among(STUDIES);
      if (study && !among(LANGUAGES)) return as('Read', study);
      break;
    }
    case 'simulate':
      return among(INPUTS) ? as('Write', among(INPUTS)) : as('Read');
    case 'open':
      if (last && DETAILS.has(last.word)) return as('Read', last, false);
      break;
    case 'take':
      return among(PICTURES) ? as('Read', among(PICTURES)) : as('Write');
    case 'resolve':
      return among(RESOLVED) ? as('Write', among(RESOLVED)) : as('Read');
    case 'remove':
    case 'delete': {
      if (among(BACKDROP)) return as('Write', among(BACKDROP), false);
      const stays = last && (RELATIONS.has(last.word) || (source && !STORES.has(source)));
      if (verb === 'remove' && stays) return as('Write', last, false);
      break;
    }
    case 'clean':
      return objects[0]?.word === 'up' ? as('Destructive', objects[0]) : as('Write');
    case 'clear':
      if (last && VIEWS.has(last.word)) return as('Write', last, false);
      break;
    case 'upgrade':
    case 'renew':
    case 'resume':
    case 'reactivate':
    case 'extend':
      if (last && PERIODS.has(last.word) && (verb === 'renew' || !last.word.startsWith('domain')))
        return as('Financial', last, false);
      break;
    case 'rotate':
      if (among(KEYS)) return as('Destructive', among(KEYS));
      break;
    case 'merge':
    case 'split':
    case 'replace':
    case 'combine':
    case 'reverse':
      if (last && DATA.has(last.word)) return as('Read', last, false);
      break;
    case 'drop':
      return among(DROPPED) ? as('Destructive', among(DROPPED)) : as('Write', undefined, false);
    case 'call':
      return among(CALLED) ? as('Execute', among(CALLED)) : as('Write');
    case 'optimize':
      if (among(TUNED)) return as('Write', among(TUNED), false);
      break;
    case 'download':
    case 'export':
      return names(args, KEPT) ? as('Write', undefined, false) : as('Read');
  }
  if (sense.force === 'vague') return undefined;
  return sense.force === 'weak' ? made(among(MEDIA), args) : as(sense.category);
}

/** What is made of given words is an answer; what is made of a stored thing, or is a medium, stays. */
function made(medium: WordSpan | undefined, args: readonly Argument[]): Sense {
  const stored = args.some(
    ({ depth, required, words: parts }) =>
      depth === 0 &&
      ((required && parts.at(-1) === 'id' && parts.length > 1) ||
        (has(parts, 'output', 'outfile') && !has(parts, 'type', 'format'))),
  );
  return {
    category: medium || stored ? 'Write' : 'Read',
    firm: false,
    ...(medium ? { object: medium } : {}),
  };
}

function spends(verb: string, object: string, args: readonly Argument[]): boolean {
  return (
    !MONEY_OR_NOT.has(object) || names(args, AMOUNTS) || verb === 'broadcast' || verb === 'sign'
  );
}

function names(args: readonly Argument[], list: readonly string[]): boolean {
  return args.some(
    ({ depth, words: parts, types }) =>
      depth <= 1 && !types.includes('boolean') && has(parts, ...list),
  );
}
