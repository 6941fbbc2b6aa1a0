import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw } from '#scripts/method/draw.ts';
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

test('what was drawn is what is labelled', () => {
  // Servers that joined since have no labels, and no part in the draw.
  const known = new Set([...read, ...labels.reporting].map(({ server }) => server));
  const then = draw(
    servers.filter(({ slug }) => known.has(slug)),
    read,
  );
  const grouped = (one: { server: string; tool: string; group: string }) =>
    `${one.group} ${key(one)}`;
  assert.deepEqual(then.map(grouped).sort(), labels.reporting.map(grouped).sort());
});

test('no tool that figures are made of is tuned by', () => {
  const tuning = new Set(read.map(key));
  assert.deepEqual(
    labels.reporting.map(key).filter((one) => tuning.has(one)),
    [],
  );
});
