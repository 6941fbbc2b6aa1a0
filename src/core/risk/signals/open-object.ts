import { argumentsThat, type Signal } from './signal.ts';
import { isObject } from '../schema.ts';

export const openObject: Signal = {
  title: 'Open object',
  meaning: 'The schema accepts any fields here, so nothing can be said of what a call may contain.',
  detect: (subject) =>
    argumentsThat(subject, ({ types, schema, depth }) => {
      if (depth > 0 || !types.includes('object')) return false;
      const listed = isObject(schema['properties']) && Object.keys(schema['properties']).length > 0;
      const branches =
        Array.isArray(schema['anyOf']) || Array.isArray(schema['oneOf']) || '$ref' in schema;
      return !listed && !branches && schema['additionalProperties'] !== false;
    }),
};
