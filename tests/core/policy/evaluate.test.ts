import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { decide, holds, WINDOW_LENGTH } from '#core/policy/evaluate.ts';
import {
  policyProblems,
  policySchema,
  WINDOWS,
  type Call,
  type Limit,
  type Policy,
  type ToolRules,
} from '#core/policy/policy.ts';

const limit = (counter: string, window: Limit['window'], max: number): Limit => ({
  counter,
  window,
  max,
  scope: 'grant',
});
const has = (name: string) => ({ path: `args.${name}`, op: 'exists', value: true }) as const;
const told = (policy: Policy, calls: Call[]) =>
  decide(policy, calls).map(({ decision, pointer }) => `${decision} ${pointer}`);

const ARGS = {
  text: 'see ../etc',
  number: 5,
  flag: false,
  nothing: null,
  list: ['a', 1, 'b'],
  object: { inner: { deep: 'x' }, 'a.b': 1 },
};
const HOLDS: [path: string, op: string, value: unknown, expected: boolean][] = [
  ['text', 'eq', 'see ../etc', true],
  ['text', 'eq', 'see', false],
  ['number', 'eq', 5, true],
  ['number', 'eq', '5', false],
  ['flag', 'eq', false, true],
  ['nothing', 'eq', null, true],
  ['number', 'neq', 6, true],
  ['number', 'neq', 5, false],
  ['number', 'neq', '5', true],
  ['number', 'lt', 5, false],
  ['number', 'lt', 6, true],
  ['number', 'lte', 5, true],
  ['number', 'lte', 4, false],
  ['number', 'gt', 5, false],
  ['number', 'gt', 4, true],
  ['number', 'gte', 5, true],
  ['number', 'gte', 6, false],
  ['text', 'gt', 0, false],
  ['nothing', 'lte', 0, false],
  ['number', 'in', [4, 5], true],
  ['number', 'in', ['5'], false],
  ['number', 'not_in', [4, 5], false],
  ['number', 'not_in', [4], true],
  ['list', 'not_in', ['a'], true],
  ['list', 'in', ['a'], false],
  ['text', 'regex', 'e+ \\.', true],
  ['text', 'regex', '^etc', false],
  ['number', 'regex', '5', false],
  ['text', 'contains', '..', true],
  ['text', 'contains', '...', false],
  ['list', 'contains', 'b', true],
  ['list', 'contains', '1', false],
  ['number', 'contains', 5, false],
  ['object.inner.deep', 'eq', 'x', true],
  ['object.inner', 'exists', true, true],
  ['object.a.b', 'exists', true, false],
  ['list.0', 'exists', true, false],
  ['text.length', 'exists', true, false],
  ['object.constructor', 'exists', true, false],
  ['text', 'exists', true, true],
  ['text', 'exists', false, false],
  ['flag', 'exists', true, true],
  ['nothing', 'exists', true, false],
  ['nothing', 'exists', false, true],
  ['absent', 'exists', true, false],
  ['absent', 'exists', false, true],
];

test('each operator, on values of each type', () => {
  for (const [name, op, value, expected] of HOLDS) {
    const condition = { path: `args.${name}`, op, value } as Parameters<typeof holds>[0];
    assert.equal(holds(condition, ARGS), expected, `${name} ${op} ${JSON.stringify(value)}`);
  }
});

test('on an absent argument every operator but exists is false', () => {
  for (const [op, value] of [
    ['eq', null],
    ['neq', 1],
    ['lt', 1],
    ['lte', 1],
    ['gt', 1],
    ['gte', 1],
    ['in', [null]],
    ['not_in', [1]],
    ['regex', ''],
    ['contains', ''],
  ] as const)
    assert.equal(
      holds({ path: 'args.absent', op, value } as Parameters<typeof holds>[0], {}),
      false,
    );
});

test('expressions are RE2: found anywhere, $ only at the very end, linear in the text', () => {
  const finds = (value: string, text: string) =>
    holds({ path: 'args.x', op: 'regex', value }, { x: text });
  assert.equal(finds('b', 'abc'), true);
  assert.equal(finds('^a$', 'a\n'), false);
  assert.equal(finds('^a$', 'b\na'), false);
  assert.equal(finds('(a+)+$', `${'a'.repeat(50_000)}!`), false);
});

