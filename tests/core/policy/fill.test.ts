import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { toolDocument } from '#core/policy/documents.ts';
import { decide } from '#core/policy/evaluate.ts';
import { effectOf } from '#core/policy/effect.ts';
import { editKey, filled, type Fillings } from '#core/policy/fill.ts';
import { parsePolicy } from '#core/policy/policy.ts';
import { readFilling } from '#core/policy/read-filling.ts';
import type { EditKind } from '#core/policy/recommendation.ts';
import { FILLED, fillable } from '../../lib/fillable.ts';

/** What is typed, and what it is read as; undefined where it is refused. */
const TYPED: Record<EditKind, [typed: string, value: unknown][]> = {
  hosts: [
    ['api.example.org', ['api.example.org']],
    [
      ' API.Example.org , b.example;c.example b.example',
      ['api.example.org', 'b.example', 'c.example'],
    ],
    ['https://api.example.org/', ['api.example.org']],
    ['bücher.example', ['xn--bcher-kva.example']],
    ['localhost', ['localhost']],
    ['', undefined],
    [',', undefined],
    ['*.example.org', undefined],
    ['a.example:8443', undefined],
    ['a.example/path', undefined],
    ['user@a.example', undefined],
    ['http://a.example', undefined],
    ['a.example?b', undefined],
    ['a.example|b.example', undefined],
    ['a"b.example', undefined],
    ["a'); drop", undefined],
    ['<b>', undefined],
    ['[::1]', undefined],
    ['a.example, not\\ok^', undefined],
  ],
  folder: [
    ['/srv/data', '/srv/data'],
    ['/srv/data/', '/srv/data'],
    ['/srv/my "own" data', '/srv/my "own" data'],
    ["/srv/o'neil\\x", "/srv/o'neil\\x"],
    ['C:\\Users\\me', 'C:\\Users\\me'],
    ['c:/Users/me/', 'c:\\Users\\me'],
    ['/données/日本', '/données/日本'],
    ['', undefined],
    ['/', undefined],
    ['//', undefined],
    ['C:\\', undefined],
    ['data', undefined],
    ['~/data', undefined],
    ['/srv/../etc', undefined],
    ['/srv/./data', undefined],
    ['/srv/a\\..\\b', undefined],
    ['C:\\a\\..\\b', undefined],
    ['/srv//data', undefined],
    ['/srv/a\nb', undefined],
    ['/srv/a\0b', undefined],
    ['/srv/\ud800', undefined],
    ['\\\\server\\share', undefined],
  ],
  names: [
    ['#general', ['#general']],
    ['a@example.org, b@example.org,a@example.org', ['a@example.org', 'b@example.org']],
    ['it\'s "so" \\ ${x} {{y}}', ['it\'s "so" \\ ${x} {{y}}']],
    ['', undefined],
    [' , ', undefined],
    ['a\u200bb', undefined],
    ['a\u202eb', undefined],
  ],
  numbers: [
    ['7', [7]],
    ['-100123, 7 7', [-100123, 7]],
    ['', undefined],
    ['1.5', undefined],
    ['1e3', undefined],
    ['seven', undefined],
    ['12345678901234567890', undefined],
  ],
  amount: [
    ['50', 50],
    ['0.5', 0.5],
    ['1234.56', 1234.56],
    ['', undefined],
    ['0', undefined],
    ['-1', undefined],
    ['1e3', undefined],
    ['1,000', undefined],
    ['0.0000001', undefined],
    ['Infinity', undefined],
    ['1}', undefined],
  ],
};

for (const [kind, cases] of Object.entries(TYPED))
  test(`${kind}: what is typed is read, or refused with a reason`, () => {
    for (const [typed, value] of cases) {
      const { filling, fault } = readFilling(kind as EditKind, typed);
      assert.deepEqual(filling?.value, value, typed);
      assert.equal(fault === undefined, value !== undefined, typed);
    }
  });

test('the reader’s values stand in the policy, and its calls show what each rule now does', () => {
  for (const { tool, typed, passes, refuses } of FILLED) {
    const { own, edits, fillings } = fillable(tool, typed);
    const { rules, samples } = filled(own, fillings);
    const document = toolDocument({ ...own, rules });
    parsePolicy(tool.name, document);
    const text = JSON.stringify(document);
    for (const { placeholder, kind } of edits)
      if (kind !== 'amount' && kind !== 'numbers')
        assert.ok(!text.includes(placeholder.replace('.', '\\\\.')), `${typed}: ${placeholder}`);
    const calls = samples.map((args) => ({ tool: tool.name, arguments: args }));
    const decision = (args: Record<string, unknown>) =>
      decide(document, [{ tool: tool.name, arguments: { ...samples[0], ...args } }])[0]!.decision;
    assert.equal(decision({}), 'allow', `${typed}: a plausible call`);
    assert.equal(effectOf(document, tool.name, calls).untested, 0, typed);
    for (const args of passes) assert.equal(decision(args), 'allow', JSON.stringify(args));
    for (const args of refuses) assert.equal(decision(args), 'deny', JSON.stringify(args));
  }
});

test('where the reader gives nothing, all stays as recommended', () => {
  for (const { tool, typed } of FILLED) {
    const { own } = fillable(tool, typed);
    assert.equal(filled(own, {}), own);
    assert.equal(filled(own, { 'hosts another.example': { kind: 'hosts', value: ['a'] } }), own);
  }
});

test('the message names the new maximum', () => {
  const { tool } = FILLED.find(({ tool: { name } }) => name === 'pay_number')!;
  const { own, fillings } = fillable(tool, '7.5');
  const { rules } = filled(own, fillings);
  assert.deepEqual(
    rules.require!.map(({ on_deny }) => on_deny),
    ['amount must be from 0 to 7.5.'],
  );
});

test('property: whatever is typed, the policy stays one, and stays as wide as its values', () => {
  const kinds = FILLED.map(({ tool }) => tool);
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'grapheme' }), (tool, typed) => {
      const { own, edits } = fillable(tool, 'x');
      const fillings: Fillings = Object.fromEntries(
        edits.flatMap((edit) => {
          const { filling } = readFilling(edit.kind, typed);
          return filling ? [[editKey(edit), filling]] : [];
        }),
      );
      const { rules, samples } = filled(own, fillings);
      const document = parsePolicy(tool.name, toolDocument({ ...own, rules }));
      assert.equal(Object.keys(document.tools!).join(), tool.name);
      const [first] = decide(document, [{ tool: tool.name, arguments: samples[0]! }]);
      assert.equal(first!.decision, 'allow');
    }),
    { numRuns: 500 },
  );
});
