import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROFILES } from '#core/policy/profiles.ts';
import { LEGS, WAYS_OUT } from '#core/risk/legs.ts';
import type { Rating } from '#core/risk/rating.ts';
import type { SignalId } from '#core/risk/signals/index.ts';
import type { Ruling } from '#core/policy/ruling.ts';
import { catalogue, type RatedTool } from '#data/catalogue.ts';
import { legsView } from '#views/server-legs.ts';
import { textOf } from '#views/text.ts';

const { servers, tools, bySignal } = catalogue();

for (const id of Object.values(WAYS_OUT).flat())
  test(`a tool with ${id} is a way out of its server`, () => {
    const rated = bySignal.get(id)![0];
    assert.ok(rated, id);
    const { legs, verdict } = legsView([rated]);
    assert.deepEqual(
      legs.find(({ title }) => title === 'A way out')!.tools.map(({ text }) => text),
      [rated.tool.name],
    );
    assert.doesNotMatch(textOf(verdict), /(not|neither) .*a way out/);
  });

test('what is missing is told with a word for each number', () => {
  const own = tools.find(({ rating }) => only(rating, 'reads-private-data'))!;
  const outside = tools.find(({ rating }) => only(rating, 'untrusted-content'))!;
  const told = (...rated: RatedTool[]) => textOf(legsView(rated).verdict);
  assert.match(told(own), /^It has private data, but neither untrusted content nor a way out;/);
  assert.match(told(own, outside), /^It has private data and untrusted content but not a way out;/);
});

/** True where this signal alone counts as a leg. */
function only({ signals }: Rating, id: SignalId): boolean {
  const legs = Object.values(LEGS).flat() as SignalId[];
  return (
    signals
      .filter((hit) => legs.includes(hit.id))
      .map((hit) => hit.id)
      .join() === id
  );
}

test('a server that runs commands has a way out', () => {
  const { tools } = servers.get('bash-command-mcp')!;
  assert.doesNotMatch(textOf(legsView(tools).verdict), /(not|neither) .*a way out/);
});

test('what the profile without a way out hides is what the page calls a way out', () => {
  const apply: (typeof PROFILES)['no-egress']['apply'] = PROFILES['no-egress'].apply;
  for (const rated of tools) {
    const { tool, rating } = rated;
    const open: Ruling = { tool: tool.name, level: rating.level, action: 'allow', rules: {} };
    const out = legsView([rated]).legs.find(({ title }) => title === 'A way out')!;
    assert.equal(apply(rating, open).action === 'hide', out.tools.length > 0, tool.name);
  }
});
