import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ABOUT } from '#core/risk/signals/about/index.ts';
import type { About, Example } from '#core/risk/signals/about/about.ts';
import { SIGNAL_IDS, type SignalId } from '#core/risk/signals/index.ts';
import { rateServer, type RatedTool } from '#data/catalogue.ts';
import { readContent } from '#data/read-content.ts';

const LEAST = 3;
/** Rated without reviews: an example shows what the code does. */
const servers = new Map(
  readContent('content').servers.map((record) => [record.slug, rateServer(record)]),
);
const tools = [...servers.values()].flatMap((server) => server.tools);

for (const id of SIGNAL_IDS) {
  const { definition, falsePositives, condition, mappings, examples }: About = ABOUT[id];
  describe(`what is told of ${id}`, () => {
    it('is complete', () => {
      const texts = [definition.fires, definition.not, condition, ...falsePositives];
      texts.push(...Object.values(mappings));
      assert.ok(falsePositives.length > 0 && Object.keys(mappings).length > 0);
      for (const text of texts) assert.match(text, /[.)]$/, 'a sentence');
    });

    it('has three firing tools, or all there are', () => {
      const firing = tools.filter((rated) => fires(rated, id));
      assert.ok(
        examples.firing.length >= Math.min(LEAST, firing.length),
        `${String(examples.firing.length)} examples; it fires on ${firing.slice(0, 9).map(nameOf).join(', ')}`,
      );
      assert.ok(examples.nearMisses.length >= LEAST);
    });

    for (const example of examples.firing) {
      it(`fires on ${example.server} ${example.tool}`, () => {
        const rated = found(example);
        assert.ok(fires(rated, id), `${id} ${advice(rated, id, 'fires no longer')}`);
      });
    }

    for (const example of examples.nearMisses) {
      it(`is silent on ${example.server} ${example.tool}`, () => {
        const rated = found(example);
        const quotes = rated.rating.signals.find((hit) => hit.id === id)?.evidence;
        assert.ok(!quotes, `${id} ${advice(rated, id, `fires on ${JSON.stringify(quotes)}`)}`);
      });
    }
  });
}

it('the largest tools are those that are told, with their sizes', () => {
  const sizes: ((rated: RatedTool) => number)[] = [
    ({ tool }) => JSON.stringify(tool).length,
    ({ tool }) => tool.description?.length ?? 0,
  ];
  const { nearMisses } = ABOUT['oversized-definition'].examples;
  for (const [i, size] of sizes.entries()) {
    const largest = tools.reduce((most, one) => (size(one) > size(most) ? one : most));
    const { server, tool, why } = nearMisses[i]!;
    assert.equal(`${server} ${tool}`, nameOf(largest));
    assert.ok(why.includes(size(largest).toLocaleString('en-GB')), why);
  }
});

it('no tool is an example twice on one page', () => {
  for (const [id, { examples }] of Object.entries(ABOUT)) {
    const names = [...examples.firing, ...examples.nearMisses].map(
      ({ server, tool }) => `${server} ${tool}`,
    );
    assert.equal(new Set(names).size, names.length, id);
  }
});

function fires({ rating }: RatedTool, id: SignalId): boolean {
  return rating.signals.some((hit) => hit.id === id);
}

function found({ server, tool }: Example): RatedTool {
  const record = servers.get(server);
  assert.ok(record, `content/servers/${server}.json is not there: choose another example`);
  const rated = record.tools.find((one) => one.tool.name === tool);
  assert.ok(rated, `${server} has no tool ${tool} any more: choose another example`);
  return rated;
}

function advice(rated: RatedTool, id: SignalId, what: string): string {
  return `${what} (${nameOf(rated)}). If that is right now, choose another example in src/core/risk/signals/about/${id}.ts`;
}

function nameOf({ server, tool }: RatedTool): string {
  return `${server.record.slug} ${tool.name}`;
}
