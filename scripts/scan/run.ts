/** @file A whole scan: every target, the records, the failures file, the report. */
import { join } from 'node:path';
import { ScanStepError } from './failure.ts';
import { readRecord, recordPath, sameFacts, writeJson } from './record.ts';
import {
  formatProgress,
  mergeFailures,
  readFailures,
  type Report,
  reportOf,
  type Result,
  writeFailures,
} from './report.ts';
import { type ScanContext, scanTarget } from './scan-target.ts';
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

/** Scans the targets; each record is written as soon as it is made, the failures at the end. */
export async function runScan(run: ScanRun): Promise<Report> {
  const { targets, known, contentDirectory, jobs, log } = run;
  const failuresFile = join(contentDirectory, 'scan-failures.json');
  const before = await readFailures(failuresFile);
  const results: Result[] = [];
  const started = performance.now();
  await inParallel(targets, jobs, async (target) => {
    results.push(await resultOf(target, run));
    log(formatProgress(results.at(-1)!, results.length, targets.length));
  });
  await writeFailures(failuresFile, mergeFailures(before, results, known));
  return reportOf(results, run.context.sandbox.name, (performance.now() - started) / 1000);
}

async function resultOf(target: Target, run: ScanRun): Promise<Result> {
  const { npm: id, version } = target;
  const file = recordPath(run.contentDirectory, id);
  const there = await readRecord(file);
  if (!run.force && there?.package?.version === version) return { id, version, outcome: 'skipped' };
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  try {
    const { record, skippedLines } = await scanTarget(target, run.context);
    if (there === undefined || !sameFacts(there, record)) await writeJson(file, record);
    const tools = record.tools.length;
    return { id, version, outcome: 'ok', tools, skippedLines, seconds: seconds() };
  } catch (error) {
    if (!(error instanceof ScanStepError)) throw error;
    const failure = { id, version, reason: error.reason, detail: error.detail };
    return { id, version, outcome: 'failed', failure, seconds: seconds() };
  }
}
