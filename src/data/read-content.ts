import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { checkCatalogue, type Filed } from '#core/catalogue/check.ts';
import { checkHistories, historyIn, slugOf, type History } from '#core/catalogue/history.ts';
import { reviewSchema, type Review } from '#core/catalogue/review.ts';
import { scanFailuresSchema, type ScanFailure } from '#core/catalogue/scan-failure.ts';
import { serverSchema, type Server } from '#core/catalogue/server.ts';
import {
  collect,
  parseJson,
  parseLines,
  parseWith,
  ProblemsError,
  type Problem,
} from '#core/problem.ts';
import { verdictSchema, type JudgedHint } from '#core/risk/audit.ts';
import {
  LABEL_SETS,
  labelSchema,
  outsideSchema,
  type Label,
  type LabelSet,
  type Outside,
} from '#core/risk/label.ts';

/** The content folder: `CAVEAT_CONTENT`, else `content`. */
export function contentFolder(): string {
  return process.env['CAVEAT_CONTENT'] ?? 'content';
}

/** Everything of the content folder that is data. */
export interface Content {
  servers: Server[];
  reviews: Map<string, Review>;
  failures: ScanFailure[];
  /** By slug of the server, for those whose earlier versions were scanned. */
  histories: Map<string, History>;
  /** Tools labelled by hand; empty where there are none. */
  labels: Record<LabelSet, Label[]>;
  /** Tools of servers that the catalogue does not have, labelled by hand. */
  outside: Outside[];
  /** Declared hints that a person has judged, where they disagree with the definition. */
  verdicts: JudgedHint[];
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
  const failures = collect(problems, () => readFailures(folder));
  const histories = readHistories(join(folder, 'history'), problems);
  const labels = LABEL_SETS.map((set) => [set, readLabels(folder, set, problems)] as const);
  const outside = readLines(join(folder, 'labels', 'outside.jsonl'), outsideSchema, problems);
  const verdicts = readLines(join(folder, 'annotation-verdicts.jsonl'), verdictSchema, problems);
  const slugs = new Set(servers.map(({ value }) => value.slug));
  problems.push(...checkCatalogue(servers, reviews), ...checkHistories(histories, slugs));
  if (problems.length > 0) throw new ProblemsError(problems);
  return {
    servers: servers.map(({ value }) => value),
    reviews: new Map(reviews.map(({ value }) => [value.server, value])),
    failures: failures ?? [],
    histories: new Map(histories.map(({ file, value }) => [slugOf(file), value])),
    labels: Object.fromEntries(labels) as Record<LabelSet, Label[]>,
    outside,
    verdicts,
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

/**
 * The servers that could not be scanned; empty where there is no such file.
 *
 * @throws ProblemsError where the file is malformed.
 */
export function readFailures(folder = contentFolder()): ScanFailure[] {
  return readFile(join(folder, 'scan-failures.json'), scanFailuresSchema) ?? [];
}

/**
 * The history of a server by its slug; empty where there is none.
 *
 * @throws ProblemsError where the file is malformed.
 */
export function readHistory(slug: string, folder = contentFolder()): History {
  const file = join(folder, 'history', `${slug}.jsonl`);
  return existsSync(file) ? historyIn(file, readFileSync(file, 'utf8')) : [];
}

function readAll<T extends z.ZodType>(
  folder: string,
  schema: T,
  problems: Problem[],
): Filed<z.output<T>>[] {
  return filesIn(folder, '.json').flatMap((file) => {
    const value = collect(problems, () => readFile(file, schema));
    return value === undefined ? [] : [{ file, value }];
  });
}

function readHistories(folder: string, problems: Problem[]): Filed<History>[] {
  return filesIn(folder, '.jsonl').flatMap((file) => {
    const value = collect(problems, () => historyIn(file, readFileSync(file, 'utf8')));
    return value === undefined ? [] : [{ file, value }];
  });
}

function readLabels(folder: string, set: LabelSet, problems: Problem[]): Label[] {
  return readLines(join(folder, 'labels', `${set}.jsonl`), labelSchema, problems);
}

/** The lines of a file; none where there is no such file. */
function readLines<T extends z.ZodType>(
  file: string,
  schema: T,
  problems: Problem[],
): z.output<T>[] {
  if (!existsSync(file)) return [];
  return collect(problems, () => parseLines(schema, file, readFileSync(file, 'utf8'))) ?? [];
}

/** The files of a folder that end so, sorted by code unit, so that the order is the same on every machine. */
function filesIn(folder: string, end: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => join(folder, name));
}

function readFile<T extends z.ZodType>(file: string, schema: T): z.output<T> | undefined {
  return existsSync(file)
    ? parseWith(schema, file, parseJson(file, readFileSync(file, 'utf8')))
    : undefined;
}
