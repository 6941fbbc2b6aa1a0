import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolFingerprint } from '#core/catalogue/fingerprint.ts';
import type { Label } from '#core/risk/label.ts';
import { buildCatalogue, rulingOf } from '#data/catalogue.ts';
import { readContent } from '#data/read-content.ts';
import { toolPageView } from '#views/tool-page.ts';
import { textOf } from '#views/text.ts';

const catalogue = buildCatalogue(readContent('content'));
/** Every fifth tool, so that each kind of server is among them. */
const sample = catalogue.tools.filter((_, index) => index % 5 === 0);
const views = sample.map((rated) => ({ rated, view: toolPageView(rated, catalogue) }));

test('the page of every tool can be made', () => {
  assert.ok(views.length > 200);
});

test('what a page says of level, rule and category is what was rated', () => {
  for (const { rated, view } of views) {
    assert.deepEqual(
      [view.level, view.category, view.rule.id],
      [rated.rating.level, rated.rating.category, rated.rating.rule],
    );
    assert.ok(view.head.description.startsWith(`${view.level} risk, ${view.category}`));
  }
});

test('a level above Low has evidence and says what would lower it', () => {
  for (const { view } of views) {
    if (view.level === 'Low') assert.deepEqual(view.lowerBy, []);
    else assert.notEqual(view.lowerBy.length, 0);
    if (view.category !== 'Unclassified') assert.notEqual(view.rule.quotes.length, 0, view.name);
    for (const { quotes } of view.signals) assert.notEqual(quotes.length, 0, view.name);
  }
});

test('the own words of a server are quoted whole', () => {
  for (const { rated, view } of views) {
    const shown = view.words.segments
      .map(({ kind, text }) => (kind === 'hidden' ? '' : text))
      .join('');
    if (view.words.note === '') assert.equal(shown, rated.tool.description ?? '');
  }
});

test('no answer is the same for two servers', () => {
  const seen = new Map<string, string>();
  for (const { view, rated } of views) {
    for (const { question } of view.faq) {
      assert.ok(question.includes(view.name), question);
    }
    const all = view.faq.map(({ question, answer }) => question + textOf(answer)).join('\n');
    const other = seen.get(all);
    assert.equal(other, undefined, `${String(other)} and ${rated.server.record.slug}`);
    seen.set(all, rated.server.record.slug);
  }
});

test('a hint that the page calls contradicted is in a signal, and the other way round', () => {
  for (const { view } of views) {
    const said = view.annotations.some(({ verdict }) => verdict === 'contradicts');
    const fired = view.signals.some(({ id }) => id === 'annotation-contradiction');
    assert.equal(said, fired, view.name);
  }
});

test('every question has an answer in words', () => {
  for (const { view } of views)
    for (const { question, answer } of view.faq)
      assert.match(textOf(answer), /\p{L}/u, `${view.name}: ${question}`);
});

test('related tools are other tools', () => {
  for (const { view } of views) {
    for (const { rows } of view.related) {
      assert.ok(rows.length > 0 && rows.every(({ href }) => href !== view.head.path), view.name);
    }
  }
});

test('a tool for several acts says by which argument, and what its reading acts alone would be', () => {
  const view = viewOf('search-console-mcp', 'accounts_manage');
  assert.match(textOf(view.acts), /^One tool for several acts, by the choice of action/);
  assert.match(textOf(view.lowerBy.at(-1)!), /^With action limited to list the level would be Low/);
  const told = views.filter(({ view: { acts } }) => acts.length > 0);
  assert.ok(told.length > 5);
  for (const { view, rated } of told) {
    const argument = view.acts[1]!.text;
    let at: unknown = rated.tool.inputSchema;
    for (const name of argument.split('.')) {
      const { properties } = at as { properties: Record<string, unknown> };
      assert.ok(Object.hasOwn(properties, name), `${view.name}: ${argument}`);
      at = properties[name];
    }
  }
});

test('a review stands beside what was computed without it', () => {
  const fixture = buildCatalogue(readContent('tests/fixtures/catalogue'));
  const rated = fixture.servers
    .get('camel-desk')!
    .tools.find(({ tool }) => tool.name === 'createIssue')!;
  const { reviewed } = toolPageView(rated, fixture);
  const rows = reviewed?.rows.map(({ computed, review }) => [textOf(computed), textOf(review)]);
  const { category, level, rule } = rated.rating.reviewed!.computed;
  assert.deepEqual(rows, [
    [category, rated.rating.category],
    [`${level} by rule ${rule}`, `${rated.rating.level} by rule ${rated.rating.rule}`],
    ['sends-outside', '–'],
  ]);
});

