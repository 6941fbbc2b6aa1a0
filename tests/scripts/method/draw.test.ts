import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw, HARD, SIZES } from '#scripts/method/draw.ts';
import { readContent } from '#data/read-content.ts';

const { servers, labels } = readContent('content');
const read = [...labels.tuning, ...labels.extra];
const drawn = draw(servers, read);
const key = ({ server, tool }: { server: string; tool: string }) => `${server} ${tool}`;

test('the draw has to do with neither the order of servers nor of tools', () => {
  const turned = servers
    .map((server) => ({ ...server, tools: server.tools.toReversed() }))
    .toReversed();
  assert.deepEqual(draw(turned, read), drawn);
});

test('no tool is drawn twice, and none that was read to tune by', () => {
  const tuned = new Set(read.map(key));
  assert.equal(new Set(drawn.map(key)).size, drawn.length);
  assert.deepEqual(
    drawn.map(key).filter((one) => tuned.has(one)),
    [],
  );
});

test('the tools that figures are made of are of the kind they were drawn as, and no more than are drawn', () => {
  const tools = new Map(
    servers.flatMap((server) =>
      server.tools.map((tool) => [key({ server: server.slug, tool: tool.name }), tool] as const),
    ),
  );
  for (const [group, ones] of Map.groupBy(labels.reporting, (one) => one.group)) {
    const fits = HARD[group];
    assert.ok(ones.length <= (fits ? SIZES.ofEach : SIZES.random), group);
    assert.ok(ones.length >= 10, group);
    for (const one of ones) {
      const tool = tools.get(key(one));
      assert.ok(!fits || !tool || fits(tool), key(one));
    }
  }
});

test('no tool that figures are made of is tuned by', () => {
  const tuning = new Set(read.map(key));
  assert.deepEqual(
    labels.reporting.map(key).filter((one) => tuning.has(one)),
    [],
  );
});
