import { isToMachine, isToPrograms, recipientOf, talks } from '../addressee.ts';
import { announcing } from '../announce.ts';
import { has, holds } from '../arguments.ts';
import { nameEvidence, type Definition } from '../definition.ts';
import { kindsOf, speaksOf } from '../whose.ts';
import { SITES } from '../lexicon/content.ts';
import { EDITED, EDITING, MESSAGES, SENT, UNSENT } from '../lexicon/people.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { once } from '../memo.ts';
import { actionValues } from '../action-values.ts';
import { headOf, objectPhrases, singular, type ObjectPhrase } from '../object.ts';
import { isOfTalk, pairOf, reaches } from '../reaching.ts';
import { toldIn } from '../told.ts';
import { isTracked } from '../tracked.ts';
import { acts, matchOf, type Match, type Signal, type Subject } from './signal.ts';
import { words } from '../lexicon/lists.ts';

/** Verbs that need no object to reach somebody. */
const TELLING = words(
  'reply email dm notify message tweet sms invite remind comment respond forward resend repost retweet reblog reshare crosspost',
);
const SENDING = words(
  'send resend post schedule broadcast deliver push reply forward submit dispatch launch',
);
const DISPATCHING = words('send resend schedule deliver dispatch');
/** Verbs that make a message others see as soon as it is there. */
const MAKING = words('create add write leave make open post publish insert');
/** What is seen by those concerned as soon as it is written. */
const SEEN_AT_ONCE = words(
  'comment reply message call autoreply notification mention invitation invite announcement tweet post broadcast retweet repost reblog toot skeet cast reel imessage kudos shoutout',
);
/** The same, where it stands on something that a team follows. */
const SEEN_ON_TRACKED = words('note thread discussion review');
/** With one of these in its name, what is sent goes to a program. */
const TO_SYSTEMS = words('queue topic kafka sqs pubsub socket websocket');
/** Objects of "send" that go to a machine. */
const TO_MACHINES = words(
  'typing presence seen recording command commands key keys keystroke input request transaction event signal data packet query http raw click keyboard text_to_terminal ether token tokens payment money crypto metric metrics log logs trace prompt sol btc eth usdc feedback',
);

export const messaging: Signal = {
  title: 'Messages people',
  meaning: 'A person receives what the call writes, in the name of whoever owns the account.',
  /** Kept, since what sends outside asks it again. */
  detect: once((subject: Subject): Match[] => {
    const { definition } = subject;
    if (!acts(subject) || isToPrograms(definition)) return [];
    const carries = definition.nameWords.some(({ word }) => TO_SYSTEMS.has(word));
    if (carries && !reaches(definition)) return [];
    return (
      byVerb(definition) ??
      byObject(definition) ??
      byValue(definition) ??
      byArgument(definition) ??
      bySentence(definition)
    );
  }),
};

function byVerb(definition: Definition): Match[] | undefined {
  const { nameWords, tool, args } = definition;
  const head = headOf(definition);
  if (!head) return undefined;
  const objects = objectPhrases(definition).filter(({ from }) => from === 'name');
  const quote = { evidence: nameEvidence(tool.name, [head.span]) };
  if (reaches(definition)) return [quote];
  const kept = objects.some(({ head: noun }) => UNSENT.has(noun) && !SENT.has(noun));
  if (kept || nameWords.some(({ word }) => ASIDE.has(word))) return undefined;
  if (TELLING.has(head.verb) && isActOf(definition) && !isToMachine(definition)) return [quote];
  // `post_to_feed`: what is posted is not named.
  const next = nameWords[nameWords.findIndex(({ start }) => start === head.span.start) + 1]?.word;
  if (
    (head.verb === 'post' || head.verb === 'publish') &&
    next === 'to' &&
    !isToMachine(definition)
  )
    return [quote];
  if (head.verb === 'post' && kindsOf(definition).includes('chat')) return [quote];
  if (head.verb !== 'send' || isToMachine(definition)) return undefined;
  if (objects.some((object) => object.words.some((word) => TO_MACHINES.has(word))))
    return undefined;
  if (nameWords.some(({ word }, i) => word === 'as' && nameWords[i - 1]?.word === 'send'))
    return undefined;
  if (objects.some(({ head: noun, words: parts }) => SENT.has(noun) || SENT.has(pairOf(parts))))
    return [quote];
  if (talks(definition)) return [quote];
  const to = recipientOf(args);
  return to && [quote, { evidence: { where: to.where, text: to.name }, argument: to.top }];
}

const ASIDE = words('spam port queue topic trash untrash unread');

/** `email_user` writes, `room_message` and `email_check` name a thing. */
function isActOf(definition: Definition): boolean {
  const head = headOf(definition)!;
  if (head.sure) return true;
  const [first, second] = definition.nameWords;
  if (first?.start !== head.span.start) return false;
  return second === undefined || VERBS.get(second.word)?.category !== 'Read';
}

function byObject(definition: Definition): Match[] | undefined {
  if (isWebhook(definition)) return undefined;
  const found = objectPhrases(definition).find(
    (object) =>
      (object.verb === undefined ? isAlone(object, definition) : isTold(object, definition)) &&
      isMessage(object, definition),
  );
  return found ? [{ evidence: found.evidence }] : undefined;
}

/** A notification that goes to a web address is for a program. */
const isWebhook = ({ sentences }: Definition): boolean =>
  /\bwebhook\s{1,9}notifications?\b/i.test(sentences[0]?.text ?? '');

/** `comments`: what acts and is named after messages writes some. */
function isAlone({ head, from }: ObjectPhrase, { nameWords }: Definition): boolean {
  return from === 'name' && nameWords.length === 1 && ALONE.has(head);
}

