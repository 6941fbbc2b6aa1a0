import { has } from '../arguments.ts';
import type { Definition } from '../definition.ts';
import {
  COMBINING,
  DESCRIBING,
  FLAGS,
  GENERIC,
  LOSING,
  MANY,
  MERGING,
  PLAIN,
  SWEEPING,
  TAKEN_IN,
} from '../lexicon/many.ts';
import { headOf, singular } from '../object.ts';
import type { Argument } from '../schema.ts';
import { CELLS, isOfAnother, isOne, mayBeOne, ofOneSheet, targetsOf } from './targets.ts';
import { words } from '../lexicon/lists.ts';

/** True for an argument of the call, or of the one object that holds them all. */
export const isTop = ({ depth, where }: Argument): boolean =>
  depth === 0 || (depth === 1 && BODY.test(where));

const BODY = /(body|request|data|params|input|payload|run|arguments)\/properties\/[^/]*$/i;

/** A switch by which a call acts on all that it finds; not one by which it shows more. */
export function isFlag({ types, words: parts, description }: Argument): boolean {
  const [first, second] = parts;
  if (!types.includes('boolean')) return false;
  if (SURPLUS.test(description)) return true;
  return (
    parts.length <= 2 &&
    (FLAGS.has(parts.at(-1) ?? '') || (first === 'all' && second !== 'namespaces')) &&
    !parts.some((word) => SHOWING.has(word)) &&
    !/\b(pages?|return|list|lists|show|parent)\b/i.test(description)
  );
}

/** What one side has and the other has not is deleted. */
const SURPLUS =
  /\b(?:delete|remove|prune)s?\b[^.;]{0,40}\b(?:extraneous|(?:not|no longer) (?:present |found |defined )?in (?:the )?(?:source|local|manifest)|only (?:exist |present )?in (?:the )?(?:target|destination|remote))\b|\ball (?:of its |the |its )?(?:descendant|child|nested|sub-?task|sub-?item)/i;
const SHOWING = words('include show fetch select return list day reply dump');

/** Words that make an argument an identifier. */
export const ID: ReadonlySet<string> = words(
  'id ids uuid uuids uid uids uri uris guid guids key keys gid gids sid sids list name names object objects index indices number numbers',
);
/** First words of lists that belong to the thing acted on. */
const BESIDE = words(
  'child children sub related parent redirect notified processed highlight external reference base initial seed',
);
/** What was done to the things of a list before the call. */
const REPORTED = words('changed modified touched created affected completed used visited');
const DATA = words('data payload json patch body content');
const INSERTING = words('insert import upsert load append');
const TAKING_IN = words('create upsert receive record add');

/** The order in which things stand is one thing. */
const IN_ORDER =
  /^(?:the |an )?(?:ordered|sorted)\b|\b(?:required|used|only) for "?reorder|\bin (?:the |their )?(?:new|desired|display|final|wanted|target) (?:order|sequence)\b|\b(?:new|desired|display) order of\b/i;

/** A list of what the tool says is acted on: `delete records` with `record ids`. */
export function isList(arg: Argument, definition: Definition): boolean {
  const { types, words: parts, schema } = arg;
  const most = schema['maxItems'];
  if (!types.includes('array') || (typeof most === 'number' && most <= 1)) return false;
  if (IN_ORDER.test(arg.description) || isMatrix(schema)) return false;
  const nouns = parts.filter((word) => !ID.has(word)).map(singular);
  const last = nouns.at(-1) ?? '';
  if (CELLS.has(last) && (last !== 'row' || ofOneSheet(definition))) return false;
  if (OPERATIONS.test(arg.description)) return true;
  const head = headOf(definition);
  const { phrases, heads, plural, single } = targetsOf(definition);
  const verb = head?.verb ?? '';
  const combines =
    MERGING.has(verb) ||
    (COMBINING.has(verb) && !(plural && (verb === 'create' || heads.has(last))));
  if (
    REPORTED.has(last) ||
    (BESIDE.has(nouns[0] ?? '') && !isToBe(arg, definition)) ||
    (last === 'row' && has(parts, 'index', 'indices'))
  )
    return false;
  if (verb === 'invite' && PERSONS.has(last)) return plural;
  if (DESCRIBING.has(last)) {
    const acted = phrases.some(
      ({ head: noun, from, words: all }) =>
        noun === last && from === 'name' && !all.some((word) => word !== last && single.has(word)),
    );
    return (
      acted &&
      head !== undefined &&
      !combines &&
      !isOfAnother(definition) &&
      (arg.required || !mayBeOne(definition))
    );
  }
  if (isIds(arg) && !MERGING.has(verb) && isToBe(arg, definition) && !isOne(definition))
    return true;
  const mixed = types.includes('string') || types.includes('object');
  if (isTold(last, verb, definition) && !mixed) return true;
  const told = phrases.find(({ from }) => from === 'description');
  if (verb === 'create' && told && !told.plural && told.head !== last && told.words.includes(last))
    return false;
  const own =
    nouns.length === 0 || nouns.some((noun) => phrases.some((one) => one.words.includes(noun)));
  if (DATA.has(last))
    return plural ? own && !combines : INSERTING.has(verb) && (own || mixed || verb === 'import');
  if (own)
    return !combines && isOwn(arg, last, definition) && (!mixed || heads.has(last) || isIds(arg));
  if (
    TAKEN_IN.has(last) &&
    TAKING_IN.has(verb) &&
    !mixed &&
    !isObjects(schema) &&
    !APART.has(nouns.join(' '))
  )
    return true;
  if (combines || mixed) return false;
  if (GENERIC.has(last))
    return (nouns.length === 1 && !mayBeOne(definition)) || MANY.has(nouns[0]!);
  if (isOne(definition)) return false;
  if (PLAIN.has(last)) return plural && nouns.length === 1;
  if (plural && arg.required && isObjects(schema) && !mayBeOne(definition))
    return SWEEPING.has(verb) && last !== 'edit';
  if (has(parts, 'paths', 'urls', 'files')) return plural || SWEEPING.has(verb);
  return plural && isIds(arg) && verb !== 'create';
}

