import { pointer } from '../../problem.ts';
import { isObject } from '../../risk/schema.ts';
import { difference, quoted, type Difference } from './change.ts';
import { formsDifference } from './forms.ts';
import { compareKeyword } from './keywords.ts';
import { keysOf, own, sameJson } from './json.ts';

type Json = Record<string, unknown>;

/** Two schemas that stand at the same place. */
export interface SchemaPair {
  before: unknown;
  after: unknown;
  path: readonly (string | number)[];
  /** How a sentence of ours names what the schema describes, such as `parameter "to"`. */
  what: string;
}

const MOST_PAIRS = 2000;
const LONGEST_PATH = 24;
const MOST_BRANCHES = 40;

/** Keywords whose value is one schema, and those whose value is a map of schemas that only references reach. */
const NESTED = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames'];
const SHARED = ['$defs', 'definitions', 'patternProperties'];
const BRANCHES = ['anyOf', 'oneOf', 'allOf'];

/**
 * The differences of two JSON Schemas, parents before children. Every difference of the values gives at
 * least one; the order of keys gives none. Large and deep schemas are compared up to a bound, and what
 * lies beyond it counts as changed where it differs.
 */
export function schemaDifferences(root: SchemaPair): Difference[] {
  const queue: SchemaPair[] = [root];
  const found: Difference[] = [];
  for (let index = 0; index < queue.length; index++) {
    const pair = queue[index]!;
    if (sameJson(pair.before, pair.after)) continue;
    if (index >= MOST_PAIRS || pair.path.length > LONGEST_PATH || !bothObjects(pair)) {
      found.push(changed(pair));
      if (index >= MOST_PAIRS) break;
      continue;
    }
    const step = compare(pair);
    found.push(...step.found);
    queue.push(...step.inside);
  }
  return found;
}

function bothObjects(pair: SchemaPair): pair is SchemaPair & { before: Json; after: Json } {
  return isObject(pair.before) && isObject(pair.after);
}

function changed({ before, after, path, what }: SchemaPair): Difference {
  const text = `Schema of ${what} changed`;
  return difference('schema-changed', 'semantic', pointer(path), text, { before, after });
}

interface Step {
  found: Difference[];
  /** What is to be compared next. */
  inside: SchemaPair[];
}

function compare(pair: SchemaPair & { before: Json; after: Json }): Step {
  const { before, after, path, what } = pair;
  const step: Step = { found: [], inside: [] };
  const forms = formsDifference({ before, after }, path, what);
  if (forms) step.found.push(forms.found);
  for (const key of keysOf(before, after)) {
    if (forms?.keys.includes(key)) continue;
    const values = { before: own(before, key), after: own(after, key) };
    if (sameJson(values.before, values.after)) continue;
    const child = { ...values, path: [...path, key], what };
    if (key === 'properties' && bothMaps(child)) properties(child, pair, step);
    else if (key === 'required') step.found.push(...required(child, pair));
    else if (SHARED.includes(key) && bothObjects(child)) step.inside.push(...shared(child));
    else if (BRANCHES.includes(key) && bothLists(child)) branches(key, child, step);
    else if (NESTED.includes(key) && bothObjects(child))
      step.inside.push({ ...child, what: key === 'items' ? `an item of ${what}` : what });
    else step.found.push(...compareKeyword(key, child));
  }
  return step;
}

/** Absent is a map without members. */
function bothMaps(pair: SchemaPair): boolean {
  return [pair.before, pair.after].every((value) => value === undefined || isObject(value));
}

