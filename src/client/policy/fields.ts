import { isObject } from '#core/risk/schema.ts';

/** A control of a form, made from one property of an input schema. */
export interface Field {
  name: string;
  required: boolean;
  kind: 'text' | 'number' | 'choice' | 'json';
  /** Values to choose from; for `choice` alone. */
  choices: (string | number | boolean | null)[];
  /** What a plausible call has, as it would be typed; empty where it leaves the argument out. */
  start: string;
}

/** What was typed, by name of the argument. */
type Typed = Readonly<Record<string, string>>;

/** The arguments of a call, or for each field that cannot be read what is wrong. */
type Arguments =
  | { arguments: Record<string, unknown>; faults?: undefined }
  | { arguments?: undefined; faults: Map<string, string> };

/** One control for each property of an input schema; a schema may hold anything. */
export function fieldsOf(inputSchema: unknown, sample: Record<string, unknown> = {}): Field[] {
  const schema = objectOf(inputSchema);
  const required = Array.isArray(schema['required']) ? (schema['required'] as unknown[]) : [];
  return Object.entries(objectOf(schema['properties'])).map(([name, property]) => {
    const { kind, choices } = control(objectOf(property));
    const value = Object.hasOwn(sample, name) ? sample[name] : undefined;
    return {
      name,
      required: required.includes(name),
      kind,
      choices,
      start: value === undefined ? '' : typed(kind, value),
    };
  });
}

/** Reads a form; an empty field leaves its argument out. */
export function argumentsOf(fields: readonly Field[], given: Typed): Arguments {
  const faults = new Map<string, string>();
  const values = fields.flatMap((field): [string, unknown][] => {
    const text = given[field.name] ?? '';
    if (text === '') return [];
    const read = valueOf(field, text);
    if ('fault' in read) faults.set(field.name, read.fault);
    return 'fault' in read ? [] : [[field.name, read.value]];
  });
  return faults.size > 0 ? { faults } : { arguments: Object.fromEntries(values) };
}

function control({ type, enum: listed, const: only }: Record<string, unknown>): {
  kind: Field['kind'];
  choices: Field['choices'];
} {
  const values = Array.isArray(listed) ? (listed as unknown[]) : only === undefined ? [] : [only];
  if (values.length > 0 && values.every(isScalar)) return { kind: 'choice', choices: values };
  if (type === 'boolean') return { kind: 'choice', choices: [true, false] };
  if (type === 'number' || type === 'integer') return { kind: 'number', choices: [] };
  return { kind: type === 'string' ? 'text' : 'json', choices: [] };
}

function typed(kind: Field['kind'], value: unknown): string {
  return kind === 'text' && typeof value === 'string' ? value : JSON.stringify(value);
}

function valueOf({ kind }: Field, text: string): { value: unknown } | { fault: string } {
  switch (kind) {
    case 'text':
      return { value: text };
    case 'number': {
      const value = Number(text);
      return Number.isFinite(value) ? { value } : { fault: 'Not a number.' };
    }
    case 'choice':
    case 'json':
      try {
        return { value: JSON.parse(text) as unknown };
      } catch {
        return { fault: 'Not JSON: a text needs quotes, a list [ ], an object { }.' };
      }
  }
}

function isScalar(value: unknown): value is Field['choices'][number] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function objectOf(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}
