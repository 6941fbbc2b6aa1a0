import type { Tool } from '../catalogue/tool.ts';
import { argumentsOf, type Argument } from '../risk/definition.ts';
import type { Rating } from '../risk/rating.ts';
import type { SignalId } from '../risk/signals/index.ts';
import { CATEGORY } from '../risk/vocabulary.ts';
import { hostPattern, PLACEHOLDER_HOST, PLACEHOLDER_ROOT, rootPattern } from './patterns.ts';
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

/** The guards of a tool, and the arguments that raised its level and that no condition can bound. */
export interface Guards {
  guards: Guard[];
  unbounded: string[];
}

/** Level rules whose cause lies in arguments. */
const BY_ARGUMENT: readonly string[] = ['H1', 'H2', 'H3'];
/** Signals that raise to High and that no condition on an argument answers. */
const BEYOND_ARGUMENTS: readonly SignalId[] = ['annotation-contradiction', 'destructive-declared'];

/** True where bounding arguments takes away what made the tool High. */
export function raisedByArguments({ rule, category, signals }: Rating): boolean {
  return (
    BY_ARGUMENT.includes(rule) &&
    CATEGORY[category].base !== 'High' &&
    CATEGORY[category].base !== 'Critical' &&
    !signals.some(
      ({ id }) => BEYOND_ARGUMENTS.includes(id) || (id === 'live-system' && category === 'Write'),
    )
  );
}

/**
 * Rules that bound the arguments of a tool.
 *
 * @param strict true bounds every argument that can raise a level: required addresses, paths,
 *   recipients. False adds only what can be said without guessing: optional addresses to call back stay
 *   unused, and paths hold no `..`.
 */
export function guardsOf(tool: Tool, rating: Rating, strict: boolean): Guards {
  const args = argumentsOf(tool.inputSchema);
  const done = new Set<string>();
  const result: Guards = { guards: [], unbounded: [] };
  const each = (where: readonly string[], make: (arg: Argument, path: string) => Guard[]) => {
    for (const arg of args.filter((one) => where.includes(one.where) && !done.has(one.where))) {
      done.add(arg.where);
      const path = pathOf(arg);
      const guards = path === undefined ? [] : make(arg, path);
      result.guards.push(...guards);
      if (guards.length === 0) result.unbounded.push(arg.name);
    }
  };
  const wheres = (id: SignalId) =>
    rating.signals
      .filter((hit) => hit.id === id)
      .flatMap((hit) => hit.evidence.map(({ where }) => where));
  const required = (where: string) => args.some((arg) => arg.where === where && arg.required);
  const raisedBy = (rule: string) =>
    rating.rule === rule ? rating.ruleEvidence.map(({ where }) => where) : [];

  each(wheres('callback-address'), (arg, path) =>
    arg.required ? urlGuards(arg, path) : [unusedGuard(arg, path, 'address')],
  );
  if (strict) {
    each([...raisedBy('H1'), ...wheres('url-argument').filter(required)], urlGuards);
    each([...raisedBy('H2'), ...wheres('file-path-argument')], (arg, path) =>
      arg.required ? rootGuards(arg, path) : [unusedGuard(arg, path, 'path')],
    );
    each([...raisedBy('H3'), ...wheres('messaging')], recipientGuards);
  } else each(wheres('file-path-argument'), traversalGuards);
  return result;
}

/** Path of an argument for a condition; undefined where policy v1 cannot address it. */
function pathOf({ where }: Argument): string | undefined {
  const parts = where.split('/').slice(2);
  const names: string[] = [];
  while (parts.length > 0) {
    const keyword = parts.shift();
    const next = parts.shift()?.replaceAll('~1', '/').replaceAll('~0', '~');
    if (keyword === 'properties' && next && !next.includes('.')) names.push(next);
    else if (keyword !== 'anyOf' && keyword !== 'oneOf' && keyword !== 'allOf') return undefined;
  }
  return names.join('.');
}

function takesString({ types }: Argument): boolean {
  return types.length === 0 || types.includes('string');
}

function condition(path: string, rest: Omit<Condition, 'path'>): Condition {
  return { path: `args.${path}`, ...rest } as Condition;
}

function urlGuards(arg: Argument, argument: string): Guard[] {
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

function rootGuards(arg: Argument, argument: string): Guard[] {
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

function traversalGuards(arg: Argument, argument: string): Guard[] {
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

function recipientGuards(arg: Argument, argument: string): Guard[] {
  const numeric =
    !takesString(arg) && arg.types.some((type) => type === 'integer' || type === 'number');
  if (!takesString(arg) && !numeric) return [];
  const email =
    arg.schema['format'] === 'email' ||
    arg.words.some((word) => ['email', 'to', 'cc', 'bcc', 'recipient'].includes(word));
  const placeholder = numeric ? 0 : email ? 'someone@example.com' : `your-${arg.name}`;
  const listed = condition(argument, { op: 'not_in', value: [placeholder] });
  const given = condition(argument, { op: 'exists', value: true });
  return [
    {
      argument,
      list: 'deny_if',
      item: {
        conditions: arg.required ? [listed] : [given, listed],
        on_deny: `${argument} must be one of those the policy lists.`,
      },
      because: 'the caller chooses who receives what it sends: only those listed',
      edit: {
        within: `/conditions/${arg.required ? 0 : 1}/value/0`,
        placeholder: String(placeholder),
        what: 'those who may receive',
      },
      passes: [{ name: 'one that is listed', value: placeholder }],
      refuses: [
        { name: 'one that is not listed', value: numeric ? 1 : 'someone@example.org' },
        { name: 'a list of several', value: [placeholder, numeric ? 1 : 'someone@example.org'] },
      ],
    },
  ];
}

function unusedGuard(arg: Argument, argument: string, what: 'address' | 'path'): Guard {
  const because = {
    address: 'results go to whatever address the caller gives, and the tool works without one',
    path: 'the caller chooses the path, and the tool works without one',
  }[what];
  return {
    argument,
    list: 'deny_if',
    item: {
      conditions: [condition(argument, { op: 'exists', value: true })],
      on_deny:
        `${argument} is not allowed. To open it for ${what === 'address' ? 'addresses' : 'paths'} of your own, ` +
        'put them in a list here: op not_in in place of exists.',
    },
    because,
    passes: [
      { name: 'no value', value: undefined },
      { name: 'null, which counts as absent', value: null },
    ],
    refuses: [
      { name: 'a value', value: what === 'address' ? 'https://example.org/' : '/etc/passwd' },
      { name: 'an empty value', value: '' },
      ...(takesString(arg) ? [] : [{ name: 'a list', value: ['https://example.org/'] }]),
    ],
  };
}
