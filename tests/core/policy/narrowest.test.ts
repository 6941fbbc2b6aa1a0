import assert from 'node:assert/strict';
import test from 'node:test';
import type { Judgement } from '#core/catalogue/review.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import { recommend } from '#core/policy/recommend.ts';
import type { Recommendation } from '#core/policy/recommendation.ts';
import { rate } from '#core/risk/rate.ts';

const tool = (
  name: string,
  properties: Record<string, object>,
  required: string[] = [],
  description = '',
): Tool => ({ name, description, inputSchema: { type: 'object', properties, required } });

/** The narrowest form of a tool that is not allowed. */
function narrowest(one: Tool, judgement?: Judgement): Recommendation {
  const form = recommend(one, rate(one, undefined, judgement)).narrowest;
  assert.ok(form, `${one.name} is allowed`);
  return form;
}

const reviewed = (reason: string): Judgement => ({
  addSignals: ['returns-secret'],
  reason,
  reviewer: 'A',
  date: '2026-11-21',
});
const acts = tool('orders', { action: { enum: ['list', 'get_link', 'count', 'delete'] } }, [
  'action',
]);

const NAMED: [what: string, reason: string, reading: string[]][] = [
  ['no act', 'The list of orders holds what opens the shop.', ['list', 'get_link', 'count']],
  ['an act by its name', 'get_link passes on what opens the shop.', ['list', 'count']],
  ['an act in back quotes', 'What `count` returns opens the shop.', ['list', 'get_link']],
  ['an act as such', 'The action list returns what opens the shop.', ['get_link', 'count']],
];

for (const [what, reason, reading] of NAMED)
  test(`the narrowest form allows no act that the review names: ${what}`, () => {
    const { rules } = narrowest(acts, reviewed(reason));
    assert.deepEqual(rules.require![0]!.conditions, [
      { path: 'args.action', op: 'in', value: reading },
    ]);
  });
