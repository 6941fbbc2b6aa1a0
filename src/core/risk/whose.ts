import { isAddress } from './address.ts';
import { has } from './arguments.ts';
import { serverHas, type Definition, type RatingContext } from './definition.ts';
import { headOf, singular } from './object.ts';
import {
  BROWSING,
  OF_SOMEBODY,
  OWNING,
  PUBLIC_FIELDS,
  PUBLIC_SERVERS,
  PUBLIC_SPOKEN,
} from './lexicon/content.ts';
import { KINDS, KIND_ENDS, PLACES, PRODUCT_KINDS, SERVER_KINDS } from './lexicon/servers.ts';
import type { ServerKind } from './lexicon/subjects.ts';
import { SIGNED_IN } from './lexicon/reading.ts';
import { SIBLINGS } from './lexicon/siblings.ts';
import { NOUNS_TOO, VERBS } from './lexicon/verbs.ts';
import { kept, once } from './memo.ts';
import { splitWords } from '../words.ts';

/** What a tool belongs to, as the name of its server says it and the words before its own verb: `mail_list_drafts`. */
export const kindsOf = once((definition: Definition): readonly ServerKind[] => {
  const ofServer = kindsOfServer(definition.context);
  const { nameWords } = definition;
  const first = nameWords[0];
  const verb = headOf(definition)?.span.start ?? 0;
  const own: ServerKind[] =
    first && first.end <= verb
      ? kindsOfWord(first.word).filter((kind) => PRODUCT_KINDS.has(kind))
      : [];
  for (const { word } of nameWords) own.push(...(PLACES.get(word) ?? []));
  own.push(...placesIn(definition));
  return own.length > 0 ? inOrder([...ofServer, ...own]) : ofServer;
});

/** The kinds of the places that a first sentence names: "Search Hacker News for …", "posts from LinkedIn". */
function placesIn({ sentences: [first] }: Definition): ServerKind[] {
  const found: ServerKind[] = [];
  for (const word of first?.text.slice(0, LONGEST_LEAD).match(CAPITALISED) ?? [])
    found.push(...(PLACES.get(word.toLowerCase()) ?? []));
  return found;
}

const CAPITALISED = /(?<![\w./@-])[A-Z]\w{2,20}(?![\w-])/g;
/** So much of a sentence says where a call looks. */
const LONGEST_LEAD = 120;

const kindsOfServer = kept(({ serverWords, toolNames }: RatingContext): readonly ServerKind[] => {
  const words = [...serverWords];
  const named = words.flatMap((word, i) => [
    ...kindsOfWord(word),
    ...(SERVER_KINDS.get(`${word}-${words[i + 1]}`) ?? []),
  ]);
  return inOrder(named.length > 0 ? named : kindsOfTools(toolNames));
});

/** The kinds that the names of a server's tools tell together: follow, repost and timeline are of a network. */
function kindsOfTools(toolNames: ReadonlySet<string>): ServerKind[] {
  const words = new Set([...toolNames].flatMap((name) => splitWords(name).map(singular)));
  return SIBLINGS.filter(
    (sibling) => sibling.words.intersection(words).size >= sibling.least,
  ).flatMap(({ kinds }) => kinds);
}

const inOrder = (kinds: readonly ServerKind[]): ServerKind[] =>
  KINDS.filter((kind) => kinds.includes(kind));

/** The kinds of a known word, else the one that its end tells: `amocrm`, `fastmail`. */
function kindsOfWord(word: string): readonly ServerKind[] {
  const known = SERVER_KINDS.get(word) ?? SERVER_KINDS.get(word.replace(WITH_BRAND, ''));
  if (known) return known;
  const end = KIND_ENDS.find(([ending]) => word.length > ending.length && word.endsWith(ending));
  return end ? [end[1]] : [];
}

/** What is added to the name of a product: `jinaai`, `notionapi`, `slackbot`. */
const WITH_BRAND =
  /(?<=\w{4})(?:ai|api|mcp|bot|db|app|hq|sdk|cli|io|js|py|hub|search|data|server)$/;

/** What the first of some kinds stands for in a table. */
export function firstOf<T>(
  kinds: readonly ServerKind[],
  table: ReadonlyMap<ServerKind, T>,
): T | undefined {
  for (const [kind, value] of table) if (kinds.includes(kind)) return value;
  return undefined;
}

