import { pointer } from '../../problem.ts';
import { isObject } from '../../risk/schema.ts';
import { difference, type Difference } from './change.ts';

type Json = Record<string, unknown>;

const ALTERNATIVES = ['anyOf', 'oneOf'];
/** Keywords that move into the alternatives, and that one difference of the forms therefore tells of. */
const MOVED = [
  ...['type', 'anyOf', 'oneOf', 'items', 'enum', 'const', 'format', 'pattern'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems'],
];

/**
 * The difference of a schema with a type and one with alternatives in its place, such as `string` and
 * `string or null`, told as one; undefined where it is not that.
 */
export function formsDifference(
  { before, after }: { before: Json; after: Json },
  path: readonly (string | number)[],
  what: string,
): { found: Difference; keys: readonly string[] } | undefined {
  if (hasAlternatives(before) === hasAlternatives(after)) return undefined;
  const [old, now] = [formsOf(before), formsOf(after)];
  if (!old || !now) return undefined;
  const [grew, shrank] = [isWithin(old, now), isWithin(now, old)];
  const where = pointer(path);
  const tell = (kind: 'type-widened' | 'type-narrowed' | 'type-changed', verb: string) =>
    difference(kind, 'semantic', where, `Type of ${what} ${verb}`, { before, after });
  const found =
    grew === shrank
      ? tell('type-changed', 'changed')
      : grew
        ? tell('type-widened', 'widened')
        : tell('type-narrowed', 'narrowed');
  return { found, keys: MOVED };
}

function hasAlternatives(schema: Json): boolean {
  return ALTERNATIVES.some((key) => Object.hasOwn(schema, key));
}

/** The types that a schema or its alternatives name; undefined where one names none. */
function formsOf(schema: Json): string[] | undefined {
  const own = namesOf(schema);
  if (own || !hasAlternatives(schema)) return own;
  const branches: unknown[] = ALTERNATIVES.flatMap((key) => schema[key] ?? []);
  const names = branches.map((branch) => (isObject(branch) ? namesOf(branch) : undefined));
  return names.some((one) => one === undefined) ? undefined : names.flatMap((one) => one ?? []);
}

function namesOf({ type }: Json): string[] | undefined {
  const names = [type].flat().filter((one): one is string => typeof one === 'string');
  return names.length > 0 ? names : undefined;
}

function isWithin(types: readonly string[], others: readonly string[]): boolean {
  return types.every(
    (type) => others.includes(type) || (type === 'integer' && others.includes('number')),
  );
}
