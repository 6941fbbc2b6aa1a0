/** @file What a scan tells: progress, the table at the end, the failures file. */
import { byCodeUnit } from '#core/code-units.ts';
import type { ScanFailure } from '#core/catalogue/scan-failure.ts';
import { writeJson } from './record.ts';

/** How one target came out. */
export type Result = { id: string; version: string } & (
  | { outcome: 'ok'; tools: number; skippedLines: number; seconds: number }
  | { outcome: 'skipped' }
  | { outcome: 'failed'; failure: ScanFailure; seconds: number }
);

/** How long the servers took that could be listed, and all together. */
export interface Seconds {
  secondsPerServer: { median: number; p95: number } | null;
  totalSeconds: number;
}

/** Sums up times in seconds. */
export function secondsOf(each: readonly number[], totalSeconds: number): Seconds {
  const sorted = each.toSorted((a, b) => a - b);
  return {
    secondsPerServer:
      sorted.length === 0 ? null : { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) },
    totalSeconds: round(totalSeconds),
  };
}

/** The rows of a table that tell the times. */
export function timeRows({ secondsPerServer: time, totalSeconds }: Seconds): [string, string][] {
  return [
    ['per server', time === null ? '–' : `median ${time.median} s, p95 ${time.p95} s`],
    ['total', `${totalSeconds} s`],
  ];
}

/** The machine-readable report. Times are in seconds. */
export interface Report extends Seconds {
  sandbox: string;
  ok: number;
  skipped: number;
  failed: number;
  tools: number;
  failedByReason: Record<string, number>;
  results: Result[];
}

/** Sums up the results of a scan. */
export function reportOf(
  results: readonly Result[],
  sandbox: string,
  totalSeconds: number,
): Report {
  const sorted = [...results].sort((a, b) => byCodeUnit(a.id, b.id));
  const failed = sorted.flatMap((result) => (result.outcome === 'failed' ? [result.failure] : []));
  const ok = sorted.flatMap((result) => (result.outcome === 'ok' ? [result] : []));
  const byReason = new Map<string, number>();
  for (const { reason } of failed) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  return {
    sandbox,
    ok: ok.length,
    skipped: sorted.length - ok.length - failed.length,
    failed: failed.length,
    tools: ok.reduce((sum, { tools }) => sum + tools, 0),
    failedByReason: Object.fromEntries([...byReason].sort(([a], [b]) => byCodeUnit(a, b))),
    ...secondsOf(
      ok.map(({ seconds }) => seconds),
      totalSeconds,
    ),
    results: sorted,
  };
}

/** Nearest-rank quantile of a sorted, non-empty list. */
function quantile(sorted: readonly number[], share: number): number {
  return round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

/** The table printed at the end. */
export function formatReport(report: Report): string {
  const rows: [string, string][] = [
    ['sandbox', report.sandbox],
    ['scanned', `${report.ok} servers, ${report.tools} tools`],
    ['skipped', `${report.skipped} (there already at this version)`],
    ['failed', String(report.failed)],
    ...Object.entries(report.failedByReason).map(([reason, count]): [string, string] => [
      `  ${reason}`,
      String(count),
    ]),
    ...timeRows(report),
  ];
  return rows.map(([name, value]) => `${name.padEnd(24)}${value}\n`).join('');
}

/** One line of progress. */
export function formatProgress(result: Result, done: number, all: number): string {
  const count = `[${String(done).padStart(String(all).length)}/${all}]`;
  const what =
    result.outcome === 'ok'
      ? `${result.tools} tools, ${round(result.seconds)} s`
      : result.outcome === 'failed'
        ? `${result.failure.reason}: ${result.failure.detail}`
        : '';
  return `${count} ${result.outcome.padEnd(8)}${result.id} ${result.version} ${what}`.trimEnd();
}

/** Failures of earlier runs, without those of targets that are gone or were tried again, and the new ones. */
export function mergeFailures(
  before: readonly ScanFailure[],
  results: readonly Result[],
  known: ReadonlySet<string>,
): ScanFailure[] {
  const tried = new Set(results.map(({ id }) => id));
  const kept = before.filter(({ id }) => known.has(id) && !tried.has(id));
  const fresh = results.flatMap((result) => (result.outcome === 'failed' ? [result.failure] : []));
  return [...kept, ...fresh].sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Writes the failures file in one step. */
export async function writeFailures(file: string, failures: readonly ScanFailure[]): Promise<void> {
  await writeJson(file, failures);
}
