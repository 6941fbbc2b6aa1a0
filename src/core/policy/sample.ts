import { partsOf } from '../problem.ts';
import { isObject } from '../risk/schema.ts';

/** A JSON Schema as a server sent it: anything may stand in it. */
type Schema = Record<string, unknown>;

/** How deep a sample descends; real schemas of tools need at most five levels. */
const DEPTH = 6;
/** How many values one sample may hold; past it, what is still missing is left out. */
const BUDGET = 500;
/** How long a string a `minLength` may ask for. */
const LONGEST = 1_000;

/**
 * Plausible arguments for a tool: the required ones, made from `const`, `default`, `examples`, `enum`,
 * `type`, `format` and the bounds of their schema; `pattern` is not followed. Pure and bounded: loops
 * of `$ref`, deep, huge and hostile schemas end in a smaller sample, never in an error.
 */
export function sampleArguments(inputSchema: unknown): Record<string, unknown> {
  const root = isObject(inputSchema) ? inputSchema : {};
  const sample = new Sampler(root).object(root, 0);
  return isObject(sample) ? sample : {};
}

/** Values by `format`, from the names reserved for examples (RFC 2606, RFC 5737, RFC 3849). */
const BY_FORMAT: Record<string, string> = {
  uri: 'https://example.com/',
  url: 'https://example.com/',
  'uri-reference': '/example',
  iri: 'https://example.com/',
  email: 'someone@example.com',
  'idn-email': 'someone@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uuid: '00000000-0000-4000-8000-000000000000',
  date: '2026-01-01',
  time: '12:00:00Z',
  'date-time': '2026-01-01T12:00:00Z',
  duration: 'P1D',
};

class Sampler {
  readonly #root: Schema;
  #left = BUDGET;

  constructor(root: Schema) {
    this.#root = root;
  }

  /** A value of the schema, or undefined where the bounds of this class are reached. */
  value(given: unknown, depth: number): unknown {
    if (depth > DEPTH || this.#left <= 0) return undefined;
    this.#left -= 1;
    const schema = this.#resolve(given);
    if ('const' in schema) return schema['const'];
    const type = typeOf(schema);
    const choices = Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : undefined;
    const examples = Array.isArray(schema['examples']) ? (schema['examples'] as unknown[]) : [];
    const named = [schema['default'], ...examples].find(
      (one) => one !== undefined && fits(one, type) && (choices?.includes(one) ?? true),
    );
    if (named !== undefined) return named;
    if (choices?.length) return choices.find((one) => one !== null) ?? null;
    switch (type) {
      case 'object':
        return this.object(schema, depth);
      case 'array':
        return this.#array(schema, depth);
      case 'number':
      case 'integer':
        return sampleNumber(schema, type === 'integer');
      case 'boolean':
        return false;
      case 'null':
        return null;
      default:
        return sampleString(schema);
    }
  }

  object(given: unknown, depth: number): unknown {
    const schema = this.#resolve(given);
    const properties = isObject(schema['properties']) ? schema['properties'] : {};
    const required = Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [];
    const entries: [string, unknown][] = [];
    for (const name of required) {
      if (this.#left <= 0) break;
      if (typeof name !== 'string') continue;
      const inner = Object.hasOwn(properties, name) ? properties[name] : {};
      const value = this.value(inner, depth + 1);
      if (value !== undefined) entries.push([name, value]);
    }
    return Object.fromEntries(entries);
  }

  #array(schema: Schema, depth: number): unknown[] {
    const fixed = Array.isArray(schema['prefixItems']) ? (schema['prefixItems'] as unknown[]) : [];
    const wanted = Math.max(atLeast(schema['minItems'], 0), fixed.length);
    const items: unknown[] = [];
    while (items.length < wanted) {
      const value = this.value(fixed[items.length] ?? schema['items'] ?? {}, depth + 1);
      if (value === undefined) break;
      items.push(value);
    }
    return items;
  }

  /** Follows `$ref`, takes the first choice of `anyOf` and `oneOf` that is not null, joins `allOf`. */
  #resolve(given: unknown): Schema {
    let schema: Schema = isObject(given) ? given : {};
    for (let step = 0; step < DEPTH; step += 1) {
      const { $ref, allOf, anyOf, oneOf, ...rest } = schema;
      const choices = [anyOf, oneOf].find(Array.isArray) as unknown[] | undefined;
      if (typeof $ref === 'string') schema = join([rest, this.#at($ref)]);
      else if (Array.isArray(allOf))
        schema = join([rest, ...(allOf as unknown[]).slice(0, BUDGET)]);
      else if (choices)
        schema = join([rest, choices.find((one) => isObject(one) && one['type'] !== 'null')]);
      else return schema;
    }
    return {};
  }

  /** The place a local reference names; `{}` where there is none. */
  #at(ref: string): unknown {
    if (!ref.startsWith('#')) return {};
    let found: unknown = this.#root;
    for (const name of partsOf(ref.slice(1)).slice(0, DEPTH * 2 - 1)) {
      if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return {};
      found = (found as Record<string, unknown>)[name];
    }
    return found;
  }
}

/** One schema from several: properties and required names together, other keywords from the later. */
function join(parts: readonly unknown[]): Schema {
  const schemas = parts.filter(isObject);
  const properties = schemas.flatMap(({ properties: own }) =>
    isObject(own) ? Object.entries(own) : [],
  );
  const required = schemas.flatMap(({ required: own }) =>
    Array.isArray(own) ? (own as unknown[]) : [],
  );
  return {
    ...Object.fromEntries(schemas.flatMap((one) => Object.entries(one))),
    ...(properties.length ? { properties: Object.fromEntries(properties) } : {}),
    ...(required.length ? { required: [...new Set(required)] } : {}),
  };
}

function typeOf(schema: Schema): string {
  const types = Array.isArray(schema['type']) ? (schema['type'] as unknown[]) : [schema['type']];
  const named = types.find((one) => typeof one === 'string' && one !== 'null') ?? types[0];
  if (typeof named === 'string') return named;
  if ('properties' in schema) return 'object';
  if ('items' in schema || 'prefixItems' in schema) return 'array';
  return 'string';
}

function fits(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
}

function sampleNumber(schema: Schema, integer: boolean): number {
  const step = integer ? 1 : 0.5;
  const low = Math.max(
    bound(schema['minimum'], -Infinity),
    bound(schema['exclusiveMinimum'], -Infinity) + step,
  );
  const high = Math.min(
    bound(schema['maximum'], Infinity),
    bound(schema['exclusiveMaximum'], Infinity) - step,
  );
  const near = Math.max(low, Math.min(1, high));
  const multiple = bound(schema['multipleOf'], 0);
  if (multiple > 0) return Math.ceil(near / multiple) * multiple;
  return integer ? Math.ceil(near) : near;
}

function sampleString(schema: Schema): string {
  const format = typeof schema['format'] === 'string' ? schema['format'] : '';
  const text = Object.hasOwn(BY_FORMAT, format) ? BY_FORMAT[format]! : 'example';
  const shortest = Math.min(atLeast(schema['minLength'], 0), LONGEST);
  const longest = Math.max(shortest, atLeast(schema['maxLength'], LONGEST));
  return text.padEnd(shortest, 'x').slice(0, longest);
}

function bound(value: unknown, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

function atLeast(value: unknown, otherwise: number): number {
  return Math.max(0, bound(value, otherwise));
}
