import { has } from './arguments.ts';
import type { Definition } from './definition.ts';
import { headsOf } from './head.ts';
import { actionValues } from './action-values.ts';
import { headOf } from './object.ts';
import type { Argument } from './schema.ts';
import { words } from './lexicon/lists.ts';

const SENT = words(
  'update updates notification notifications invitation invitations invite invites email emails mail sms receipt confirmation reminder reminders response',
);
const ADDRESSED = words('notify notified mentions mentioned');
/** With one of these it is the address or the setting of a notice, and none is given now. */
const NOT_NOW = words('url uri webhook endpoint token template address domain key events id type');
/** An address that the description says is written to. */
const WRITTEN_TO = /\b(send|email|mail) (the|this|an?|your) [\w-]{1,20} to\b/i;

/** Whoever began a job is told of its end. */
const TO_CALLER =
  /\b(when|once|after)\b.{0,40}\b(completes?|completed|finishes|finished|done|ready)\b/i;
/** Words of the caller in a notice that the service sends. */
const IN_NOTICE =
  /\b(include|included|add|added|put|text|message|note) (in|of|to|for) (the |an? )?(sharing |invitation |invite |notification |reminder )(e-?mail|mail|message|notice)\b/i;

/** The argument by which those concerned are told of the call. */
export function announcing(definition: Definition): Argument | undefined {
  const edits = EDITING.has(headOf(definition)?.verb ?? '');
  return (
    definition.args.find((arg) => announces(arg, edits)) ??
    forwarding(definition) ??
    reviewersOf(definition) ??
    invitedBy(definition)
  );
}

const EDITING = words('update edit modify change patch set');

/** A rule by which mail that comes in later goes on to somebody. */
export function forwarding({ args, nameWords }: Definition): Argument | undefined {
  if (!nameWords.some(({ word }) => RULES.has(word))) return undefined;
  return args.find(({ depth, words: parts }) => depth <= 1 && parts[0] === 'forward');
}

const RULES = words('filter filters rule rules forwarding');

/** True for `sendUpdates` and `notify_customer`. */
function announces(
  { depth, words: parts, types, schema, description }: Argument,
  edits: boolean,
): boolean {
  const lead = description.slice(0, LONGEST_LEAD);
  if (depth > 1 || TO_CALLER.test(lead)) return false;
  if (types.includes('string') && IN_NOTICE.test(lead)) return true;
  const [first = ''] = parts;
  const last = parts.at(-1)!;
  const chosen = types.includes('boolean') || Array.isArray(schema['enum']);
  if (chosen && !parts.some((word) => NOT_NOW.has(word))) {
    if (
      parts.includes('notify') ||
      (parts.includes('send') && parts.some((word) => SENT.has(word)))
    )
      return true;
    if (parts.join(' ') === 'customer note' || parts.join(' ') === 'need notification') return true;
    if (first === 'email' && parts.length > 1 && PEOPLE.has(last)) return true;
  }
  if (ADDRESSED.has(first) && parts.length > 1 && NAMES.has(parts[1]!)) return true;
  // In a record that is changed it is the address kept there.
  return !edits && last === 'email' && WRITTEN_TO.test(lead);
}

const PEOPLE = words('customer customers user users guest guests attendees members subscribers');
const NAMES = words('user users customer customers member members people list person attendees');
const LONGEST_LEAD = 200;

/** Whoever is asked to review a change is told. */
function reviewersOf(definition: Definition): Argument | undefined {
  const { args, nameWords } = definition;
  const makes =
    headsOf(nameWords).some(({ verb }) => ASKING.has(verb)) ||
    actionValues(definition).some(({ words: [first] }) => first === 'create');
  if (!makes || !nameWords.some(({ word }) => REVIEWED.has(word))) return undefined;
  return args.find(
    ({ depth, words: parts }) =>
      depth <= 1 &&
      (has(parts, 'reviewers') || (has(parts, 'reviewer') && has(parts, 'ids', 'usernames'))),
  );
}

const ASKING = words('create request open');
const REVIEWED = words('pull pr merge mr change');

/** Whoever is put down for a meeting is invited to it. */
function invitedBy(definition: Definition): Argument | undefined {
  const { nameWords, args } = definition;
  const plans = PLANNING.has(headOf(definition)?.verb ?? '');
  const kept = nameWords.some(({ word }) => KEPT.has(word));
  if (!plans || kept || !nameWords.some(({ word }) => MEETINGS.has(word))) return undefined;
  return args.find(({ depth, words: parts }) => depth <= 1 && INVITED.has(parts.at(-1)!));
}

/** What people are invited to, and the invitation. */
export const MEETINGS = words('event events meeting meetings appointment invitation invite');
const PLANNING = words(
  'create add update schedule reschedule book insert edit modify change patch set make new plan quick propose organise organize',
);
/** With one of these what was is written down. */
const KEPT = words('activity activities log note notes record records minutes');
const INVITED = words('attendees invitees guests participants');
