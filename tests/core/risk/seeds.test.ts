import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolDocument } from '#core/policy/documents.ts';
import { recommend } from '#core/policy/recommend.ts';
import { contextOfServer } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import type { SignalId } from '#core/risk/signals/index.ts';
import { readServer } from '#data/read-content.ts';

type Expected = { category: string; level: string; signals: [id: SignalId, text: string][] };

const SEEDS: Record<string, Record<string, Expected>> = {
  'mcp-luma': {
    luma_generate_video: {
      category: 'Write',
      level: 'Medium',
      signals: [['callback-address', 'callback_url']],
    },
    luma_generate_video_from_image: {
      category: 'Write',
      level: 'Medium',
      signals: [
        ['callback-address', 'callback_url'],
        ['url-argument', 'start_image_url'],
        ['url-argument', 'end_image_url'],
      ],
    },
    luma_get_task: { category: 'Read', level: 'Low', signals: [] },
  },
  'mcp-video-gen': { luma_upscale: { category: 'Write', level: 'Medium', signals: [] } },
  'mcp-runware': {
    videoInference: {
      category: 'Write',
      level: 'Medium',
      signals: [
        ['many-parameters', '20 properties'],
        ['callback-address', 'uploadEndpoint'],
        ['open-object', 'providerSettings'],
      ],
    },
  },
};

for (const [slug, tools] of Object.entries(SEEDS)) {
  const server = readServer(slug, 'content')!;
  const context = contextOfServer(server);
  for (const [name, expected] of Object.entries(tools)) {
    const given = server.tools.find((tool) => tool.name === name)!;
    const rating = rate(given, context);

    test(`${name} is ${expected.level} ${expected.category}`, () => {
      assert.equal(rating.category, expected.category);
      assert.equal(rating.level, expected.level);
      for (const [id, text] of expected.signals) {
        const hit = rating.signals.find((signal) => signal.id === id);
        assert.ok(
          hit?.evidence.some((evidence) => evidence.text === text),
          `${id} ${text}`,
        );
      }
    });

    test(`${name} has the seeds' policy`, () => {
      const { tools: rules, default: otherwise } = toolDocument(recommend(given, rating));
      assert.equal(otherwise, 'deny');
      const rule = rules![name]!;
      if (expected.level === 'Low') assert.deepEqual(rule, {});
      else {
        const limit = { counter: `${name}_rate`, window: 'minute', max: 30, scope: 'grant' };
        assert.ok(rule.limits?.some((one) => JSON.stringify(one) === JSON.stringify(limit)));
      }
    });
  }
}
