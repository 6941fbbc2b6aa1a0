import type { Signal } from './signal.ts';

/** A list this long is rarely read before a call is allowed. */
export const MANY = 10;

export const manyParameters: Signal = {
  title: 'Many parameters',
  meaning: 'So many arguments that nobody reads them all before allowing a call.',
  detect({ definition }) {
    const names = definition.args.filter(({ depth }) => depth === 0);
    const count = new Set(names.map(({ name }) => name)).size;
    return count >= MANY
      ? [{ evidence: { where: '/inputSchema/properties', text: `${String(count)} properties` } }]
      : [];
  },
};