/** True where the first sentence says that the act is done on these: "updates prices of products", "rolls it out to vehicles". */
function isTold(noun: string, verb: string, definition: Definition): boolean {
  const told = definition.sentences[0]?.tokens.slice(0, LATEST) ?? [];
  return (
    noun !== '' &&
    (SWEEPING.has(verb) || LOSING.has(verb) || ADDING.has(verb)) &&
    !MERGING.has(verb) &&
    !isOne(definition) &&
    told.some(
      ({ word }, i) =>
        BEFORE.has(told[i - 1]?.word ?? '') && word !== noun && singular(word) === noun,
    )
  );
}

const ADDING = words('apply add attach');
const BEFORE = words('of for to on in across from multiple several many');
const LATEST = 16;

/** True for a list whose entries are written out, and are no references to what is there already. */
const isObjects = ({ items }: Argument['schema']): boolean =>
  typeof items === 'object' &&
  items !== null &&
  ('properties' in items || ('type' in items && items.type === 'object'));

/** Rows of numbers are one thing. */
const isMatrix = ({ items }: Argument['schema']): boolean =>
  typeof items === 'object' && items !== null && 'type' in items && items.type === 'array';

/** Entries that say of themselves that each is an act. */
const OPERATIONS = /\b(?:operations?|updates|changes) to (?:apply|perform)\b/i;

/** By these people are asked into something. */
const PERSONS = words('email user username member');

const APART = new Set(['use case', 'edge case']);

/** True where a list is said to hold what is acted on: "IDs of the slides to update", "keys to bulk-link". */
function isToBe({ description }: Argument, definition: Definition): boolean {
  const verb = headOf(definition)?.verb ?? '';
  for (const [, said = ''] of description.toLowerCase().matchAll(TO_BE)) {
    const named = definition.nameWords.some(({ word }) => word === said);
    if (
      ((named || said === verb) && said !== 'create' && !MERGING.has(said)) ||
      said === 'bulk' ||
      (LOSING.has(said) && verb !== 'create')
    )
      return true;
  }
  return false;
}

const TO_BE = /\bto (?:be )?([a-z]+)/g;

const isIds = ({ words: parts }: Argument): boolean => parts.some((word) => ID.has(word));

/** False for a list that only belongs to the one thing which another argument identifies. */
function isOwn(arg: Argument, last: string, definition: Definition): boolean {
  const { heads } = targetsOf(definition);
  return last === '' || heads.has(last) || isIds(arg) || !isOne(definition);
}

/** An argument of which is said that all are meant where it is left out: "omit to stop all sessions". */
export function sweeps(
  { depth, required, words: parts, types, description }: Argument,
  definition: Definition,
): boolean {
  const last = parts.at(-1) ?? '';
  if (depth > 0 || description === '' || types.includes('boolean') || !TARGET.has(last))
    return false;
  if (!/all|every|asterisk/i.test(description)) return false;
  // All that describes one thing is a part of it.
  const noun = parts.filter((word) => !ID.has(word)).at(-1);
  if (noun !== undefined && DESCRIBING.has(noun) && isOfAnother(definition)) return false;
  const head = headOf(definition);
  if (!head || head.sense.category === 'Read' || LOOKING.test(description)) return false;
  return (!required && OMITTED.test(description)) || ALL.test(description);
}

const TARGET = words(
  'id ids uuid name names key keys session group device server email account tag host service process pid connection dyno type identifier path paths extensions items tab',
);
const OMITTED =
  /\b(?:omit|omitted|not provided|not specified|not given|not set|otherwise|leave (?:it )?(?:empty|blank)|if empty|empty array|defaults? to|default:)(?=\W)[^.;]{0,40}\b(?:all|every)\b/i;
const ALL =
  /["'`*]all["'`*][^.;]{0,30}\b(?:all|every)\b|\basterisk\b|^(?:close|stop|delete|remove|kill|cancel|clear|restart)s? (?:all|every)\b/i;
const LOOKING =
  /\b(lists?|listing|shows?|returns?|status|filter|include|access to|receive|clear all|match)\b/i;

/** Text that holds several names of what is acted on, as its plural name says or with commas between. */
export function isJoined(
  { depth, types, words: parts, description }: Argument,
  definition: Definition,
): boolean {
  if (depth > 0) return false;
  if (ID.has(parts.at(-1) ?? '') && ARRAY_OF_IDS.test(description)) return true;
  if (!types.includes('string') || types.includes('array')) return false;
  const { heads } = targetsOf(definition);
  const acted = (noun: string): boolean => heads.has(noun) && !DESCRIBING.has(noun);
  if (IDS.has(parts.at(-1) ?? '')) return parts.length > 1 && acted(parts.at(-2)!);
  if (!/comma[- ]separated/i.test(description)) return false;
  const said = description.toLowerCase().split(/\W+/).slice(0, FIRST_WORDS);
  return said.some((word) => singular(word) !== word && acted(singular(word)));
}

const ARRAY_OF_IDS = /\bor (?:an? )?(?:array|list) of (?:ids|names|keys)\b/i;
const IDS = words('ids uuids guids');
const FIRST_WORDS = 12;
