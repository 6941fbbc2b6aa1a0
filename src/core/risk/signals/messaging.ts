import { has } from '../arguments.ts';
import { nameEvidence, descriptionEvidence, type Definition } from '../definition.ts';
import { headsOf } from '../head.ts';
import { speaksOf } from '../whose.ts';
import { SITES } from '../lexicon/content.ts';
import { MESSAGES, UNSENT } from '../lexicon/people.ts';
import { headOf, actionValues, objectPhrases, singular, type ObjectPhrase } from '../object.ts';
import { acts, isNegated, type Match, type Signal } from './signal.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that need no object to reach somebody. */
const TELLING = words(
  'reply email dm notify message tweet sms invite remind comment respond forward',
);
const SENDING = words('send post schedule broadcast deliver push reply forward submit dispatch');
/** Verbs that make a message others see as soon as it is there. */
const MAKING = words('create add write leave make open post publish');
/** What is seen by those concerned as soon as it is written. */
const SEEN_AT_ONCE = words(
  'comment reply message note call autoreply notification mention invitation invite announcement tweet post broadcast',
);
const EDITING = words('update edit modify');
const EDITED = words('comment note reply');
const RECIPIENT = words(
  'to recipient recipients channel chat phone email emails cc jid conversation room user attendees',
);
/** With one of these in its name, what is sent goes to a program. */
const TO_SYSTEMS = words('queue topic kafka sqs pubsub');
/** Objects of "send" that go to a machine. */
const TO_MACHINES = words(
  'command commands key keys keystroke input request transaction event signal data packet query http raw click keyboard text_to_terminal ether token tokens payment money crypto metric metrics log logs trace prompt sol btc eth usdc feedback',
);

export const messaging: Signal = {
  title: 'Messages people',
  meaning: 'A person receives what the call writes, in the name of whoever owns the account.',
  detect(subject): Match[] {
    const { definition } = subject;
    if (!acts(subject) || definition.nameWords.some(({ word }) => TO_SYSTEMS.has(word))) return [];
    return (
      byVerb(definition) ??
      byObject(definition) ??
      byReviewers(definition) ??
      byValue(definition) ??
      byArgument(definition) ??
      bySentence(definition)
    );
  },
};

function byVerb(definition: Definition): Match[] | undefined {
  const { nameWords, tool, args } = definition;
  const head = headOf(definition);
  if (!head) return undefined;
  const objects = objectPhrases(definition).filter(({ from }) => from === 'name');
  if (
    objects.some(({ head: noun }) => UNSENT.has(noun)) ||
    nameWords.some(
      ({ word }) => word === 'spam' || word === 'port' || word === 'queue' || word === 'topic',
    )
  )
    return undefined;
  if (TELLING.has(head.verb)) return [{ evidence: nameEvidence(tool.name, [head.span]) }];
  if (
    head.verb !== 'send' ||
    objects.some((object) => object.words.some((word) => TO_MACHINES.has(word)))
  )
    return undefined;
  const to = args.find(
    ({ depth, words: parts }) => depth <= 1 && parts.some((word) => RECIPIENT.has(word)),
  );
  return to
    ? [
        { evidence: nameEvidence(tool.name, [head.span]) },
        { evidence: { where: to.where, text: to.name }, argument: to.top },
      ]
    : undefined;
}

function byObject(definition: Definition): Match[] | undefined {
  const found = objectPhrases(definition).find(
    (object) =>
      object.verb !== undefined &&
      (SENDING.has(object.verb) ||
        (EDITING.has(object.verb) && EDITED.has(object.head)) ||
        (MAKING.has(object.verb) && isSeen(object, definition))) &&
      isMessage(object),
  );
  return found ? [{ evidence: found.evidence }] : undefined;
}

function isMessage({ words: parts, head }: ObjectPhrase): boolean {
  if (UNSENT.has(head) || UNSENT.has(parts.slice(-2).join(' '))) return false;
  return MESSAGES.has(head) || MESSAGES.has(parts.slice(-2).join(' '));
}