function properties({ before, after, path }: SchemaPair, parent: SchemaPair, step: Step): void {
  const old = (before ?? {}) as Json;
  const now = (after ?? {}) as Json;
  const names = keysOf(old, now);
  if (names.length === 0) step.found.push(changed({ before, after, path, what: parent.what }));
  for (const name of names) {
    const what = `parameter ${quoted(name)}`;
    const pair = { before: own(old, name), after: own(now, name), path: [...path, name], what };
    const where = pointer(pair.path);
    if (pair.before === undefined) {
      const must = namesIn(parent.after).has(name) ? 'required' : 'optional';
      const text = `Parameter ${quoted(name)} added (${must})`;
      step.found.push(difference('parameter-added', 'semantic', where, text, pair));
    } else if (pair.after === undefined) {
      const text = `Parameter ${quoted(name)} removed`;
      step.found.push(difference('parameter-removed', 'semantic', where, text, pair));
    } else step.inside.push(pair);
  }
}

function namesIn(schema: unknown): Set<unknown> {
  const names = isObject(schema) ? schema['required'] : undefined;
  return new Set(Array.isArray(names) ? names : []);
}

function required({ before, after, path, what }: SchemaPair, parent: SchemaPair): Difference[] {
  const [old, now] = [namesIn(parent.before), namesIn(parent.after)];
  const known = (schema: unknown, name: string) =>
    isObject(schema) && isObject(schema['properties']) && Object.hasOwn(schema['properties'], name);
  const inBoth = (name: string) => known(parent.before, name) && known(parent.after, name);
  const inOne = (name: string) => known(parent.before, name) || known(parent.after, name);
  const moved = [...old, ...now].filter((name) => old.has(name) !== now.has(name));
  const names = moved.filter((name): name is string => typeof name === 'string').sort();
  const told = names.filter(inBoth).map((name) => {
    const where = pointer([...path.slice(0, -1), 'properties', name]);
    return now.has(name)
      ? difference(
          'parameter-made-required',
          'semantic',
          where,
          `Parameter ${quoted(name)} is now required`,
        )
      : difference(
          'parameter-made-optional',
          'semantic',
          where,
          `Parameter ${quoted(name)} is now optional`,
        );
  });
  // What came or went with its parameter is told there.
  if (told.length > 0 || (names.length === moved.length && names.some(inOne))) return told;
  if (moved.length === 0 && Array.isArray(before) && Array.isArray(after))
    return [
      difference('order-changed', 'cosmetic', pointer(path), 'Required parameters reordered'),
    ];
  return [changed({ before, after, path, what })];
}

function shared({ before, after, path, what }: SchemaPair): SchemaPair[] {
  const [old, now] = [before as Json, after as Json];
  return keysOf(old, now).map((name) => ({
    ...{ before: own(old, name), after: own(now, name) },
    ...{ path: [...path, name], what },
  }));
}

function bothLists(pair: SchemaPair): boolean {
  return Array.isArray(pair.before) && Array.isArray(pair.after);
}

/** Alternatives that are equal are set aside; the others are compared in their order. */
function branches(key: string, { before, after, path, what }: SchemaPair, step: Step): void {
  const old = [...(before as unknown[]).entries()];
  const now = [...(after as unknown[]).entries()];
  const few = old.length <= MOST_BRANCHES && now.length <= MOST_BRANCHES;
  for (const [index, value] of few ? [...old] : []) {
    const twin = now.findIndex(([, other]) => sameJson(value, other));
    if (twin === -1) continue;
    now.splice(twin, 1);
    old.splice(
      old.findIndex(([at]) => at === index),
      1,
    );
  }
  const where = pointer(path);
  if (old.length === 0 && now.length === 0)
    step.found.push(difference('order-changed', 'cosmetic', where, `Forms of ${what} reordered`));
  if (old.length !== now.length) {
    const wider = now.length > old.length === (key !== 'allOf');
    const text = `${capital(what)} takes ${wider ? 'more' : 'fewer'} forms`;
    const kind = wider ? 'type-widened' : 'type-narrowed';
    step.found.push(difference(kind, 'semantic', where, text, { before, after }));
  }
  now.slice(0, old.length).forEach(([index, value], at) => {
    step.inside.push({ before: old[at]![1], after: value, path: [...path, index], what });
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
