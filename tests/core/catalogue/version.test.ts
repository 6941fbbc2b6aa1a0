import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareVersions, dayOf, versionsToCompare } from '#core/catalogue/version.ts';

describe('versionsToCompare', () => {
  const cases: [what: string, published: string[], highest: string, count: number, string[]][] = [
    [
      'the last of each minor line, oldest first',
      ['1.9.0', '1.10.0', '1.10.2', '1.8.0', '2.0.0', '1.10.1'],
      '2.0.0',
      3,
      ['1.9.0', '1.10.2', '2.0.0'],
    ],
    ['patches where lines are few', ['0.0.1', '0.0.2', '0.0.10'], '0.0.10', 2, ['0.0.2', '0.0.10']],
    [
      'no pre-release, no other form',
      ['1.0.0', '1.1.0-rc.1', '01.2.0', '1.2'],
      '9.0.0',
      5,
      ['1.0.0'],
    ],
    ['nothing above the highest', ['1.0.0', '1.1.0', '1.1.1'], '1.1.0', 5, ['1.0.0', '1.1.0']],
    ['nothing of nothing', [], '1.0.0', 4, []],
  ];
  for (const [what, published, highest, count, expected] of cases) {
    it(`takes ${what}`, () => {
      assert.deepEqual(versionsToCompare(published, highest, count), expected);
    });
  }

  it('orders by number', () => {
    assert.deepEqual(['1.10.0', '1.9.9', '0.20.1'].sort(compareVersions), [
      '0.20.1',
      '1.9.9',
      '1.10.0',
    ]);
  });
});

describe('dayOf', () => {
  const times = {
    created: '2020-01-01T00:00:00Z',
    '1.0.0': '2026-03-01T23:00:00-05:00',
    '1.1.0': '2026-06-01T00:00:00Z',
    '1.2.0': '2026-05-01T00:00:00Z',
    '2.0.0-rc.1': '2025-01-01T00:00:00Z',
  };
  const cases: [version: string, expected: string | undefined][] = [
    ['1.0.0', '2026-03-02'],
    ['1.1.0', undefined],
    ['1.2.0', '2026-05-01'],
    ['3.0.0', undefined],
  ];
  for (const [version, expected] of cases) {
    it(`of ${version} is ${expected ?? 'not known'}`, () => {
      assert.equal(dayOf(version, times), expected);
    });
  }
});
