import assert from 'node:assert/strict';
import test from 'node:test';
import { aliasFor, type Dialect } from '#core/dialects/dialect.ts';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import { serverPolicy, toolDocument } from '#core/policy/documents.ts';
import { effectOf } from '#core/policy/effect.ts';
import { filled } from '#core/policy/fill.ts';
import { parsePolicy, type Call } from '#core/policy/policy.ts';
import { PROFILES, type ProfileId } from '#core/policy/profiles.ts';
import { buildCatalogue, rulingOf } from '#data/catalogue.ts';
import { readContent } from '#data/read-content.ts';
import { caption, captionText } from '#views/caption.ts';
import {
  firstChoice,
  policyShown,
  quotasOf,
  saidBy,
  type Choice,
  type RuledTool,
} from '#views/policy-shown.ts';
import { policyFormatsView } from '#views/policy-formats.ts';
import { rulingsText, serverPolicyText } from '#views/policy-twins.ts';
import { profileSentence } from '#views/policy-words.ts';
import { ruledServer, type RuledServer } from '#views/ruled.ts';
import { textOf } from '#views/text.ts';
import { FILLED, fillable } from '../lib/fillable.ts';

const catalogue = buildCatalogue(readContent('content'));
const servers = [...catalogue.servers.values()].filter((_, i) => i % 12 === 0);
const first = firstChoice('alias');

test('the few samples of a tool tell all that its cases tell', () => {
  for (const server of servers) {
    const { tools } = ruledServer(server);
    for (const rated of server.tools) {
      const { tool, vectors, action, ...ruling } = rulingOf(rated);
      if (action === 'ask') continue;
      const all = vectors.flatMap(({ calls }) =>
        calls.length === 1 && calls[0]!.tool === tool ? calls : [],
      );
      const document = toolDocument({ tool, action, ...ruling });
      assert.deepEqual(
        policyShown(tools, 'document', first, tool).caption,
        caption(effectOf(document, tool, all, othersOf(tools, tool))),
        `${server.record.slug} ${tool}`,
      );
    }
  }
});

test('each dialect, profile and form says what it does', () => {
  for (const server of servers) {
    const { tools, alias } = ruledServer(server);
    const one = tools[0]?.tool;
    for (const choice of choices(alias)) {
      const dialect: Dialect = DIALECTS[choice.dialect];
      for (const form of ['fragment', 'document'] as const) {
        for (const tool of [undefined, one]) {
          const { files, caption: told } = policyShown(tools, form, choice, tool);
          assert.ok(files.length > 0 && files.every(({ name }) => /^[\w.-]+\.\w+$/.test(name)));
          assert.ok(files.every(({ scope }) => scope !== ''));
          assert.match(captionText(told.slice(0, 1)), /^[A-Z].*\.$/);
        }
      }
      const [request] = policyShown(tools, 'document', choice).files;
      const rulings = tools.map((tool) => PROFILES[choice.profile].apply(tool, tool));
      const { texts } = dialect.render({
        alias: choice.alias,
        form: 'document',
        server: { otherwise: 'deny', tools: rulings },
      });
      assert.equal(`${request!.text}\n`, texts[0]!.text);
    }
  }
});

test('what amounts come to is told of the amount that is typed', () => {
  const pays = FILLED.filter(({ tool }) => tool.name.startsWith('pay_'));
  const told = pays.map(({ tool, typed }) => {
    const { own, fillings } = fillable(tool, typed);
    const ruled = { ...filled(own, fillings), category: 'Financial' as const, signals: [] };
    const { caption: sentences } = policyShown([ruled], 'fragment', first, tool.name);
    return captionText(sentences.slice(-1));
  });
  assert.deepEqual(told, [
    '`amount` then comes to at most 12,502.5 an hour and 300,060 a day.',
    '`amount` then comes to at most 2.5 an hour and 60 a day.',
    '`amount` then comes to at most 2.5 an hour and 60 a day.',
    '`amount` then comes to at most 12,503.75 an hour and 300,090 a day.',
  ]);
});

/** What a page says of `a` in each case, all sentences and losses. */
const TOLD: [choice: Partial<Choice>, tool: Partial<RuledTool>, told: string][] = [
  [{}, {}, 'Allows 30 calls a minute (1,800 an hour, 43,200 a day).'],
  [{ quotas: { 'minute 30': 2 } }, {}, 'Allows 2 calls a minute (120 an hour, 2,880 a day).'],
  [
    { dialect: 'claude-code' },
    {},
    'Asks a person before each call. Claude Code cannot limit the rate: this asks instead.',
  ],
  [
    { dialect: 'docker-mcp-gateway' },
    {},
    'Allows every call without limit. Docker MCP Gateway cannot limit the rate: this leaves it out, and calls pass without it.',
  ],
  [{ profile: 'read-only' }, {}, 'Refuses every call.'],
  [
    { profile: 'ask-first' },
    {},
    'Refuses every call. Policy v1 cannot ask a person: this hides instead.',
  ],
  [
    { profile: 'ask-first', dialect: 'gemini-cli' },
    {},
    'Asks a person before each call. Gemini CLI cannot limit the rate: this asks instead.',
  ],
  [{ dialect: 'codex' }, { rules: {} }, 'Allows every call without limit.'],
];

