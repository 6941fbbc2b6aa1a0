import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROFILES } from '#core/policy/profiles.ts';
import { WAYS_OUT } from '#core/risk/legs.ts';
import type { Ruling } from '#core/policy/ruling.ts';
import { catalogue } from '#data/catalogue.ts';
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
    assert.doesNotMatch(textOf(verdict), /not .*a way out/);
  });

test('a server that runs commands has a way out', () => {
  const { tools } = servers.get('bash-command-mcp')!;
  assert.doesNotMatch(textOf(legsView(tools).verdict), /not .*a way out/);
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
