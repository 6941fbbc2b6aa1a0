import type { Argument } from '../../risk/definition.ts';
import { hostPattern, PLACEHOLDER_HOST } from '../patterns.ts';
import { condition, takesString, type Guard } from './guard.ts';

/** Only https, on named hosts. */
export function urlGuards(arg: Argument, argument: string): Guard[] {
  if (!takesString(arg)) return [];
  const host = PLACEHOLDER_HOST;
  return [
    {
      argument,
      list: 'require',
      item: {
        conditions: [condition(argument, { op: 'regex', value: hostPattern([host]) })],
        on_deny: `${argument} must be an https address on a host of the policy's list.`,
      },
      because:
        'the server goes to the address the caller gives: only https on named hosts, so private and link-local addresses stay out',
      edit: { within: '/conditions/0/value', placeholder: host, what: 'the hosts you trust' },
      passes: [
        { name: 'an https address on the host', value: `https://${host}/` },
        { name: 'the host alone', value: `https://${host}` },
        { name: 'the standard port, a query', value: `https://${host}:443?q=1` },
      ],
      refuses: [
        { name: 'http', value: `http://${host}/` },
        { name: 'another host', value: 'https://example.org/' },
        { name: 'a longer host', value: `https://${host}.example.org/` },
        { name: 'the host as user name', value: `https://${host}@example.org/` },
        { name: 'a backslash after the host', value: `https://${host}\\@example.org/` },
        { name: 'the own machine', value: 'https://127.0.0.1/' },
        { name: 'the own machine as one number', value: 'https://2130706433/' },
        { name: 'the metadata address as IPv6', value: 'https://[::ffff:a9fe:a9fe]/' },
        { name: 'a value that is no string', value: [`https://${host}/`] },
        { name: 'no value', value: undefined },
      ],
    },
  ];
}
