import { has } from './arguments.ts';
import { words } from './lexicon/lists.ts';
import { spaced } from '../words.ts';
import { type Definition, type Sentence } from './definition.ts';
import {
  ADDRESS,
  CALLBACK_ADDRESS,
  CALLED,
  CALLED_BACK,
  CONNECTED,
  CONTENT,
  EITHER,
  FILE,
  FILES_OR_ADDRESSES,
  HANDED_ON,
  ID_OR_PAGE,
  INDEXED,
  INSTRUCTIONS,
  NOT_CONNECTED,
  OBSERVED,
  OF_ADDRESS,
  OF_CONTENT,
  OPENING,
  OPENS,
  OR_ADDRESS,
  PARSING,
  PATH_OR_ADDRESS,
  RECORDING,
  REDIRECTED,
  REMOVING,
  SELECTS,
  STARTS_WITH_ADDRESS,
  UPLOADED,
} from './lexicon/addresses.ts';
import { once } from './memo.ts';
import { objectPhrases, singular } from './object.ts';
import { takesText, type Argument } from './schema.ts';

/** What stands deeper in an object describes a record. */
const DEEPEST_ADDRESS = 2;
/** So much of a description says what an argument or a tool is for. */
const LONGEST_LEAD = 500;
const LONGEST_PHRASE = 200;

/** True for an argument that holds an address which somebody will open. */
export function isAddress(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg) || arg.depth > DEEPEST_ADDRESS) return false;
  if (isCallback(arg, definition)) return givesInstructions(arg);
  if (connects(arg, definition)) return true;
  if (isFileOrAddress(arg, definition) || ID_OR_PAGE.test(arg.description)) return true;
  if (!namesAddress(arg) || isHandedOn(arg, definition)) return false;
  const said = arg.description.slice(0, LONGEST_LEAD);
  if (SELECTS.test(said.slice(0, LONGEST_PHRASE)) || isFileUri(said)) return false;
  if (OPENS.test(said) && !INDEXED.test(leadOf(definition.sentences))) return true;
  return !isOnlyNamed(arg, definition);
}

/** A `file://` address is a path of this machine. */
export const isFileUri = (said: string): boolean =>
  /\bfile:\/\//i.test(said) && !/\bhttps?\b/i.test(said);

/** `remote_url` is noted, unless the call clones what lies there. */
const isHandedOn = ({ words: parts }: Argument, { nameWords }: Definition): boolean =>
  parts.some((word) => HANDED_ON.has(word)) &&
  !(parts.includes('remote') && nameWords.some(({ word }) => word === 'clone'));

/** The first sentence, in which a tool says what it is for. */
const leadOf = (sentences: readonly Sentence[]): string =>
  spaced((sentences[0]?.text ?? '').slice(0, LONGEST_LEAD));

/** `path` of a tool that reads files and addresses. */
const isFileOrAddress = (
  { words: parts, depth, description }: Argument,
  { sentences, args }: Definition,
): boolean =>
  depth <= 1 &&
  FILE.has(parts.at(-1) ?? '') &&
  !has(parts, 'output', 'save') &&
  !/\b(destination|output|save)\b/i.test(description.slice(0, LONGEST_LEAD)) &&
  (PATH_OR_ADDRESS.test(description.slice(0, LONGEST_LEAD)) ||
    FILES_OR_ADDRESSES.test(leadOf(sentences)) ||
    args.some(isUrlFlag));

/** `is_url` beside a file says that it may be an address. */
const isUrlFlag = ({ words: parts }: Argument): boolean =>
  parts.length === 2 && parts[0] === 'is' && parts[1] === 'url';

/** True for an address that is asked for what to do at each later event. */
const givesInstructions = ({ words: parts, description }: Argument): boolean =>
  !has(parts, 'callback', 'status') &&
  CALLED.test(description.slice(0, LONGEST_PHRASE)) &&
  INSTRUCTIONS.test(description.slice(0, LONGEST_PHRASE));

/** A host, or a text by which a database is opened. */
function connects(
  { words: parts, types, depth, description }: Argument,
  { args, nameWords }: Definition,
): boolean {
  if (depth > 1) return false;
  const last = parts.at(-1) ?? '';
  if (types.includes('object') && /^connection details\b/i.test(description)) return true;
  if (last === 'dsn' || parts.some((word, i) => word === 'connection' && parts[i + 1] === 'string'))
    return true;
  if (last !== 'host' && last !== 'hostname') return false;
  if (has(parts, 'listen', 'status', 'health') || NOT_CONNECTED.test(description)) return false;
  return (
    CONNECTED.test(description) ||
    nameWords.some(({ word }) => REMOTE.has(word)) ||
    args.some((arg) => arg.depth === depth && has(arg.words, 'port', 'username', 'password'))
  );
}

/** Words of tools that reach another machine. */
const REMOTE = words('remote ssh sftp ftp scp telnet rdp vnc');

const LINKS: ReadonlySet<string> = new Set(['link', 'links', 'website']);

