import type { Argument } from '../risk/definition.ts';
import {
  hostPattern,
  PLACEHOLDER_HOST,
  PLACEHOLDER_PREFIX,
  PLACEHOLDER_ROOT,
  rootPattern,
} from './patterns.ts';
import type { Condition, Item } from './policy.ts';

/** A rule on one argument, with values it must pass and refuse. */
export interface Guard {
  /** Path of the argument without `args.`: `url`, `options.path`. */
  argument: string;
  list: 'require' | 'deny_if';
  item: Item;
  because: string;
  /** What a reader must replace, and where in the item. */
  edit?: { within: string; placeholder: string; what: string };
  /** Values that pass; the first stands in the calls that test other rules. Absent: leave it out. */
  passes: { name: string; value: unknown }[];
  /** Values this rule, and none before it, refuses. */
  refuses: { name: string; value: unknown }[];
}

/** True where the argument takes one text, and so can be looked into by a condition. */
export function takesString({ types }: Argument): boolean {
  return types.length === 0 || types.includes('string');
}

function condition(path: string, rest: Omit<Condition, 'path'>): Condition {
  return { path: `args.${path}`, ...rest } as Condition;
}

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

/** Only inside one folder. */
export function rootGuards(arg: Argument, argument: string): Guard[] {
  if (!takesString(arg)) return [];
  const root = PLACEHOLDER_ROOT;
  const inside: Guard = {
    argument,
    list: 'require',
    item: {
      conditions: [condition(argument, { op: 'regex', value: rootPattern(root) })],
      on_deny: `${argument} must be an absolute path inside the folder of the policy.`,
    },
    because:
      'the caller chooses the path: only one folder. A symbolic link inside it can still lead out, which no gateway sees',
    edit: { within: '/conditions/0/value', placeholder: root, what: 'the folder the tool may use' },
    passes: [{ name: 'a file in the folder', value: `${root}notes.txt` }],
    refuses: [
      { name: 'another folder', value: '/etc/passwd' },
      { name: 'a folder whose name starts the same', value: `${root.slice(0, -1)}2/notes.txt` },
      { name: 'a relative path', value: 'notes.txt' },
      { name: 'a path out of the folder from the start', value: '../workspace/notes.txt' },
      { name: 'no value', value: undefined },
    ],
  };
  return [inside, ...traversalGuards(arg, argument)];
}

/** No step out of a folder. */
export function traversalGuards(arg: Argument, argument: string): Guard[] {
  if (!takesString(arg)) return [];
  const root = PLACEHOLDER_ROOT;
  return [
    {
      argument,
      list: 'deny_if',
      item: {
        conditions: [condition(argument, { op: 'contains', value: '..' })],
        on_deny: `${argument} must not hold "..", which leads out of a folder.`,
      },
      because: '".." leads out of any folder',
      passes: [{ name: 'a plain path', value: `${root}notes.txt` }],
      refuses: [
        { name: 'a step up', value: `${root}../etc/passwd` },
        { name: 'a step up with backslashes', value: `${root}..\\secret` },
      ],
    },
  ];
}

/** Only those who are listed. */
export function recipientGuards(arg: Argument, argument: string): Guard[] {
  const text = takesString(arg);
  const numeric = arg.types.includes('integer') || arg.types.includes('number');
  if (!text && !numeric) return [];
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
