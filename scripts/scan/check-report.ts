/** @file What a check tells at its end. */
import { formatChanges } from '../lib/changes.ts';
import { printable } from '../lib/printable.ts';
import type { Bytes, Check } from './check.ts';
import { type Seconds, secondsOf, timeRows } from './report.ts';

/** The machine-readable report. Times are in seconds. */
interface CheckReport extends Seconds {
  outcomes: Record<Check['outcome'], number>;
  /** Of the targets that have a record and were listed. */
  bytes: Record<Bytes, number>;
  checks: readonly Check[];
}

/** Sums up a check. */
export function checkReportOf(checks: readonly Check[], totalSeconds: number): CheckReport {
  const outcomes = { same: 0, cosmetic: 0, changed: 0, new: 0, failed: 0 };
  const bytes = { identical: 0, volatile: 0, other: 0 };
  for (const check of checks) {
    outcomes[check.outcome] += 1;
    if ('bytes' in check) bytes[check.bytes] += 1;
  }
  const listed = checks.filter(({ outcome }) => outcome !== 'failed');
  const seconds = secondsOf(
    listed.map(({ seconds }) => seconds),
    totalSeconds,
  );
  return { outcomes, bytes, ...seconds, checks };
}

/** What differs, server by server, and the table at the end. */
export function formatChecks(report: CheckReport): string {
  const { checks, outcomes, bytes } = report;
  const rows: [string, string | number][] = [
    ['checked', checks.length],
    ...Object.entries(outcomes).filter(([, count]) => count > 0),
    ['identical bytes', bytes.identical],
    ['only volatile differs', bytes.volatile],
    ['differs', bytes.other],
    ...timeRows(report),
  ];
  const table = rows.map(([name, value]) => `${name.padEnd(24)}${value}\n`).join('');
  return `${checks.map(formatCheck).join('')}${table}`;
}

function formatCheck(check: Check): string {
  if (check.outcome === 'same') return '';
  const head = `${check.outcome.padEnd(9)} ${check.id} ${check.version}`;
  if (check.outcome === 'new') return `${head} ${check.tools} tools\n`;
  if (check.outcome === 'failed')
    return `${printable(`${head} ${check.failure.reason}: ${check.failure.detail}`)}\n`;
  const facts = check.facts.map((where) => `semantic  ${printable(where)} changed\n`);
  return `${head}\n${formatChanges(check.changes)}${facts.join('')}`;
}
