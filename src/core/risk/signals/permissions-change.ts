import { isAccess } from '../access.ts';
import { isKept, isKey, joining, opens, shields } from '../admission.ts';
import { nameEvidence, type Definition } from '../definition.ts';
import {
  ACCESS,
  ADMITTED,
  ASSIGNED,
  DRAWN,
  IDENTITY,
  KEY_KINDS,
  LOCKED,
  NOT_ACCESS,
  NOT_PRINCIPALS,
  ONLY_AS_HEAD,
  PRINCIPALS,
  SIGNING_IN,
} from '../lexicon/access.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { actionValues } from '../action-values.ts';
import { headOf, objectPhrases, singular, type ObjectPhrase } from '../object.ts';
import { acts, matchOf, type Match, type Signal, type Subject } from './signal.ts';
import { splitWords } from '../../words.ts';
import { toldAccess } from '../told-access.ts';
import { speaksOf } from '../whose.ts';
import { words } from '../lexicon/lists.ts';

/** Verbs that are about access whatever they act on. */
const ALWAYS = words(
  'grant revoke invite share unshare impersonate chmod chown chgrp setfacl kick ban unban enroll enrol unenroll unenrol',
);
/** Verbs by which access is only taken away. */
const TAKING = words(
  'remove delete revoke demote unshare deny request kick ban expire disable deactivate unassign uninvite leave block suspend lock protect archive decline reject cancel unpublish detach unexpose restrict unenroll unenrol mute deauthorize deauthorise offboard',
);
/** Verbs that make, end or stop somebody's being let in. */
const ENTERING = words(
  'create add generate issue regenerate rotate register delete remove revoke invite disable enable suspend unsuspend activate deactivate ban unban kick block unblock approve deny onboard offboard provision deprovision attach detach upload make mint manage authorize authorise deauthorize deauthorise admit restrict unrestrict promote demote lock unlock mute unmute',
);

/** True where access is given, or can be given, and not only taken away. */
export function grantsAccess({ definition }: Subject): boolean {
  const head = headOf(definition);
  if (head === undefined || byValue(definition) !== undefined) return true;
  // To protect a branch is to say who may still write to it.
  const levels = definition.args.some((arg) => arg.words.slice(-2).join(' ') === 'access level');
  return (
    levels || opens(head, definition) || (!TAKING.has(head.verb) && !shields(head, definition))
  );
}

export const permissionsChange: Signal = {
  title: 'Changes permissions',
  meaning: 'Changes who may do what; the effect lasts after the conversation ends.',
  detect(subject): Match[] {
    if (!acts(subject)) return [];
    const { definition } = subject;
    return (
      byVerb(definition) ??
      byTransfer(definition) ??
      byObject(definition) ??
      joining(definition) ??
      byValue(definition) ??
      byArgument(subject)
    );
  },
};

function byVerb(definition: Definition): Match[] | undefined {
  const { nameWords, tool } = definition;
  const head = headOf(definition);
  if (!head) return undefined;
  const { span } = head;
  const quote = [{ evidence: nameEvidence(tool.name, [span]) }];
  const named = (set: ReadonlySet<string>) =>
    nameWords.some(({ word, start }) => start !== span.start && set.has(singular(word)));
  if (ALWAYS.has(span.word)) return named(NOT_SHARED) ? undefined : quote;
  if (span.word === 'expose' || span.word === 'unexpose') return named(EXPOSED) ? quote : undefined;
  if (span.word === 'join') return named(JOINED) ? quote : undefined;
  const locks = LOCKING.has(span.word) && named(LOCKED);
  return locks || opens(head, definition) ? quote : undefined;
}

/** What is shared so is shown or told, and opens nothing; nor do those who are counted out. */
const NOT_SHARED = words(
  'screen draft update post article story thought tweet reel news thread experience feedback insight ip host contact contacts lead sequence campaign off',
);
const EXPOSED = words('port session service endpoint server app tunnel localhost host');
const JOINED = words('team organization organisation org workspace group guild server chat');
const LOCKING = words('lock unlock protect unprotect');

/** Something is handed to another owner, team or account. */
function byTransfer(definition: Definition): Match[] | undefined {
  const { nameWords, tool, args } = definition;
  const head = headOf(definition);
  if (head?.verb !== 'transfer') return undefined;
  const owner = nameWords.find(({ word }) => OWNERS.has(word));
  const to = args.some(
    ({ words: parts }) =>
      parts.some((word) => OWNERS.has(word)) &&
      parts.some((word) => word === 'new' || word === 'target' || word === 'to'),
  );
  return (owner ?? to)
    ? [{ evidence: nameEvidence(tool.name, owner ? [head.span, owner] : [head.span]) }]
    : undefined;
}

const OWNERS = words('team owner ownership organization org user');

function byObject(definition: Definition): Match[] | undefined {
  const found = objectPhrases(definition).find(
    (phrase) =>
      ((namesAccess(phrase.words) && !isKept(phrase.verb, phrase.words, definition)) ||
        (changesAccess(phrase.verb, phrase.words, definition) && isNamed(phrase, definition))) &&
      !isElsewhere(phrase, definition),
  );
  return found ? [{ evidence: found.evidence }] : undefined;
}

/** A description speaks of users in passing, unless the name does so too. */
function isNamed({ head }: ObjectPhrase, definition: Definition): boolean {
  const { nameWords, tool } = definition;
  const at = headOf(definition)?.span.start ?? 0;
  // `reactions_delete_user`: what a user gave, and not the user.
  const others = nameWords.some(
    ({ word, start }) => start < at && singular(word) !== word && !isPrincipal(singular(word)),
  );
  return !others && splitWords(tool.name).some((word) => singular(word) === head);
}

