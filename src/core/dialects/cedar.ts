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
 * each tool so before it lists it; numbers come as decimals that equal no number of a policy.
 */
export function cedarSays({ conditions }: Item, list: 'require' | 'deny_if'): boolean {
  return list === 'deny_if' && conditions.every(isSaid);
}

/** What to forbid: holds where the conditions of a `deny_if` item do, or where a value cannot be seen. */
export function cedarOfItem({ conditions }: Item): string {
  return conditions.length === 0 ? 'true' : conditions.map(cedarOfCondition).join(' && ');
}

function isSaid({ path, op, value }: Condition): boolean {
  const names = path.split('.').slice(1);
  if (names.length !== 1 || !names[0]!.isWellFormed()) return false;
  if (op === 'exists') return value;
  if (op === 'contains') return typeof value === 'string' && value.isWellFormed();
  const known = op === 'eq' || op === 'neq' || op === 'in' || op === 'not_in';
  const values = known ? [value].flat() : [];
  return known && values.every((one) => typeof one === 'string' && one.isWellFormed());
}

function cedarOfCondition({ path, op, value }: Condition): string {
  const name = path.slice('args.'.length);
  const plain = `context has ${cedarString(`arg_${name}`)}`;
  const unseen = `context has ${cedarString(`arg_${name}_present`)}`;
  const found = `context[${cedarString(`arg_${name}`)}]`;
  const set = `[${[value]
    .flat()
    .map((one) => cedarString(String(one)))
    .join(', ')}]`;
  switch (op) {
    case 'eq':
    case 'in':
      return `(${plain} && ${set}.contains(${found}))`;
    case 'neq':
    case 'not_in':
      return `(${unseen} || (${plain} && !${set}.contains(${found})))`;
    case 'contains':
      return `(${unseen} || (${plain} && ${found} like "*${likePart(String(value))}*"))`;
    default:
      return `(${plain} || ${unseen})`;
  }
}

function likePart(text: string): string {
  return escaped(text).replaceAll('*', '\\*');
}

function escaped(text: string): string {
  return text.replace(/["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (char) =>
    char === '"' || char === '\\' ? `\\${char}` : `\\u{${char.codePointAt(0)!.toString(16)}}`,
  );
}
