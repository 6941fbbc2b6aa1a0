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
        remedy: 'Correct the value',
      }));
    }
    return [{ file, field, message: lowerFirst(issue.message), remedy: 'Correct the value' }];
  });
}

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

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');
}
