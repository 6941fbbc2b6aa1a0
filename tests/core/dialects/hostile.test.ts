/** @file Names that try to be more than a name: none may widen what is said of another tool. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import { ACTIONS, type Ruling } from '#core/policy/ruling.ts';
import type { Outcome } from './engines/engine.ts';
import { ENGINES } from './engines/index.ts';

const NAMES = [
  '*',
  '?',
  'delete_*',
  '[a-z]+',
  'a)b',
  "a') --allow-tool='a(delete_all)",
  'a"], "delete_all": "allow", "b": ["',
  'a\n"delete_all"',
  'a\r\n[[rule]]',
  'a: b',
  '- a',
  '# a',
  '&a *a',
  '__proto__',
  'constructor',
  'a"); permit(principal, action, resource); //',
  '" || true || "',
  "' || true || '",
  '\\',
  '\\"',
  '\0',
  '\u001b[31m',
  '\u202Eevil',
  '\u2028',
  '\ud800',
  'true',
  'null',
  '1e3',
  '~',
  ' ',
  'é',
  'delete_all ',
  'Delete_All',
  'a:delete_all',
  'mcp__a__delete_all',
];
const WIDTH: Record<Outcome, number> = { deny: 0, ask: 1, allow: 2 };
const plain = (tool: string, action: Ruling['action']): Ruling => ({
  tool,
  level: 'Medium',
  action,
  rules: {},
});
const VICTIMS = [plain('delete_all', 'hide'), plain('list_all', 'allow'), plain('send', 'ask')];

function check(id: DialectId, hostile: readonly Ruling[]): void {
  const names = VICTIMS.map(({ tool }) => tool);
  const tools = [...hostile.filter(({ tool }) => !names.includes(tool)), ...VICTIMS];
  const render = (all: readonly Ruling[]) =>
    DIALECTS[id].render({
      alias: 'a',
      form: 'document',
      server: { otherwise: 'deny', tools: all },
    });
  const { texts, losses } = render(tools);
  const reader = ENGINES[id](texts, 'a');
  const alone = ENGINES[id](render(VICTIMS).texts, 'a');
  for (const tool of [...names, 'other'])
    if (!tools.slice(0, -VICTIMS.length).some((one) => one.tool === tool))
      assert.equal(reader.decide({ tool }), alone.decide({ tool }), tool);
  for (const { tool, action } of tools) {
    const allowed = action === 'hide' || action === 'deny' ? 'deny' : action;
    const told = losses.some((loss) => loss.tool === tool);
    const got = reader.decide({ tool });
    assert.ok(told || WIDTH[got] <= WIDTH[allowed], `${JSON.stringify(tool)} ${action} ${got}`);
    assert.ok(told || got === allowed, `${JSON.stringify(tool)} ${action} ${got}`);
  }
}

for (const id of Object.keys(DIALECTS) as DialectId[]) {
  test(`${id}: hostile names do what is said of them or are told as losses, and widen nothing`, () => {
    for (const action of ACTIONS)
      check(
        id,
        NAMES.map((name) => plain(name, action)),
      );
    for (const name of NAMES) check(id, [plain(name, 'allow')]);
  });

  test(`${id}: property: so do any names`, () => {
    const names = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(names, fc.constantFrom(...ACTIONS), (tools, action) => {
        check(
          id,
          tools.map((tool) => plain(tool, action)),
        );
      }),
      { numRuns: id === 'copilot-cli' ? 20 : 100 },
    );
  });
}
