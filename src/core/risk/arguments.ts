import type { Definition } from './definition.ts';
import { takesText, type Argument } from './schema.ts';

/** True where one of the words stands in the list. */
export const has = (words: readonly string[], ...any: string[]): boolean =>
  any.some((word) => words.includes(word));

const ADDRESS = [
  'url',
  'urls',
  'uri',
  'uris',
  'href',
  'endpoint',
  'webpage',
  'website',
  'link',
  'links',
];

/** True for an argument that holds an address which somebody will open. */
export function isAddress(arg: Argument): boolean {
  // A redirect address is compared, and opened by a browser if by anybody.
  if (!takesText(arg) || isCallback(arg) || has(arg.words, 'redirect')) return false;
  const format = arg.schema['format'];
  if (format === 'uri' || format === 'url' || format === 'iri') return true;
  const last = arg.words.at(-1) ?? '';
  if (has(['link', 'links', 'website'], last)) return /\burl\b|https?:/i.test(arg.description);
  const inside =
    has(arg.words, 'url', 'uri') && !has(arg.words, 'id', 'type', 'name', 'path', 'pattern');
  return ADDRESS.includes(last) || inside;
}

const CALLED_BACK = ['callback', 'webhook', 'webhooks', 'hook', 'notify', 'notification'];
const CALLBACK_ADDRESS = ['url', 'uri', 'endpoint', 'address', 'urls'];

/** True for an argument that names an address to which results or events will be sent later. */
export function isCallback(arg: Argument): boolean {
  if (!takesText(arg)) return false;
  const { words } = arg;
  if (has(words, 'id', 'ids', 'name', 'secret', 'token', 'type')) return false;
  const address = has(words, ...CALLBACK_ADDRESS);
  if (has(words, ...CALLED_BACK)) return address || has(words, 'callback', 'webhook');
  return address && has(words, 'upload', 'delivery', 'postback', 'ping');
}

const PATH = [
  'path',
  'paths',
  'filepath',
  'filename',
  'dir',
  'directory',
  'folder',
  'cwd',
  'file',
  'files',
  'workdir',
];
/** With one of these beside it, a path is inside a repository, bucket, document or API, not on the disk. */
const ELSEWHERE = [
  'owner',
  'repo',
  'repository',
  'bucket',
  'project_id',
  'projectid',
  'branch',
  'ref',
  'method',
  'space',
  'siteid',
  'drive_id',
  'driveid',
  'domain',
  'filekey',
  'vault',
];
const OTHER_PATHS =
  /\b(json ?path|api path|url path|endpoint|route|xpath|object path|field path|property path|node path|dot[- ]separated|area path|iteration path|document root)\b/i;

/** True for an argument that names a file or folder of the machine the server runs on. */
export function isFilePath(arg: Argument, all: readonly Argument[]): boolean {
  if (!takesText(arg) || arg.schema['format'] === 'uri') return false;
  const last = arg.words.at(-1) ?? '';
  if (
    !PATH.includes(last) ||
    has(
      arg.words,
      'url',
      'json',
      'xpath',
      'api',
      'id',
      'base64',
      'mime',
      'area',
      'iteration',
      'instance',
      'node',
      'route',
    )
  )
    return false;
  if (OTHER_PATHS.test(arg.description)) return false;
  return !all.some(({ name, depth }) => depth === 0 && ELSEWHERE.includes(name.toLowerCase()));
}

const COMMAND = ['command', 'commands', 'cmd', 'shell', 'argv', 'cmdline', 'commandline'];

/** True for an argument that holds a command line, or the words of one. */
export function isCommand(arg: Argument): boolean {
  return (
    takesText(arg) &&
    COMMAND.includes(arg.words.at(-1) ?? '') &&
    !has(arg.words, 'name', 'id', 'allowed', 'type', 'help')
  );
}

const DATABASES = new Set(
  'sql postgres postgresql mysql mariadb sqlite duckdb bigquery snowflake clickhouse redshift mssql oracle libsql turso cypher neo4j supabase neon'.split(
    ' ',
  ),
);

/** True for an argument that holds a query in SQL or a language as free. */
export function isSql(arg: Argument, definition: Definition): boolean {
  if (!takesText(arg) || has(arg.words, 'id', 'name')) return false;
  const last = arg.words.at(-1) ?? '';
  if (last === 'sql' || last === 'cypher') return true;
  if (!['query', 'queries', 'statement', 'statements'].includes(last)) return false;
  if (/\b(sql|cypher)\b/i.test(arg.description)) return true;
  return arg.description === '' && speaksSql(definition);
}

function speaksSql({ nameWords, sentences, context }: Definition): boolean {
  return (
    nameWords.some(({ word }) => DATABASES.has(word)) ||
    [...context.serverWords].some((word) => DATABASES.has(word)) ||
    sentences.slice(0, 3).some(({ tokens }) => tokens.some(({ word }) => DATABASES.has(word)))
  );
}

const CODE = [
  'code',
  'script',
  'javascript',
  'js',
  'python',
  'expression',
  'function',
  'html',
  'template',
  'jsx',
  'snippet',
  'css',
  'jinja',
  'jq',
  'lua',
  'luau',
  'graphql',
  'xslt',
  'program',
];
const OTHER_CODE =
  /\b(country|currency|language|postal|zip|area|airport|iata|icao|verification|auth|authorization|error|status|promo|coupon|product|stock|ticker|hs|qr|bar|invite|access|one-time|2-letter|two-letter|iso)[ -]?(\w+ )?codes?\b|\bcode (of|for) the (country|currency|language)\b|iso[ -]?(639|3166|4217)/i;
const OTHER_CODE_WORDS = [
  'country',
  'currency',
  'language',
  'postal',
  'zip',
  'area',
  'status',
  'error',
  'qr',
  'auth',
  'exit',
  'verification',
  'id',
  'name',
];

/** True for an argument that holds code, markup or a template which something will interpret. */
export function isCode(arg: Argument): boolean {
  if (!takesText(arg) || !arg.types.includes('string')) return false;
  if (!CODE.includes(arg.words.at(-1) ?? '') || has(arg.words, ...OTHER_CODE_WORDS)) return false;
  return !OTHER_CODE.test(arg.description.slice(0, 400));
}
