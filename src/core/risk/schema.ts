import { pointer } from '../problem.ts';
import { spaced, splitWords } from '../words.ts';
import { LIMITS } from './limits.ts';

/** One property of the input schema, at any depth. */
export interface Argument {
  name: string;
  words: string[];
  /** JSON pointer into the tool. */
  where: string;
  /** The same for its schema, which stands elsewhere behind a `$ref`. */
  schemaWhere: string;
  /** Name of the top-level argument it belongs to. */
  top: string;
  depth: number;
  /** True where it, and everything it stands in, must be given. */
  required: boolean;
  /** True where one of the shapes that its argument may take requires it. */
  neededInShape: boolean;
  types: string[];
  /** True where it can hold text, alone or in a list; enumerations cannot hold free text. */
  free: boolean;
  /** With one space for each run of white space. */
  description: string;
  schema: Record<string, unknown>;
}

interface Place {
  schema: unknown;
  /** JSON pointer into the tool. */
  where: string;
  /** Steps from the root of the schema. */
  steps: number;
  name: string;
  top: string;
  depth: number;
  required: boolean;
  neededInShape: boolean;
  /** References that led here; where one comes again, nothing further is looked at. */
  refs: string[];
}

/** The arguments of a schema, and whether there were more than are read. */
interface Arguments {
  args: Argument[];
  complete: boolean;
}

const ALTERNATIVES = ['anyOf', 'oneOf', 'then', 'else', 'allOf'];
/** Places waiting to be looked into, for each argument that may be found. */
const MOST_PLACES = LIMITS.arguments * 4;

/**
 * Every property of an input schema, top level first, with its place. References to the schema's own
 * `$defs` are followed. Bounded by `LIMITS` in number and depth.
 */
export function argumentsIn(root: Record<string, unknown>): Arguments {
  const args: Argument[] = [];
  let complete = true;
  const queue: Place[] = [
    {
      schema: root,
      where: '/inputSchema',
      steps: 0,
      name: '',
      top: '',
      depth: 0,
      required: true,
      neededInShape: true,
      refs: [],
    },
  ];
  for (let i = 0; i < queue.length; i++) {
    const place = resolved(queue[i]!, root);
    if (!isObject(place.schema) || comesAgain(place.refs)) continue;
    if (place.depth > LIMITS.depth || place.steps > LIMITS.nesting || i > MOST_PLACES) {
      return { args, complete: false };
    }
    for (const child of propertiesOf(place.schema, place)) {
      if (args.length === LIMITS.arguments) return { args, complete: false };
      const inside = resolved(child, root);
      if (!isObject(inside.schema)) continue;
      complete &&= lengthOf(inside.schema['enum']) <= LIMITS.list;
      args.push(argumentAt(child, inside.schema, inside));
      queue.push(inside);
    }
    addAlternatives(place.schema, place, queue);
  }
  return { args, complete };
}

const comesAgain = (refs: readonly string[]): boolean =>
  refs.length > 1 && new Set(refs).size < refs.length;

/** The arguments alone, where it does not matter that a huge schema is read in part. */
export const argumentsOf = (root: Record<string, unknown>): Argument[] => argumentsIn(root).args;

function propertiesOf(schema: Record<string, unknown>, place: Place): Place[] {
  const properties = schema['properties'];
  if (!isObject(properties)) return [];
  const needs = requiredIn(schema);
  const atTop = place.top === '';
  const places: Place[] = [];
  for (const name of Object.keys(properties).slice(0, LIMITS.arguments + 1)) {
    places.push({
      schema: properties[name],
      where: `${place.where}/properties${pointer([name])}`,
      steps: place.steps + 1,
      name,
      top: atTop ? name : place.top,
      depth: place.depth + (atTop ? 0 : 1),
      required: place.required && needs(name),
      neededInShape: place.neededInShape && needs(name),
      refs: place.refs,
    });
  }
  return places;
}

