import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw } from '#scripts/method/draw.ts';
import { readContent } from '#data/read-content.ts';

const { servers, labels } = readContent('content');
const drawn = draw(servers);
const key = ({ server, tool }: { server: string; tool: string }) => `${server} ${tool}`;

test('the draw has to do with neither the order of servers nor of tools', () => {
  const turned = servers
    .map((server) => ({ ...server, tools: server.tools.toReversed() }))
    .toReversed();
  assert.deepEqual(draw(turned), drawn);
});

test('no tool is drawn twice, and each group is halved', () => {
  assert.equal(new Set(drawn.map(key)).size, drawn.length);
  for (const [group, tools] of Map.groupBy(drawn, (one) => one.group)) {
    const tuning = tools.filter(({ half }) => half === 'tuning').length;
    assert.ok(Math.abs(2 * tuning - tools.length) <= 1, group);
  }
});

test('no tool that figures are made of is tuned by', () => {
  const tuning = new Set([...labels.tuning, ...labels.extra].map(key));
  assert.deepEqual(
    labels.reporting.map(key).filter((one) => tuning.has(one)),
    [],
  );
});
