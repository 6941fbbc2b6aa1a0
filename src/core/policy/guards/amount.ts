import { has } from '../../risk/arguments.ts';
import type { Argument } from '../../risk/schema.ts';
import { MAXIMA } from '../numbers.ts';
import { amountMessage, decimalPattern } from '../patterns.ts';
import { condition, takesNumber, takesString, type Case, type Guard } from './guard.ts';
import { defaultOf } from './left-out.ts';

const { max, because } = MAXIMA.amount;
const EDIT = {
  kind: 'amount',
  placeholder: String(max),
  what: 'the most that one call may commit',
} as const;

/**
 * At most the maximum: of an amount that must be given also no text in its place and nothing below 0. It must be
 * where the schema requires it, and where nothing tells how much is meant by none: a refund without one is of all.
 */
export function amountGuards(arg: Argument, argument: string): Guard[] {
  const on_deny = amountMessage(argument, max);
  const needed = arg.required || (has(arg.words, 'amount') && defaultOf(arg) === undefined);
  if (takesNumber(arg) && !needed)
    return [
      {
        argument,
        list: 'deny_if',
        item: { conditions: [condition(argument, { op: 'gt', value: max })], on_deny },
        because,
        edit: { ...EDIT, within: '/conditions/0/value' },
        passes: [
          ...NUMBERS.passes,
          { name: 'no value', value: undefined },
          { name: 'a text, which the rule does not compare', value: String(max + 1) },
        ],
        refuses: NUMBERS.over,
      },
    ];
  const missing = { name: 'no value', value: undefined };
  if (takesNumber(arg))
    return [
      {
        argument,
        list: 'require',
        item: {
          conditions: [
            condition(argument, { op: 'gte', value: 0 }),
            condition(argument, { op: 'lte', value: max }),
          ],
          on_deny,
        },
        because,
        edit: { ...EDIT, within: '/conditions/1/value' },
        passes: NUMBERS.passes,
        refuses: [
          ...NUMBERS.over,
          { name: 'less than 0', value: -1 },
          { name: 'a text', value: String(max) },
          missing,
        ],
      },
    ];
  if (!takesString(arg) || !needed) return [];
  return [
    {
      argument,
      list: 'require',
      item: {
        conditions: [condition(argument, { op: 'regex', value: decimalPattern(max) })],
        on_deny,
      },
      because,
      edit: { ...EDIT, within: '/conditions/0/value' },
      passes: NUMBERS.passes.map(({ name, value }) => ({ name, value: String(value) })),
      refuses: [
        ...NUMBERS.over.map(({ name, value }) => ({ name, value: String(value) })),
        { name: 'less than 0', value: '-1' },
        { name: 'with an exponent', value: '1e9' },
        missing,
      ],
    },
  ];
}

const NUMBERS: { passes: Case[]; over: Case[] } = {
  passes: [
    { name: 'the maximum', value: max },
    { name: 'half of it', value: max / 2 },
  ],
  over: [
    { name: 'one over the maximum', value: max + 1 },
    { name: 'a hundredth over the maximum', value: max + 0.01 },
  ],
};
