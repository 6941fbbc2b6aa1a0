import assert from 'node:assert/strict';
import test from 'node:test';
import type { Judgement } from '#core/catalogue/review.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import { decide } from '#core/policy/evaluate.ts';
import { recommend } from '#core/policy/recommend.ts';
import type { Recommendation } from '#core/policy/recommendation.ts';
import { runVectors } from '#core/policy/vectors.ts';
import { rate } from '#core/risk/rate.ts';
import { tool } from './tool.ts';

const text = { type: 'string' };
const flag = { type: 'boolean' };
const told = (description: string) => ({ ...flag, description });
const list = { type: 'array', items: text };

/** The narrowest form of a tool that is not allowed. */
function narrowest(one: Tool, judgement?: Judgement): Recommendation {
  const form = recommend(one, rate(one, undefined, judgement)).narrowest;
  assert.ok(form, `${one.name} is allowed`);
  return form;
}

function decided({ tool: name, rules }: Recommendation, args: object): string {
  const policy = { version: '1', default: 'deny', tools: { [name]: rules } } as const;
  return decide(policy, [{ tool: name, arguments: { ...args } }])[0]!.decision;
}

const reviewed = (reason: string): Judgement => ({
  addSignals: ['returns-secret'],
  reason,
  reviewer: 'A',
  date: '2026-11-21',
});
const acts = tool('orders', { action: { enum: ['list', 'get_link', 'count', 'delete'] } }, [
  'action',
]);

const NAMED: [what: string, reason: string, reading: string[]][] = [
  ['no act', 'The list of orders holds what opens the shop.', ['list', 'get_link', 'count']],
  ['an act by its name', 'get_link passes on what opens the shop.', ['list', 'count']],
  ['an act in back quotes', 'What `count` returns opens the shop.', ['list', 'get_link']],
  ['an act as such', 'The action list returns what opens the shop.', ['get_link', 'count']],
];

for (const [what, reason, reading] of NAMED)
  test(`the narrowest form allows no act that the review names: ${what}`, () => {
    const { rules } = narrowest(acts, reviewed(reason));
    assert.deepEqual(rules.require![0]!.conditions, [
      { path: 'args.action', op: 'in', value: reading },
    ]);
  });

/** What made the tool so bad, and can be left out: the calls that pass, and those that do not. */
const AVOIDED: [what: string, tool: Tool, passes: object[], refused: object[]][] = [
  [
    'a switch',
    tool('get_application', { uuid: text, reveal: flag }, ['uuid'], 'Secrets are masked.'),
    [{ uuid: 'a' }, { uuid: 'a', reveal: false }],
    [
      { uuid: 'a', reveal: true },
      { uuid: 'a', reveal: 'true' },
    ],
  ],
  [
    'a switch that is on unless it is turned off',
    tool(
      'copy_file',
      { source: text, target: text, overwrite: flag, recursive: { ...flag, default: true } },
      ['source', 'target'],
      'Copies a file or directory.',
    ),
    [{ source: '/workspace/a', target: '/workspace/b', recursive: false }],
    [
      { source: '/workspace/a', target: '/workspace/b' },
      { source: '/workspace/a', target: '/workspace/b', recursive: true },
    ],
  ],
  [
    'a switch that shuts, and is off where it is left out',
    tool('create_repository', { name: text, private: flag }, ['name']),
    [{ name: 'a', private: true }],
    [{ name: 'a' }, { name: 'a', private: false }],
  ],
  [
    'a switch that shuts, and by its description is on',
    tool('create_repository', { name: text, private: told('Defaults to true.') }, ['name']),
    [{ name: 'a' }, { name: 'a', private: true }],
    [{ name: 'a', private: false }],
  ],
  [
    'a switch that shuts, of a change, which keeps what is left out',
    tool('update_repository', { name: text, private: flag }, ['name']),
    [{ name: 'a' }, { name: 'a', private: true }],
    [{ name: 'a', private: false }],
  ],
  [
    'a switch that opens, and by its description is on',
    tool('get_application', { uuid: text, reveal: told('Show secrets (default: true)') }, ['uuid']),
    [{ uuid: 'a', reveal: false }],
    [{ uuid: 'a' }, { uuid: 'a', reveal: true }],
  ],
  [
    'a value of a choice without a default',
    tool('split_tasks', { mode: { enum: ['append', 'clear_all_tasks'] }, tasks: list }, ['tasks']),
    [{ tasks: [], mode: 'append' }],
    [{ tasks: [] }, { tasks: [], mode: 'clear_all_tasks' }, { tasks: [], mode: ['append'] }],
  ],
  [
    'a value of a choice, with a default in the description',
    tool(
      'split_tasks',
      {
        mode: {
          enum: ['append', 'clear_all_tasks'],
          description: "'append' (default) keeps them.",
        },
        tasks: list,
      },
      ['tasks'],
    ),
    [{ tasks: [] }, { tasks: [], mode: 'append' }],
    [{ tasks: [], mode: 'clear_all_tasks' }],
  ],
  [
    'acts, by another name than action',
    tool('git_stash', { mode: { default: 'push', enum: ['list', 'push', 'drop', 'clear'] } }),
    [{ mode: 'list' }],
    [{}, { mode: 'clear' }, { mode: 'drop' }],
  ],
  [
    'an argument that may be left out',
    tool('update_bin', { id: text, content: text, visibility: text }, ['id', 'content']),
    [{ id: 'a', content: '' }],
    [{ id: 'a', content: '', visibility: 'public' }],
  ],
  [
    'a filter, without which everything is deleted, stays',
    tool('delete_many', { collection: text, filter: { type: 'object' } }, ['collection']),
    [{ collection: 'a', filter: { id: 1 } }],
    [],
  ],
  [
    'the one thing that the tool works on stays',
    tool('execute_command', { command: text }),
    [{ command: 'ls' }],
    [],
  ],
];

