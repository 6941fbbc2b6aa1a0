/**
 * @file Has each dialect's reader decide calls of every tool, and compares with the ruling. A sample of
 * the catalogue, or all of it with CAVEAT_WHOLE_CATALOGUE=1.
 */
import assert from 'node:assert/strict';
import test from 'node:test';
import { aliasFor, type Dialect } from '#core/dialects/dialect.ts';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import type { Loss } from '#core/dialects/loss.ts';
import { WINDOW_LENGTH } from '#core/policy/evaluate.ts';
import type { Call, Limit } from '#core/policy/policy.ts';
import { PROFILES, type Profile } from '#core/policy/profiles.ts';
import type { Ruling } from '#core/policy/ruling.ts';
import { rulingOf, type RatedServer, type RatedTool } from '#data/catalogue.ts';
import type { Reader } from './engines/engine.ts';
import { ENGINES } from './engines/index.ts';
import { actionAfter, checkCall } from './oracle.ts';
import { servers } from './servers.ts';

const sample = servers(45);
const LATER = 'a_tool_that_was_added_later';

/** Calls of the tool that its recommendation is tested with, alone. */
function callsOf(rated: RatedTool): Call[] {
  const { tool, vectors, narrowest } = rulingOf(rated);
  const all = [...vectors, ...(narrowest?.vectors ?? [])].flatMap(({ calls }) =>
    calls.length === 1 && calls[0]!.tool === tool ? calls : [],
  );
  return [...new Map(all.map((call) => [JSON.stringify(call), call])).values()];
}

/** A hidden tool is not listed; what is not hidden is, where only this could keep it out of the list. */
function checkList(id: string, reader: Reader, ruling: Ruling, losses: readonly Loss[]): void {
  if (!reader.lists || losses.some(({ cannot }) => cannot === 'name')) return;
  const action = id === 'vscode' ? ruling.action : actionAfter(losses, ruling.action);
  const open = action === 'allow' || action === 'ask';
  if (open || action === 'hide') assert.equal(reader.lists(ruling.tool), open, ruling.tool);
}

function checkServer(id: DialectId, profile: Profile, { record, tools }: RatedServer): void {
  const dialect: Dialect = DIALECTS[id];
  const alias = aliasFor(dialect, record.slug);
  const rulings = tools.map((rated) => profile.apply(rated.rating, rulingOf(rated)));
  const server = { otherwise: 'deny', tools: rulings } as const;
  const { texts, losses } = dialect.render({ alias, form: 'document', server });
  const byTool = Map.groupBy(losses, ({ tool }) => tool);
  const reader = ENGINES[id](texts, alias);
  // Each call has a day of its own, so that no quota is used up: those are tested apart.
  let day = 0;
  for (const [i, rated] of tools.entries()) {
    const ruling = rulings[i]!;
    const own = byTool.get(ruling.tool) ?? [];
    for (const call of callsOf(rated))
      checkCall(reader, ruling, own, { ...call, at: (day += 1) * WINDOW_LENGTH.day });
    checkList(id, reader, ruling, own);
  }
  const unlisted = byTool.get(undefined)?.find(({ cannot }) => cannot === 'otherwise');
  const outcome = unlisted ? unlisted.instead : 'deny';
  assert.equal(reader.decide({ tool: LATER }), outcome, record.slug);
}

for (const id of Object.keys(DIALECTS) as DialectId[])
  test(`${id}: each call is decided as the ruling and its losses say`, () => {
    for (const server of sample) checkServer(id, PROFILES.recommended, server);
  });

for (const id of Object.keys(DIALECTS) as DialectId[])
  test(`${id}: so in every profile`, () => {
    for (const profile of Object.values<Profile>(PROFILES))
      for (const server of sample.slice(0, 3)) checkServer(id, profile, server);
  });

const MINUTE = WINDOW_LENGTH.minute;
const limit = (window: Limit['window'], max: number): Limit => ({
  counter: `paid_${window}`,
  window,
  max,
  scope: 'grant',
});
/** A paid tool. */
const limited: Ruling = {
  tool: 'paid',
  level: 'Medium',
  action: 'allow',
  rules: { limits: [limit('minute', 30), limit('hour', 60)] },
};
const passing = (id: DialectId, times: readonly number[]): number => {
  const server = { otherwise: 'deny', tools: [limited] } as const;
  const { texts } = DIALECTS[id].render({ alias: 'a', form: 'document', server });
  const reader = ENGINES[id](texts, 'a');
  return times.filter((at) => reader.decide({ tool: 'paid', at }) === 'allow').length;
};
const often = (count: number, from: number, step: number) =>
  Array.from({ length: count }, (_, i) => from + i * step);

for (const id of ['policy-v1', 'intercept'] as const)
  test(`${id}: the 31st call in a minute and the 61st in an hour are refused`, () => {
    assert.equal(passing(id, often(30, 0, 1)), 30);
    assert.equal(passing(id, often(40, 0, 1)), 30);
    assert.equal(passing(id, [...often(40, 0, 1), ...often(40, MINUTE, 1)]), 60);
    assert.equal(passing(id, often(200, 0, MINUTE / 4)), 60);
  });

test('toolhive: no window passes more than twice its quota', () => {
  assert.equal(passing('toolhive', often(40, 0, 1)), 30);
  assert.ok(passing('toolhive', often(60, 0, 1_000)) <= 60);
  assert.ok(passing('toolhive', often(3_600, 0, 1_000)) <= 120);
});
