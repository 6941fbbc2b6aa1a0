import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import * as z from 'zod';
import { serverSchema } from '#core/catalogue/server.ts';
import { listedToolSchema, toolsIn, type Tool } from '#core/catalogue/tool.ts';
import { parseJson, problemsOf, ProblemsError } from '#core/problem.ts';
import { nameOfServer } from '#core/risk/definition.ts';

/**
 * The text of a file; `-` is standard input.
 *
 * @throws ProblemsError where it cannot be read.
 */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new ProblemsError([
      {
        file,
        field: '',
        message: `cannot be read (${reason})`,
        remedy: 'Give the path of a file, or - for standard input',
      },
    ]);
  }
}

/** The JSON value of a file; `-` is standard input. */
export function readJson(file: string): unknown {
  return parseJson(file, withoutMark(readText(file)));
}

/** The text without the byte order mark that some editors put first. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

/** The tools of a file, in its order. */
interface ListedTools {
  /** What ratings take for the name of the server: given by a record of the catalogue, else empty. */
  serverName: string;
  tools: Tool[];
}

/**
 * The tools of a saved `tools/list`, or of a record of the catalogue.
 *
 * @throws ProblemsError with every problem of every tool.
 */
export function readTools(file: string): ListedTools {
  return toolsOfText(file, readText(file));
}

/** The same of a text that has been read from `file`; throws like `readTools`. */
export function toolsOfText(file: string, text: string): ListedTools {
  const value = parseJson(file, withoutMark(text));
  const listed = toolsIn(value);
  if (!listed) {
    throw new ProblemsError([
      {
        file,
        field: '',
        message:
          'not a tools/list: neither an object with `tools`, nor an array of tools, nor one tool',
        remedy: 'Save the result of tools/list, or pass an array of tools',
      },
    ]);
  }
  const inside = Array.isArray(value) ? [] : pathOfTools(value);
  const results = listed.map((tool) => listedToolSchema.safeParse(tool));
  const problems = results.flatMap((result, index) =>
    result.error
      ? problemsOf(file, result.error, [...inside, ...(listed[0] === value ? [] : [index])])
      : [],
  );
  if (problems.length > 0) throw new ProblemsError(problems);
  const record = recordSchema.safeParse(value).data;
  return {
    serverName: record ? nameOfServer(record) : '',
    tools: results.flatMap((result) => (result.data ? [result.data] : [])),
  };
}

/** What tells a record from an answer to `tools/list`. */
const recordSchema = z.object(serverSchema.pick({ slug: true, id: true, name: true }).shape);

function pathOfTools(value: unknown): string[] {
  const object = value as Record<string, unknown>;
  if (Array.isArray(object['tools'])) return ['tools'];
  return 'result' in object ? ['result', ...pathOfTools(object['result'])] : [];
}

/**
 * Options and positionals of a command.
 *
 * @throws ProblemsError for an unknown option or the wrong number of positionals.
 */
export function parseCommand<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  positionals: string[],
) {
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    if (parsed.positionals.length === positionals.length) return parsed;
    throw new TypeError(
      `expected ${positionals.join(' ') || 'no argument'}, got ${String(parsed.positionals.length)} arguments`,
    );
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ProblemsError([
      {
        file: 'command line',
        field: '',
        message: error.message.replace(/\.$/, ''),
        remedy: 'See --help',
      },
    ]);
  }
}
