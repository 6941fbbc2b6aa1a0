import type { Signal } from './signal.ts';

export const movesMoney: Signal = {
  title: 'Moves money',
  meaning: 'The call moves or commits money or assets; most such moves cannot be called back.',
  detect: ({ found }) =>
    found.category === 'Financial' ? found.evidence.map((evidence) => ({ evidence })) : [],
};
