import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { toolFingerprint } from '#core/catalogue/fingerprint.ts';
import type { Server } from '#core/catalogue/server.ts';
import { LEVELS } from '#core/risk/vocabulary.ts';
import { parsePolicy } from '#core/policy/policy.ts';
import { attribute, elements, only, tags, textOf } from '../lib/html.ts';
import { page, PAGE_TYPES, serverAddress, toolAddress } from '../lib/site.ts';

const forge = record('fixture~~forge');
const hostile = record('hostile-words');
const records = readdirSync('tests/fixtures/catalogue/servers').map((file) =>
  record(file.replace(/\.json$/, '')),
);

const RATED: [server: string, tool: string, category: string, level: string][] = [
  ['@fixture/forge', 'get_issue', 'Read', 'Medium'],
  ['@fixture/forge', 'list_labels', 'Read', 'Low'],
  ['@fixture/forge', 'update_issue', 'Write', 'Medium'],
  ['@fixture/forge', 'delete_repository', 'Destructive', 'Critical'],
  ['@fixture/forge', 'add_collaborator', 'Write', 'Critical'],
  ['camel-desk', 'createIssue', 'Write', 'Medium'],
  ['camel-desk', 'fetchUrl', 'Read', 'High'],
  ['camel-desk', 'frobnicate', 'Unclassified', 'Medium'],
  ['@fixture/shell-runner', 'run_command', 'Execute', 'Critical'],
  ['pay-desk', 'transfer_funds', 'Financial', 'Critical'],
  ['pay-desk', 'get_transfer_status', 'Read', 'Low'],
];

test('a tool page says level and category, and each is a word', () => {
  for (const [server, tool, category, level] of RATED) {
    const main = only(page(toolAddress(server, tool)), 'main');
    assert.equal(textOf(only(main, 'h1')).trim(), tool);
    const marked = elements(main, (element) => attribute(element, 'data-level') !== undefined)[0]!;
    assert.equal(attribute(marked, 'data-level'), level, `${server} ${tool}`);
    assert.match(squash(textOf(main)), new RegExp(`${level} · ${category}`), `${server} ${tool}`);
  }
});

test('a tool page shows every part of the definition', () => {
  for (const tool of forge.tools) {
    const text = textOf(only(page(toolAddress(forge.id, tool.name)), 'main'));
    const parameters = Object.keys(tool.inputSchema['properties'] as object);
    for (const part of [
      tool.description!,
      ...parameters,
      toolFingerprint(tool),
      '@fixture/forge',
    ]) {
      assert.ok(squash(text).includes(squash(part)), `${tool.name}: ${part}`);
    }
  }
});

test('the document of each tool is a policy that names the tool', () => {
  for (const { name } of forge.tools) {
    const main = only(page(toolAddress(forge.id, name)), 'main');
    const [form] = elements(main, (element) => attribute(element, 'data-form') === 'document');
    assert.ok(form, `${name}: the form "document"`);
    const [code] = elements(form, (element) => attribute(element, 'data-copy') !== undefined);
    assert.ok(code, `${name}: code to copy`);
    const { tools, hide } = parsePolicy(name, JSON.parse(textOf(code)));
    assert.ok(Object.hasOwn(tools ?? {}, name) || hide?.includes(name), name);
  }
});

test('a server page lists its tools, worst first', () => {
  const main = only(page(serverAddress(forge.id)), 'main');
  const rows = tags(main, 'tr').flatMap((row) => {
    const marks = elements(row, (one) => attribute(one, 'data-level') !== undefined);
    const level = marks.length === 1 ? attribute(marks[0]!, 'data-level')! : undefined;
    return level === undefined ? [] : [{ level, href: attribute(tags(row, 'a')[0]!, 'href')! }];
  });
  assert.deepEqual(
    rows.map(({ href }) => href).sort(),
    forge.tools.map(({ name }) => toolAddress(forge.id, name)).sort(),
  );
  const ranks = rows.map(({ level }) => LEVELS.findIndex((one) => one === level));
  assert.ok(new Set(ranks).size > 1);
  assert.deepEqual(
    ranks,
    ranks.toSorted((a, b) => a - b),
  );
});

test('a server page tells licence and version', () => {
  const text = textOf(only(page(serverAddress(forge.id)), 'main'));
  assert.ok(text.includes('MIT') && text.includes('1.2.3'));
});

test('lists hold every server and every tool', () => {
  const servers = only(page('/servers/'), 'main');
  const tools = only(page('/tools/'), 'main');
  for (const { id, tools: listed } of records) {
    assert.ok(linksTo(servers, serverAddress(id)), id);
    for (const { name } of listed) assert.ok(linksTo(tools, toolAddress(id, name)), name);
  }
});

test('the guides are described by the titles of those that are there', () => {
  const guides = page('/guides/');
  const description = tags(guides, 'meta').find((one) => attribute(one, 'name') === 'description');
  const titles = tags(only(guides, 'main'), 'dt').map((one) => textOf(one).trim());
  assert.ok(titles.length > 0);
  assert.equal(attribute(description!, 'content'), `${titles.join('; ')}.`);
});

test('each level has a list of the tools at that level', () => {
  for (const [server, tool, , level] of RATED) {
    const list = only(page(`/risk/${level.toLowerCase()}/`), 'main');
    assert.ok(linksTo(list, toolAddress(server, tool)), `${level}: ${tool}`);
  }
});

test('a review is shown with its reason and its reviewer', () => {
  const text = textOf(only(page(PAGE_TYPES['reviewed tool']!), 'main'));
  assert.match(text, /The ticket stays in the desk/);
  assert.match(text, /A\. Reviewer/);
});

test('hostile words are shown as they are and make no element', () => {
  for (const address of [
    PAGE_TYPES['hostile server']!,
    ...hostile.tools.map(({ name }) => toolAddress(hostile.id, name)),
  ]) {
    const document = page(address);
    assert.deepEqual(
      tags(document, 'svg').filter((svg) => attribute(svg, 'onload')),
      [],
      address,
    );
    const active = elements(document, ({ attrs }) =>
      attrs.some(({ name }) => name.startsWith('on')),
    );
    assert.deepEqual(active, [], `${address}: handlers`);
    const outside = elements(document, ({ attrs }) =>
      attrs.some(
        ({ name, value }) =>
          ['href', 'src'].includes(name) && /outside\.example|^javascript:/.test(value),
      ),
    );
    assert.deepEqual(outside, [], `${address}: links`);
  }
  const text = textOf(only(page(PAGE_TYPES['hostile tool']!), 'main'));
  for (const words of [
    '<script>window.pwned=1</script>',
    '[a link](https://outside.example/markdown)',
    '<b>not bold</b>',
    '&lt;b&gt;',
    '{expression}',
  ]) {
    assert.ok(text.includes(words), words);
  }
});

test('characters that cannot be seen are told by their code point', () => {
  const document = page(PAGE_TYPES['hostile tool']!);
  assert.doesNotMatch(textOf(document), /[\u200b\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u);
  const text = textOf(only(document, 'main'));
  for (const point of ['202E', '200B', '2066', 'E0041'])
    assert.match(text, new RegExp(`U\\+0*${point}`), point);
});

function record(slug: string): Server {
  return JSON.parse(
    readFileSync(`tests/fixtures/catalogue/servers/${slug}.json`, 'utf8'),
  ) as Server;
}

function linksTo(node: Parameters<typeof tags>[0], address: string): boolean {
  return tags(node, 'a').some((link) => attribute(link, 'href') === address);
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
