import { isObject } from '../../risk/schema.ts';

/** Whether two JSON values are equal, whatever the order of keys. Linear and not recursive, so depth does no harm. */
export function sameJson(one: unknown, other: unknown): boolean {
  const pairs: [unknown, unknown][] = [[one, other]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    if (Array.isArray(a) && Array.isArray(b)) {
      if (a.length !== b.length) return false;
      for (const [index, item] of a.entries()) pairs.push([item, b[index]]);
    } else if (isObject(a) && isObject(b)) {
      const keys = definedKeys(a);
      if (keys.length !== definedKeys(b).length) return false;
      for (const key of keys) {
        if (!Object.hasOwn(b, key)) return false;
        pairs.push([a[key], b[key]]);
      }
    } else return false;
  }
  return true;
}

function definedKeys(object: Record<string, unknown>): string[] {
  return Object.keys(object).filter((key) => object[key] !== undefined);
}

/** The keys of both objects, each once, sorted by code unit. */
export function keysOf(...objects: Record<string, unknown>[]): string[] {
  return [...new Set(objects.flatMap(definedKeys))].sort();
}

/** The value of an own key; undefined where there is none. */
export function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

const DEEPEST_SHOWN = 4;
const MOST_SHOWN = 30;
const LONGEST_SHOWN = 600;

/** A JSON value in at most 600 characters; what is left out is an ellipsis. */
export function brief(value: unknown): string {
  return cut(typeof value === 'string' ? value : shown(value, 0));
}

function shown(value: unknown, depth: number): string {
  if (Array.isArray(value)) {
    if (depth === DEEPEST_SHOWN) return '[…]';
    const items = value.slice(0, MOST_SHOWN).map((item) => shown(item, depth + 1));
    return `[${items.concat(value.length > MOST_SHOWN ? '…' : []).join(', ')}]`;
  }
  if (isObject(value)) {
    if (depth === DEEPEST_SHOWN) return '{…}';
    const keys = keysOf(value);
    const items = keys
      .slice(0, MOST_SHOWN)
      .map((key) => `${JSON.stringify(cut(key))}: ${shown(value[key], depth + 1)}`);
    return `{${items.concat(keys.length > MOST_SHOWN ? '…' : []).join(', ')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(cut(value)) : String(value);
}

/** At most so many characters; never half of a surrogate pair. */
export function cut(text: string, longest = LONGEST_SHOWN): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
