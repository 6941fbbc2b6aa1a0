import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Server } from '#core/catalogue/server.ts';
import { buildCatalogue, rateServer, rulingOf } from '#data/catalogue.ts';
import { readContent } from '#data/read-content.ts';
import { methodPageView } from '#views/method-page.ts';
import { textOf } from '#views/text.ts';
import { toolPolicyView } from '#views/tool-policy.ts';

const text = { type: 'string' };
const given = (name: string, argument: string) => ({
  name,
  inputSchema: { type: 'object', properties: { [argument]: text }, required: [argument] },
});
const record: Server = {
  ...{ slug: 'x', id: 'x', name: 'x', license: 'MIT', transport: 'stdio' },
  counts: { prompts: null, resources: null },
  tools: [given('delete_page', 'id'), given('execute_command', 'command')],
  provenance: { method: 'document', date: '2026-01-02', tool: 'caveat 1.0.0', source: 'x' },
};

const CASES = [
  [
    'ask',
    /^A person is asked because it .* \(rule [^)]+\)\. Policy v1, which cannot ask, hides it\.$/,
  ],
  ['hide', /^Hidden because it .* \(rule C1\)\.$/],
] as const;
for (const [i, [action, expected]] of CASES.entries())
  test(`the reason of a tool that is to ${action} says so`, () => {
    const rated = rateServer(record).tools[i]!;
    assert.equal(rulingOf(rated).action, action);
    assert.match(textOf(toolPolicyView(rated).reasons[0]!), expected);
  });

test('the method page says that a person is asked where conditions do not bound a tool', () => {
  const { limits } = methodPageView(buildCatalogue(readContent('tests/fixtures/catalogue')));
  const { numbers } = limits.find(({ level }) => level === 'High')!;
  assert.match(numbers, /a person is asked each time, and policy v1, which cannot ask, hides/);
});
