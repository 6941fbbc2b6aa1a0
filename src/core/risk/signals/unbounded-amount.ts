import { has } from '../arguments.ts';
import { acts, argumentsThat, type Signal } from './signal.ts';

const AMOUNT = [
  'amount',
  'quantity',
  'qty',
  'budget',
  'price',
  'bid',
  'spend',
  'shares',
  'notional',
  'stake',
  'leverage',
];

export const unboundedAmount: Signal = {
  title: 'Unbounded amount',
  meaning: 'The schema sets no maximum for an amount, so one call can commit all there is.',
  detect: (subject) =>
    acts(subject)
      ? argumentsThat(subject, ({ types, words, schema }) => {
          const bounded =
            typeof schema['maximum'] === 'number' ||
            typeof schema['exclusiveMaximum'] === 'number' ||
            Array.isArray(schema['enum']);
          const numeric = types.some(
            (type) => type === 'number' || type === 'integer' || type === 'string',
          );
          return (
            numeric &&
            !bounded &&
            AMOUNT.includes(words.at(-1) ?? '') &&
            !has(words, 'min', 'max', 'id', 'type')
          );
        })
      : [],
};
