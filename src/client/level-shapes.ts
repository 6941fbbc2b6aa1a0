import type { Level } from '#core/risk/vocabulary.ts';

const filled = (d: string) => ({ d, fill: 'currentColor' });

/** Attributes of the path that stands for a level in a 12 by 12 box; told apart without colour. */
export const SHAPE: Record<Level, Record<string, string>> = {
  Critical: filled('M3.5 0h5L12 3.5v5L8.5 12h-5L0 8.5v-5z'),
  High: filled('M6 .5 12 11.5H0z'),
  Medium: filled('M6 0l6 6-6 6-6-6z'),
  Low: {
    d: 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6z',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '2',
  },
};
