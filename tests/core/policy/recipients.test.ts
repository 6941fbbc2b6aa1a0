import assert from 'node:assert/strict';
import test from 'node:test';
import type { Tool } from '#core/catalogue/tool.ts';
import type { Recommendation } from '#core/policy/recommendation.ts';
import { recommend } from '#core/policy/recommend.ts';
import { rate } from '#core/risk/rate.ts';
import { tool } from './tool.ts';

const text = { type: 'string' };
const formOf = (one: Tool): Recommendation => {
  const ruling = recommend(one, rate(one));
  return ruling.narrowest ?? ruling;
};
/** Arguments that the conditions of the form are about, each once. */
const bounded = ({ rules }: Recommendation): string[] => [
  ...new Set(
    [...(rules.require ?? []), ...(rules.deny_if ?? [])].flatMap(({ conditions }) =>
      conditions.map(({ path }) => path.slice('args.'.length)),
    ),
  ),
];

/** What stands beside a recipient, and names none. */
const BESIDE: [what: string, tool: Tool, bounded: string[]][] = [
  [
    'a choice from a list',
    tool(
      'create_notification',
      { user_email: text, target_type: { ...text, enum: ['Post', 'Project'] }, text },
      ['user_email', 'target_type', 'text'],
    ),
    ['user_email'],
  ],
  [
    'the language of a mail',
    tool('send_email', { email: text, email_language: text, body: text }, [
      'email',
      'email_language',
      'body',
    ]),
    ['email'],
  ],
  [
    'a secret, which would stand in the policy',
    tool('send_webhook_message', { webhookId: text, webhookToken: text, content: text }, [
      'webhookId',
      'webhookToken',
      'content',
    ]),
    ['webhookId'],
  ],
  [
    'a date',
    tool('send_message', { chat_id: text, target_date: text, text }, [
      'chat_id',
      'target_date',
      'text',
    ]),
    ['chat_id'],
  ],
  [
    'the kind of an issue',
    tool('create_issue', { repo: text, issue_type_id: text, title: text, body: text }, [
      'repo',
      'issue_type_id',
      'title',
      'body',
    ]),
    ['repo'],
  ],
  [
    'the words that go along',
    tool('create_commit', { repository: text, commit_message: text, content: text }, [
      'repository',
      'commit_message',
      'content',
    ]),
    ['repository'],
  ],
];

for (const [what, one, expected] of BESIDE)
  test(`only recipients are bounded as such: ${what} is none`, () => {
    assert.equal(rate(one).rule, 'H3');
    assert.deepEqual(bounded(formOf(one)), expected);
  });

const list = { type: 'array', items: text };
const message = (fields: Record<string, object>): object => ({
  type: 'object',
  properties: fields,
});

/** Lists of people: what is recommended, what is bounded, and what is told to be open. */
const LISTS: [
  what: string,
  tool: Tool,
  action: Recommendation['action'],
  bounded: string[],
  open: string[],
][] = [
  [
    'a list that must be given, beside a text',
    tool('send_email', { to: list, account_email: text, cc: list, body: text }, [
      'to',
      'account_email',
      'body',
    ]),
    'ask',
    ['account_email', 'cc'],
    ['to'],
  ],
  [
    'a list that may be left out, and nobody else to get it',
    tool('send_email', { to: list, cc: list, body: text }, ['body']),
    'ask',
    ['cc'],
    ['to'],
  ],
  [
    'a list beside the one who gets it',
    tool('send_message', { chat_id: text, to: list, text }, ['chat_id', 'text']),
    'allow',
    ['chat_id', 'to'],
    [],
  ],
  [
    'lists inside a message, beside its ids',
    tool(
      'send_email',
      { message: message({ toRecipients: list, ccRecipients: list, threadId: text, body: text }) },
      ['message'],
    ),
    'ask',
    ['message.ccRecipients'],
    ['toRecipients'],
  ],
];

for (const [what, one, action, expected, open] of LISTS)
  test(`lists of people: ${what}`, () => {
    const form = formOf(one);
    assert.equal(recommend(one, rate(one)).action, action);
    assert.deepEqual(bounded(form).sort(), [...expected].sort());
    const told = form.reasons.flatMap((reason) => (reason.kind === 'open' ? reason.arguments : []));
    assert.deepEqual(told, open);
  });
