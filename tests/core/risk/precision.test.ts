import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Label, Reading } from '#core/risk/label.ts';
import { keywordRating } from '#core/risk/keywords.ts';
import { agreementOf, missed, precisionOf, type Comparison } from '#core/risk/precision.ts';
import { tool } from './tool.ts';

const READ: Reading = { category: 'Read', signals: [], level: 'Low' };
const WRITE: Reading = { category: 'Write', signals: ['bulk'], level: 'Medium' };

function label(reading: Reading, readings: [Reading, Reading] = [reading, reading]): Label {
  const rest = { server: 's', tool: 't', fingerprint: '0'.repeat(64), group: 'random' };
  return { ...rest, ...reading, readings, date: '2026-11-21' };
}

function compared(truth: Reading, said: Reading, times: number): Comparison[] {
  return Array.from({ length: times }, () => ({ label: label(truth), said }));
}

const FOUR = [
  ...compared(READ, READ, 6),
  ...compared(READ, WRITE, 1),
  ...compared(WRITE, READ, 2),
  ...compared(WRITE, WRITE, 3),
];

test('precision, recall and confusion are counted from the pairs', () => {
  const { tools, category, level, signals } = precisionOf(FOUR);
  assert.equal(tools, 12);
  assert.equal(category.accuracy, 9 / 12);
  assert.equal(level.accuracy, 9 / 12);
  assert.deepEqual(
    [category.confusion.Read, category.confusion.Write].map(({ Read, Write }) => [Read, Write]),
    [
      [6, 1],
      [2, 3],
    ],
  );
  assert.deepEqual(category.scores.Write, {
    ...{ cases: 5, said: 4, both: 3 },
    ...{ precision: 3 / 4, recall: 3 / 5, f1: 6 / 9 },
  });
  assert.deepEqual(signals.bulk, category.scores.Write);
  assert.ok(Number.isNaN(signals.messaging.recall), 'what has no case has no recall');
});

test('the order of the tools changes nothing', () => {
  assert.deepEqual(precisionOf(FOUR.toReversed()), precisionOf(FOUR));
});

test('a target counts from its number of cases on', () => {
  const of = (times: number) =>
    missed(precisionOf([...compared(WRITE, READ, times), ...compared(READ, READ, 1000)]));
  assert.deepEqual(of(19), []);
  assert.deepEqual(of(20), [
    'Write F1 0.000 is under 0.92',
    'bulk precision 0.000 is under 0.92',
    'bulk recall 0.000 is under 0.88',
  ]);
  assert.equal(of(500).filter((line) => line.includes('accuracy')).length, 2);
});

test('agreement is that of the readings, not of what they were settled to', () => {
  const labels = [label(READ, [READ, WRITE]), label(READ), label(WRITE), label(WRITE)];
  const once = { ...label(READ), readings: [READ] };
  assert.deepEqual(agreementOf([...labels, once]), { category: 0.75, level: 0.75 });
});

test('the keyword list takes the most severe word of the name, else of the description', () => {
  for (const [name, description, category, level] of [
    ['list_commands', 'Lists.', 'Read', 'Low'],
    ['get_run', 'Gets a run.', 'Execute', 'High'],
    ['frobnicate', 'Deletes or lets you delete.', 'Destructive', 'High'],
    ['frobnicate', 'Does it.', 'Unclassified', 'Medium'],
  ] as const)
    assert.deepEqual(keywordRating(tool(name, description)), { category, level }, name);
});
