/** @file Scans earlier versions of npm servers and keeps how their definitions changed. */
import { join } from 'node:path';
import * as z from 'zod';
import {
  type History,
  type ScannedVersion,
  versionsIn,
  withVersion,
} from '#core/catalogue/history.ts';
import type { Server } from '#core/catalogue/server.ts';
import { slug } from '#core/catalogue/slug.ts';
import { compareVersions, dayOf, versionsToCompare } from '#core/catalogue/version.ts';
import { readHistory, readServer } from '#data/read-content.ts';
import { ScanStepError } from './failure.ts';
import { writeLines } from './record.ts';
import { npmView } from './registry.ts';
import { type ScanContext, scanTarget } from './scan-target.ts';
import { inParallel } from './schedule.ts';
import type { Target } from './targets.ts';

/** What the registry says of a package. */
interface Releases {
  versions: string[];
  /** RFC 3339 times by version. */
  times: Record<string, string>;
}

/** What a scan of histories is told. */
export interface HistoryRun {
  targets: readonly Target[];
  contentDirectory: string;
  /** So many versions of each target, counted from the newest. */
  count: number;
  /** Start each history anew. */
  force: boolean;
  jobs: number;
  /** Asks the registry; `releasesOf` outside tests. */
  releases: (npm: string) => Promise<Releases>;
  /** Lists one version; `versionScanner` outside tests. Throws a ScanStepError. */
  scan: (target: Target) => Promise<Server>;
  log: (line: string) => void;
}

/** How the history of one target came out. */
interface HistoryResult {
  id: string;
  /** Versions that were listed now. */
  listed: number;
  failed: number;
  /** Versions whose definitions differ from the version before, in the whole history. */
  changed: number;
  /** What kept the history from being brought up to date. */
  error?: string;
}

/** Brings the histories up to date; each file is written after each version, so a scan can be taken up again. */
export async function scanHistories(run: HistoryRun): Promise<HistoryResult[]> {
  const results: HistoryResult[] = [];
  await inParallel(run.targets, run.jobs, async (target) => {
    results.push(await scanHistory(target, run));
  });
  return results.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function scanHistory(target: Target, run: HistoryRun): Promise<HistoryResult> {
  const result: HistoryResult = { id: target.npm, listed: 0, failed: 0, changed: 0 };
  try {
    await bringUpToDate(target, run, result);
  } catch (error) {
    if (!(error instanceof ScanStepError)) throw error;
    run.log(`${target.npm} ${error.message}`);
    return { ...result, error: error.message };
  }
  return result;
}

async function bringUpToDate(target: Target, run: HistoryRun, result: HistoryResult) {
  const releases = await run.releases(target.npm);
  const file = historyPath(run.contentDirectory, target.npm);
  const wanted = versionsToCompare(releases.versions, target.version, run.count);
  const there = run.force ? [] : readHistory(slug(target.npm), run.contentDirectory);
  const { known, missing } = missingVersions(there, wanted);
  let history = known;
  let last = missing.length > 0 ? await recordOfLast(history, target, run) : undefined;
  for (const version of missing) {
    const outcome = await outcomeOf({ ...target, version }, run);
    const scanned: ScannedVersion = { version, outcome };
    const published = dayOf(version, releases.times);
    history = withVersion(history, published ? { ...scanned, published } : scanned, last);
    if ('record' in outcome) last = outcome.record;
    await writeLines(file, history);
    result['record' in outcome ? 'listed' : 'failed'] += 1;
    const how = 'record' in outcome ? `${outcome.record.tools.length} tools` : outcome.failure;
    run.log(`${target.npm} ${version} ${how}`);
  }
  result.changed = history.filter((line) => 'changes' in line && line.changes.length > 0).length;
}

/** What is to be scanned; versions before the last known one make the whole history anew. */
function missingVersions(history: History, wanted: readonly string[]) {
  const told = versionsIn(history);
  const missing = wanted.filter((version) => !told.includes(version));
  const last = told.sort(compareVersions).at(-1);
  if (last === undefined || missing.every((version) => compareVersions(version, last) > 0))
    return { known: history, missing };
  const all = [...new Set([...told, ...wanted])].sort(compareVersions);
  return { known: [], missing: all };
}

/** The record of the last version that could be listed, to compare the next one with. */
async function recordOfLast(history: History, target: Target, run: HistoryRun) {
  const listed = history.filter((line) => 'fingerprint' in line);
  const version = versionsIn(listed).at(-1);
  if (version === undefined) return undefined;
  const outcome = await outcomeOf({ ...target, version }, run);
  if ('record' in outcome) return outcome.record;
  throw new ScanStepError(
    outcome.failure,
    `${target.npm} ${version}, which could be listed before`,
  );
}

async function outcomeOf(target: Target, run: HistoryRun): Promise<ScannedVersion['outcome']> {
  const recorded = readServer(slug(target.npm), run.contentDirectory);
  if (recorded?.package?.version === target.version) return { record: recorded };
  try {
    return { record: await run.scan(target) };
  } catch (error) {
    if (!(error instanceof ScanStepError)) throw error;
    run.log(`${target.npm} ${target.version} ${error.message}`);
    return { failure: error.reason };
  }
}

/** Lists a version as the newest one is listed; what is installed in place of that one is not used. */
export function versionScanner(context: ScanContext): HistoryRun['scan'] {
  return async (target) => {
    const { installSpec: _installSpec, ...needs } = target.needs ?? {};
    return (await scanTarget({ ...target, needs }, context)).record;
  };
}

const releasesSchema = z.object({
  versions: z.union([z.string(), z.array(z.string())]),
  time: z.record(z.string(), z.string()),
});

/** The releases of an npm package. Throws a ScanStepError. */
export async function releasesOf(npm: string): Promise<Releases> {
  const read = releasesSchema.safeParse(await npmView(npm, ['versions', 'time']));
  if (read.data === undefined) throw new ScanStepError('install', 'the registry lists no versions');
  const { versions, time } = read.data;
  return { versions: [versions].flat(), times: time };
}

/** The table printed at the end. */
export function formatHistories(results: readonly HistoryResult[]): string {
  const sum = (key: 'listed' | 'failed') =>
    results.reduce((total, result) => total + result[key], 0);
  const errors = results.filter(({ error }) => error !== undefined);
  const rows: [string, string][] = [
    ['histories', String(results.length - errors.length)],
    ['versions listed', String(sum('listed'))],
    ['versions failed', String(sum('failed'))],
    ...errors.map(({ id, error = '' }): [string, string] => [`  ${id}`, error]),
  ];
  return rows.map(([name, value]) => `${name.padEnd(24)}${value}\n`).join('');
}

/** Path of a server's history. */
export function historyPath(contentDirectory: string, id: string): string {
  return join(contentDirectory, 'history', `${slug(id)}.jsonl`);
}
