import type { Signal } from './signal.ts';

export const emptyDescription: Signal = {
  title: 'No description',
  meaning: 'Nothing but the name says what the call does.',
  detect: ({ definition }) =>
    definition.description.trim() === ''
      ? [{ evidence: { where: '/description', text: 'empty' } }]
      : [],
};