const ALONE = words('comment reply');

/** "… does not send it yet". */
const KEPT_BACK = /\b(does\s+not|doesn't|do\s+not|without|not\s+yet)\s+(send|sending|sent)\b/i;

const TELLING_SENTENCES = 4;
const isKeptBack = ({ sentences }: Definition): boolean =>
  sentences.slice(0, TELLING_SENTENCES).some(({ text }) => KEPT_BACK.test(text));

function isTold(object: ObjectPhrase, definition: Definition): boolean {
  const { verb = '', head, words: parts, from } = object;
  if (LINKED.test(definition.sentences[0]?.text ?? '')) return false;
  if (SENDING.has(verb)) return !isToMachine(definition);
  if (EDITING.has(verb))
    return isOfTalk(object, definition) || (EDITED.has(head) && tags(definition));
  if (BEGINNING.has(verb) && head === 'conversation') return hasWords(definition);
  if (!MAKING.has(verb) || isKeptBack(definition)) return false;
  if (
    head === 'update' &&
    (from !== 'name' || definition.nameWords.some(({ word }) => JOINING.has(word)))
  )
    return false;
  if (head === 'update' || head === 'status')
    return verb !== 'publish' && verb !== 'make' && !parts.some((word) => PATCHES.has(word));
  return isSeen(object, definition);
}

/** A link by which one comes in is made, and nobody is written to. */
const LINKED = /\b(?:invit(?:e|ation)|join) (?:link|url|code)s?\b/i;
/** `create_or_update_file`: there it is a verb. */
const JOINING = words('or and');
/** Updates that change things and tell nobody. */
const PATCHES = words(
  'batch bulk sdk app ota software firmware system os security schema data record table file status_check commit check custom order task test run code http',
);

const BEGINNING = words('start create open begin initiate');

/** A conversation that is begun with words for a person. */
const hasWords = ({ args }: Definition): boolean =>
  args.some(({ depth, words: parts }) => depth === 0 && has(parts, 'message', 'text', 'body')) &&
  args.some(({ depth, words: parts }) => depth === 0 && holds(parts, WHOM));

const WHOM = words('to user human person contact recipient email phone participants');

/** A changed comment tells only those who are named in it. */
const tags = ({ args }: Definition): boolean =>
  args.some(({ words: parts }) => has(parts, 'tags', 'mentions', 'mentioned', 'notified'));

function isMessage({ words: parts, head, verb }: ObjectPhrase, definition: Definition): boolean {
  const pair = pairOf(parts);
  if (DISPATCHING.has(verb ?? '') && SENT.has(head)) return true;
  if (parts.some((word) => word === 'draft' || word === 'pending'))
    return (
      (SENDING.has(verb ?? '') || verb === 'publish') &&
      (DISPATCHING.has(verb ?? '') || verb === 'publish' || verb === 'post') &&
      (head === 'draft' || MESSAGES.has(head) || MESSAGES.has(pair))
    );
  if (SEEN_ON_TRACKED.has(head)) return verb === 'post' || isTracked(definition);
  if (UNSENT.has(head) || UNSENT.has(pair)) return MESSAGES.has(pair);
  return MESSAGES.has(head) || MESSAGES.has(pair) || head === 'update' || head === 'conversation';
}

/** A comment in a document or a post on a site of one's own is there to be found; an answer reaches somebody. */
function isSeen({ words: parts, head, verb }: ObjectPhrase, definition: Definition): boolean {
  if (head === 'text') return verb === 'post' || (parts.length > 1 && MESSAGES.has(pairOf(parts)));
  if (head === 'post')
    return (
      verb === 'post' ||
      (parts.length > 1 && MESSAGES.has(pairOf(parts))) ||
      !speaksOf(definition, SITES)
    );
  if (SEEN_ON_TRACKED.has(head) || (parts.length > 1 && MESSAGES.has(pairOf(parts)))) return true;
  return (
    SEEN_AT_ONCE.has(head) &&
    (head !== 'call' ||
      kindsOf(definition).includes('phone') ||
      definition.nameWords.some(({ word }) => word === 'phone') ||
      definition.args.some(({ words: named }) => has(named, 'to', 'phone', 'number')))
  );
}

/** One of the values of an action argument writes to somebody. */
function byValue(definition: Definition): Match[] | undefined {
  const managed = singular(definition.nameWords.at(-1)?.word ?? '');
  const value = actionValues(definition).find(({ words: [first, ...rest] }) => {
    if (first === undefined || rest.some((word) => UNSENT.has(word) || TO_MACHINES.has(word)))
      return false;
    const last = rest.at(-1);
    if (last === undefined)
      return (
        ['reply', 'invite', 'notify', 'comment'].includes(first) ||
        (MAKING.has(first) && SEEN_AT_ONCE.has(managed))
      );
    return (
      ((SENDING.has(first) || MAKING.has(first)) &&
        (SEEN_AT_ONCE.has(last) || (SEEN_ON_TRACKED.has(last) && isTracked(definition)))) ||
      (first === 'send' && last !== 'text' && MESSAGES.has(last))
    );
  });
  return value ? [{ evidence: value.evidence, argument: value.argument }] : undefined;
}

/** An argument by which those concerned are told of the call. */
function byArgument(definition: Definition): Match[] | undefined {
  const found = announcing(definition);
  return found && [matchOf(found)];
}

const STOPPING = words('pause stop suspend disable unschedule');

/** "… and sends a confirmation email". */
function bySentence(definition: Definition): Match[] {
  const stops = STOPPING.has(headOf(definition)?.verb ?? '');
  const evidence = stops || isToMachine(definition) ? undefined : toldIn(definition);
  return evidence ? [{ evidence }] : [];
}