/** A comment in a document or a post on a site of one's own is there to be found; an answer reaches somebody. */
function isSeen({ words: parts, head, verb }: ObjectPhrase, definition: Definition): boolean {
  if (head === 'text') return verb === 'post' || parts.length > 1;
  if (head === 'post')
    return (
      verb === 'post' || MESSAGES.has(parts.slice(-2).join(' ')) || !speaksOf(definition, SITES)
    );
  return (
    SEEN_AT_ONCE.has(head) &&
    (head !== 'call' ||
      definition.args.some(({ words: named }) => has(named, 'to', 'phone', 'number')))
  );
}

/** Whoever is asked to review is told. */
function byReviewers(definition: Definition): Match[] | undefined {
  const { args, nameWords } = definition;
  const asks = nameWords.some(
    ({ word }) => word === 'pull' || word === 'pr' || word === 'merge' || word === 'mr',
  );
  const makes =
    headsOf(nameWords).some(
      ({ verb }) => verb === 'create' || verb === 'request' || verb === 'open',
    ) || actionValues(definition).some(({ words: [first] }) => first === 'create');
  const reviewers = args.find(
    ({ depth, words: parts }) =>
      depth <= 1 &&
      (has(parts, 'reviewers') || (has(parts, 'reviewer') && has(parts, 'ids', 'usernames'))),
  );
  if (!asks || !makes || !reviewers) return undefined;
  return [{ evidence: { where: reviewers.where, text: reviewers.name }, argument: reviewers.top }];
}

/** One of the values of an action argument writes to somebody. */
function byValue(definition: Definition): Match[] | undefined {
  const value = actionValues(definition).find(({ words: [first, ...rest] }) => {
    if (first === undefined || rest.some((word) => UNSENT.has(word) || TO_MACHINES.has(word)))
      return false;
    const last = rest.at(-1);
    if (last === undefined)
      return first === 'reply' || first === 'invite' || first === 'notify' || first === 'comment';
    return (
      ((SENDING.has(first) || MAKING.has(first)) && SEEN_AT_ONCE.has(last)) ||
      (first === 'send' && MESSAGES.has(last))
    );
  });
  return value ? [{ evidence: value.evidence, argument: value.argument }] : undefined;
}

const ANNOUNCING = new Set([
  'sendupdates',
  'sendnotifications',
  'sendnotification',
  'sendinvitations',
  'sendinvites',
  'sendemail',
  'notifyusers',
  'sendnotificationemail',
  'notifyattendees',
]);

/** An argument that has those concerned told of the call. */
function byArgument({ args }: Definition): Match[] | undefined {
  const found = args.find(
    ({ depth, words: parts }) => depth <= 1 && ANNOUNCING.has(parts.join('')),
  );
  return found
    ? [{ evidence: { where: found.where, text: found.name }, argument: found.top }]
    : undefined;
}

const SENDS = new Set(['send', 'sends', 'sending']);
const TELLING_SENTENCES = 2;
const NEAR = 5;

/** "… and sends a confirmation email" in the first sentences. */
function bySentence({ sentences, description }: Definition): Match[] {
  for (const { tokens, at } of sentences.slice(0, TELLING_SENTENCES)) {
    const verb = tokens.findIndex(({ word }) => SENDS.has(word));
    if (verb < 0 || isNegated(tokens, verb)) continue;
    const near = tokens.slice(verb + 1, verb + 1 + NEAR);
    const noun = near.findIndex(({ word }) => SENT.has(singular(word)));
    if (noun < 0) continue;
    return [
      {
        evidence: descriptionEvidence(description, at + tokens[verb]!.start, at + near[noun]!.end),
      },
    ];
  }
  return [];
}

const SENT = words(
  'message email mail sms invitation invite notification reminder newsletter dm announcement',
);
