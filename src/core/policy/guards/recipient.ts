import { has } from '../../risk/arguments.ts';
import type { Argument } from '../../risk/schema.ts';
import { PLACEHOLDER_NUMBER, PLACEHOLDER_PREFIX } from '../patterns.ts';
import { condition, takesNumber, takesString, type Guard } from './guard.ts';

const COPIES = ['cc', 'bcc'];
const INVITED = ['attendees', 'invitees', 'participants', 'guests'];
const MAIN = ['recipient', 'recipients'];
const ADDRESSES = ['email', 'emails'];
/** What stands deeper is a part of what is sent. */
const DEEPEST = 2;

/**
 * Optional arguments by which a message reaches more people than those it is sent to.
 *
 * @param reached whether another argument says to whom it is sent: else these may be the only ones who get it.
 */
export function isCopy({ depth, required, words, types }: Argument, reached: boolean): boolean {
  if (depth > DEEPEST || required) return false;
  const list = types.includes('array');
  if (has(words, ...COPIES) || (list && reached && has(words, ...INVITED))) return true;
  return depth === 0 && isMain(words) && (reached || !list);
}

/** True for `to` and `mailRecipients`, and not for `reply_to`. */
const isMain = (words: readonly string[]): boolean =>
  words.join(' ') === 'to' || MAIN.includes(words.at(-1) ?? '');

/** True for a list of people, of which policy v1 can test no member. */
export function isList(arg: Argument): boolean {
  return (
    arg.depth <= DEEPEST &&
    !takesString(arg) &&
    arg.types.includes('array') &&
    (has(arg.words, ...COPIES, ...INVITED, ...ADDRESSES) || isMain(arg.words))
  );
}

/** Nobody but those who are listed; a list of people stays unused, as its members cannot be tested. */
export function copyGuards(arg: Argument, argument: string): Guard[] {
  if (takesString(arg)) return recipientGuards(arg, argument);
  return [
    {
      argument,
      list: 'deny_if',
      item: {
        conditions: [condition(argument, { op: 'exists', value: true })],
        on_deny: `This policy refuses ${argument}: it cannot test who stands in a list.`,
      },
      because: 'whoever stands in this list gets the content too, and a list cannot be tested',
      passes: [{ name: 'no value', value: undefined }],
      refuses: [{ name: 'a list of one', value: ['someone@example.org'] }],
    },
  ];
}

/** Only those who are listed. */
export function recipientGuards(arg: Argument, argument: string): Guard[] {
  const text = takesString(arg);
  if (!text && !takesNumber(arg)) return [];
  const [placeholder, stranger] = text ? recipientNames(arg) : [PLACEHOLDER_NUMBER, 1];
  const listed = condition(argument, { op: 'not_in', value: [placeholder] });
  const given = condition(argument, { op: 'exists', value: true });
  return [
    {
      argument,
      list: 'deny_if',
      item: {
        conditions: arg.required ? [listed] : [given, listed],
        on_deny: `${argument} must be one of those that the policy lists.`,
      },
      because: 'the caller chooses where the content goes: only to what is listed',
      edit: {
        kind: text ? 'names' : 'numbers',
        within: `/conditions/${arg.required ? 0 : 1}/value/0`,
        placeholder: String(placeholder),
        what: 'those you allow',
      },
      passes: [
        { name: 'one that is listed', value: placeholder },
        ...(arg.required ? [] : [{ name: 'no value', value: undefined }]),
      ],
      refuses: [
        { name: 'one that is not listed', value: stranger },
        ...(text
          ? [
              { name: 'one in upper case', value: String(placeholder).toUpperCase() },
              { name: 'one with another after it', value: `${placeholder},${stranger}` },
            ]
          : []),
        { name: 'a list of several', value: [placeholder, stranger] },
      ],
    },
  ];
}

function recipientNames({ name, words, schema, description }: Argument): [string, string] {
  const named = words.some((word) => ['id', 'ids', 'key', 'number'].includes(word));
  const email =
    schema['format'] === 'email' ||
    has(words, ...ADDRESSES, ...COPIES) ||
    (!named && /e-?mail/i.test(description));
  return email
    ? ['someone@example.com', 'someone@example.org']
    : [`${PLACEHOLDER_PREFIX}${name}`, 'another'];
}
