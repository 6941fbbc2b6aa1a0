import type { Argument } from '../../risk/definition.ts';
import { PLACEHOLDER_PREFIX } from '../patterns.ts';
import { condition, takesNumber, takesString, type Guard } from './guard.ts';

/** Only those who are listed. */
export function recipientGuards(arg: Argument, argument: string): Guard[] {
  const text = takesString(arg);
  if (!text && !takesNumber(arg)) return [];
  const [placeholder, stranger] = text ? recipientNames(arg) : [0, 1];
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
        within: `/conditions/${arg.required ? 0 : 1}/value/0`,
        placeholder: String(placeholder),
        what: 'those you allow',
      },
      passes: [{ name: 'one that is listed', value: placeholder }],
      refuses: [
        { name: 'one that is not listed', value: stranger },
        { name: 'a list of several', value: [placeholder, stranger] },
      ],
    },
  ];
}

function recipientNames({ name, words, schema, description }: Argument): [string, string] {
  const email =
    schema['format'] === 'email' ||
    words.some((word) => ['email', 'emails', 'cc', 'bcc'].includes(word)) ||
    /e-?mail/i.test(description);
  return email
    ? ['someone@example.com', 'someone@example.org']
    : [`${PLACEHOLDER_PREFIX}${name}`, 'another'];
}