const ORDER: [what: string, policy: Policy, call: Call, expected: string][] = [
  [
    'hidden before everything',
    {
      version: '1',
      default: 'deny',
      hide: ['b', 'a'],
      tools: { a: { deny_if: [{ conditions: [] }], limits: [limit('c', 'minute', 1)] } },
    },
    { tool: 'a' },
    'deny /hide/1',
  ],
  ['all hidden', { version: '1', default: 'allow', hide: ['*'] }, { tool: 'a' }, 'deny /hide/0'],
  ['not listed', { version: '1', default: 'deny', tools: {} }, { tool: 'a' }, 'deny /default'],
  ['no tools at all', { version: '1', default: 'deny' }, { tool: 'a' }, 'deny /default'],
  ['allowed by default', { version: '1', default: 'allow' }, { tool: 'a' }, 'allow /default'],
  [
    'names are exact',
    { version: '1', default: 'deny', tools: { A: {} } },
    { tool: 'a' },
    'deny /default',
  ],
  ['listed', { version: '1', default: 'deny', tools: { a: {} } }, { tool: 'a' }, 'allow /tools/a'],
  [
    'a name that must be escaped',
    { version: '1', default: 'deny', tools: { 'a/b~c': {} } },
    { tool: 'a/b~c' },
    'allow /tools/a~1b~0c',
  ],
  [
    'no name of the prototype is listed',
    { version: '1', default: 'deny', tools: {} },
    { tool: 'constructor' },
    'deny /default',
  ],
  [
    'require before deny_if, however they are written',
    {
      version: '1',
      default: 'allow',
      tools: { a: { deny_if: [{ conditions: [] }], require: [{ conditions: [has('x')] }] } },
    },
    { tool: 'a' },
    'deny /tools/a/require/0',
  ],
  [
    'an item with no condition always holds: required, it refuses nothing',
    { version: '1', default: 'deny', tools: { a: { require: [{ conditions: [] }] } } },
    { tool: 'a' },
    'allow /tools/a',
  ],
  [
    'the first item that refuses',
    {
      version: '1',
      default: 'deny',
      tools: {
        a: {
          deny_if: [
            { conditions: [has('x'), has('y')] },
            { conditions: [has('y')] },
            { conditions: [] },
          ],
        },
      },
    },
    { tool: 'a', arguments: { y: 1 } },
    'deny /tools/a/deny_if/1',
  ],
];

for (const [what, policy, call, expected] of ORDER)
  test(`order: ${what}`, () => {
    assert.ok(policySchema.safeParse(policy).success);
    assert.deepEqual(told(policy, [call]), [expected]);
  });

test('the message is on_deny where there is one', () => {
  const policy: Policy = {
    version: '1',
    default: 'deny',
    tools: {
      a: { deny_if: [{ conditions: [has('x')], on_deny: 'No x.' }, { conditions: [has('y')] }] },
    },
  };
  const messages = decide(policy, [
    { tool: 'a', arguments: { x: 1 } },
    { tool: 'a', arguments: { y: 1 } },
    { tool: 'a' },
    { tool: 'b' },
  ]).map(({ message }) => message);
  assert.equal(messages[0], 'No x.');
  assert.match(messages[1]!, /args\.y exists true/);
  assert.match(messages[2]!, /allowed/);
  assert.match(messages[3]!, /not listed/);
});

test('windows start on the calendar, in UTC', () => {
  const policy: Policy = {
    version: '1',
    default: 'deny',
    tools: { a: { limits: [limit('c', 'hour', 1)] } },
  };
  const at = (time: string): Call => ({ tool: 'a', at: time });
  assert.deepEqual(
    told(policy, [
      at('2026-11-21T10:59:59.999Z'),
      at('2026-11-21T11:00:00Z'),
      at('2026-11-21T13:59:59+02:00'),
      at('2026-11-21T12:00:00Z'),
    ]),
    ['allow /tools/a', 'allow /tools/a', 'deny /tools/a/limits/0', 'allow /tools/a'],
  );
});

