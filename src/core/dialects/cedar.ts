import { NOT_RELATIVE, STEPS_UP } from '../policy/patterns.ts';
import type { Condition, Item } from '../policy/policy.ts';

/**
 * Cedar for the conditions of policy v1, over the attributes that ToolHive makes of a call: `arg_x` for
 * a text, number or truth value, `arg_x_present` for anything else, null too. A policy that meets an
 * error is passed over, so a type is never taken for granted.
 */

/** The text as a Cedar string. @param text is well-formed UTF-16. */
export function cedarString(text: string): string {
  return `"${escaped(text)}"`;
}

/**
 * True where `forbid` can tell these conditions. It must not hold without arguments, as ToolHive tests
 * each tool so before it lists it.
 */
export function cedarSays({ conditions }: Item, list: 'require' | 'deny_if'): boolean {
  return list === 'deny_if' && conditions.every((one) => cedarOfCondition(one) !== undefined);
}

/** What to forbid: holds where the conditions of a `deny_if` item do, or where a value cannot be seen. */
export function cedarOfItem({ conditions }: Item): string {
  return conditions.length === 0 ? 'true' : conditions.map(cedarOfCondition).join(' && ');
}

/**
 * Parts of which each text that an expression finds holds one, or starts with one: Cedar has no
 * expressions, so it refuses more.
 */
const PARTS: ReadonlyMap<string, { holds: string[]; starts: string[] }> = new Map([
  [STEPS_UP, { holds: ['..', '%', '\0'], starts: [] }],
  [NOT_RELATIVE, { holds: [':'], starts: ['/', '\\', '~', '%'] }],
]);

const COMPARE = {
  lt: 'lessThan',
  lte: 'lessThanOrEqual',
  gt: 'greaterThan',
  gte: 'greaterThanOrEqual',
} as const;

function cedarOfCondition({ path, op, value }: Condition): string | undefined {
  const names = path.split('.').slice(1);
  const name = names[0]!;
  const literals = [value].flat().map(literalOf);
  if (names.length > 1 || !name.isWellFormed() || literals.includes(undefined)) return undefined;
  const plain = `context has ${cedarString(`arg_${name}`)}`;
  const unseen = `context has ${cedarString(`arg_${name}_present`)}`;
  const found = `context[${cedarString(`arg_${name}`)}]`;
  const like = (pattern: string) => `${found} like "${pattern}"`;
  const orUnseen = (test: string) => `(${unseen} || (${plain} && ${test}))`;
  switch (op) {
    case 'eq':
    case 'in':
      return `(${plain} && [${literals.join(', ')}].contains(${found}))`;
    case 'neq':
    case 'not_in':
      return orUnseen(`![${literals.join(', ')}].contains(${found})`);
    case 'exists':
      return value ? `(${plain} || ${unseen})` : undefined;
    case 'contains':
      return typeof value === 'string' ? orUnseen(like(`*${likePart(value)}*`)) : undefined;
    case 'regex': {
      const parts = PARTS.get(value);
      const tests = [
        ...(parts?.holds ?? []).map((part) => like(`*${likePart(part)}*`)),
        ...(parts?.starts ?? []).map((part) => like(`${likePart(part)}*`)),
      ];
      return tests.length > 0 ? orUnseen(`(${tests.join(' || ')})`) : undefined;
    }
    default:
      return `(${plain} && ${found}.${COMPARE[op]}(${literals[0]!}))`;
  }
}

/** Numbers of a call come as decimals, with four places. */
function literalOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.isWellFormed() ? cedarString(value) : undefined;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'number' || Math.abs(value) > 1e12) return undefined;
  return Number(value.toFixed(4)) === value ? `decimal("${value.toFixed(4)}")` : undefined;
}

function likePart(text: string): string {
  return escaped(text).replaceAll('*', '\\*');
}

function escaped(text: string): string {
  return text.replace(/["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : `\\u{${char.codePointAt(0)!.toString(16)}}`,
  );
}
