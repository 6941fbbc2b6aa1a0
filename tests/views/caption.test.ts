import assert from 'node:assert/strict';
import test from 'node:test';
import { toolDocument } from '#core/policy/documents.ts';
import { effectOf, fates } from '#core/policy/effect.ts';
import { decide } from '#core/policy/evaluate.ts';
import {
  decimalPattern,
  INWARD_ADDRESS,
  NOT_RELATIVE,
  rootPattern,
  SQL_READS,
  SQL_WRITES,
  STEPS_UP,
} from '#core/policy/patterns.ts';
import type { Call, Limit, Policy, ToolRules } from '#core/policy/policy.ts';
import type { Recommendation } from '#core/policy/recommendation.ts';
import { sampleArguments } from '#core/policy/sample.ts';
import { catalogue, rulingOf } from '#data/catalogue.ts';
import { caption, captionText, serverCaption } from '#views/caption.ts';

const limit = (window: Limit['window'], max: number): Limit => ({
  counter: window,
  window,
  max,
  scope: 'grant',
});
const named = (count: number): Call[] =>
  Array.from({ length: count }, (_, i) => ({ tool: `t${i}` }));
const told = (policy: Policy, samples: Call[], others?: Call[]) =>
  captionText(caption(effectOf(policy, 'a', samples, others)));
const one: Call[] = [{ tool: 'a' }];
const only = (rules: ToolRules): Policy => ({ version: '1', default: 'deny', tools: { a: rules } });
const hide: Policy = { version: '1', default: 'allow', hide: ['a'] };

const FIRST: [policy: Policy, others: number | undefined, text: string][] = [
  [
    only({ limits: [limit('minute', 30)] }),
    7,
    "Allows 30 calls a minute (1,800 an hour, 43,200 a day) and refuses the server's other 7 tools.",
  ],
  [
    only({ limits: [limit('minute', 30), limit('hour', 60)] }),
    1,
    "Allows 30 calls a minute and 60 an hour (1,440 a day) and refuses the server's only other tool.",
  ],
  [
    only({ limits: [limit('minute', 1), limit('day', 10)] }),
    undefined,
    'Allows 1 call a minute and 10 a day.',
  ],
  [only({ limits: [limit('day', 1)] }), undefined, 'Allows 1 call a day.'],
  [only({ limits: [limit('hour', 5)] }), undefined, 'Allows 5 calls an hour (120 a day).'],
  [
    only({ limits: [limit('minute', 200)] }),
    undefined,
    'Allows 200 calls a minute (12,000 an hour, over 100,000 a day).',
  ],
  [
    only({ limits: [limit('minute', 2), limit('hour', 100), limit('day', 300)] }),
    undefined,
    'Allows 2 calls a minute, 100 an hour and 300 a day.',
  ],
  [only({}), 0, 'Allows every call without limit; it is the only tool of the server.'],
  [only({}), 1200, "Allows every call without limit and refuses the server's other 1,200 tools."],
  [hide, 25, "Refuses every call; the server's other 25 tools stay allowed without limit."],
  [hide, 1, "Refuses every call; the server's only other tool stays allowed without limit."],
  [hide, 0, 'Refuses every call; it is the only tool of the server.'],
  [
    { version: '1', default: 'deny', hide: ['a'] },
    3,
    "Refuses every call, and every call of the server's other 3 tools.",
  ],
  [only({ deny_if: [{ conditions: [] }] }), undefined, 'Refuses every call.'],
  [
    { ...only({}), tools: { a: {}, t0: {}, t1: {}, t2: { limits: [limit('hour', 1)] } } },
    4,
    "Allows every call without limit; of the server's other 4 tools, 1 is refused, 1 is allowed up to a limit and 2 are allowed without limit.",
  ],
];

test('the first sentence: what passes, and what becomes of the other tools', () => {
  for (const [policy, others, text] of FIRST) {
    const sentences = caption(
      effectOf(policy, 'a', one, others === undefined ? others : named(others)),
    );
    assert.equal(captionText(sentences.slice(0, 1)), text);
  }
});

