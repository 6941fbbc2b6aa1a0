import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const LONGEST = 80;
/** Device names that Windows refuses as file names. */
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * The address part of a name, for servers and tools alike.
 *
 * Two different names never share a slug, also where they differ only by case or punctuation: the
 * mapping can be undone. It keeps lower-case letters, digits, `-` and `_`; a capital becomes `~` and
 * the letter (`videoInference` → `video~inference`); a scope becomes `~~`
 * (`@playwright/mcp` → `playwright~~mcp`); any other byte of the UTF-8 form becomes `~` and its hex
 * digits, with a 9 before bytes outside ASCII. A slug over 80 characters keeps its start and ends in
 * `~-` and 128 bits of the name's SHA-256. The result is lower-case, holds only characters that a URL
 * needs no escape for (RFC 3986 unreserved) and no dot, so it is a safe file name on any disk.
 *
 * @throws RangeError for the empty name.
 */
export function slug(name: string): string {
  if (name === '') throw new RangeError('a name must not be empty');
  const scoped = /^@([^/]+)\/(.+)$/s.exec(name);
  const whole = scoped ? `${escape(scoped[1]!)}~~${escape(scoped[2]!)}` : escape(name);
  const safe = RESERVED.test(whole) ? hex(whole.charCodeAt(0)) + whole.slice(1) : whole;
  if (safe.length <= LONGEST) return safe;
  const digest = bytesToHex(sha256(utf8ToBytes(name.isWellFormed() ? name : JSON.stringify(name))));
  return `${safe.slice(0, LONGEST - 34)}~-${digest.slice(0, 32)}`;
}

function escape(text: string): string {
  let out = '';
  for (const char of text) {
    if (/[a-z0-9_-]/.test(char)) out += char;
    else if (/[A-Z]/.test(char)) out += `~${char.toLowerCase()}`;
    else if (/[\uD800-\uDFFF]/.test(char) && char.length === 1)
      out += `~8${char.charCodeAt(0).toString(16)}`;
    else
      for (const byte of utf8ToBytes(char))
        out += byte < 0x80 ? hex(byte) : `~9${byte.toString(16)}`;
  }
  return out;
}

function hex(byte: number): string {
  return `~${byte.toString(16).padStart(2, '0')}`;
}