const isPrincipal = (word: string): boolean =>
  PRINCIPALS.has(word) || ACCESS.has(word) || KEY_KINDS.has(word);

/** What is read, or asked for, is not changed; what is drawn is seen by whoever looks. */
function isElsewhere(
  { verb, words: parts, from, evidence }: ObjectPhrase,
  { nameWords, args, description, sentences }: Definition,
): boolean {
  const before = description.slice(Math.max(0, (evidence.at ?? 0) - BEFORE), evidence.at);
  if (from === 'description' && REQUIRING.test(before)) return true;
  const last = parts.at(-1)!;
  if (
    ASSUMING.has(verb ?? '') ||
    LISTED.has(parts[0]!) ||
    VERBS.get(verb ?? '')?.category === 'Read'
  )
    return true;
  const named = (set: ReadonlySet<string>) => nameWords.some(({ word }) => set.has(singular(word)));
  const shows = last === 'visibility' && args.some(({ schema }) => hides(schema['enum']));
  if (shows || (SEEN.has(last) && (named(DRAWN) || parts.some((word) => DRAWN.has(word)))))
    return true;
  if (INVITES.has(last) && nameWords.some(({ word }) => PLANNED.has(word))) return true;
  const listed = args.some(({ words: [first] }) => first !== undefined && LISTS.has(first));
  const subscribes = sentences[0]?.tokens.some(({ word }) => singular(word) === 'subscriber');
  return WORKING.has(last) && (listed || subscribes === true || named(ASSIGNED) || named(LISTS));
}

/** What is hidden and shown is told apart for a view. */
const hides = (values: unknown): boolean => Array.isArray(values) && values.includes('hide');

/** What the caller must hold is not changed. */
const REQUIRING = /\b(requires?|required|needs?)\b/i;
const BEFORE = 40;

const LISTED = words('get list read search find show view check describe query fetch');
/** In a picture these are no access. */
const SEEN = words('visibility member membership role access');
/** An invitation to a meeting opens nothing. */
const INVITES = words('invitation invite');
const PLANNED = words('event events meeting meetings appointment');
/** Those who work on a thing, where people are assigned to it. */
const WORKING = words('member owner user');
/** Those on a list are written to or called, and let in nowhere. */
const LISTS = words('queue list audience newsletter segment campaign contact');

/** `update user role`, `create api key`, `delete user`; not `update token price`. */
function changesAccess(
  verb: string | undefined,
  parts: readonly string[],
  definition: Definition,
): boolean {
  if (isKept(verb, parts, definition)) return false;
  if (namesAccess(parts)) return true;
  if (verb === undefined) return false;
  const head = parts.at(-1)!;
  const pair = parts.slice(-2).join(' ');
  if (head === 'token' || head === 'key') return isKey(parts, verb, definition);
  if (head === 'policy' || pair === 'policy rule')
    return parts.length < 3 && speaksOf(definition, IDENTITY);
  if (ADMITTING.has(verb) && ADMITTED.has(head)) return true;
  if (ENTERING.has(verb) && SIGNING_IN.has(head) && speaksOf(definition, IDENTITY)) return true;
  if (!ENTERING.has(verb) || (BLOCKING.has(verb) && speaksOf(definition, NETWORKS))) return false;
  if (parts.some((word, i) => NOT_PRINCIPALS.has(`${parts[i - 1] ?? ''} ${word}`))) return false;
  return PRINCIPALS.has(head) || PRINCIPALS.has(pair);
}

/** Verbs by which what asks to come in is let in. */
const ADMITTING = words('authorize authorise deauthorize deauthorise approve admit');
/** On a public network somebody is blocked for oneself. */
const BLOCKING = words('block unblock mute unmute restrict unrestrict');
const NETWORKS = words(
  'twitter x bluesky mastodon linkedin instagram tiktok facebook threads reddit',
);

/** `user role`, `access group project`; not `token price`. */
function namesAccess(parts: readonly string[]): boolean {
  for (let i = 0; i < parts.length; i++) {
    const pair = i === 0 ? '' : `${parts[i - 1]!} ${parts[i]!}`;
    if (NOT_ACCESS.has(pair)) return false;
    if (ACCESS.has(pair) || (i > 1 && ACCESS.has(`${parts[i - 2]!} ${pair}`))) return true;
    if (!ACCESS.has(parts[i]!)) continue;
    if (!ONLY_AS_HEAD.has(parts[i]!) || i === parts.length - 1) return true;
  }
  return false;
}

/** One of the values of an action argument changes access. */
function byValue(definition: Definition): Match[] | undefined {
  const value = actionValues(definition).find(({ words: [first, ...rest] }) => {
    if (first === undefined || LISTED.has(first) || NOT_CHANGING.has(first)) return false;
    if (ALWAYS.has(first)) return true;
    return rest.length > 0 && changesAccess(first, rest, definition);
  });
  return value ? [{ evidence: value.evidence, argument: value.argument }] : undefined;
}

/** To take on what one has been given changes nothing for anybody. */
const ASSUMING = words('assume switch use select');
const NOT_CHANGING = words('login auth authenticate use validate test no decline');

function byArgument(subject: Subject): Match[] {
  const { definition } = subject;
  const head = headOf(definition);
  const takes = head !== undefined && TAKING.has(head.verb);
  const found = definition.args.filter(
    (arg) => isAccess(arg, definition) && (!takes || arg.words.includes('control')),
  );
  if (found.length > 0) return found.map(matchOf);
  return toldAccess(subject, takes);
}
