import { MEETINGS } from './announce.ts';
import { has, holds } from './arguments.ts';
import type { Definition } from './definition.ts';
import { words } from './lexicon/lists.ts';
import type { ServerKind } from './lexicon/subjects.ts';
import { headOf, objectPhrases, type ObjectPhrase } from './object.ts';
import { kindsOf } from './whose.ts';

/** An act by which people are reached wherever it is done with one of these things, or on a server for it. */
interface Reach {
  verbs: ReadonlySet<string>;
  things: ReadonlySet<string>;
  /** True where every word of the name is looked at, and not only what is acted on. */
  anywhere?: boolean;
  kind?: ServerKind;
}

const REACHES: readonly Reach[] = [
  // On a public network others see it as soon as it is there.
  {
    verbs: words('post publish share submit quote boost create write add make'),
    things: words(
      'thread note media photo video image story article status update link text carousel reel short gif topic cast toot skeet activity poll clip tweet question answer',
    ),
    kind: 'social',
  },
  // What is arranged with others is told to them.
  {
    verbs: words('schedule reschedule book arrange'),
    things: words('meeting interview consultation demo'),
  },
  {
    verbs: words('accept decline respond rsvp'),
    things: MEETINGS,
    anywhere: true,
  },
  {
    verbs: words('create update set edit enable replace configure add'),
    things: words('vacation autoreply autoresponder'),
    anywhere: true,
  },
  // Whoever is on call is paged.
  {
    verbs: words('create trigger open declare raise send escalate'),
    things: words('incident alert page'),
    kind: 'paging',
  },
];

/** What is not seen yet, or only prepared. */
const PREPARED = words('draft drafts template templates');

/** True where name and kind of server say that the act reaches people. */
export function reaches(definition: Definition): boolean {
  const { nameWords } = definition;
  const verb = headOf(definition)?.verb;
  if (verb === undefined || nameWords.some(({ word }) => PREPARED.has(word))) return false;
  const objects = objectPhrases(definition).filter(({ from }) => from === 'name');
  const kinds = kindsOf(definition);
  return REACHES.some(
    ({ verbs, things, anywhere, kind }) =>
      verbs.has(verb) &&
      (kind === undefined || kinds.includes(kind)) &&
      (anywhere
        ? nameWords.some(({ word }) => things.has(word))
        : objects.some(({ head }) => things.has(head))),
  );
}

/** What a whole group has before its eyes. */
const TALK = new Set(['room message', 'chat message', 'channel message', 'group message']);

/** The last two of some words. */
export const pairOf = (parts: readonly string[]): string => parts.slice(-2).join(' ');

/** A message that a whole group has before its eyes: `update_message` with `channel` and `text`. */
export function isOfTalk({ head, words: parts }: ObjectPhrase, definition: Definition): boolean {
  const { args, nameWords } = definition;
  if (head === 'message' && kindsOf(definition).includes('chat') && args.length === 0) return true;
  return (
    TALK.has(pairOf(parts)) ||
    (head === 'message' &&
      (nameWords.some(({ word }) => PLACES.has(word)) ||
        args.some(({ depth, words: named }) => depth === 0 && holds(named, PLACES))) &&
      args.some(
        ({ depth, words: named }) =>
          depth === 0 &&
          has(named, 'text', 'content', 'body', 'message') &&
          !has(named, 'id', 'ids', 'ts'),
      ))
  );
}

const PLACES = words('channel chat room conversation thread stream webhook peer');
