import { announcing, forwarding, MEETINGS } from '../announce.ts';
import { has, holds } from '../arguments.ts';
import { argumentsThat, signal, type Case } from '../case.ts';
import type { Definition } from '../definition.ts';
import { headOf, objectPhrases } from '../object.ts';
import type { Evidence } from '../rating.ts';
import { words } from '../lexicon/lists.ts';
import { takesText, type Argument } from '../schema.ts';

/** People, and what stands for them. */
const PEOPLE = words(
  'to cc bcc recipient recipients receive email emails phone user username jid contact customer human person attendees invitees participants guests handle reviewers student applicant employee patient tenant seller buyer host',
);
/** Places by their name or id. */
const ROOMS = words(
  'channel chat owner repo repository room conversation thread webhook target project group topic subreddit team bucket folder forum community workspace order bucketname parent',
);
/** Places that are named inside a part of the call as well. */
const TALKS = words('channel chat room conversation thread webhook');
const CONTENT = words(
  'body text message messages content contents subject title description comment html markdown blocks caption summary file files attachment attachments reaction data note notes reason fields payload raw image images photo video media answer reply evidence twiml template feedback dir directory path paths',
);

/** Things by whose id or key a place is told at which others read what is written. */
const PLACES = words(
  'issue item workitem spreadsheet document doc file post page experience response comment discussion ticket card task story pull pr merge mr board space agent message candidate application note epic change commit event collection request article course assignment submission activity status tweet video media reel review entry guild stream match',
);
const NAMING = words('id key number iid sid gid slug uuid guid urn');
/** What a message is known by in its mailbox. */
const OF_MESSAGE = new Set(['change key', 'internet message id']);
/** What stands deeper in an object is a part of what is sent. */
const DEEPEST = 2;

/**
 * A place named by the caller to which content given by the caller goes: the arguments that must name it,
 * or where none must, those that can. Empty where the schema lists no argument, so that all may be given.
 */
export function recipients(subject: Case): Evidence[] | undefined {
  const { definition } = subject;
  if (listsNothing(definition)) return [];
  // What a rule forwards was written by others.
  if (!definition.args.some(isContent) || forwarding(definition)) return undefined;
  const fits = (arg: Argument) => isRecipient(arg, definition);
  const named = tellsInPassing(subject) ? (arg: Argument) => fits(arg) && isPerson(arg) : fits;
  return (
    argumentsThat(subject, (arg) => arg.required && named(arg)) ?? argumentsThat(subject, named)
  );
}

/** True for a schema that neither lists nor refuses any argument. */
function listsNothing({ tool: { inputSchema } }: Definition): boolean {
  return ['properties', 'type', 'anyOf', 'oneOf', 'allOf', '$ref'].every(
    (key) => !(key in inputSchema),
  );
}

const isContent = (arg: Argument): boolean =>
  arg.depth <= DEEPEST &&
  holds(arg.words, CONTENT) &&
  !holds(arg.words, NAMING) &&
  !has(arg.words, 'audit') &&
  (takesText(arg) || arg.types.includes('array') || arg.types.includes('object'));

const ANSWERING = new Set(['respond', 'accept', 'decline', 'rsvp']);
const CHANGING = new Set([
  'update',
  'edit',
  'modify',
  'delete',
  'cancel',
  'archive',
  'patch',
  'set',
]);

/** True where a change has people told of it, and the words are not for them. */
function tellsInPassing(subject: Case): boolean {
  const { definition } = subject;
  const verb = headOf(definition)?.verb ?? '';
  if (ANSWERING.has(verb) && definition.nameWords.some(({ word }) => MEETINGS.has(word)))
    return true;
  const [told, ...more] = signal(subject, 'messaging')?.evidence ?? [];
  return (
    told !== undefined &&
    more.length === 0 &&
    CHANGING.has(verb) &&
    told.where === announcing(definition)?.where
  );
}

/** True where the argument names people, or what stands for them. */
export const isPerson = ({ words }: Argument): boolean => holds(words, PEOPLE);

/** True for `bucket_name` and `channel_name`. */
const isPlaceByName = ({ depth, words: [first = '', ...rest] }: Argument): boolean =>
  depth === 0 && rest.length === 1 && rest[0] === 'name' && ROOMS.has(first);

/** Last words of what is told about a recipient, and does not name one. */
const ABOUT = new Set(
  'language locale lang date time type kind status state index updates mode format count limit timezone zone version'.split(
    ' ',
  ),
);

function isRecipient(arg: Argument, definition: Definition): boolean {
  const { depth, words, types, description, schema } = arg;
  if (depth > DEEPEST || types.includes('boolean')) return false;
  if (has(words, 'name') && !isPlaceByName(arg)) return false;
  // A fixed list lets the caller choose nobody of its own.
  if (Array.isArray(schema['enum']) || ABOUT.has(words.at(-1) ?? '')) return false;
  if (words.at(-2) === 'type' && NAMING.has(words.at(-1) ?? '')) return false;
  // "Your agent id" tells who sends; a page with an element in it is the caller's own browser.
  if (/^your\b/i.test(description) || (words[0] === 'page' && isInBrowser(definition)))
    return false;
  if (isPerson(arg) || holds(words, depth > 0 ? TALKS : ROOMS)) return true;
  if (words.length === 1 && NAMING.has(words[0]!)) return isOfPlace(definition);
  if (words.length === 1 && words[0] === 'code') return CODED.test(description);
  return holds(words, PLACES) && holds(words, NAMING) && !OF_MESSAGE.has(words.join(' '));
}

const isInBrowser = ({ args }: Definition): boolean =>
  args.some(({ depth, words }) => depth === 0 && has(words, 'uid', 'selector', 'ref', 'element'));

/** A short name of a place: `code`, "Project code". */
const CODED = /^\W*(the |target )?(project|repository|workspace|channel|board|team) code\b/i;

/** What is changed on a site of one's own names no place. */
const OWN = new Set(['post', 'page', 'event', 'file', 'document', 'doc', 'collection']);

/** True where a bare id is that of the place itself: `update_comment` with `id`. */
const isOfPlace = (definition: Definition): boolean =>
  objectPhrases(definition).some(
    ({ head, from }) => from === 'name' && PLACES.has(head) && !OWN.has(head),
  );
