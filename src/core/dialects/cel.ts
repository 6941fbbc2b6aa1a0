import type { Condition, Item, ToolRules } from '../policy/policy.ts';

/**
 * CEL for the conditions of policy v1, as cel-go reads it. Whatever the arguments, an expression has a
 * value and no error: presence and type are tested before use.
 */

/** The text as a CEL string. The escapes of JSON are escapes of CEL. @param text is well-formed UTF-16. */
export function celString(text: string): string {
  return JSON.stringify(text);
}

/** True where the rules let a call with these arguments pass. @param args expression for the arguments. */
export function celOfRules({ require = [], deny_if = [] }: ToolRules, args: string): string {
  const parts = [
    ...require.map((item) => celOfItem(item, args)),
    ...deny_if.map((item) => `!(${celOfItem(item, args)})`),
  ];
  return parts.join(' && ');
}

/** True where CEL can hold these conditions. */
export function celSays({ conditions }: Item): boolean {
  return conditions.every(({ path, value }) =>
    [path, ...(Array.isArray(value) ? value : [value])].every(
      (one) => typeof one !== 'string' || one.isWellFormed(),
    ),
  );
}

function celOfItem({ conditions }: Item, args: string): string {
  return conditions.length === 0
    ? 'true'
    : conditions.map((condition) => celOfCondition(condition, args)).join(' && ');
}

function celOfCondition(condition: Condition, args: string): string {
  const names = condition.path.split('.').slice(1);
  const found = names.reduce((inner, name) => `${inner}[${celString(name)}]`, args);
  const steps = names.map((name, i) => {
    const inner = names.slice(0, i).reduce((path, one) => `${path}[${celString(one)}]`, args);
    const step = `${celString(name)} in ${inner}`;
    return i === 0 ? step : `type(${inner}) == type({}) && ${step}`;
  });
  const present = [`has(${args})`, ...steps].join(' && ');
  if (condition.op === 'exists') {
    const given = `${present} && ${found} != null`;
    return condition.value ? `(${given})` : `!(${given})`;
  }
  return `(${present} && ${celTest(condition, found)})`;
}

function celTest(condition: Exclude<Condition, { op: 'exists' }>, found: string): string {
  const { op, value } = condition;
  switch (op) {
    case 'eq':
      return `${found} == ${celLiteral(value)}`;
    case 'neq':
      return `${found} != ${celLiteral(value)}`;
    case 'in':
      return celIsIn(found, value);
    case 'not_in':
      return `!(${celIsIn(found, value)})`;
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return `type(${found}) == double && ${found} ${COMPARE[op]} ${celLiteral(value)}`;
    case 'regex':
      return `type(${found}) == string && ${found}.matches(${celString(value)})`;
    case 'contains': {
      const listed = `(type(${found}) == type([]) && ${celLiteral(value)} in ${found})`;
      return typeof value === 'string'
        ? `((type(${found}) == string && ${found}.contains(${celString(value)})) || ${listed})`
        : listed;
    }
  }
}

const COMPARE = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

type Scalar = string | number | boolean | null;

/** In a list; a list of CEL is best of one type, so values of several are compared one by one. */
function celIsIn(found: string, values: readonly Scalar[]): string {
  const literals = values.map(celLiteral);
  const types = new Set(values.map((value) => (value === null ? 'null' : typeof value)));
  return types.size > 1
    ? `(${literals.map((literal) => `${found} == ${literal}`).join(' || ')})`
    : `${found} in [${literals.join(', ')}]`;
}

/** Numbers of JSON are doubles in CEL, and a double has a point or an exponent. */
function celLiteral(value: Scalar): string {
  if (typeof value === 'string') return celString(value);
  const text = String(value);
  return typeof value === 'number' && /^-?\d+$/.test(text) ? `${text}.0` : text;
}
