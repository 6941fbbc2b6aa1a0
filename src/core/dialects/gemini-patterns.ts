import { hostsOf, isOnDrive, rootOf } from '../policy/patterns.ts';
import type { Condition, Item } from '../policy/policy.ts';

/**
 * Conditions as expressions over the text that Gemini CLI makes of the arguments: JSON with sorted
 * keys, each pair of the outermost object between two zero characters, which JSON never holds itself.
 * The loader refuses long expressions and a quantifier after a group that holds one.
 */

/** The longest expression that the loader takes. */
const LONGEST = 2048;

/** Found where all conditions hold. */
export function argsPattern(conditions: readonly Condition[]): string {
  return `^${conditions.map((condition) => lookAhead(condition) ?? '').join('')}`;
}

/** True where the conditions can be told by one expression that the loader takes. */
export function geminiSays({ conditions }: Item): boolean {
  return (
    conditions.every((condition) => lookAhead(condition) !== undefined) &&
    argsPattern(conditions).length <= LONGEST
  );
}

function lookAhead(condition: Condition): string | undefined {
  const { path, op, value } = condition;
  const [name = '', ...deeper] = path.split('.').slice(1);
  if (deeper.length > 0 || !name.isWellFormed()) return undefined;
  const start = `\\0${quoted(name)}:`;
  const positive = (rest: string) => `(?=[\\s\\S]*${start}${rest})`;
  switch (op) {
    case 'exists':
      return value ? positive('(?!null\\0)') : `(?![\\s\\S]*${start}(?!null\\0))`;
    case 'eq':
      return positive(`${quoted(value)}\\0`);
    case 'neq':
      return positive(`(?!${quoted(value)}\\0)`);
    case 'in':
      return positive(`${oneOf(value)}\\0`);
    case 'not_in':
      return positive(`(?!${oneOf(value)}\\0)`);
    case 'contains':
      return typeof value === 'string' ? contains(value, positive) : undefined;
    case 'regex':
      return stringPattern(value, positive);
    default:
      return undefined;
  }
}

/** In a string, or as an item of a list. A part that could begin inside an escape is not told apart. */
function contains(part: string, positive: (rest: string) => string): string | undefined {
  if (/^["\\/bfnrtu0-9a-f]/.test(part) || !part.isWellFormed() || part === '') return undefined;
  const inside = quotedPart(part);
  return positive(`(?:"[^\\0]*${inside}|\\[(?:|[^\\0]*,)"${inside}"[,\\]])`);
}

/** The expressions of `patterns.ts`; others are not told, as they see the text without its escapes. */
function stringPattern(pattern: string, positive: (rest: string) => string): string | undefined {
  const hosts = hostsOf(pattern);
  if (hosts) return positive(`"https://(?:${hosts.map(escaped).join('|')})(?:|:443)(?:[/?#]|"\\0)`);
  const root = rootOf(pattern);
  if (root === undefined) return undefined;
  const slash = isOnDrive(root) ? `(?:/|${quotedPart('\\')})` : '/';
  const parts = isOnDrive(root) ? root.split('\\') : [root];
  return positive(`"${parts.map(quotedPart).join(slash)}(?:${slash}|"\\0)`);
}

type Scalar = string | number | boolean | null;

function oneOf(values: readonly Scalar[]): string {
  return values.length > 0 ? `(?:${values.map(quoted).join('|')})` : '(?!)';
}

/** The JSON of a value, found as it stands. */
function quoted(value: Scalar): string {
  return escaped(JSON.stringify(value));
}

/** The same of a part of a string. */
function quotedPart(text: string): string {
  return quoted(text).slice(1, -1);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