test('a call without a time is made at the time of the one before, and the first at 0', () => {
  const policy: Policy = {
    version: '1',
    default: 'deny',
    tools: { a: { limits: [limit('c', 'minute', 1)] } },
  };
  const calls: Call[] = [
    { tool: 'a' },
    { tool: 'a', at: 59_999 },
    { tool: 'a', at: 60_000 },
    { tool: 'a' },
  ];
  assert.deepEqual(
    decide(policy, calls).map(({ decision }) => decision),
    ['allow', 'deny', 'allow', 'deny'],
  );
});

test('a refused call uses no quota', () => {
  const policy: Policy = {
    version: '1',
    default: 'deny',
    all_tools: { limits: [limit('all', 'minute', 2)] },
    tools: {
      a: { deny_if: [{ conditions: [has('x')] }], limits: [limit('a', 'minute', 1)] },
      b: {},
    },
  };
  assert.deepEqual(
    told(policy, [
      { tool: 'a', arguments: { x: 1 } },
      { tool: 'nowhere' },
      { tool: 'a' },
      { tool: 'a' },
      { tool: 'b' },
      { tool: 'b' },
    ]),
    [
      'deny /tools/a/deny_if/0',
      'deny /default',
      'allow /tools/a',
      'deny /tools/a/limits/0',
      'allow /tools/b',
      'deny /all_tools/limits/0',
    ],
  );
});

test('limits of one counter and window share it; another window or counter does not', () => {
  const policy = (other: Limit): Policy => ({
    version: '1',
    default: 'deny',
    tools: { a: { limits: [limit('c', 'minute', 1)] }, b: { limits: [other] } },
  });
  const second = (other: Limit) =>
    decide(policy(other), [{ tool: 'a' }, { tool: 'b' }])[1]!.decision;
  assert.equal(second(limit('c', 'minute', 1)), 'deny');
  assert.equal(second(limit('c', 'minute', 2)), 'allow');
  assert.equal(second(limit('c', 'hour', 1)), 'allow');
  assert.equal(second(limit('d', 'minute', 1)), 'allow');
});

test('a call takes one from a counter it names twice', () => {
  const twice = [limit('c', 'minute', 2), limit('c', 'minute', 2)];
  const policy: Policy = { version: '1', default: 'deny', tools: { a: { limits: twice } } };
  assert.deepEqual(
    decide(policy, [{ tool: 'a' }, { tool: 'a' }, { tool: 'a' }]).map(({ decision }) => decision),
    ['allow', 'allow', 'deny'],
  );
});

const names = fc.constantFrom('a', 'b', 'c', '__proto__', 'toString');
const anyRules = fc.constantFrom<ToolRules[]>(
  {},
  { limits: [limit('c', 'minute', 2)] },
  { deny_if: [{ conditions: [has('x')] }] },
  { require: [{ conditions: [has('x')] }], limits: [limit('c', 'minute', 1)] },
);
const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    otherwise: fc.constantFrom('allow' as const, 'deny' as const),
    hide: fc.subarray(['a', 'b', '*']),
    tools: fc.dictionary(fc.constantFrom('a', 'b', 'c'), anyRules),
    all: fc.subarray([limit('all', 'minute', 3)]),
  })
  .map(({ otherwise, hide, tools, all }) => ({
    version: '1',
    default: otherwise,
    hide,
    all_tools: { limits: all },
    tools,
  }));
const anyCalls = fc.array(
  fc.record({
    tool: names,
    arguments: fc.constantFrom({}, { x: 1 }),
    at: fc.integer({ min: 0, max: 200_000 }),
  }),
  { maxLength: 12 },
);

