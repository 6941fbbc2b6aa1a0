import type { Argument } from '../../risk/schema.ts';
import { partsOf } from '../../problem.ts';
import type { Condition, Item } from '../policy.ts';
import type { Edit } from '../recommendation.ts';

/** A rule on one argument, with values it must pass and refuse. */
export interface Guard {
  /** Path of the argument without `args.`: `url`, `options.path`. */
  argument: string;
  list: 'require' | 'deny_if';
  item: Item;
  because: string;
  /** True where a call that it refuses would be large, and not dangerous. */
  minor?: true;
  /** What a reader must replace, and where in the item. */
  edit?: Omit<Edit, 'pointer'> & { within: string };
  /** Values that pass; the first stands in the calls that test other rules. Absent: leave it out. */
  passes: Case[];
  /** Values this rule, and none before it, refuses. */
  refuses: Case[];
}

/** A value of an argument, and what it shows. */
export interface Case {
  name: string;
  value: unknown;
}

/** Makes the guards of one argument at a path; none where it cannot be bounded. */
export type GuardMaker = (arg: Argument, path: string) => Guard[];

/** True where the argument takes one text, and so can be looked into by a condition. */
export function takesString({ types }: Argument): boolean {
  return types.length === 0 || types.includes('string');
}

/** True where the argument takes a number. */
export function takesNumber({ types }: Argument): boolean {
  return types.includes('integer') || types.includes('number');
}

/** A condition on the argument at a path. */
export function condition(path: string, rest: Omit<Condition, 'path'>): Condition {
  return { path: `args.${path}`, ...rest } as Condition;
}

/** Path of an argument for a condition; undefined where policy v1 cannot address it. */
export const pathOf = ({ where }: Argument): string | undefined => pathAt(where);

/** The same of what a pointer into a tool leads to; undefined where that is no argument. */
export function pathAt(where: string): string | undefined {
  const [first, ...parts] = partsOf(where);
  const names: string[] = [];
  while (parts.length > 0) {
    const keyword = parts.shift();
    const next = parts.shift();
    if (keyword === 'properties' && next && !next.includes('.')) names.push(next);
    else if (keyword !== 'anyOf' && keyword !== 'oneOf' && keyword !== 'allOf') return undefined;
  }
  return first === 'inputSchema' && names.length > 0 ? names.join('.') : undefined;
}

/** True where two paths are about the same value, or one lies in the other. */
export const overlap = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
