import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOfServer } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import { readContent } from '#data/read-content.ts';

const { servers, reviews } = readContent('content');

test('a review changes what is computed; one that no longer does is removed', () => {
  const idle = servers.flatMap((server) => {
    const { slug, tools } = server;
    const judgements = reviews.get(slug)?.tools ?? {};
    const context = contextOfServer(server);
    return tools.flatMap((tool) => {
      const judgement = judgements[tool.name];
      if (!judgement) return [];
      const { reviewed, ...after } = rate(tool, context, judgement);
      const said = [after.category, after.level, ...after.signals.map((signal) => signal.id)];
      const computed = reviewed?.computed;
      const before = [computed?.category, computed?.level, ...(computed?.signals ?? [])];
      return said.join() === before.join() ? [`${slug} ${tool.name}`] : [];
    });
  });
  assert.deepEqual(idle, []);
});
