import type * as z from 'zod';

/** One thing that is wrong with an input, told so that a person can mend it. */
export interface Problem {
  /** Path of the file, or `-` for standard input. */
  file: string;
  /** JSON pointer (RFC 6901) to the field; empty for the whole document. */
  field: string;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
}

/** Thrown where input cannot be used; carries every problem found, never only the first. */
export class ProblemsError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.name = 'ProblemsError';
    this.problems = problems;
  }
}

/** The one-line text form of a problem: `file field: what is wrong. What to do.` */
export function formatProblem({ file, field, message, remedy }: Problem): string {
  return `${file}${field ? ` ${field}` : ''}: ${message}. ${remedy}.`;
}

/** JSON pointer (RFC 6901) from path segments. */
export function pointer(path: readonly PropertyKey[]): string {
  let pointed = '';
  for (const part of path) pointed += `/${escaped(String(part))}`;
  return pointed;
}

const escaped = (part: string): string =>
  /[~/]/.test(part) ? part.replaceAll('~', '~0').replaceAll('/', '~1') : part;

/** Path segments of a JSON pointer (RFC 6901). */
export function partsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Every issue of a Zod error as a problem of `file`; `at` is the path of the parsed value inside it. */
export function problemsOf(
  file: string,
  error: z.ZodError,
  at: readonly PropertyKey[] = [],
): Problem[] {
  return error.issues.flatMap((issue) => {
    const field = pointer([...at, ...issue.path]);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        field: pointer([...at, ...issue.path, key]),
        message: 'unknown field',
        remedy: 'Remove it, or correct its spelling',
      }));
    }
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const nearest = issue.errors.reduce((a, b) => (b.length < a.length ? b : a));
      return nearest.map((inner) => ({
        file,
        field: pointer([...at, ...issue.path, ...inner.path]),
        message: lowerFirst(inner.message),
        remedy: remedyOf(inner),
      }));
    }
    return [{ file, field, message: lowerFirst(issue.message), remedy: remedyOf(issue) }];
  });
}

/** What to put in place of a value that an issue is about. */
function remedyOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `Give ${KINDS[issue.expected] ?? `a value of type ${issue.expected}`}`;
    case 'invalid_value':
      return `Write ${issue.values.length > MOST_VALUES ? 'one of those listed' : issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'too_small':
      return `Give ${issue.inclusive ? 'at least' : 'more than'} ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `Give ${issue.inclusive ? 'at most' : 'less than'} ${amount(issue.maximum, issue.origin)}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? `Give a text that matches ${issue.pattern ?? issue.format}`;
    default:
      return 'Give what is expected there';
  }
}

function amount(value: number | bigint, origin: string): string {
  const unit = UNITS[origin];
  return unit === undefined ? String(value) : `${value} ${unit}${Number(value) === 1 ? '' : 's'}`;
}

const MOST_VALUES = 5;
const KINDS: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false, without quotes',
  array: 'a list in square brackets',
  object: 'an object in braces',
  record: 'an object in braces',
  null: 'null',
  never: 'nothing: leave it out',
};
const UNITS: Record<string, string> = { string: 'character', array: 'item', set: 'item' };
const FORMATS: Record<string, string> = {
  date: 'Give a day as YYYY-MM-DD',
  datetime: 'Give a time as 2026-11-21T10:00:00Z',
  url: 'Give an address that starts with https:// or http://',
};

/** Parses JSON text; a syntax error becomes one problem. */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemsError([
      {
        file,
        field: '',
        message: `not JSON: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'Give a file that holds one JSON value in UTF-8',
      },
    ]);
  }
}

/** Checks a value against a schema; throws all problems of it at once. */
export function parseWith<T extends z.ZodType>(
  schema: T,
  file: string,
  value: unknown,
): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ProblemsError(problemsOf(file, result.error));
}

/** Checks JSON Lines, one value a line; throws the problems of the first line that is wrong. */
export function parseLines<T extends z.ZodType>(
  schema: T,
  file: string,
  text: string,
): z.output<T>[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.map((line, index) => {
    const place = `${file}:${index + 1}`;
    return parseWith(schema, place, parseJson(place, line));
  });
}

/** Runs a reader and keeps its problems, so that the next input is read too; undefined where it had any. */
export function collect<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
