import type { Argument } from '../../risk/schema.ts';
import { withValue } from '../at-path.ts';
import { holds } from '../evaluate.ts';
import type { Guard } from './guard.ts';

/** True where the rule refuses a call with these arguments. */
export function refuses({ item, list }: Guard, args: Record<string, unknown>): boolean {
  return item.conditions.every((one) => holds(one, args)) === (list === 'deny_if');
}

/** Addresses and paths that stand in a description, as examples. */
const EXAMPLES =
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s'"`<>(){}$,]+|(?<![\w/:<])(~|\.{1,2})?\/[\w.~-][\w./~-]*/gi;
/** Most of a description that is looked through. */
const LOOKED_THROUGH = 2000;

/** True where the rule refuses a value that the schema itself gives as its default or as an example. */
export function breaksExample(guard: Guard, { schema, description }: Argument): boolean {
  const examples = Array.isArray(schema['examples']) ? (schema['examples'] as unknown[]) : [];
  const named = [schema['default'], schema['minimum'], ...examples].filter(
    (value) => value !== undefined && value !== null && value !== '',
  );
  const told = description.slice(0, LOOKED_THROUGH).match(EXAMPLES) ?? [];
  return [...named, ...told.map((text) => text.replace(/[.;:!?]+$/, ''))].some((value) =>
    refuses(guard, withValue({}, guard.argument, value)),
  );
}
