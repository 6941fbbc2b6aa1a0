import type { Argument } from '../../risk/schema.ts';
import { condition, type Case, type Guard } from './guard.ts';
import { defaultOf } from './left-out.ts';

/** Switches that shut something where they are on. */
const SHUTS =
  /^(is |make )?(private|confidential|protected|auth|restricted|secure)$|\b(locked|members only|require|requires|required|credentials enabled)\b/;

/**
 * A switch that stays where it opens nothing. It must be given unless it opens nothing where it is left out:
 * by its default, or else because a switch that is not given is off and a change keeps what it does not name.
 *
 * @param keeps true where an argument that is left out leaves its field as it was.
 */
export function switchGuard(
  arg: Argument,
  argument: string,
  { because, keeps }: { because: string; keeps: boolean },
): Guard {
  const safe = SHUTS.test(arg.words.join(' '));
  const otherwise = defaultOf(arg);
  const told = typeof otherwise === 'boolean';
  const guard = {
    argument,
    because: `${because}; ${told ? `left out, it is ${onOrOff(otherwise)} by its definition` : unsaid(safe, keeps)}`,
  };
  const on_deny = `This policy allows no other value of ${argument} than ${String(safe)}.`;
  const passes: Case = { name: onOrOff(safe), value: safe };
  const refuses: Case[] = [
    { name: onOrOff(!safe), value: !safe },
    { name: `${onOrOff(!safe)}, as a text`, value: String(!safe) },
  ];
  const opensLeftOut = told ? otherwise !== safe : safe && !keeps;
  return opensLeftOut
    ? {
        ...guard,
        list: 'require',
        item: { conditions: [condition(argument, { op: 'eq', value: safe })], on_deny },
        passes: [passes],
        refuses: [...refuses, LEFT_OUT],
      }
    : {
        ...guard,
        list: 'deny_if',
        item: { conditions: [condition(argument, { op: 'neq', value: safe })], on_deny },
        passes: [LEFT_OUT, passes],
        refuses,
      };
}

const LEFT_OUT: Case = { name: 'no value', value: undefined };

const onOrOff = (value: boolean): string => (value ? 'on' : 'off');

function unsaid(safe: boolean, keeps: boolean): string {
  if (keeps) return 'left out, it stays as it is';
  return safe
    ? 'it must be given, as nothing says that it is on when it is left out'
    : 'left out, it counts as off, as nothing says otherwise';
}

/** Only these of its values; it must be given unless it is one of these where it is left out. */
export function valuesGuard(
  arg: Argument,
  argument: string,
  { left, refused, because }: { left: string[]; refused: string[]; because: string },
): Guard {
  const on_deny = `${argument} must be one of ${left.join(', ')}.`;
  const passes = left.slice(0, SHOWN).map((value): Case => ({ name: value, value }));
  const refuses = [
    ...refused.slice(0, SHOWN).map((value): Case => ({ name: value, value })),
    { name: 'a list', value: [left[0]] },
  ];
  const otherwise = defaultOf(arg);
  return !arg.required && left.some((value) => value === otherwise)
    ? {
        argument,
        list: 'deny_if',
        item: {
          conditions: [
            condition(argument, { op: 'exists', value: true }),
            condition(argument, { op: 'not_in', value: left }),
          ],
          on_deny,
        },
        because: `${because}; left out, it is ${String(otherwise)} by its definition`,
        passes: [...passes, LEFT_OUT],
        refuses,
      }
    : {
        argument,
        list: 'require',
        item: { conditions: [condition(argument, { op: 'in', value: left })], on_deny },
        because,
        passes,
        refuses: [...refuses, LEFT_OUT],
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
