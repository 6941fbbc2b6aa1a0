/** @file Compares what servers list now with the records that are there; writes nothing. */
import { diffTools } from '#core/catalogue/diff.ts';
import { type Change, worst } from '#core/catalogue/diff/change.ts';
import type { ScanFailure } from '#core/catalogue/scan-failure.ts';
import type { Server } from '#core/catalogue/server.ts';
import { slug } from '#core/catalogue/slug.ts';
import { otherFacts, stableTools } from '#core/catalogue/volatile.ts';
import { nameOfServer } from '#core/risk/definition.ts';
import { readFailures, readServer } from '#data/read-content.ts';
import { ScanStepError } from './failure.ts';
import { sameBytes, sameButVolatile } from './record.ts';
import { inParallel } from './schedule.ts';
import type { Target } from './targets.ts';

/** What a check is told. */
interface CheckRun {
  targets: readonly Target[];
  contentDirectory: string;
  jobs: number;
  /** Lists a target. Throws a ScanStepError. */
  scan: (target: Target) => Promise<Server>;
  log: (line: string) => void;
}

/**
 * How the record would be written today, but for the day and the version of ours: the same bytes; other
 * bytes only at volatile places, or in the order of tools; others.
 */
export type Bytes = 'identical' | 'volatile' | 'other';

/** How a target compares with what is there. */
export type Check = { id: string; version: string; seconds: number } & (
  | {
      outcome: 'same' | 'cosmetic' | 'changed';
      /** What differs in the definitions. */
      changes: Change[];
      /** JSON pointers of other facts that differ. */
      facts: string[];
      volatile: boolean;
      bytes: Bytes;
    }
  | { outcome: 'new'; tools: number }
  /** `known` where the failure stands in the failures file with the same reason. */
  | { outcome: 'failed'; failure: ScanFailure; known: boolean }
);

/** Scans each target, also one that is there at the same version, and compares. Sorted by id. */
export async function checkTargets(run: CheckRun): Promise<Check[]> {
  const failures = readFailures(run.contentDirectory);
  const checks: Check[] = [];
  await inParallel(run.targets, run.jobs, async (target) => {
    const check = await checkOf(target, run, failures);
    checks.push(check);
    const count = `[${checks.length}/${run.targets.length}]`;
    run.log(`${count} ${check.outcome} ${check.id} ${check.version}`);
  });
  return checks.sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function checkOf(
  target: Target,
  run: CheckRun,
  failures: readonly ScanFailure[],
): Promise<Check> {
  const { npm: id, version } = target;
  const there = readServer(slug(id), run.contentDirectory);
  const started = performance.now();
  const common = () => ({ id, version, seconds: (performance.now() - started) / 1000 });
  try {
    const record = await run.scan(target);
    if (there === undefined) return { ...common(), outcome: 'new', tools: record.tools.length };
    return { ...common(), ...compared(there, record) };
  } catch (error) {
    if (!(error instanceof ScanStepError)) throw error;
    const failure = { id, version, reason: error.reason, detail: error.detail };
    const known = failures.some((other) => other.id === id && other.reason === error.reason);
    return { ...common(), outcome: 'failed', failure, known };
  }
}

function compared(there: Server, record: Server) {
  const [before, after] = stableTools(there, record);
  const changes = diffTools(before, after, nameOfServer(record));
  const facts = otherFacts(there, record);
  const severity = facts.length > 0 ? 'semantic' : worst(changes);
  const volatile = (there.volatile ?? record.volatile) !== undefined;
  const outcome =
    severity === undefined ? 'same' : severity === 'cosmetic' ? 'cosmetic' : 'changed';
  const bytes = bytesOf(there, record);
  return { outcome, changes, facts, volatile, bytes } as const;
}

function bytesOf(there: Server, record: Server): Bytes {
  if (sameBytes(there, record)) return 'identical';
  return sameButVolatile(there, record) ? 'volatile' : 'other';
}

/** Whether a check found what a person should look at. */
export function isFinding(check: Check): boolean {
  if (check.outcome === 'failed') return !check.known;
  return check.outcome === 'changed' || check.outcome === 'new';
}