const bounded = (kind: 'require' | 'deny_if', ...conditions: unknown[]): Policy =>
  only({ [kind]: [{ conditions }] });
const call = (args: Record<string, unknown>): Call => ({ tool: 'a', arguments: args });

const BOUNDS: [policy: Policy, passing: Call, refused: Call, text: string][] = [
  [
    bounded('require', {
      path: 'args.url',
      op: 'regex',
      value: '^https://(example\\.com)(:443)?([/?#]|$)',
    }),
    call({ url: 'https://example.com/' }),
    call({}),
    'Allows only calls whose `url` is https on `example.com`: replace `example.com` by the hosts you trust.',
  ],
  [
    bounded('require', {
      path: 'args.url',
      op: 'regex',
      value: '^https://(a\\.org|b\\.org)(:443)?([/?#]|$)',
    }),
    call({ url: 'https://a.org/' }),
    call({}),
    'Allows only calls whose `url` is https on `a.org` or `b.org`.',
  ],
  [
    bounded('require', {
      path: 'args.url',
      op: 'regex',
      value: '^https://(a.org)(:443)?([/?#]|$)',
    }),
    call({ url: 'https://a.org/' }),
    call({}),
    'Allows only calls whose `url` matches `^https://(a.org)(:443)?([/?#]|$)`.',
  ],
  [
    bounded('require', { path: 'args.path', op: 'regex', value: '^/srv/data(/|$)' }),
    call({ path: '/srv/data/x' }),
    call({}),
    'Allows only calls whose `path` lies in `/srv/data`.',
  ],
  [
    bounded('require', { path: 'args.path', op: 'regex', value: rootPattern('/workspace') }),
    call({ path: '/workspace' }),
    call({}),
    'Allows only calls whose `path` lies in `/workspace`: replace `/workspace` by the folder the tool may use.',
  ],
  [
    bounded('require', { path: 'args.path', op: 'regex', value: '^/srv/data/' }),
    call({ path: '/srv/data/x' }),
    call({}),
    'Allows only calls whose `path` matches `^/srv/data/`.',
  ],
  [
    bounded('deny_if', { path: 'args.path', op: 'regex', value: STEPS_UP }),
    call({ path: 'a' }),
    call({ path: '../a' }),
    'Refuses calls whose `path` steps up to another folder, plain or encoded, or holds a NUL.',
  ],
  [
    bounded('deny_if', { path: 'args.path', op: 'regex', value: NOT_RELATIVE }),
    call({ path: 'a' }),
    call({ path: '/a' }),
    'Refuses calls whose `path` starts at a root, a drive, a home folder or a scheme.',
  ],
  [
    bounded('deny_if', { path: 'args.url', op: 'regex', value: INWARD_ADDRESS }),
    call({ url: 'https://example.com' }),
    call({ url: 'http://localhost' }),
    "Refuses calls whose `url` leads to the server's own machine or network (a local name, a number or IPv6 in place of a name), hides where it leads, or uses a scheme such as file.",
  ],
  [
    bounded('require', { path: 'args.sql', op: 'regex', value: SQL_READS }),
    call({ sql: 'SELECT 1' }),
    call({}),
    'Allows only calls whose `sql` is one SQL statement that starts with SELECT, WITH, SHOW, EXPLAIN or DESCRIBE.',
  ],
  [
    bounded('deny_if', { path: 'args.sql', op: 'regex', value: SQL_WRITES }),
    call({ sql: 'SELECT 1' }),
    call({ sql: 'DROP TABLE x' }),
    'Refuses calls whose `sql` holds a word of SQL that writes, such as INSERT, DROP or INTO.',
  ],
  [
    bounded('deny_if', { path: 'args.sql', op: 'regex', value: `${SQL_WRITES}|x` }),
    call({ sql: 'SELECT 1' }),
    call({ sql: 'x' }),
    `Refuses calls whose \`sql\` matches \`${SQL_WRITES}|x\`.`,
  ],
  [
    bounded('require', { path: 'args.amount', op: 'regex', value: decimalPattern(100) }),
    call({ amount: '1' }),
    call({}),
    'Allows only calls whose `amount` is a number from 0 to 100.',
  ],
  [
    bounded(
      'require',
      { path: 'args.amount', op: 'gte', value: 0 },
      { path: 'args.amount', op: 'lte', value: 100 },
    ),
    call({ amount: 1 }),
    call({}),
    'Allows only calls whose `amount` is at least `0` and is at most `100`.',
  ],
  [
    bounded('require', { path: 'args.action', op: 'in', value: ['list', 'get'] }),
    call({ action: 'list' }),
    call({}),
    'Allows only calls whose `action` is `list` or `get`.',
  ],
  [
    bounded('deny_if', { path: 'args.to', op: 'not_in', value: ['your-channel'] }),
    call({ to: 'your-channel' }),
    call({ to: 'x' }),
    'Refuses calls whose `to` is not `your-channel`: replace `your-channel` by those you allow.',
  ],
  [
    bounded(
      'deny_if',
      { path: 'args.cc', op: 'exists', value: true },
      { path: 'args.cc', op: 'not_in', value: ['a', 'b', 'c'] },
    ),
    call({}),
    call({ cc: 'x' }),
    'Refuses calls whose `cc` is given and is not `a`, `b` or `c`.',
  ],
  [
    bounded('deny_if', { path: 'args.force', op: 'neq', value: false }),
    call({}),
    call({ force: true }),
    'Refuses calls whose `force` is given as anything but `false`.',
  ],
  [
    bounded('deny_if', { path: 'args.n', op: 'gt', value: 5 }),
    call({ n: 5 }),
    call({ n: 6 }),
    'Refuses calls whose `n` is over `5`.',
  ],
];

