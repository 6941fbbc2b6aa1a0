import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Server } from '#core/catalogue/server.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import { stableTools, volatilePlaces } from '#core/catalogue/volatile.ts';

const tool = (name: string, description = 'Does it.', inputSchema: object = {}): Tool => ({
  ...{ name, description },
  inputSchema: inputSchema as Tool['inputSchema'],
});

function server(tools: Tool[], change: Partial<Server> = {}): Server {
  return {
    ...{ slug: 'x', id: 'x', name: 'x', license: 'MIT', transport: 'stdio', tools },
    counts: { prompts: 1, resources: null },
    provenance: { method: 'scan', date: '2026-01-02', tool: 'caveat 1.0.0', source: 'npm:x' },
    ...change,
  };
}

describe('volatilePlaces', () => {
  const [a, b] = [tool('a'), tool('b')];
  const many = (text: string) => Array.from({ length: 300 }, (_, n) => tool(`t${n}`, text));
  const cases: [what: string, first: Server, second: Server, expected: string[]][] = [
    ['nothing', server([a, b]), server([a, b]), []],
    ['another order of tools', server([a, b]), server([b, a]), []],
    ['a description', server([a, b]), server([tool('b', 'Other.'), a]), ['/tools/1/description']],
    [
      'a place in a schema, escaped',
      server([tool('a', '', { 'x/~': [1, { y: 2 }] })]),
      server([tool('a', '', { 'x/~': [1, { y: 3 }] })]),
      ['/tools/0/inputSchema/x~1~0/1/y'],
    ],
    [
      'a list of another length, as a whole',
      server([tool('a', '', { required: ['p'] })]),
      server([tool('a', '', { required: ['p', 'q'] })]),
      ['/tools/0/inputSchema/required'],
    ],
    ['a tool that only the first start has', server([a, b]), server([b]), ['/tools/0']],
    ['a tool that only the second start has', server([a]), server([a, b]), []],
    [
      'what the server reports',
      server([a]),
      server([a], { counts: { prompts: 2, resources: null } }),
      ['/counts/prompts'],
    ],
    [
      'the day of the scan',
      server([tool('a', 'Today is 2026-01-02.'), tool('b', 'As of 2025-01-02.')]),
      server([tool('a', 'Today is 2026-01-02.'), tool('b', 'As of 2025-01-02.')]),
      ['/tools/0/description'],
    ],
    ['everything', server(many('Now.')), server(many('Then.')), ['/tools']],
  ];
  for (const [what, first, second, expected] of cases) {
    it(`finds ${what}`, () => {
      assert.deepEqual(volatilePlaces(first, second), expected);
    });
  }
});

describe('stableTools', () => {
  const [a, b] = [tool('a', 'A.'), tool('b', 'B.')];
  const names = (tools: Tool[]) => tools.map(({ name }) => name);

  it('leaves out what either record marks, wherever the tool stands', () => {
    const one = server([a, b], { volatile: ['/tools/0/description'] });
    const other = server([b, tool('a', 'Other.')]);
    const [old, now] = stableTools(one, other);
    assert.deepEqual(
      old.find(({ name }) => name === 'a'),
      { name: 'a', inputSchema: {} },
    );
    assert.deepEqual(
      now.find(({ name }) => name === 'a'),
      { name: 'a', inputSchema: {} },
    );
    assert.deepEqual(stableTools(other, one), [now, old]);
    assert.equal(one.tools[0]!.description, 'A.');
  });

  it('leaves out a whole tool, a whole schema, all tools', () => {
    const whole = stableTools(server([a, b], { volatile: ['/tools/0'] }), server([a, b]));
    assert.deepEqual(whole.map(names), [['b'], ['b']]);
    const schema = stableTools(server([a], { volatile: ['/tools/0/inputSchema'] }), server([a]));
    assert.deepEqual(schema[0], [{ name: 'a', description: 'A.', inputSchema: {} }]);
    const all = stableTools(server([a], { volatile: ['/tools'] }), server([b]));
    assert.deepEqual(all, [[], []]);
  });
});
