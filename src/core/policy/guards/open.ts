import type { Argument } from '../../risk/schema.ts';
import type { Rating } from '../../risk/rating.ts';
import type { SignalId } from '../../risk/signals/index.ts';
import { takesString } from './guard.ts';

/** Arguments that matter and that no condition bounds, with the reason. */
export interface Open {
  arguments: string[];
  because: string;
}

/** The arguments that a signal points at. */
export function signalled(args: readonly Argument[], { signals }: Rating, ...ids: SignalId[]) {
  const places = signals
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ evidence }) => evidence.map(({ where }) => where));
  return args.filter(({ where }) => places.includes(where));
}

const KINDS: {
  of: (args: readonly Argument[], rating: Rating) => readonly Argument[];
  because: string;
}[] = [
  {
    of: (args, rating) => [
      ...signalled(args, rating, 'command-argument'),
      ...(rating.category === 'Execute'
        ? signalled(args, rating, 'code-or-template-argument', 'sql-argument')
        : []),
    ],
    because:
      'not made safe by any condition: it is run as it is given, and no expression tells a harmless text from a harmful one',
  },
  {
    of: (args, rating) =>
      rating.category === 'Financial'
        ? signalled(args, rating, 'takes-secret').filter(({ required }) => required)
        : [],
    because: 'not bounded: a call must give this secret, so it stands in the conversation',
  },
  {
    of: (args, rating) => signalled(args, rating, 'unbounded-amount'),
    because:
      'not bounded: the schema sets no maximum, and how much is too much depends on the unit',
  },
  {
    of: (args, rating) => signalled(args, rating, 'open-object'),
    because: 'not bounded: any fields may stand in it',
  },
  {
    of: (args, rating) =>
      signalled(
        args,
        rating,
        'bulk',
        'url-argument',
        'callback-address',
        'file-path-argument',
      ).filter((arg) => !takesString(arg) && arg.types.includes('array')),
    because: 'not bounded: policy v1 can test neither the length of a list nor its items',
  },
  {
    of: (args, rating) =>
      signalled(args, rating, 'url-argument', 'callback-address', 'file-path-argument').filter(
        ({ where, name }) => where.includes('/items/') || name.includes('.'),
      ),
    because:
      'not bounded: no condition of policy v1 looks inside a list or finds a name with a dot',
  },
];

const UNTESTED = 'not bounded: policy v1 cannot test who stands in a list';

/**
 * What is left open, each argument told once by the first kind that fits.
 *
 * @param bounded names of arguments that a rule bounds.
 * @param people lists of those whom a message reaches.
 */
export function openArguments(
  args: readonly Argument[],
  rating: Rating,
  bounded: readonly string[],
  people: readonly Argument[],
): Open[] {
  const done = new Set<string>(bounded);
  return [{ of: () => people, because: UNTESTED }, ...KINDS].flatMap(({ of, because }) => {
    const names = [...new Set(of(args, rating).map(({ name }) => name))].filter(
      (name) => !done.has(name),
    );
    for (const name of names) done.add(name);
    return names.length > 0 ? [{ arguments: names, because }] : [];
  });
}
