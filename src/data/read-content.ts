import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { checkCatalogue, type Filed } from '#core/catalogue/check.ts';
import { reviewSchema, type Review } from '#core/catalogue/review.ts';
import { scanFailuresSchema, type ScanFailure } from '#core/catalogue/scan-failure.ts';
import { serverSchema, type Server } from '#core/catalogue/server.ts';
import { parseJson, parseWith, ProblemsError, type Problem } from '#core/problem.ts';

/** The content folder: `CAVEAT_CONTENT`, else `content`. */
export function contentFolder(): string {
  return process.env['CAVEAT_CONTENT'] ?? 'content';
}

/** Everything of the content folder that is data. */
export interface Content {
  servers: Server[];
  reviews: Map<string, Review>;
  failures: ScanFailure[];
}

/**
 * Reads and checks the whole content folder; servers come sorted by slug.
 *
 * @throws ProblemsError with every problem of every file.
 */
export function readContent(folder = contentFolder()): Content {
  const problems: Problem[] = [];
  const servers = readAll(join(folder, 'servers'), serverSchema, problems);
  const reviews = readAll(join(folder, 'reviews'), reviewSchema, problems);
  const failures = collect(problems, () =>
    readFile(join(folder, 'scan-failures.json'), scanFailuresSchema),
  );
  problems.push(...checkCatalogue(servers, reviews));
  if (problems.length > 0) throw new ProblemsError(problems);
  return {
    servers: servers.map(({ value }) => value),
    reviews: new Map(reviews.map(({ value }) => [value.server, value])),
    failures: failures ?? [],
  };
}

/**
 * One server record by its slug; undefined where there is none.
 *
 * @throws ProblemsError where the record is not one.
 */
export function readServer(slug: string, folder = contentFolder()): Server | undefined {
  return readFile(join(folder, 'servers', `${slug}.json`), serverSchema);
}

/**
 * The review of a server by its slug; undefined where there is none.
 *
 * @throws ProblemsError where the file is not a review.
 */
export function readReview(slug: string, folder = contentFolder()): Review | undefined {
  return readFile(join(folder, 'reviews', `${slug}.json`), reviewSchema);
}

function readAll<T extends z.ZodType>(
  folder: string,
  schema: T,
  problems: Problem[],
): Filed<z.output<T>>[] {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json'))
    : [];
  // Sorted by code unit, so that the order is the same on every machine.
  return names.sort().flatMap((name) => {
    const file = join(folder, name);
    const value = collect(problems, () => readFile(file, schema));
    return value === undefined ? [] : [{ file, value }];
  });
}

function readFile<T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined {
  return existsSync(file)
    ? parseWith(schema, file, parseJson(file, readFileSync(file, 'utf8')))
    : undefined;
}

/** Runs a reader and keeps its problems, so that the next file is read too. */
function collect<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