function namesAddress({ schema, words: parts, description }: Argument): boolean {
  const format = schema['format'];
  if (format === 'uri' || format === 'url' || format === 'iri') return true;
  const last = parts.at(-1) ?? '';
  const said = description.slice(0, LONGEST_LEAD);
  if (parts.some((word) => LINKS.has(word))) return /\burl\b|https?:/i.test(said);
  if (parts.some((word) => OF_ADDRESS.has(word))) return false;
  if (last === 'uri' || last === 'uris') return isLocator(parts, said);
  if (ADDRESS.has(last) || has(parts, 'url', 'uri')) return true;
  if (last === 'repository' && has(parts, 'git')) return true;
  // `source`, `input`, `image`: the description says that it may be an address.
  if (EITHER.has(last) && OR_ADDRESS.test(said)) return true;
  return /url|endpoint/i.test(said) && STARTS_WITH_ADDRESS.test(said) && !has(parts, 'from', 'to');
}

/** A URI names a resource of the server's own, unless it is said to lie in the web. */
const isLocator = (parts: readonly string[], said: string): boolean =>
  parts.some((word) => CONTENT.has(word)) ||
  said === '' ||
  /\b(urls?|https?|web|image|video|file|stream)\b/i.test(said);

/** True where the address is a field of what is kept, looked up in records, or taken apart. */
function isOnlyNamed(arg: Argument, definition: Definition): boolean {
  const act = actOn(definition);
  if (act === 'opens') return false;
  if (has(arg.words, 'registry', 'proxy')) return false;
  const told = OF_CONTENT.test(arg.description || leadOf(definition.sentences)) || isContent(arg);
  if (act === 'records')
    return arg.depth > 0
      ? !told || arg.where.includes('/items/')
      : !told && !arg.words.some((word) => CONTENT.has(word));
  return act === 'names' && !has(arg.words, 'base', 'endpoint');
}

/** `file.url` of an asset is fetched. */
const isContent = ({ depth, top }: Argument): boolean => depth === 1 && UPLOADS.has(top);
const UPLOADS = words('file media video audio upload');

/** What the name and the first sentence of a tool say of an address that it is given. */
const actOn = once((definition: Definition): 'opens' | 'records' | 'names' | undefined => {
  const { nameWords, sentences } = definition;
  const lead = leadOf(sentences);
  const first = singular(sentences[0]?.tokens[0]?.word ?? '');
  if (INDEXED.test(lead)) return 'names';
  if (OPENS.test(lead) || nameWords.some(({ word }) => OPENING.has(word))) return 'opens';
  if (nameWords.some(({ word }) => RECORDING.has(word)) || RECORDING.has(first)) return 'records';
  if (/\bhttps?:/i.test(lead)) return 'opens';
  if (nameWords.some(({ word }) => REMOVING.has(word))) return 'names';
  // `split_pdf` fetches the document that it takes apart.
  if (
    nameWords.some(({ word }) => PARSING.has(word)) &&
    !nameWords.some(({ word }) => CONTENT.has(word))
  )
    return 'names';
  return OBSERVED.test(lead) ? 'names' : undefined;
});
/** True for an argument that names an address to which results or events will be sent later. */
export function isCallback(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg)) return false;
  const { words: parts } = arg;
  const address = parts.some((word) => CALLBACK_ADDRESS.has(word));
  const called = parts.some((word) => CALLED_BACK.has(word));
  const said = arg.description.slice(0, LONGEST_PHRASE);
  const told = /^(\w{1,20} )?webhook (endpoint|url)\b/i.test(said) || isOfChannel(arg);
  // What the call itself uploads goes to the address at once.
  if (has(parts, 'upload') && definition.nameWords.some(({ word }) => word === 'upload'))
    return false;
  if ((!address && !called && !told) || parts.some((word) => NOT_CALLED.has(word))) return false;
  if (has(parts, 'callback') && (REDIRECTED.test(said) || isOfClient(definition))) return false;
  if (called) return address || has(parts, 'callback', 'webhook');
  // A plain `delivery_address` is where a parcel goes.
  const reached = address && parts.at(-1) !== 'address';
  if (told || (reached && has(parts, 'push', 'upload', 'delivery', 'postback', 'ping', 's3')))
    return true;
  if (UPLOADED.test(said) || (CALLED.test(said) && parts.length > 1)) return true;
  if (parts.join() === 'endpoint' && definition.nameWords.some(({ word }) => word === 'subscribe'))
    return true;
  return (
    (parts.length === 1 || (parts.length === 2 && RECEIVING.has(parts[0]!))) &&
    arg.depth <= 1 &&
    makesHook(definition)
  );
}

/** `target_url` of a hook is where its events go. */
const RECEIVING = words('target destination listener receiver subscriber post');

/** The callback of a client of a login service is where a browser comes back to. */
const isOfClient = ({ args }: Definition): boolean =>
  args.some(({ depth, words: parts }) => depth === 0 && parts.join(' ') === 'client id');

/** The address in the Slack settings of an alert. */
const isOfChannel = ({ words: parts, depth, where }: Argument): boolean =>
  depth > 0 &&
  parts.join(' ') === 'url' &&
  /\/(slack|discord|teams|webhook)\w{0,20}\//i.test(where);

/** With one of these in its name, an argument is about what is called, or says of what it is told. */
const NOT_CALLED: ReadonlySet<string> = words('id ids name secret token type method event events');

/** `create webhook`: the plain address of it is where events go. */
const makesHook = once((definition: Definition): boolean =>
  objectPhrases(definition).some(
    ({ from, words: parts, head }) =>
      HOOKS.has(head) || (from === 'name' && parts.includes('webhook')),
  ),
);
const HOOKS = words('webhook hook drain');
