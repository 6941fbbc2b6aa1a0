import { has } from './arguments.ts';
import { type Definition } from './definition.ts';
import { takesText, type Argument } from './schema.ts';
import { once } from './memo.ts';
import { objectPhrases } from './object.ts';

const ADDRESS = words('url urls uri uris href endpoint webpage website link links');
/** Addresses that are compared or handed to somebody, and opened by a browser if by anybody. */
const HANDED_ON = words(
  'redirect success cancel return logout error failure referrer referer origin home homepage privacy terms license support target proof tracking contact developer icon logo avatar redirection canonical namespace project remote',
);
/** With one of these, the argument is not the address itself. */
const OF_ADDRESS = words(
  'id ids type types name names path pattern count filter limit format prefix suffix length scheme',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

const SELECTS =
  /\b(substring|filter(s|ed)? by|search for|to match|url pattern|matching url|site propert(y|ies)|as defined in|email address|to find the correct|url fallback|url or (the )?(\w{1,20} )?(id|key|slug)|may match)\b/i;
const OPENED =
  /\b(fetch\w{0,12}|download\w{0,12}|import\w{0,12}|open\w{0,12}|load\w{0,12}|crawl\w{0,12}|scrap\w{0,12}|navigat\w{0,12}|visit\w{0,12}|publicly|reachable|accessible|monitor\w{0,12}|scan\w{0,12}|ping\w{0,12}|proxy|stream\w{0,12}|upload\w{0,12}|retriev\w{0,12}|connect\w{0,12}|analy\w{0,12}|audit\w{0,12}|from (a |the |an )?(\w{1,20} )?url|(image|video|audio|picture|photo|media|pdf|file|source) (url|from)|url (of|to|for) (the |an? )?(\w{1,20} )?(image|video|audio|picture|photo|media|pdf|file|document))\b/i;
/** Kinds of content that a service has to fetch before it can use them. */
const CONTENT = words(
  'image images video videos audio media photo photos picture file files source download pdf document attachment start end reference proxy webpage page repository repo git clone base feed sitemap bundle source_url',
);

/** True for an argument that holds an address which somebody will open. */
export function isAddress(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg) || arg.depth > DEEPEST_ADDRESS || isCallback(arg, definition)) return false;
  if (connects(arg, definition)) return true;
  if (!namesAddress(arg) || arg.words.some((word) => HANDED_ON.has(word))) return false;
  if (SELECTS.test(arg.description)) return false;
  return !isStored(arg, definition);
}

/** What stands deeper in an object describes a record. */
const DEEPEST_ADDRESS = 2;

/** A host to which a call connects. */
function connects({ words: parts, depth }: Argument, { nameWords }: Definition): boolean {
  return (
    depth <= 1 &&
    has(['host', 'hostname'], parts.at(-1) ?? '') &&
    nameWords.some(({ word }) => word === 'connect' || word === 'connection')
  );
}

const EITHER = words('source image input src media file recipe video audio document');
const OR_ADDRESS =
  /\b(or|remote|image|web|http|https|video|page|recipe) urls?\b|\burl or (local )?(file|path)|\bor an? (remote |image )?url\b/i;

function namesAddress({ schema, words: parts, description }: Argument): boolean {
  const format = schema['format'];
  if (format === 'uri' || format === 'url' || format === 'iri') return true;
  const last = parts.at(-1) ?? '';
  if (has(['link', 'links', 'website'], last)) return /\burl\b|https?:/i.test(description);
  if (parts.some((word) => OF_ADDRESS.has(word))) return false;
  if (ADDRESS.has(last) || has(parts, 'url', 'uri')) return true;
  // `source`, `input`, `image`: the description says that it may be an address.
  if (EITHER.has(last) && OR_ADDRESS.test(description)) return true;
  return (
    /^(the |an? |optional |public |full |\w{1,20} )?(\w{1,20} )?urls?\b/i.test(description) &&
    !has(parts, 'title', 'text')
  );
}

const RECORDING = words(
  'create add update edit set modify insert save register record upsert patch put append submit change replace make store build log revise manage',
);

/** True where the tool makes or changes a record of which the address is one field. */
function isStored(arg: Argument, definition: Definition): boolean {
  if (!keepsRecords(definition)) return false;
  if (arg.words.some((word) => CONTENT.has(word)) || OPENED.test(arg.description)) return false;
  return true;
}

/** True for a tool that makes or changes a record, and of which the first sentence opens nothing. */
const keepsRecords = once(
  ({ nameWords, sentences }: Definition): boolean =>
    nameWords.some(({ word }) => RECORDING.has(word) && word !== 'store') &&
    !OPENED.test((sentences[0]?.text ?? '').slice(0, LONGEST_LEAD)),
);

const LONGEST_LEAD = 500;

const CALLED_BACK = [
  'callback',
  'webhook',
  'webhooks',
  'hook',
  'notify',
  'notification',
  'fallback',
];
const CALLBACK_ADDRESS = ['url', 'uri', 'endpoint', 'address', 'urls'];
const CALLED =
  /\b(url|address|endpoint)\b.{0,40}\b(we|twilio|the (service|server|system)) (should |will )?(call|request|post|send|notif)/i;

/** True for an argument that names an address to which results or events will be sent later. */
export function isCallback(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg)) return false;
  const { words: parts } = arg;
  if (has(parts, 'id', 'ids', 'name', 'secret', 'token', 'type', 'method', 'event', 'events'))
    return false;
  const address = has(parts, ...CALLBACK_ADDRESS);
  if (has(parts, ...CALLED_BACK)) return address || has(parts, 'callback', 'webhook');
  if (address && has(parts, 'upload', 'delivery', 'postback', 'ping')) return true;
  if (!address) return false;
  if (CALLED.test(arg.description.slice(0, 200)) && parts.length > 1) return true;
  return parts.length === 1 && arg.depth <= 1 && makesHook(definition);
}

/** `create webhook`: the plain address of it is where events go. */
const makesHook = once((definition: Definition): boolean =>
  objectPhrases(definition).some(
    ({ from, words: parts, head }) =>
      head === 'webhook' || (from === 'name' && parts.includes('webhook')),
  ),
);
