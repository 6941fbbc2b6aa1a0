import type { Signal } from './signal.ts';

export const emptyDescription: Signal = {
  title: 'No description',
  meaning: 'No sentence says what the call does; its name and arguments are all there is.',
  detect: ({ definition }) =>
    definition.description.trim() === ''
      ? [{ evidence: { where: '/description', text: 'empty' } }]
      : [],
};