/** True where name, server or first sentence speak of a field of public knowledge. */
export function isPublic(definition: Definition): boolean {
  const { nameWords, context, sentences } = definition;
  if (isOwned(definition)) return false;
  const records = kindsOf(definition).includes('records');
  return (
    nameWords.some(({ word }) => word === 'public' || (!records && PUBLIC_FIELDS.has(word))) ||
    (nameWords.some(({ word }) => word === 'docs') && !speaksOf(definition, DOCUMENTS)) ||
    (!records && (serverHas(context, PUBLIC_FIELDS) || serverHas(context, PUBLIC_SERVERS))) ||
    (context.serverWords.has('docs') && !context.serverWords.has('google')) ||
    (!records && (sentences[0]?.tokens ?? []).some(({ word }) => PUBLIC_SPOKEN.has(word)))
  );
}

/** True for a noun that is nobody's own in a server that only tells what is. */
export const isOfAnybody = (noun: string, definition: Definition): boolean =>
  !OF_SOMEBODY.has(noun.slice(noun.lastIndexOf(' ') + 1)) &&
  isReference(definition) &&
  !isSelf(definition);

/** True where the words say that a call tells of the caller's own account on a network. */
export function isSelf(definition: Definition): boolean {
  const lead = definition.sentences[0]?.text.slice(0, LONGEST_LEAD) ?? '';
  return isOwned(definition) || speaksOf(definition, SIGNED_IN) || OF_USER.test(lead);
}

/** "The user's profile": of who calls, and not of one that is named. */
const OF_USER = /\bthe user['’]s (?!id\b|name\b)(?:\w+ ){0,2}(?:profile|account|posts|network)\b/i;

/** True on a server of several tools that only reads and is known for nothing of one's own: a work of reference. */
const isReference = (definition: Definition): boolean =>
  onlyTells(definition.context) && kindsOf(definition).every((kind) => WORKS.has(kind));

/** Kinds of servers that, where they only read, tell of machines, of the world or of what others show. */
const WORKS: ReadonlySet<ServerKind> = new Set<ServerKind>([
  'hosting',
  'games',
  'chain',
  'metrics',
  'apps',
  'media',
  'books',
  'forge',
  'code',
  'sellers',
  'jobs',
  'social',
  'music',
  'travel',
  'films',
]);

const onlyTells = kept(
  ({ toolNames }: RatingContext): boolean =>
    toolNames.size >= LEAST_OF_WORK && ![...toolNames].some(acts),
);

/** Fewer tools than these do not show whether a server acts as well. */
const LEAST_OF_WORK = 3;

/** `update_record`, `message_send`: a verb of a name that does more than read. */
const acts = (name: string): boolean =>
  splitWords(name.slice(0, 200)).some((word, at) => {
    const sense = VERBS.get(word);
    return (
      sense &&
      sense.category !== 'Read' &&
      sense.force === 'firm' &&
      (at === 0 || !NOUNS_TOO.has(word))
    );
  });

const DOCUMENTS = new Set(['documents', 'document', 'drive']);

/** True where name or first sentence say that what is read is the caller's own: `your saved recipes`. */
export function isOwned({ nameWords, sentences }: Definition): boolean {
  const [first] = sentences;
  return (
    nameWords.some(({ word }) => word === 'my') ||
    CURRENT_USER.test(first?.text.slice(0, LONGEST_LEAD) ?? '') ||
    (first?.tokens ?? [])
      .slice(0, EARLY)
      .some(({ word, end }) => OWNING.has(word) && first!.text[end] === ' ')
  );
}

const CURRENT_USER = /\b(current|authenticated|logged[- ]in|signed[- ]in) user\b/i;

/** Among so many words of a sentence stands what a call reads. */
const EARLY = 4;

/** True where name, server or first sentence speak of a browser. */
export function isBrowsing(definition: Definition): boolean {
  return !kindsOf(definition).includes('apps') && speaksOf(definition, BROWSING);
}

/** True where name, server or first sentence hold a word of the set. */
export function speaksOf(
  { nameWords, context, sentences }: Definition,
  set: ReadonlySet<string>,
): boolean {
  return (
    nameWords.some(({ word }) => set.has(word)) ||
    serverHas(context, set) ||
    (sentences[0]?.tokens ?? []).some(({ word }) => set.has(word))
  );
}

const WEB = /\b(https?|web|website|site|page|url)\b/i;

/** The required argument by which the caller says which page of the web is read. */
export function pageAddress(definition: Definition) {
  return definition.args.find(
    (arg) =>
      arg.required &&
      arg.depth <= 1 &&
      (has(arg.words, 'url', 'urls', 'link', 'website', 'webpage') ||
        (has(arg.words, 'uri') && WEB.test(arg.description))) &&
      isAddress(arg, definition),
  );
}
