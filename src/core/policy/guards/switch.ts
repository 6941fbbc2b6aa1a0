import type { Argument } from '../../risk/schema.ts';
import { condition, type Case, type Guard } from './guard.ts';

/** Switches that shut something where they are on. */
const SHUTS =
  /^(is |make )?(private|confidential|protected|auth|restricted|secure)$|\b(locked|members only|require|requires|required|credentials enabled)\b/;

/** A switch that stays where it opens nothing. */
export function switchGuard(arg: Argument, argument: string, because: string): Guard {
  const safe = SHUTS.test(arg.words.join(' '));
  const on_deny = `This policy allows no other value of ${argument} than ${String(safe)}.`;
  const refuses: Case[] = [
    { name: safe ? 'off' : 'on', value: !safe },
    { name: safe ? 'off, as a text' : 'on, as a text', value: String(!safe) },
  ];
  // Left out, it is as its default says.
  return arg.schema['default'] === !safe
    ? {
        argument,
        list: 'require',
        item: { conditions: [condition(argument, { op: 'eq', value: safe })], on_deny },
        because,
        passes: [{ name: safe ? 'on' : 'off', value: safe }],
        refuses: [...refuses, { name: 'no value', value: undefined }],
      }
    : {
        argument,
        list: 'deny_if',
        item: { conditions: [condition(argument, { op: 'neq', value: safe })], on_deny },
        because,
        passes: [
          { name: 'no value', value: undefined },
          { name: safe ? 'on' : 'off', value: safe },
        ],
        refuses,
      };
}

/** Only these of its values; where it may be left out, and leaving it out is none of the others, also none. */
export function valuesGuard(
  { required, schema }: Argument,
  argument: string,
  { left, refused, because }: { left: string[]; refused: string[]; because: string },
): Guard {
  const on_deny = `${argument} must be one of ${left.join(', ')}.`;
  const passes = left.slice(0, SHOWN).map((value): Case => ({ name: value, value }));
  const refuses = [
    ...refused.slice(0, SHOWN).map((value): Case => ({ name: value, value })),
    { name: 'a list', value: [left[0]] },
  ];
  const asDefault = refused.some((value) => value === schema['default']);
  return required || asDefault
    ? {
        argument,
        list: 'require',
        item: { conditions: [condition(argument, { op: 'in', value: left })], on_deny },
        because,
        passes,
        refuses: [...refuses, { name: 'no value', value: undefined }],
      }
    : {
        argument,
        list: 'deny_if',
        item: {
          conditions: [
            condition(argument, { op: 'exists', value: true }),
            condition(argument, { op: 'not_in', value: left }),
          ],
          on_deny,
        },
        because,
        passes: [...passes, { name: 'no value', value: undefined }],
        refuses,
      };
}

/** Only where it is left out. */
export function omittedGuard(argument: string, because: string): Guard {
  return {
    argument,
    list: 'deny_if',
    item: {
      conditions: [condition(argument, { op: 'exists', value: true })],
      on_deny: `This policy refuses ${argument}.`,
    },
    because,
    passes: [
      { name: 'no value', value: undefined },
      { name: 'null, which counts as absent', value: null },
    ],
    refuses: [
      { name: 'a text', value: 'example' },
      { name: 'an empty text', value: '' },
      { name: 'an object', value: { example: 1 } },
    ],
  };
}

/** Values that are tried of each kind. */
const SHOWN = 8;