for (const [what, one, passes, refused] of AVOIDED)
  test(`the narrowest form leaves out what made the tool so bad: ${what}`, () => {
    const form = narrowest(one);
    for (const args of passes) assert.equal(decided(form, args), 'allow', JSON.stringify(args));
    for (const args of refused) assert.equal(decided(form, args), 'deny', JSON.stringify(args));
    const policy = { version: '1', default: 'deny', tools: { [one.name]: form.rules } } as const;
    for (const { name, asExpected } of runVectors(policy, form.vectors))
      assert.ok(asExpected, name);
  });

test('acts that only read do without the choices of others', () => {
  const one = tool(
    'manage_tasks',
    { action: { enum: ['list', 'delete_all'] }, mode: { enum: ['append', 'clear_all'] } },
    ['action'],
  );
  assert.equal(decided(narrowest(one), { action: 'list' }), 'allow');
});

const TRANSFER = tool(
  'transfer_token',
  {
    toAddress: text,
    amount: text,
    skipConfirmation: { ...flag, default: false },
    privateKey: { ...text, default: '' },
  },
  ['toAddress', 'amount'],
);

/** Acts that cannot be undone: an argument and a value of it that is refused. */
const RECKLESS: [what: string, tool: Tool, passes: object, argument: string, value: unknown][] = [
  [
    'money to anybody',
    TRANSFER,
    { toAddress: 'your-toAddress', amount: '1' },
    'toAddress',
    'another',
  ],
  [
    'a skipped confirmation',
    TRANSFER,
    { toAddress: 'your-toAddress', amount: '1', skipConfirmation: false },
    'skipConfirmation',
    true,
  ],
  [
    'a key that the server has itself',
    TRANSFER,
    { toAddress: 'your-toAddress', amount: '1' },
    'privateKey',
    '0x1',
  ],
  [
    'a forced loss',
    tool('delete_post', { id: text, force: flag }, ['id']),
    { id: 'a', force: false },
    'force',
    true,
  ],
  [
    'a skipped check of what is run',
    tool('run_script', { script: text, bypassApproval: flag }, ['script']),
    { script: 'a' },
    'bypassApproval',
    true,
  ],
];

for (const [what, one, passes, argument, value] of RECKLESS)
  test(`the narrowest form refuses ${what}`, () => {
    const form = narrowest(one);
    assert.equal(decided(form, passes), 'allow');
    assert.equal(decided(form, { ...passes, [argument]: value }), 'deny');
  });

test('a switch that is on by default, and a confirmation, stay as they are', () => {
  const one = tool(
    'delete_coupon',
    { id: text, force: { ...flag, default: true }, confirm: flag },
    ['id'],
  );
  assert.equal(decided(narrowest(one), { id: 'a', force: true, confirm: true }), 'allow');
});

test('a secret that a payment must give is told to stay open', () => {
  const one = tool('send_payment', { amount: text, privateKey: text }, ['amount', 'privateKey']);
  const open = narrowest(one).reasons.flatMap((reason) =>
    reason.kind === 'open' ? reason.arguments : [],
  );
  assert.deepEqual(open, ['privateKey']);
});
