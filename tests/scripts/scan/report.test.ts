import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatReport, reportOf, type Result } from '#scripts/scan/report.ts';
import { inParallel } from '#scripts/scan/schedule.ts';

const version = '1.0.0';
const ok = (id: string, seconds: number): Result => ({
  id,
  version,
  outcome: 'ok',
  tools: 3,
  skippedLines: 0,
  seconds,
});
const failed = (id: string, reason: 'start' | 'licence'): Result => ({
  ...{ id, version, outcome: 'failed', seconds: 1 },
  failure: { id, version, reason, detail: '' },
});

describe('reportOf', () => {
  it('counts, sorts and measures', () => {
    const times = Array.from({ length: 20 }, (_, index) =>
      ok(`s${String(index).padStart(2)}`, index),
    );
    const results = [
      ...times.reverse(),
      failed('z', 'start'),
      failed('b', 'licence'),
      failed('a', 'start'),
      { id: 'm', version, outcome: 'skipped' } as const,
    ];
    const report = reportOf(results, 'bubblewrap', 12.345);
    const ids = report.results.map(({ id }) => id);
    assert.deepEqual(ids, [...ids].sort());
    assert.equal(
      formatReport(report),
      `sandbox                 bubblewrap
scanned                 20 servers, 60 tools
skipped                 1 (there already at this version)
failed                  3
  licence               1
  start                 2
per server              median 9 s, p95 18 s
total                   12.3 s
`,
    );
  });

  it('has no times where nothing was scanned', () => {
    assert.equal(reportOf([], 'none', 0).secondsPerServer, null);
  });
});

describe('inParallel', () => {
  it('does all, in order, never more at a time than allowed', async () => {
    const started: number[] = [];
    let running = 0;
    let most = 0;
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      started.push(item);
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, item % 2 ? 4 : 1));
      running -= 1;
    });
    assert.deepEqual(started, [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(most, 3);
  });

  it('passes on what is thrown', async () => {
    const work = () => Promise.reject(new RangeError('no'));
    await assert.rejects(inParallel([1, 2], 2, work), RangeError);
  });
});
