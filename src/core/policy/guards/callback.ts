import type { Argument } from '../../risk/schema.ts';
import { condition, takesString, type Guard } from './guard.ts';

/** Only where the argument is left out. */
export function unusedGuard(arg: Argument, argument: string): Guard {
  return {
    argument,
    list: 'deny_if',
    item: {
      conditions: [condition(argument, { op: 'exists', value: true })],
      on_deny:
        `This policy refuses ${argument}. To open it for addresses of your own, list them in the policy: ` +
        'op not_in with these addresses, in place of exists.',
    },
    because: 'results go to whatever address the caller gives, and the tool works without one',
    passes: [
      { name: 'no value', value: undefined },
      { name: 'null, which counts as absent', value: null },
    ],
    refuses: [
      { name: 'an address', value: 'https://example.org/' },
      { name: 'an empty text', value: '' },
      ...(takesString(arg) ? [] : [{ name: 'a list', value: ['https://example.org/'] }]),
    ],
  };
}