test('a rule on an argument has a sentence where a call was seen refused by it, and only there', () => {
  for (const [policy, passing, refused, text] of BOUNDS) {
    assert.equal(captionText(caption(effectOf(policy, 'a', [passing, refused])).slice(1)), text);
    assert.doesNotMatch(told(policy, [passing]), /whose/);
    assert.match(
      told(policy, [passing]),
      /^Allows calls without limit\. Has 1 more rule on arguments/,
    );
  }
});

test('where no call that was tried passes, nothing is said to pass', () => {
  const [policy, , refused] = BOUNDS[0]!;
  assert.match(told(policy, [refused]), /^Refuses the one call that was tried\./);
  assert.match(told(policy, [refused, refused]), /^Refuses each of the 2 calls that were tried\./);
});

test('a whole server in one sentence', () => {
  const policy: Policy = {
    ...only({}),
    tools: { a: {}, t0: {}, t1: { limits: [limit('hour', 1)] } },
  };
  const tell = (calls: Call[]) => captionText([serverCaption(fates(policy, calls))]);
  assert.equal(
    tell([...one, ...named(4)]),
    "Of the server's 5 tools, 2 are refused, 1 is allowed up to a limit and 2 are allowed without limit.",
  );
  assert.equal(tell(one), "Allows the server's only tool, without limit.");
  assert.equal(tell([...one, ...named(1)]), "Allows each of the server's 2 tools, without limit.");
  assert.equal(tell([{ tool: 'x' }]), "Refuses every call of the server's only tool.");
  assert.equal(tell([]), 'The server has no tools.');
});

/** Every seventh tool, so that the sample holds tools of many servers and stays quick. */
const sample = catalogue()
  .tools.filter((_, i) => i % 7 === 0)
  .map((rated) => ({
    ruling: rulingOf(rated),
    others: rated.server.tools
      .filter(({ tool }) => tool.name !== rated.tool.name)
      .map(({ tool }): Call => ({ tool: tool.name, arguments: sampleArguments(tool.inputSchema) })),
  }));

