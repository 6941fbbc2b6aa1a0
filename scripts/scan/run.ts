/** @file A whole scan: every target, the records, the failures file, the report. */
import { dirname, join } from 'node:path';
import { slug } from '#core/catalogue/slug.ts';
import { readFailures, readServer } from '#data/read-content.ts';
import { mayPass, ScanStepError } from './failure.ts';
import { removeUnfinished } from './leftovers.ts';
import { recordPath, sameFacts, writeJson } from './record.ts';
import {
  formatProgress,
  mergeFailures,
  type Report,
  reportOf,
  type Result,
  writeFailures,
} from './report.ts';
import { type ScanContext, type Scanned, scanTarget } from './scan-target.ts';
import { inParallel } from './schedule.ts';
import type { Target } from './targets.ts';

/** What a whole scan is told. */
export interface ScanRun {
  /** Targets to scan. */
  targets: readonly Target[];
  /** Names of all targets, for the failures file. */
  known: ReadonlySet<string>;
  contentDirectory: string;
  /** Scan also what is there at the same version. */
  force: boolean;
  jobs: number;
  context: ScanContext;
  /** Takes each line of progress. */
  log: (line: string) => void;
}

/** Scans the targets; records and failures are written as they come, so a scan can be taken up again. */
export async function runScan(run: ScanRun): Promise<Report> {
  const { targets, known, contentDirectory, jobs, log } = run;
  const failuresFile = join(contentDirectory, 'scan-failures.json');
  await removeUnfinished(contentDirectory);
  await removeUnfinished(dirname(recordPath(contentDirectory, 'any')));
  const before = readFailures(contentDirectory);
  const results: Result[] = [];
  let saved = Promise.resolve();
  // One after the other, so that the file never goes back to fewer results.
  const saveFailures = () =>
    (saved = saved.then(() => writeFailures(failuresFile, mergeFailures(before, results, known))));
  const started = performance.now();
  await inParallel(targets, jobs, async (target) => {
    const result = await resultOf(target, run);
    results.push(result);
    if (result.outcome === 'failed') await saveFailures();
    log(formatProgress(result, results.length, targets.length));
  });
  await saveFailures();
  return reportOf(results, run.context.sandbox.name, (performance.now() - started) / 1000);
}

async function resultOf(target: Target, run: ScanRun): Promise<Result> {
  const { npm: id, version } = target;
  const file = recordPath(run.contentDirectory, id);
  const there = readServer(slug(id), run.contentDirectory);
  if (!run.force && there?.package?.version === version) return { id, version, outcome: 'skipped' };
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  try {
    const { record, skippedLines } = await scanTwice(target, run);
    if (there === undefined || !sameFacts(there, record)) await writeJson(file, record);
    const tools = record.tools.length;
    return { id, version, outcome: 'ok', tools, skippedLines, seconds: seconds() };
  } catch (error) {
    if (!(error instanceof ScanStepError)) throw error;
    const failure = { id, version, reason: error.reason, detail: error.detail };
    return { id, version, outcome: 'failed', failure, seconds: seconds() };
  }
}

/** Scans a target, and once more where the failure may pass. */
async function scanTwice(target: Target, { context, log }: ScanRun): Promise<Scanned> {
  try {
    return await scanTarget(target, context);
  } catch (error) {
    if (!(error instanceof ScanStepError) || !mayPass(error)) throw error;
    log(`again ${target.npm} ${target.version} ${error.message}`);
    return scanTarget(target, context);
  }
}
