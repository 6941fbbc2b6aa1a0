import { has } from '../../risk/arguments.ts';
import type { Argument } from '../../risk/schema.ts';
import { hostPattern, INWARD_ADDRESS, PLACEHOLDER_HOST } from '../patterns.ts';
import { condition, takesString, type Case, type Guard } from './guard.ts';

const HOST = PLACEHOLDER_HOST;

/** Addresses that lead inside, or elsewhere than they seem to. */
const DISGUISES: readonly Case[] = [
  { name: 'the own machine', value: 'https://127.0.0.1/' },
  { name: 'the own machine by name', value: 'http://localhost:8080/' },
  { name: 'the own machine as one number', value: 'https://2130706433/' },
  { name: 'the own machine in octal', value: 'https://0177.0.0.1/' },
  { name: 'the own machine in hexadecimal', value: 'https://0x7f.1/' },
  { name: 'the own machine in upper case with a dot at the end', value: 'HTTPS://LOCALHOST.' },
  { name: 'a private address with a port', value: 'http://10.0.0.8:80/' },
  { name: 'the metadata address', value: 'http://169.254.169.254/latest/meta-data/' },
  { name: 'the metadata address as IPv6', value: 'https://[::ffff:a9fe:a9fe]/' },
  { name: 'the metadata address after a user name', value: `https://${HOST}@169.254.169.254/` },
  { name: 'the metadata service by name', value: 'http://metadata.google.internal/' },
  { name: 'full-width digits', value: 'https://１２７.0.0.1/' },
  { name: 'an encoded host', value: 'https://%31%32%37.0.0.1/' },
  { name: 'a backslash after the host', value: `https://${HOST}\\@127.0.0.1/` },
  { name: 'a tab in the host', value: 'https://127.0.\t0.1/' },
  { name: 'a file', value: 'file:///etc/passwd' },
];

/** Only https, on named hosts. */
export function urlGuards(arg: Argument, argument: string): Guard[] {
  if (!takesString(arg)) return [];
  return [
    {
      argument,
      list: 'require',
      item: {
        conditions: [condition(argument, { op: 'regex', value: hostPattern([HOST]) })],
        on_deny: `${argument} must be an https address on a host of the policy's list.`,
      },
      because:
        'the server goes to the address the caller gives: only https on named hosts, so private and link-local addresses stay out',
      edit: {
        kind: 'hosts',
        within: '/conditions/0/value',
        placeholder: HOST,
        what: 'the hosts you trust',
      },
      passes: [
        { name: 'an https address on the host', value: `https://${HOST}/` },
        { name: 'the host alone', value: `https://${HOST}` },
        { name: 'the standard port, a query', value: `https://${HOST}:443?q=1` },
      ],
      refuses: [
        { name: 'http', value: `http://${HOST}/` },
        { name: 'another host', value: 'https://example.org/' },
        { name: 'a longer host', value: `https://${HOST}.example.org/` },
        { name: 'the host as user name', value: `https://${HOST}@example.org/` },
        { name: 'another port', value: `https://${HOST}:8443/` },
        { name: 'a dot at the end of the host', value: `https://${HOST}./` },
        { name: 'a new line after the host', value: `https://${HOST}\n.example.org/` },
        ...DISGUISES,
        { name: 'a value that is no string', value: [`https://${HOST}/`] },
        { name: 'no value', value: undefined },
      ],
    },
  ];
}

/** Arguments by which an address is looked for, and not opened. */
const LOOKED_FOR =
  /\b(filter|substring|match(es)?|contains?|prefix|starts? with|search(es)? for)\b/i;
const LOOKED_FOR_WORDS = ['contain', 'contains', 'prefix', 'filter', 'keywords', 'pattern'];
/** Addresses that are plausibly inside: of a self-hosted service, or of a page under development. */
const INSIDE =
  /\b(self[- ]?host|on[- ]?prem|intranet|localhost|local|browser|chrome|firefox|devtools|puppeteer|playwright|selenium|navigat\w*|metro|bundler?|simulator|emulator|websocket|ssh)\b/i;
const INSIDE_WORDS =
  'base api endpoint server host origin proxy registry issuer connection rpc bundle launch target';

/** Not into the own machine or network, as far as the writing shows. */
export function inwardGuards(arg: Argument, argument: string): Guard[] {
  const { words, description } = arg;
  if (!takesString(arg) || LOOKED_FOR.test(description) || INSIDE.test(description)) return [];
  if (has(words, ...LOOKED_FOR_WORDS, ...INSIDE_WORDS.split(' '))) return [];
  return [
    {
      argument,
      list: 'deny_if',
      item: {
        conditions: [condition(argument, { op: 'regex', value: INWARD_ADDRESS })],
        on_deny: `${argument} must be a plain web address on a public host name; write international names as xn--.`,
      },
      because:
        "the caller gives an address: none of the server's own machine or network. Weaker than a list of hosts, as a public name can lead to a private address, which no gateway sees",
      passes: [
        { name: 'an https address', value: `https://${HOST}/a?b=c#d` },
        { name: 'an http address with a port', value: `http://www.${HOST}:8080/` },
        { name: 'an international name', value: 'https://xn--bcher-kva.example/' },
        { name: 'no value', value: undefined },
        {
          name: 'a list, which the rule does not look into',
          value: ['http://localhost/'],
        },
      ],
      refuses: [...DISGUISES],
    },
  ];
}

/** True where the tool itself works on pages or services inside, so that an inward address is plausible. */
export function worksInside(text: string): boolean {
  return INSIDE.test(text);
}
