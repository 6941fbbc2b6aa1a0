import { has } from '../arguments.ts';
import { acts, argumentsThat, type Signal } from './signal.ts';

const AMOUNT = new Set(
  'amount amounts quantity qty budget price bid spend shares notional stake leverage cost fee salary lamports wei stop_price'.split(
    ' ',
  ),
);
/** With one of these the argument bounds, names or counts an amount. */
const OTHER = [
  'min',
  'max',
  'minimum',
  'maximum',
  'id',
  'ids',
  'type',
  'currency',
  'unit',
  'method',
  'mode',
  'per',
  'sort',
  'field',
  'name',
  'list',
  'tier',
  'code',
  'slippage',
  'description',
  'status',
  'date',
  'format',
  'label',
  'key',
  'display',
  'include',
  'link',
  'url',
  'tolerance',
];

export const unboundedAmount: Signal = {
  title: 'Unbounded amount',
  meaning: 'The schema sets no maximum for an amount, so one call can commit all there is.',
  detect: (subject) =>
    acts(subject)
      ? argumentsThat(subject, ({ types, words, schema, depth }) => {
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
            depth <= MOST_DEPTH &&
            words.some((word) => AMOUNT.has(word)) &&
            !has(words, ...OTHER)
          );
        })
      : [],
};

/** What stands deeper is a field of a record. */
const MOST_DEPTH = 3;
