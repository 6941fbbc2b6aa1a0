import { regexQuote } from './regex.ts';

/**
 * The expressions that recommended policies use, and their way back to words: a caption may say "https
 * on example.com" only of an expression that is exactly one of these.
 */

/** Host that stands in recommended policies until the reader puts their own (RFC 2606). */
export const PLACEHOLDER_HOST = 'example.com';
/** Folder that stands in recommended policies until the reader puts their own. */
export const PLACEHOLDER_ROOT = '/workspace';
/** What a name starts with that the reader must replace by their own: `your-channel`. */
export const PLACEHOLDER_PREFIX = 'your-';

const BEFORE_HOSTS = '^https://(';
// Port, path, query or fragment may follow a host; `@` and `\` may not, as they move the host elsewhere.
const AFTER_HOSTS = ')(:443)?([/?#]|$)';

/** Finds https addresses on exactly these hosts, on the standard port. */
export function hostPattern(hosts: readonly string[]): string {
  return `${BEFORE_HOSTS}${hosts.map(regexQuote).join('|')}${AFTER_HOSTS}`;
}

/** The hosts, where the expression is one of `hostPattern`; else undefined. */
export function hostsOf(pattern: string): string[] | undefined {
  if (!pattern.startsWith(BEFORE_HOSTS) || !pattern.endsWith(AFTER_HOSTS)) return undefined;
  const hosts = pattern
    .slice(BEFORE_HOSTS.length, -AFTER_HOSTS.length)
    .split('|')
    .map((host) => host.replaceAll('\\', ''));
  const plain = hosts.every((host) => /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(host));
  return plain && hostPattern(hosts) === pattern ? hosts : undefined;
}

const AFTER_ROOT = '(/|$)';

/** Finds a folder, given without a slash at its end, and what is inside. Says nothing of `..`, which needs `STEPS_UP`. */
export function rootPattern(root: string): string {
  return `^${regexQuote(root)}${AFTER_ROOT}`;
}

/** The folder, where the expression is one of `rootPattern`; else undefined. */
export function rootOf(pattern: string): string | undefined {
  const root = pattern.slice(1, -AFTER_ROOT.length).replaceAll('\\', '');
  return /^(\/[\w.-]+)+$/.test(root) && rootPattern(root) === pattern ? root : undefined;
}

/** Finds decimal numbers, written as text, from 0 to a power of ten. */
export function decimalPattern(max: number): string {
  const zeros = Math.log10(max);
  return `^0*([0-9]{1,${zeros}}(\\.[0-9]+)?|${max}(\\.0+)?)$`;
}

/** The maximum, where the expression is one of `decimalPattern`; else undefined. */
export function decimalOf(pattern: string): number | undefined {
  const zeros = Number(/\{1,([1-9])\}/.exec(pattern)?.[1] ?? 0);
  return zeros > 0 && decimalPattern(10 ** zeros) === pattern ? 10 ** zeros : undefined;
}

/** Schemes that read files of the machine, run something, or speak another protocol than a web page does. */
const SCHEMES =
  'file|s?ftps?|tftp|gopher|dict|ldaps?|jar|netdoc|phar|php|expect|javascript|vbscript';
/** Hosts that are no public name; in the notation of `host`. */
const INWARD_HOSTS = [
  // IPv6, in any spelling
  '\\[[^/?#]*',
  // one word: localhost, a name of the own network, an IPv4 address as one number
  '[^./?#@:[]+',
  // IPv4 with dots, in decimal, octal or hexadecimal
  '[^/?#@:]*\\.(0x[0-9a-f]*|[0-9]+)',
  // endings that public names never have (RFC 6761, RFC 6762, RFC 8375, ICANN on .internal)
  '[^/?#@:]*\\.(localhost|local|internal|intranet|corp|home|lan|arpa)',
  // percent-encoding, full-width digits and other letters that are read as different ones
  '[^/?#@:]*([^!-~]|%)[^/?#@:]*',
];

/**
 * Finds addresses that lead into the own machine or network by how they are written, and those that hide
 * where they lead: another scheme, a host as number or in IPv6, a disguised host, a backslash or
 * control character. What a name resolves to it cannot see.
 */
export const INWARD_ADDRESS =
  `(?i)^ *(${SCHEMES}):` +
  '|^[^,]*[\\x00-\\x1f\\x7f\\\\]' +
  '|^ *(localhost|[0-9]+(\\.[0-9]+){3})(:|/|$)' +
  `|^ *((https?|wss?):/*|//+)([^/?#]*@)?(${INWARD_HOSTS.join('|')})\\.*(:[0-9]*)?([/?# ]|$)`;

const SEPARATOR = '[/\\\\]|%(25)*(2f|5c)';

/** Finds a step up in a path, plain, percent-encoded once or more, or overlong; and a NUL, which ends it early. */
export const STEPS_UP = `(?i)(^|${SEPARATOR})(\\.|%(25)*2e|%c0%ae){2}(${SEPARATOR}|$)|\\x00|%(25)*00`;

/** Finds a path that does not start in the folder it is relative to: at a root, drive, home folder or scheme. */
export const NOT_RELATIVE = '(?i)^([/\\\\~]|[a-z]:|[a-z][a-z0-9+.-]+://|file:|%(25)*(2f|5c|7e))';

/** Finds one SQL statement that starts with a word that reads. */
export const SQL_READS = '(?is)^[\\s(]*(select|with|show|explain|describe)\\b[^;]*;?\\s*$';

/** Finds the start of a second SQL statement. */
export const SQL_SECOND = ';\\s*[^\\s;]';

/** Finds a word that writes, anywhere in SQL, and comments that MySQL executes. */
export const SQL_WRITES =
  '(?i)/\\*!|\\b(insert|update|delete|merge|into|create|alter|drop|truncate|grant|revoke|deny|exec|execute|backup|restore|shutdown|kill|dbcc)\\b';

/** What follows "calls whose <argument>" for an expression that always reads the same. */
const WORDS: ReadonlyMap<string, string> = new Map([
  [
    INWARD_ADDRESS,
    "leads to the server's own machine or network (a local name, a number or IPv6 in place of a name), hides where it leads, or uses a scheme such as file",
  ],
  [STEPS_UP, 'steps up to another folder, plain or encoded, or holds a NUL'],
  [NOT_RELATIVE, 'starts at a root, a drive, a home folder or a scheme'],
  [SQL_READS, 'is one SQL statement that starts with SELECT, WITH, SHOW, EXPLAIN or DESCRIBE'],
  [SQL_SECOND, 'holds a second SQL statement'],
  [SQL_WRITES, 'holds a word of SQL that writes, such as INSERT, DROP or INTO'],
]);

/** What an expression of this table finds, to follow "calls whose <argument>"; undefined for any other. */
export function wordsOf(pattern: string): string | undefined {
  const max = decimalOf(pattern);
  return WORDS.get(pattern) ?? (max === undefined ? undefined : `is a number from 0 to ${max}`);
}