const lastCalls = ({ vectors }: Recommendation) => vectors.map(({ calls }) => calls.at(-1)!);

/** A document altered behind the back of its ruling; undefined where this cannot be done to it. */
const ALTERATIONS: Record<string, (policy: Policy, tool: string) => Policy | undefined> = {
  'one more call in a window': (policy, tool) => {
    const [first, ...rest] = policy.tools?.[tool]?.limits ?? [];
    if (!first) return undefined;
    const rules = { ...policy.tools![tool], limits: [{ ...first, max: first.max + 1 }, ...rest] };
    return { ...policy, tools: { [tool]: rules } };
  },
  'allowed becomes hidden': (policy, tool) =>
    policy.tools ? { version: '1', default: 'allow', hide: [tool] } : undefined,
  'hidden becomes allowed': (policy, tool) =>
    policy.hide ? { version: '1', default: 'deny', tools: { [tool]: {} } } : undefined,
  'a limit goes': (policy, tool) => {
    const { limits, ...rest } = policy.tools?.[tool] ?? {};
    return limits ? { ...policy, tools: { [tool]: rest } } : undefined;
  },
  'a condition goes': (policy, tool) => {
    const { deny_if, ...rest } = policy.tools?.[tool] ?? {};
    return deny_if ? { ...policy, tools: { [tool]: rest } } : undefined;
  },
};

for (const [what, alter] of Object.entries(ALTERATIONS))
  test(`a policy altered behind its ruling changes its caption: ${what}`, () => {
    let altered = 0;
    for (const { ruling, others } of sample) {
      const policy = toolDocument(ruling);
      const other = alter(policy, ruling.tool);
      if (!other) continue;
      altered += 1;
      const tell = (of: Policy) =>
        captionText(caption(effectOf(of, ruling.tool, lastCalls(ruling), others)));
      assert.notEqual(tell(other), tell(policy), ruling.tool);
    }
    assert.ok(altered > 10, `${altered} policies could be altered`);
  });

/** The arguments with a text at a path. */
function given(args: Record<string, unknown>, [name, ...rest]: string[]): Record<string, unknown> {
  const inner = typeof args[name!] === 'object' && args[name!] !== null ? args[name!] : {};
  return {
    ...args,
    [name!]: rest.length > 0 ? given(inner as Record<string, unknown>, rest) : 'x',
  };
}

test('caption and policy agree on every sampled tool', () => {
  for (const { ruling, others } of sample) {
    const policy = toolDocument(ruling);
    const text = captionText(caption(effectOf(policy, ruling.tool, lastCalls(ruling), others)));
    const [, told] = /^Allows ([\d,]+) calls? a minute/.exec(text) ?? [];
    const passing = ruling.vectors[0]!.calls[0]!;
    const many = Array.from({ length: 100 }, () => ({ ...passing, at: 0 }));
    const passed = decide(policy, many).filter(({ decision }) => decision === 'allow').length;
    if (told !== undefined) assert.equal(passed, Number(told.replace(',', '')), ruling.tool);
    else if (text.startsWith('Refuses every call')) assert.equal(passed, 0, ruling.tool);
    else assert.equal(passed, 100, ruling.tool);
    const refused = others.filter((one) => decide(policy, [one])[0]!.decision === 'deny').length;
    if (text.includes("and refuses the server's other")) assert.equal(refused, others.length);
    if (/stays? allowed without limit/.test(text)) assert.equal(refused, 0);
    for (const [, argument] of text.matchAll(/Refuses calls whose `([^`]+)` is given\./g))
      assert.equal(
        decide(policy, [
          { ...passing, arguments: given(passing.arguments ?? {}, argument!.split('.')) },
        ])[0]!.decision,
        'deny',
        `${ruling.tool} ${argument}`,
      );
  }
});