for (const [choice, given, told] of TOLD)
  test(`told of ${JSON.stringify({ ...choice, ...given })}: ${told}`, () => {
    const { caption: sentences, losses } = policyShown(
      [{ ...ruled('a'), ...given }],
      'fragment',
      { ...first, ...choice },
      'a',
    );
    assert.equal([captionText(sentences), ...losses.map(textOf)].join(' '), told);
  });

test('a document says how the other tools fare in this dialect', () => {
  const three = ['a', 'b', 'c'].map((name) => ruled(name));
  const told = (dialect: DialectId) =>
    captionText(policyShown(three, 'document', { ...first, dialect }, 'a').caption);
  assert.match(told('policy-v1'), /and refuses the server's other 2 tools\.$/);
  assert.match(told('claude-code'), /Asks a person before each call of the server's other 2 tools/);
  const whole = (dialect: DialectId) =>
    captionText(policyShown(three, 'document', { ...first, dialect }).caption);
  assert.match(whole('policy-v1'), /^Allows each of the server's 3 tools, up to a limit\.$/);
  assert.match(whole('claude-code'), /^Asks a person before each call of the server's 3 tools\.$/);
});

test('numbers can be changed together, and hold in what calls are tried on', () => {
  const tools = [ruled('a'), ruled('b'), { ...ruled('c'), rules: {} }];
  assert.deepEqual(quotasOf(tools, 'recommended'), [
    { key: 'minute 30', window: 'minute', max: 30, tools: 2 },
  ]);
  const said = saidBy(tools, { ...first, quotas: { 'minute 30': 7 } });
  const max = said.tools.map(({ rules }) => rules.limits?.[0]?.max);
  assert.deepEqual(max, [7, 7, undefined]);
});

test('a profile is told as a difference from what is recommended', () => {
  const tools = [ruled('a'), { ...ruled('b'), category: 'Read' as const }];
  const told = (id: ProfileId, tool?: string) => textOf(profileSentence(tools, id, tool));
  assert.equal(told('recommended'), '');
  assert.match(told('read-only'), /Otherwise than recommended, of 2 tools: 1 hidden \(a\)\.$/);
  assert.match(told('read-only', 'a'), /Hidden; recommended: allowed up to a limit\.$/);
  assert.match(told('read-only', 'b'), /Here that is what is recommended too\.$/);
});

test('what cannot be seen in the name of a tool is told by its code point', () => {
  const tools = [ruled('a\u202eb')];
  const { losses } = policyShown(tools, 'document', { ...first, dialect: 'gemini-cli' });
  const sentences = [...losses, profileSentence(tools, 'strict')].map(textOf);
  assert.ok(sentences.length > 1);
  for (const sentence of sentences) assert.doesNotMatch(sentence, /\u202e/);
  assert.match(sentences.join(' '), /U\+202E/);
});

test('a browser makes the same policies from the rulings as the build', () => {
  for (const server of servers.slice(0, 8)) {
    const made = JSON.parse(rulingsText(server)) as RuledServer;
    const own = ruledServer(server);
    assert.equal(made.alias, own.alias);
    for (const choice of choices(own.alias))
      assert.deepEqual(
        policyShown(made.tools, 'document', choice),
        policyShown(own.tools, 'document', choice),
      );
  }
});

test('every dialect is on the page of formats, and the canonical one is a policy of the server', () => {
  for (const server of servers) {
    const { dialects } = policyFormatsView(server);
    assert.deepEqual(
      dialects.map(({ id }) => id),
      Object.keys(DIALECTS),
    );
    for (const { id, use, shown } of dialects) {
      assert.ok(use.length > 0 && shown.caption.length > 0, id);
      assert.ok(shown.files.length > 0 && shown.files.every(({ text }) => text !== ''), id);
    }
    const { slug } = server.record;
    const policy = parsePolicy(slug, JSON.parse(serverPolicyText(server)));
    assert.deepEqual(
      policy,
      serverPolicy({ otherwise: 'deny', tools: server.tools.map(rulingOf) }),
    );
  }
});

function* choices(alias: string): Iterable<Choice> {
  for (const dialect of Object.keys(DIALECTS) as DialectId[])
    for (const profile of Object.keys(PROFILES) as ProfileId[])
      yield { dialect, profile, alias: aliasFor(DIALECTS[dialect], alias), quotas: {} };
}

function othersOf(tools: readonly RuledTool[], tool: string): Call[] {
  return tools
    .filter((one) => one.tool !== tool)
    .map((one) => ({ tool: one.tool, arguments: one.samples[0]! }));
}

/** A writing tool of level Medium with 30 calls a minute. */
function ruled(tool: string): RuledTool {
  return {
    tool,
    level: 'Medium',
    category: 'Write',
    signals: [],
    action: 'allow',
    rules: { limits: [{ counter: `${tool}_rate`, window: 'minute', max: 30, scope: 'grant' }] },
    samples: [{}],
  };
}
