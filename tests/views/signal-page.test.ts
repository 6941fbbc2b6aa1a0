import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '#core/policy/policy.ts';
import { SIGNAL_IDS } from '#core/risk/signals/index.ts';
import { buildCatalogue } from '#data/catalogue.ts';
import { readContent } from '#data/read-content.ts';
import { signalToolListView } from '#views/lists.ts';
import { signalListView, signalPageView } from '#views/signal-page.ts';
import { cell, textOf, told } from '#views/text.ts';

const catalogue = buildCatalogue(readContent('content'));
const views = SIGNAL_IDS.map((id) => signalPageView(id, catalogue));
const having = (id: string) =>
  catalogue.tools.filter(({ rating }) => rating.signals.some((hit) => hit.id === id));

test('a page counts the tools with its signal, and so does the list', () => {
  const rows = signalListView(catalogue).rows;
  for (const [i, { id, summary, levels }] of views.entries()) {
    const tools = having(id).length;
    const shown = `${tools.toLocaleString('en-GB')} of ${catalogue.tools.length.toLocaleString('en-GB')} tools`;
    assert.ok(textOf(summary).includes(shown), id);
    assert.equal(
      levels.reduce((sum, { count }) => sum + count, 0),
      tools,
    );
    assert.equal(rows[i]!.tools, cell(tools));
    assert.equal(signalToolListView(catalogue, id, 1).total, tools);
  }
});

test('an example quotes the words that fire, with the words marked; a near miss quotes none', () => {
  for (const { id, firing, nearMisses, fewNote } of views) {
    assert.ok(firing.length >= 3 || fewNote !== '', id);
    assert.ok(nearMisses.length >= 3, id);
    for (const { tool, quotes } of firing) {
      const kinds = quotes.flatMap(({ segments }) => segments.map(({ kind }) => kind));
      assert.ok(kinds.includes('evidence') || kinds.includes('hidden'), `${id} ${tool.text}`);
    }
    for (const { quotes } of nearMisses) assert.deepEqual(quotes, []);
  }
});

test('what is recommended is told for every tool with the signal', () => {
  for (const { id, policy } of views) {
    const counted = textOf(policy.recommended).split(': ')[1] ?? '';
    const sum = [...counted.matchAll(/[\d,]+(?= )/g)].reduce(
      (total, [digits]) => total + Number(digits.replaceAll(',', '')),
      0,
    );
    assert.equal(sum, having(id).length, `${id}: ${textOf(policy.recommended)}`);
  }
});

test('a sample is a part of a policy', () => {
  const samples = views.flatMap(({ policy }) => (policy.sample ? [policy.sample] : []));
  assert.ok(samples.length >= 3);
  for (const { code } of samples) {
    const part = JSON.parse(code.text) as object;
    parsePolicy('sample', { version: '1', default: 'deny', ...part });
  }
});

test('a page holds at most fifty tools of the most used servers', () => {
  for (const { id, servers } of views) {
    assert.ok(servers.flatMap(({ tools }) => tools).length <= 50, id);
  }
});

test('identifiers in our own text become code', () => {
  assert.deepEqual(
    told('`a` and `b`.').map(({ kind, text }) => `${kind} ${text}`),
    ['code a', 'plain  and ', 'code b', 'plain .'],
  );
});
