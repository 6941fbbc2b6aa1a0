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

/** Number of a recipient that stands in recommended policies until the reader puts their own. */
export const PLACEHOLDER_NUMBER = 0;

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
// On a drive both slashes part the names.
const SLASH = '[/\\\\]';
const AFTER_DRIVE_ROOT = `(${SLASH}|$)`;

/** True for an absolute folder, as `/srv/data` or `C:\data`: not the whole disk, no slash at the end, no step up. */
export function isFolder(text: string): boolean {
  return (
    /^((\/[^/]+)+|[a-z]:(\\[^\\/]+)+)$/i.test(text) &&
    !/(^|[\\/])\.{1,2}([\\/]|$)|\p{Cc}/u.test(text) &&
    text.isWellFormed()
  );
}

/** True for a folder on a drive of Windows. */
export function isOnDrive(folder: string): boolean {
  return !folder.startsWith('/');
}

/** Finds a folder that `isFolder` takes, and what is inside. Says nothing of `..`, which needs `STEPS_UP`. */
export function rootPattern(root: string): string {
  return isOnDrive(root)
    ? `^${root.split('\\').map(regexQuote).join(SLASH)}${AFTER_DRIVE_ROOT}`
    : `^${regexQuote(root)}${AFTER_ROOT}`;
}

/** The folder, where the expression is one of `rootPattern`; else undefined. */
export function rootOf(pattern: string): string | undefined {
  const root = pattern.endsWith(AFTER_DRIVE_ROOT)
    ? pattern.slice(1, -AFTER_DRIVE_ROOT.length).split(SLASH).map(unquoted).join('\\')
    : unquoted(pattern.slice(1, -AFTER_ROOT.length));
  return isFolder(root) && rootPattern(root) === pattern ? root : undefined;
}

function unquoted(expression: string): string {
  return expression.replace(/\\(.)/gs, '$1');
}

/** What the agent is told when an amount is over the maximum. */
export function amountMessage(argument: string, most: number): string {
  return `${argument} must be from 0 to ${most}.`;
}

/** Finds decimal numbers, written as text, from 0 to a maximum that JavaScript writes without an exponent. */
export function decimalPattern(max: number): string {
  const [whole = '', fraction = ''] = String(max).split('.');
  const shorter = whole.length > 1 ? [`[0-9]{1,${whole.length - 1}}(\\.[0-9]+)?`] : [];
  const smaller = below(whole, whole.length > 1 ? 1 : 0).map(({ start, left }) => {
    const rest = left === 0 ? '' : `[0-9]{${left}}`;
    return `${start}${rest}(\\.[0-9]+)?`;
  });
  const least = below(fraction, 0).map(({ start }) => `${start}[0-9]*`);
  const cut = Array.from(fraction.slice(1), (_, i) => fraction.slice(0, i + 1));
  const decimals = fraction === '' ? '0+' : `(${[...least, ...cut, `${fraction}0*`].join('|')})`;
  return `^0*(${[...shorter, ...smaller, `${whole}(\\.${decimals})?`].join('|')})$`;
}

/** How a number with as many digits can start and be smaller: equal up to one digit, and there less. */
function below(digits: string, least: number): { start: string; left: number }[] {
  return Array.from(digits, Number).flatMap((digit, i) => {
    const from = i === 0 ? least : 0;
    if (digit <= from) return [];
    const range = digit - 1 === from ? String(from) : `[${from}-${digit - 1}]`;
    return [{ start: digits.slice(0, i) + range, left: digits.length - i - 1 }];
  });
}

/** The maximum, where the expression is one of `decimalPattern`; else undefined. */
export function decimalOf(pattern: string): number | undefined {
  const [, whole, fraction] = /[|(](\d+)\(\\\.(?:0\+|\(.*?(\d+)0\*\))\)\?\)\$$/.exec(pattern) ?? [];
  const max = Number(fraction === undefined ? whole : `${whole!}.${fraction}`);
  return decimalPattern(max) === pattern ? max : undefined;
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
