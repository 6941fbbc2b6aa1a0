import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw } from '#scripts/method/draw.ts';
import { readContent } from '#data/read-content.ts';

const { servers, labels } = readContent('content');
const drawn = draw(servers, labels.extra);
const key = ({ server, tool }: { server: string; tool: string }) => `${server} ${tool}`;

test('the draw has to do with neither the order of servers nor of tools', () => {
  const turned = servers
    .map((server) => ({ ...server, tools: server.tools.toReversed() }))
    .toReversed();
  assert.deepEqual(draw(turned, labels.extra), drawn);
});

test('no tool is drawn twice, and both sets have the same kinds of hard cases', () => {
  assert.equal(new Set(drawn.map(key)).size, drawn.length);
  for (const [group, tools] of Map.groupBy(drawn, (one) => one.group)) {
    const tuning = tools.filter(({ set }) => set === 'tuning').length;
    assert.equal(3 * tuning, 2 * tools.length, group);
  }
});

test('what was drawn is what is labelled', () => {
  for (const set of ['tuning', 'reporting'] as const)
    assert.deepEqual(
      drawn
        .filter((one) => one.set === set)
        .map(key)
        .sort(),
      labels[set].map(key).sort(),
    );
});

test('no tool that figures are made of is tuned by', () => {
  const tuning = new Set([...labels.tuning, ...labels.extra].map(key));
  assert.deepEqual(
    labels.reporting.map(key).filter((one) => tuning.has(one)),
    [],
  );
});