test('property: under default deny what is not listed is refused, and hidden wins', () => {
  fc.assert(
    fc.property(anyPolicy, anyCalls, (policy, calls) => {
      for (const [i, { decision, pointer }] of decide(policy, calls).entries()) {
        const { tool } = calls[i]!;
        if (policy.hide!.includes(tool) || policy.hide!.includes('*')) {
          assert.equal(decision, 'deny');
          assert.match(pointer, /^\/hide\//);
        } else if (policy.default === 'deny' && !Object.hasOwn(policy.tools!, tool)) {
          assert.deepEqual([decision, pointer], ['deny', '/default']);
        }
      }
    }),
  );
});

test('property: the order of keys never matters', () => {
  const reversed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(reversed)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, reversed(inner)]),
          )
        : value;
  fc.assert(
    fc.property(anyPolicy, anyCalls, (policy, calls) => {
      assert.deepEqual(decide(reversed(policy) as Policy, calls), decide(policy, calls));
    }),
  );
});

test('property: exactly max calls pass in a window', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('minute' as const, 'hour' as const, 'day' as const),
      fc.integer({ min: 0, max: 1e12 }),
      (max, window, at) => {
        const policy: Policy = {
          version: '1',
          default: 'deny',
          tools: { a: { limits: [limit('c', window, max)] } },
        };
        const calls = Array.from({ length: max + 3 }, () => ({ tool: 'a', at }));
        const passed = decide(policy, calls).filter(({ decision }) => decision === 'allow');
        assert.equal(passed.length, max);
      },
    ),
  );
});

test('property: a window ends with its last millisecond, and the next one starts anew', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(...WINDOWS),
      fc.integer({ min: 0, max: 20_000 }),
      (max, window, index) => {
        const policy: Policy = {
          version: '1',
          default: 'deny',
          tools: { a: { limits: [limit('c', window, max)] } },
        };
        const start = index * WINDOW_LENGTH[window];
        const end = start + WINDOW_LENGTH[window];
        const times = [...Array.from({ length: max - 1 }, () => start), end - 1, end - 1, end];
        assert.deepEqual(
          decide(
            policy,
            times.map((at) => ({ tool: 'a', at })),
          ).map(({ decision }) => decision),
          [...Array.from({ length: max }, () => 'allow'), 'deny', 'allow'],
        );
      },
    ),
  );
});

test('property: a rule more never lets a call through that was refused', () => {
  fc.assert(
    fc.property(anyPolicy, anyCalls, fc.constantFrom('a', 'b', 'c'), (policy, calls, name) => {
      const more = {
        deny_if: [{ conditions: [has('y')] }],
        require: [{ conditions: [has('x')] }],
      };
      const stricter: Policy = {
        ...policy,
        tools: { ...policy.tools, [name]: { ...policy.tools![name], ...more } },
      };
      // Listing a tool admits it, and replacing its rules may drop one.
      if (!Object.hasOwn(policy.tools!, name) || policy.tools![name]!.deny_if) return;
      for (const call of calls) {
        const [before] = decide(policy, [call]);
        const [after] = decide(stricter, [call]);
        if (before!.decision === 'deny') assert.equal(after!.decision, 'deny');
      }
    }),
  );
});

test('property: an unknown field anywhere is an error, told at its place', () => {
  const objects = (
    value: unknown,
    at: string,
  ): { object: Record<string, unknown>; at: string }[] =>
    typeof value !== 'object' || value === null
      ? []
      : [
          // The keys under tools are names of tools, so none of them is unknown.
          ...(Array.isArray(value) || at === '/tools'
            ? []
            : [{ object: value as Record<string, unknown>, at }]),
          ...Object.entries(value).flatMap(([key, inner]) => objects(inner, `${at}/${key}`)),
        ];
  fc.assert(
    fc.property(anyPolicy, fc.nat(), (policy, index) => {
      // A copy in which nothing is shared.
      const copy = JSON.parse(JSON.stringify(policy)) as Policy;
      assert.deepEqual(policyProblems('p', copy), []);
      const places = objects(copy, '');
      const { object, at } = places[index % places.length]!;
      object['rate'] = 1;
      assert.deepEqual(
        policyProblems('p', copy).map(({ field, message }) => [field, message]),
        [[`${at}/rate`, 'unknown field']],
      );
    }),
  );
});
