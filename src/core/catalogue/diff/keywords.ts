import { pointer } from '../../problem.ts';
import { difference, type ChangeKind, type Difference } from './change.ts';
import { sameJson } from './json.ts';
import type { SchemaPair } from './schema.ts';
import { textDifference } from './text.ts';

/** Keywords by which a greater number lets less through, and those by which it lets more through. */
const LOWER_BOUNDS = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const UPPER_BOUNDS = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
/** Keywords that only ever let less through. */
const LIMITING = ['pattern', 'format', 'multipleOf', 'not', 'items', 'allOf', 'contains'];
/** Keywords that no value is judged by. */
const REMARKS = ['$schema', '$id', '$comment', 'examples', 'title', 'deprecated'];

/** The differences of one keyword of a schema, of which the two values differ: never none. */
export function compareKeyword(key: string, pair: SchemaPair): Difference[] {
  const { before, after, path, what } = pair;
  const tell = (kind: ChangeKind, text: string) => [
    difference(kind, 'semantic', pointer(path), text, { before, after }),
  ];
  const name = `"${key}" of ${what}`;
  if (key === 'description' && isText(before) && isText(after))
    return textDifference(
      'description-changed',
      `Description of ${what}`,
      pointer(path),
      before,
      after,
    );
  if (key === 'type') return typeDifference(pair);
  if (key === 'enum' || key === 'const') return valuesDifference(key, pair);
  if (key === 'default') return tell('default-changed', `Default of ${what} changed`);
  if (REMARKS.includes(key))
    return [
      difference('schema-changed', 'cosmetic', pointer(path), `${name} changed`, { before, after }),
    ];
  const direction = directionOf(key, before, after);
  if (direction === undefined) return tell('schema-changed', `${name} changed`);
  return tell(`constraint-${direction}`, `${name} ${direction}`);
}

function isText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/** Whether a constraint lets more or less through than before; undefined for what is no constraint. */
function directionOf(key: string, before: unknown, after: unknown) {
  const bound = LOWER_BOUNDS.includes(key) ? 1 : UPPER_BOUNDS.includes(key) ? -1 : 0;
  if (bound !== 0 || LIMITING.includes(key)) {
    if (before === undefined) return 'tightened';
    if (after === undefined) return 'loosened';
    if (bound === 0 || typeof before !== 'number' || typeof after !== 'number') return 'changed';
    return (after - before) * bound > 0 ? 'tightened' : 'loosened';
  }
  if (key === 'uniqueItems') return after === true ? 'tightened' : 'loosened';
  if (key !== 'additionalProperties') return undefined;
  if (after === false || before === undefined || before === true) return 'tightened';
  return before === false || after === undefined || after === true ? 'loosened' : 'changed';
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
}

function typeDifference({ before, after, path, what }: SchemaPair): Difference[] {
  const [old, now] = [listed(before), listed(after)];
  // Without a type anything goes; an integer is a number.
  const admits = (types: unknown[], type: unknown) =>
    types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'));
  const within = (types: unknown[], others: unknown[]) =>
    (types.length > 0 || others.length === 0) && types.every((type) => admits(others, type));
  const where = pointer(path);
  const tell = (kind: ChangeKind, verb: string) => [
    difference(kind, 'semantic', where, `Type of ${what} ${verb}`, { before, after }),
  ];
  const [grew, shrank] = [within(old, now), within(now, old)];
  if (grew && shrank)
    return [difference('order-changed', 'cosmetic', where, `Types of ${what} reordered`)];
  if (grew) return tell('type-widened', 'widened');
  return shrank ? tell('type-narrowed', 'narrowed') : tell('type-changed', 'changed');
}

/** More values than this are compared as a whole. */
const MOST_VALUES = 1000;

function valuesDifference(
  key: 'enum' | 'const',
  { before, after, path, what }: SchemaPair,
): Difference[] {
  const where = pointer(path);
  const values = (value: unknown) => (key === 'enum' ? listed(value) : [value]);
  const tell = (kind: ChangeKind, text: string, sides: { before?: unknown; after?: unknown }) => [
    difference(kind, 'semantic', where, text, sides),
  ];
  if (before === undefined)
    return tell('values-removed', `${capital(what)} takes listed values only`, { after });
  if (after === undefined)
    return tell('values-added', `${capital(what)} takes other values than listed`, { before });
  const [old, now] = [values(before), values(after)];
  if (old.length + now.length > MOST_VALUES)
    return tell('schema-changed', `Values of ${what} changed`, { before, after });
  const gone = old.filter((value) => !now.some((other) => sameJson(value, other)));
  const come = now.filter((value) => !old.some((other) => sameJson(value, other)));
  if (gone.length === 0 && come.length === 0)
    return [difference('order-changed', 'cosmetic', where, `Values of ${what} reordered`)];
  return [
    ...(come.length > 0 ? tell('values-added', `Values of ${what} added`, { after: come }) : []),
    ...(gone.length > 0
      ? tell('values-removed', `Values of ${what} removed`, { before: gone })
      : []),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
