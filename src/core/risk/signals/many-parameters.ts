import { isObject } from '../schema.ts';
import type { Signal } from './signal.ts';

/** A list this long is rarely read before a call is allowed. */
const MANY = 10;

export const manyParameters: Signal = {
  title: 'Many parameters',
  meaning: 'So many arguments that nobody reads them all before allowing a call.',
  detect({ definition }) {
    const { properties } = definition.tool.inputSchema;
    const count = isObject(properties) ? Object.keys(properties).length : 0;
    return count >= MANY
      ? [{ evidence: { where: '/inputSchema/properties', text: `${String(count)} properties` } }]
      : [];
  },
};
