import { withValue } from './at-path.ts';
import { valueAt } from './evaluate.ts';
import {
  amountMessage,
  decimalPattern,
  hostPattern,
  PLACEHOLDER_HOST,
  rootPattern,
} from './patterns.ts';
import type { Condition, Item, ToolRules } from './policy.ts';
import type { Edit } from './recommendation.ts';

/** What a reader puts in place of a placeholder; made by `readFilling`, which checks it. */
export type Filling =
  | { kind: 'hosts' | 'names'; value: readonly string[] }
  | { kind: 'numbers'; value: readonly number[] }
  | { kind: 'folder'; value: string }
  | { kind: 'amount'; value: number };

/** Fillings by `editKey`. */
export type Fillings = Readonly<Record<string, Filling>>;

/** Where a placeholder stands, less what only words need. */
type Place = Omit<Edit, 'what'>;

/** Rules that may hold placeholders, with calls that show what the rules do, the first of them plausible. */
export interface Fillable {
  rules: ToolRules;
  samples: Record<string, unknown>[];
  /** Absent where the rules hold none. */
  edits?: Place[];
}

/** Placeholders with one key are replaced together. */
export function editKey({ kind, placeholder }: Pick<Edit, 'kind' | 'placeholder'>): string {
  return `${kind} ${placeholder}`;
}

/**
 * The same rules with the reader's values in them, and calls that show what these do. The values
 * stand in conditions, as values: how a format quotes them is for its dialect.
 */
export function filled<T extends Fillable>(tool: T, fillings: Fillings): T {
  return (tool.edits ?? []).reduce((done, edit) => {
    const filling = fillings[editKey(edit)];
    return filling ? { ...done, ...fillOne(done, edit, filling) } : done;
  }, tool);
}

function fillOne({ rules, samples }: Fillable, edit: Place, filling: Filling): Fillable {
  // `/tools/<name>/<list>/<item>/conditions/<index>/value`
  const [, , , name, item, , index] = edit.pointer.split('/');
  const list = name === 'require' ? 'require' : 'deny_if';
  const items = rules[list] ?? [];
  const old = items[Number(item)]!;
  const { path } = old.conditions[Number(index)]!;
  const put = itemWith(old, Number(index), filling);
  const argument = path.slice('args.'.length);
  const moved = samples.map((args) => {
    const value = valueAt(path, args);
    return value === undefined
      ? args
      : withValue(args, argument, movedValue(value, edit.placeholder, filling));
  });
  const [plausible = {}] = moved;
  const text = typeof valueAt(path, plausible) === 'string';
  const refused = withValue(plausible, argument, refusedValue(filling, text));
  return {
    rules: { ...rules, [list]: items.with(Number(item), put) },
    samples: [...moved, refused],
  };
}

function itemWith(item: Item, index: number, filling: Filling): Item {
  const old = item.conditions[index]!;
  const conditions = item.conditions.with(index, conditionWith(old, filling));
  if (filling.kind !== 'amount') return { ...item, conditions };
  const argument = old.path.slice('args.'.length);
  return { conditions, on_deny: amountMessage(argument, filling.value) };
}

function conditionWith({ path, op }: Condition, filling: Filling): Condition {
  switch (filling.kind) {
    case 'hosts':
      return { path, op: 'regex', value: hostPattern(filling.value) };
    case 'folder':
      return { path, op: 'regex', value: rootPattern(filling.value) };
    case 'names':
    case 'numbers':
      return { path, op: 'not_in', value: [...filling.value] };
    case 'amount':
      return op === 'regex'
        ? { path, op, value: decimalPattern(filling.value) }
        : { path, op: op === 'gt' ? 'gt' : 'lte', value: filling.value };
    default:
      return filling satisfies never;
  }
}

/** The value of a call, with what it has of the placeholder replaced. */
function movedValue(value: unknown, placeholder: string, filling: Filling): unknown {
  switch (filling.kind) {
    case 'hosts':
      return typeof value === 'string'
        ? value.replace(`://${PLACEHOLDER_HOST}`, () => `://${filling.value[0]!}`)
        : value;
    case 'folder':
      return typeof value === 'string' && value.startsWith(placeholder)
        ? filling.value + value.slice(placeholder.length)
        : value;
    case 'names':
    case 'numbers':
      return String(value) === placeholder ? filling.value[0] : value;
    case 'amount':
      return Number(value) <= Number(placeholder)
        ? like(value, Math.min(Number(value), filling.value))
        : value;
    default:
      return filling satisfies never;
  }
}

/** A value that the filled rule refuses, whatever stands in it. */
function refusedValue(filling: Filling, text: boolean): unknown {
  switch (filling.kind) {
    case 'hosts':
      return `http://${filling.value[0]!}/`;
    case 'folder':
      return '';
    case 'names':
      return `${filling.value.join(' ')} and another`;
    case 'numbers':
      return Math.max(...filling.value) + 1;
    case 'amount':
      return like(text ? '' : 0, filling.value + 1);
    default:
      return filling satisfies never;
  }
}

function like(value: unknown, number: number): unknown {
  return typeof value === 'string' ? String(number) : number;
}