test('a page says what a reading of the same definition says', () => {
  const content = readContent('tests/fixtures/catalogue');
  const { tool } = buildCatalogue(content).tools.find(
    ({ tool: { name } }) => name === 'createIssue',
  )!;
  const verdict = { category: 'Write', signals: [], level: 'Medium' } as const;
  const readAs = (changed: Partial<Label>) => {
    const label: Label = {
      server: 'camel-desk',
      tool: tool.name,
      fingerprint: toolFingerprint(tool),
      group: 'extra',
      ...verdict,
      signals: [],
      readings: [{ ...verdict, signals: [] }],
      date: '2026-11-21',
      ...changed,
    };
    const read = buildCatalogue({ ...content, labels: { ...content.labels, extra: [label] } });
    const rated = read.tools.find(({ tool: { name } }) => name === 'createIssue')!;
    return textOf(toolPageView(rated, read).read);
  };
  const by = 'Read by the labelling guide on 21 November 2026: ';
  assert.equal(readAs({}), `${by}the same category and level.`);
  assert.equal(readAs({ level: 'High' }), `${by}that reading says High, Write.`);
  assert.equal(readAs({ fingerprint: '0'.repeat(64) }), '');
});

test('the reason of a review is told once, and pointed to where it is the evidence', () => {
  const reviewed = catalogue.tools.filter(({ rating }) => rating.reviewed).slice(0, 40);
  assert.equal(reviewed.length, 40);
  for (const rated of reviewed) {
    const { rule, why, signals, reviewed: review } = toolPageView(rated, catalogue);
    const quotes = [rule, ...why, ...signals].flatMap((one) => one.quotes);
    const texts = quotes.map(({ segments }) => segments.map(({ text }) => text).join(''));
    assert.ok(!texts.includes(review!.reason), rated.tool.name);
    assert.ok(
      [rule, ...why].every((one) => one.quotes.length > 0),
      rated.tool.name,
    );
  }
  const plain = catalogue.tools.find(({ rating }) => !rating.reviewed && rating.level !== 'Low')!;
  assert.ok(toolPageView(plain, catalogue).rule.quotes.every(({ segments }) => segments.length));
});

test('words that fired are marked where they stand among the parameters', () => {
  const { parameters } = viewOf('tavily-mcp', 'tavily_extract');
  assert.deepEqual(
    parameters.filter(({ fired }) => fired).map(({ name }) => name),
    ['urls'],
  );
});

function viewOf(server: string, name: string) {
  const rated = catalogue.servers.get(server)?.tools.find(({ tool }) => tool.name === name);
  assert.ok(rated, `${server} ${name}`);
  return toolPageView(rated, catalogue);
}

test('the form that would allow a tool is called narrow only where it bounds a call, and tells what stays open', () => {
  const titles = new Set<string>();
  for (const { rated, view } of views) {
    const { narrowest } = view.policy;
    if (!narrowest) continue;
    titles.add(narrowest.title);
    const form = rulingOf(rated).narrowest!;
    const bounds = Boolean(form.rules.require ?? form.rules.deny_if);
    const told = narrowest.reasons.map(textOf).join('\n');
    assert.equal(narrowest.title.startsWith('A narrow policy'), bounds, view.name);
    assert.equal(told.includes('nothing of what a call does'), !bounds, view.name);
    for (const reason of form.reasons)
      if (reason.kind === 'open') assert.ok(told.includes(reason.because), view.name);
  }
  assert.equal(titles.size, 2);
});

test('what a call must give counts what the recommended policy demands', () => {
  let beyond = 0;
  for (const { rated, view } of views) {
    const { action, rules } = rulingOf(rated);
    if (action !== 'allow') continue;
    const schema = rated.tool.inputSchema['required'];
    const required = new Set<unknown>(Array.isArray(schema) ? schema : []);
    const demanded = (rules.require ?? [])
      .map(({ conditions: [first] }) => first!.path.slice('args.'.length))
      .filter((path) => !required.has(path.split('.')[0]));
    const entry = view.faq.find(({ question }) => question.startsWith('What must a call'));
    const [, told = ''] = textOf(entry!.answer).split('refuses a call without ');
    for (const path of demanded) assert.ok(told.includes(path), `${view.name} ${path}`);
    assert.equal(told === '', demanded.length === 0, view.name);
    beyond += demanded.length;
  }
  assert.ok(beyond > 0);
});
