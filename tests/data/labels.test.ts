import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LABEL_SETS } from '#core/risk/label.ts';
import { labelled, labelledOutside } from '#data/labels.ts';
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
  const inside = LABEL_SETS.flatMap((set) => content.labels[set]).map((label) => ({
    ...label,
    place: `${label.server} ${label.tool}`,
  }));
  const outside = content.outside.map((label) => ({
    ...label,
    place: `${label.server} ${label.tool.name}`,
  }));
  for (const { place, category, signals, level } of [...inside, ...outside]) {
    const has = (id: (typeof signals)[number]) => signals.includes(id);
    assert.equal(has('moves-money'), category === 'Financial', place);
    if (category === 'Financial' || has('returns-secret') || has('catch-all-request'))
      assert.equal(level, 'Critical', place);
    if (category === 'Execute' || category === 'Destructive' || has('destructive-declared'))
      assert.match(level, /Critical|High/, place);
    if (has('messaging')) assert.ok(has('sends-outside'), place);
    if (has('reads-private-data') || has('untrusted-content'))
      assert.equal(category, 'Read', place);
  }
});

test('the figures get no worse, and stay far above a list of keywords', () => {
  const { comparisons, keywords } = labelled(content, 'reporting');
  const [ours, words] = [precisionOf(comparisons), precisionOf(keywords)];
  assert.ok(ours.category.accuracy >= 0.949, String(ours.category.accuracy));
  assert.ok(ours.level.accuracy >= 0.896, String(ours.level.accuracy));
  const away = precisionOf(labelledOutside(content).comparisons);
  assert.ok(away.category.accuracy >= 0.929, String(away.category.accuracy));
  assert.ok(away.level.accuracy >= 0.867, String(away.level.accuracy));
  assert.ok(ours.category.accuracy - words.category.accuracy > 0.2);
  assert.ok(ours.level.accuracy - words.level.accuracy > 0.28);
});

test('the servers outside are in no record, and each of their tools is read once', () => {
  const known = new Set(content.servers.map(({ id }) => id));
  const seen = new Set<string>();
  assert.ok(content.outside.length >= 300);
  for (const { server, siblings, tool } of content.outside) {
    const key = `${server} ${tool.name}`;
    assert.ok(!known.has(server), server);
    assert.ok(siblings.includes(tool.name), key);
    assert.ok(!seen.has(key), key);
    seen.add(key);
  }
});

test('tools outside are rated among the tools of their server', () => {
  const { comparisons, keywords } = labelledOutside(content);
  assert.equal(comparisons.length, content.outside.length);
  assert.equal(keywords.length, content.outside.length);
  const alone = labelledOutside({
    ...content,
    outside: content.outside.map((one) => ({ ...one, server: 'x', siblings: [one.tool.name] })),
  });
  assert.notDeepEqual(
    comparisons.map(({ said }) => said),
    alone.comparisons.map(({ said }) => said),
  );
});
