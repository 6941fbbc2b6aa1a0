import assert from 'node:assert/strict';
import test from 'node:test';
import { PROFILES, profileChanges, type Profile, type ProfileId } from '#core/policy/profiles.ts';
import { ACTIONS, kindOf, type Ruling, type RulingKind } from '#core/policy/ruling.ts';
import { recommend } from '#core/policy/recommend.ts';
import { rate } from '#core/risk/rate.ts';
import { catalogue, rulingOf } from '#data/catalogue.ts';

const text = { type: 'string' };
const tool = (name: string, ...required: string[]) => ({
  name,
  inputSchema: {
    type: 'object',
    properties: Object.fromEntries(required.map((one) => [one, text])),
    required,
  },
});
const optional = {
  name: 'create_video',
  inputSchema: { type: 'object', properties: { prompt: text, callback_url: text } },
};

const CASES: [tool: object, kinds: Record<ProfileId, RulingKind>][] = [
  [
    tool('get_task', 'id'),
    {
      recommended: 'allow',
      'read-only': 'allow',
      'no-egress': 'allow',
      'ask-first': 'allow',
      strict: 'limit',
    },
  ],
  [
    tool('create_note', 'title'),
    {
      recommended: 'limit',
      'read-only': 'hide',
      'no-egress': 'limit',
      'ask-first': 'ask',
      strict: 'hide',
    },
  ],
  [
    tool('fetch_page', 'url'),
    {
      recommended: 'condition',
      'read-only': 'condition',
      'no-egress': 'hide',
      'ask-first': 'ask',
      strict: 'hide',
    },
  ],
  [
    tool('delete_page', 'id'),
    {
      recommended: 'ask',
      'read-only': 'hide',
      'no-egress': 'ask',
      'ask-first': 'ask',
      strict: 'hide',
    },
  ],
  [
    tool('execute_command', 'command'),
    {
      recommended: 'hide',
      'read-only': 'hide',
      'no-egress': 'hide',
      'ask-first': 'hide',
      strict: 'hide',
    },
  ],
  [
    optional,
    {
      recommended: 'condition',
      'read-only': 'hide',
      'no-egress': 'condition',
      'ask-first': 'ask',
      strict: 'hide',
    },
  ],
];

for (const [given, kinds] of CASES) {
  const one = given as Parameters<typeof rate>[0];
  const rating = rate(one);
  const ruling = recommend(one, rating);
  for (const [id, profile] of Object.entries(PROFILES))
    test(`${id}: ${one.name}`, () =>
      assert.equal(kindOf(profile.apply(rating, ruling)), kinds[id as ProfileId]));
}

/** Neither a milder action nor a rule less. */
function isAsStrict(a: Ruling, b: Ruling): boolean {
  if (a.action === 'hide') return true;
  const kept = (['require', 'deny_if', 'limits'] as const).every((list) =>
    (b.rules[list] ?? []).every((one: object) => ((a.rules[list] ?? []) as object[]).includes(one)),
  );
  return kept && ACTIONS.indexOf(a.action) >= ACTIONS.indexOf(b.action);
}

test('no profile allows more than what is recommended, for any tool of the catalogue', () => {
  for (const rated of catalogue().tools) {
    const ruling = rulingOf(rated);
    for (const profile of Object.values<Profile>(PROFILES))
      assert.ok(
        isAsStrict(profile.apply(rated.rating, ruling), ruling),
        `${profile.id} ${rated.tool.name}`,
      );
  }
});

test('a profile is told by what it changes', () => {
  const tools = [tool('get_task', 'id'), tool('create_note', 'title')].map((one) => {
    const rating = rate(one);
    return { rating, ruling: recommend(one, rating) };
  });
  assert.deepEqual(profileChanges(PROFILES.recommended, tools), []);
  assert.deepEqual(profileChanges(PROFILES['ask-first'], tools), [
    { tool: 'create_note', from: 'limit', to: 'ask' },
  ]);
  for (const profile of Object.values<Profile>(PROFILES))
    for (const { rating, ruling } of tools) {
      const under = profile.apply(rating, ruling);
      assert.equal('vectors' in under, under === ruling, profile.id);
    }
});
