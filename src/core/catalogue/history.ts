import * as z from 'zod';
import { parseLines, pointer, type Problem } from '../problem.ts';
import type { Filed } from './check.ts';
import { nameOfServer } from '../risk/definition.ts';
import { diffTools } from './diff.ts';
import { changeSchema } from './diff/change.ts';
import { serverFingerprint, toolFingerprint } from './fingerprint.ts';
import { FAILURE_REASONS, type FailureReason } from './scan-failure.ts';
import type { Server } from './server.ts';
import { stableTools } from './volatile.ts';
import { compareVersions, STABLE_VERSION } from './version.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.string().regex(STABLE_VERSION);
const published = z.iso
  .date()
  .optional()
  .describe(
    'Day of publication as the registry states it, UTC; absent where a later version bears an earlier day',
  );

/** A version whose definitions differ from those of the version before. */
const definitionsLineSchema = z.strictObject({
  version,
  published,
  fingerprint: fingerprint.describe('Fingerprint of the server'),
  toolCount: z.int().positive(),
  tools: z
    .record(z.string(), fingerprint)
    .optional()
    .describe('Fingerprint by name of tool; absent where there are more than 500'),
  changes: z
    .array(changeSchema)
    .describe('What differs from the definitions of the line before; of the first line nothing'),
  changesLeftOut: z.int().positive().optional().describe('Changes beyond the first 300'),
  unchanged: z
    .array(version)
    .optional()
    .describe('Later versions with the same definitions, but for volatile places'),
});

/** A version that could not be listed. */
const failureLineSchema = z.strictObject({
  version,
  published,
  failure: z.enum(FAILURE_REASONS),
});

/** One line of `content/history/<slug>.jsonl`; lines go from the oldest version to the newest. */
export const historyLineSchema = z.union([definitionsLineSchema, failureLineSchema]);

type HistoryLine = z.infer<typeof historyLineSchema>;
export type DefinitionsLine = z.infer<typeof definitionsLineSchema>;

/** How the definitions of a server changed from version to version, oldest first. */
export type History = HistoryLine[];

const MOST_TOOLS = 500;
const MOST_CHANGES = 300;

/** A version that was scanned. */
export interface ScannedVersion {
  version: string;
  published?: string;
  outcome: { record: Server } | { failure: FailureReason };
}

/**
 * A history with one more version, which must be later than those in it. Pure.
 *
 * @param before record of the last version in the history that could be listed; undefined where none could
 */
export function withVersion(
  history: History,
  { version: name, published: day, outcome }: ScannedVersion,
  before: Server | undefined,
): History {
  const head = { version: name, ...(day !== undefined && { published: day }) };
  if ('failure' in outcome) return [...history, { ...head, failure: outcome.failure }];
  const { record } = outcome;
  const changes = before ? diffTools(...stableTools(before, record), nameOfServer(record)) : [];
  const at = history.findLastIndex((line) => 'fingerprint' in line);
  const last = history[at];
  if (changes.length === 0 && before && last && 'fingerprint' in last) {
    return history.with(at, { ...last, unchanged: [...(last.unchanged ?? []), name] });
  }
  return [...history, { ...head, ...definitions(record), ...bounded(changes) }];
}

function definitions({ tools }: Server) {
  const prints = tools.map((tool): [string, string] => [tool.name, toolFingerprint(tool)]);
  return {
    fingerprint: serverFingerprint(tools),
    toolCount: tools.length,
    ...(tools.length <= MOST_TOOLS && { tools: Object.fromEntries(prints) }),
  };
}

function bounded(changes: DefinitionsLine['changes']) {
  const left = changes.length - MOST_CHANGES;
  return { changes: changes.slice(0, MOST_CHANGES), ...(left > 0 && { changesLeftOut: left }) };
}

/**
 * The history in the text of a file, one JSON value a line.
 *
 * @throws ProblemsError with the problems of the first line that is wrong.
 */
export function historyIn(file: string, text: string): History {
  return parseLines(historyLineSchema, file, text);
}

/** The versions that a history tells of, in its order. */
export function versionsIn(history: History): string[] {
  return history.flatMap((line) => [
    line.version,
    ...('unchanged' in line ? (line.unchanged ?? []) : []),
  ]);
}

/** What no schema of one line can say: whose history it is, and the order of its versions. */
export function checkHistories(
  histories: readonly Filed<History>[],
  slugs: ReadonlySet<string>,
): Problem[] {
  return histories.flatMap(({ file, value }) => {
    const problems: Problem[] = [];
    const slug = slugOf(file);
    if (!slugs.has(slug)) {
      const message = `no server has the slug "${slug}"`;
      problems.push({
        file,
        field: '',
        message,
        remedy: 'Name the file after a record in servers/',
      });
    }
    const seen = new Set<string>();
    value.forEach((line, index) => {
      const previous = value[index - 1];
      const report = (message: string, remedy: string) =>
        problems.push({ file, field: pointer([index, 'version']), message, remedy });
      if (previous && compareVersions(previous.version, line.version) >= 0)
        report(`${line.version} does not come after ${previous.version}`, 'Sort the lines');
      for (const one of versionsIn([line])) {
        if (seen.has(one)) report(`${one} is told twice`, 'Keep one of the two');
        seen.add(one);
      }
    });
    return problems;
  });
}

/** The slug of the server that a history file is about. */
export function slugOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.jsonl$/, '');
}
