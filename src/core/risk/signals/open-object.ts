import { isObject, type Argument } from '../schema.ts';
import { argumentsThat, type Signal } from './signal.ts';

/** Keys by which a schema says what a value may be. */
const SAYING = [
  'type',
  'enum',
  'const',
  'anyOf',
  'oneOf',
  'allOf',
  '$ref',
  'not',
  'format',
  'pattern',
];

export const openObject: Signal = {
  title: 'Open object',
  meaning: 'The schema accepts any fields here, so nothing can be said of what a call may contain.',
  detect: ({ definition }) => argumentsThat(definition, (arg) => arg.depth === 0 && isOpen(arg)),
};

function isOpen({ schema, types }: Argument): boolean {
  if (types.length === 0) return !SAYING.some((key) => key in schema);
  if (!types.includes('object')) return false;
  const branches = [schema['anyOf'], schema['oneOf']].flat().filter(isObject);
  if (branches.length > 0)
    return branches.some((branch) => branch['type'] === 'object' && unlisted(branch));
  return unlisted(schema);
}

/** True where fields are neither listed nor refused. */
function unlisted(schema: Record<string, unknown>): boolean {
  const listed = isObject(schema['properties']) && Object.keys(schema['properties']).length > 0;
  const composed = ['anyOf', 'oneOf', 'allOf', '$ref'].some((key) => key in schema);
  return !listed && !composed && schema['additionalProperties'] !== false;
}