/** Past the bound a name counts as required: what is not read must not lower a level. */
function requiredIn(schema: Record<string, unknown>): (name: string) => boolean {
  const list: unknown = schema['required'];
  if (!Array.isArray(list)) return () => false;
  if (list.length > LIMITS.list) return () => true;
  const names = new Set<unknown>(list);
  return (name) => names.has(name);
}

function argumentAt(place: Place, schema: Record<string, unknown>, inside: Place): Argument {
  const { name, where } = place;
  const own: unknown = isObject(place.schema) ? place.schema['description'] : undefined;
  const said = own ?? schema['description'];
  const types = typesOf(schema);
  return {
    name,
    words: splitWords(name.slice(0, LIMITS.name)),
    where,
    schemaWhere: inside.where,
    top: place.top,
    depth: place.depth,
    required: place.required,
    neededInShape: place.neededInShape,
    types,
    free: isFree(types, schema),
    description: typeof said === 'string' ? spaced(said.slice(0, LIMITS.description)) : '',
    schema,
  };
}

/** Adds list items and the branches of a choice, which hold properties of the same argument. */
function addAlternatives(schema: Record<string, unknown>, place: Place, queue: Place[]): void {
  const add = (inner: unknown, at: string, required = place.required) =>
    queue.push({
      ...place,
      steps: place.steps + 1,
      schema: inner,
      where: `${place.where}/${at}`,
      required,
    });
  if (isObject(schema['items'])) add(schema['items'], 'items');
  for (const key of ALTERNATIVES) {
    const value = schema[key];
    if (value === undefined) continue;
    const required = place.required && key === 'allOf';
    if (isObject(value)) add(value, key, required);
    if (!Array.isArray(value)) continue;
    value.slice(0, LIMITS.list).forEach((branch: unknown, index) => {
      add(branch, `${key}/${String(index)}`, required);
    });
  }
}

/** Follows a reference into the schema itself; others are left as they are. */
function resolved(place: Place, root: Record<string, unknown>): Place {
  const reference = isObject(place.schema) ? place.schema['$ref'] : undefined;
  if (typeof reference !== 'string' || reference.length > LIMITS.name) return place;
  const [, key, name, ...rest] = reference.split('/');
  if (!reference.startsWith('#/') || rest.length > 0 || name === undefined) return place;
  const definitions = key === '$defs' || key === 'definitions' ? root[key] : undefined;
  const schema = isObject(definitions) ? definitions[name] : undefined;
  return isObject(schema)
    ? {
        ...place,
        schema,
        where: pointer(['inputSchema', key!, name]),
        refs: [...place.refs, reference],
      }
    : place;
}

/** The JSON types a schema admits, also through one level of anyOf/oneOf and array items (`array of string`). */
function typesOf(schema: Record<string, unknown>): string[] {
  const { type, anyOf, oneOf } = schema;
  if (typeof type === 'string' && type !== 'array' && anyOf === undefined && oneOf === undefined)
    return [type];
  const types = new Set<string>();
  for (const branch of [schema, ...listOf(anyOf), ...listOf(oneOf)]) {
    if (isObject(branch)) addTypes(types, branch);
  }
  return [...types];
}

function addTypes(types: Set<string>, { type, items }: Record<string, unknown>): void {
  const own = listOf(type);
  for (const one of own) if (typeof one === 'string') types.add(one);
  if (!own.includes('array') || !isObject(items)) return;
  for (const one of listOf(items['type'])) types.add(`array of ${String(one)}`);
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, LIMITS.list) as unknown[];
  return value === undefined ? [] : [value];
}

/** True for a JSON object, and not for a list or null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFree(types: readonly string[], schema: Record<string, unknown>): boolean {
  if (Array.isArray(schema['enum']) || 'const' in schema) return false;
  return types.length === 0 || types.includes('string') || types.includes('array of string');
}

/** True for an argument that can hold text of the caller's own. */
export const takesText = ({ free }: Argument): boolean => free;
