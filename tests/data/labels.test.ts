import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LABEL_SETS } from '#core/risk/label.ts';
import { labelled } from '#data/labels.ts';
import { precisionOf } from '#core/risk/precision.ts';
import { readContent } from '#data/read-content.ts';

const content = readContent('content');

test('every label is of a definition in the catalogue', () => {
  for (const set of LABEL_SETS) assert.deepEqual(labelled(content, set).stale, [], set);
});

test('a label whose definition has changed is left out and counted', () => {
  const [first, ...rest] = content.labels.tuning;
  const changed = { ...first!, fingerprint: '0'.repeat(64) };
  const { comparisons, stale } = labelled(
    { ...content, labels: { ...content.labels, tuning: [changed, ...rest] } },
    'tuning',
  );
  assert.deepEqual(stale, [changed]);
  assert.equal(comparisons.length, rest.length);
});

test('a review changes what is published of a tool, and nothing that is measured', () => {
  for (const set of LABEL_SETS) {
    const { comparisons, published } = labelled(content, set);
    const without = labelled({ ...content, reviews: new Map() }, set);
    assert.deepEqual(comparisons, without.comparisons, set);
    assert.deepEqual(without.published, comparisons, set);
    const changed = published.filter((one, i) => one.said !== comparisons[i]!.said);
    assert.ok(changed.length > 0, set);
    for (const { label, said } of changed) {
      const judgement = content.reviews.get(label.server)?.tools[label.tool];
      assert.ok(judgement, `${label.server} ${label.tool}`);
      assert.equal(said.category, judgement.category ?? said.category);
    }
  }
});

test('where the readings differ, the label says why it is as it is', () => {
  for (const set of LABEL_SETS) {
    for (const { server, tool, category, level, readings, settled } of content.labels[set]) {
      const differ = readings.some((one) => one.category !== category || one.level !== level);
      if (differ) assert.ok(settled, `${set}: ${server} ${tool}`);
    }
  }
});

test('those that figures are made of were read twice', () => {
  for (const set of ['tuning', 'reporting'] as const) {
    assert.ok(content.labels[set].length >= 300, set);
    for (const { server, tool, readings } of content.labels[set])
      assert.equal(readings.length, 2, `${server} ${tool}`);
  }
});

test('a label fits its own category and signals', () => {
  for (const set of LABEL_SETS) {
    for (const { server, tool, category, signals, level } of content.labels[set]) {
      const has = (id: (typeof signals)[number]) => signals.includes(id);
      const place = `${set}: ${server} ${tool}`;
      assert.equal(has('moves-money'), category === 'Financial', place);
      if (category === 'Financial' || has('returns-secret') || has('catch-all-request'))
        assert.equal(level, 'Critical', place);
      if (category === 'Execute' || category === 'Destructive' || has('destructive-declared'))
        assert.match(level, /Critical|High/, place);
      if (has('messaging')) assert.ok(has('sends-outside'), place);
      if (has('reads-private-data') || has('untrusted-content'))
        assert.equal(category, 'Read', place);
    }
  }
});

test('the figures get no worse, and stay far above a list of keywords', () => {
  const { comparisons, keywords } = labelled(content, 'reporting');
  const [ours, words] = [precisionOf(comparisons), precisionOf(keywords)];
  assert.ok(ours.category.accuracy >= 0.949, String(ours.category.accuracy));
  assert.ok(ours.level.accuracy >= 0.896, String(ours.level.accuracy));
  assert.ok(ours.category.accuracy - words.category.accuracy > 0.2);
  assert.ok(ours.level.accuracy - words.level.accuracy > 0.28);
});
