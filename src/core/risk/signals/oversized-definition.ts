import { LIMITS } from '../limits.ts';
import type { Signal } from './signal.ts';

export const oversizedDefinition: Signal = {
  title: 'Oversized definition',
  meaning:
    'The definition is so large that only a part of it was read here; nobody reads all of it before allowing a call.',
  detect({ definition }) {
    if (definition.complete) return [];
    const { description = '' } = definition.tool;
    const text =
      description.length > LIMITS.description
        ? { where: '/description', text: `${String(description.length)} characters` }
        : { where: '/inputSchema', text: 'more than is read' };
    return [{ evidence: text }];
  },
};
