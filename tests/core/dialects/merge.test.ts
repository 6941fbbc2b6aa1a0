/** @file Fragments, merged as a reader would, against the document of the server. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { parse as parseToml, stringify as tomlOf } from 'smol-toml';
import { parse as parseYaml, stringify as yamlOf } from 'yaml';
import { aliasFor, fragmentOf, type Dialect, type RenderedText } from '#core/dialects/dialect.ts';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import type { Ruling } from '#core/policy/ruling.ts';
import { rulingOf } from '#data/catalogue.ts';
import type { Reader } from './engines/engine.ts';
import { ENGINES } from './engines/index.ts';
import { servers } from './servers.ts';

type Value = Record<string, unknown>;

const FORMATS: Partial<Record<string, [(text: string) => Value, (value: Value) => string]>> = {
  json: [(text) => JSON.parse(text) as Value, (value) => JSON.stringify(value)],
  jsonc: [(text) => JSON.parse(text) as Value, (value) => JSON.stringify(value)],
  yaml: [(text) => parseYaml(text) as Value, (value) => yamlOf(value)],
  toml: [(text) => parseToml(text), (value) => tomlOf(value)],
};

/** Objects key by key, lists joined without repetition, items of one name as one; else the later value. */
function merged(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) return b.reduce<unknown[]>(joined, a);
  if (!isObject(a) || !isObject(b)) return b;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    keys.map((key) => [key, key in a && key in b ? merged(a[key], b[key]) : (b[key] ?? a[key])]),
  );
}

function joined(list: unknown[], item: unknown): unknown[] {
  const named = isObject(item) && typeof item['name'] === 'string' ? item['name'] : undefined;
  const same = (one: unknown) =>
    named === undefined
      ? JSON.stringify(one) === JSON.stringify(item)
      : isObject(one) && one['name'] === named;
  return list.some(same)
    ? list.map((one) => (same(one) ? merged(one, item) : one))
    : [...list, item];
}

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergedTexts(
  a: readonly RenderedText[],
  b: readonly RenderedText[],
): readonly RenderedText[] {
  const more = b.filter(({ path }) => !a.some((text) => text.path === path));
  return [
    ...a.map((text) => {
      const other = b.find(({ path }) => path === text.path);
      return other ? { ...text, text: mergedText(text, other.text) } : text;
    }),
    ...more,
  ];
}

function mergedText({ language, text }: RenderedText, other: string): string {
  if (language === 'bash') return `${text.trimEnd()} ${other.replace(/^copilot/, '')}`;
  const [parse, print] = FORMATS[language]!;
  return print(merged(parse(text), parse(other)) as Value);
}

function same(id: string, a: Reader, b: Reader, rulings: readonly Ruling[]): void {
  for (const { tool } of rulings) {
    const call = { tool, arguments: {} };
    assert.equal(a.decide(call), b.decide(call), `${id} ${tool}`);
    if (a.lists && b.lists) assert.equal(a.lists(tool), b.lists(tool), `${id} ${tool}`);
  }
}

/** A policy of no tool, for formats whose fragment is none by itself. */
const STARTS: Partial<Record<DialectId, readonly RenderedText[]>> = {
  'policy-v1': [
    { path: 'policy.json', language: 'json', text: '{ "version": "1", "default": "deny" }' },
  ],
};

const sample = servers(90).map(({ record, tools }) => ({
  slug: record.slug,
  rulings: tools.slice(0, 12).map(rulingOf),
}));

for (const id of Object.keys(DIALECTS) as DialectId[])
  test(`${id}: merged fragments of some tools decide as the document of the server`, () => {
    const dialect: Dialect = DIALECTS[id];
    for (const { slug, rulings } of sample) {
      const alias = aliasFor(dialect, slug);
      const server = { otherwise: 'deny', tools: rulings } as const;
      const document = dialect.render({ alias, form: 'document', server }).texts;
      const fragments = rulings
        .map((one) => dialect.render(fragmentOf(alias, one)).texts)
        .map((texts) => mergedTexts(STARTS[id] ?? texts, texts));
      const read = (texts: readonly RenderedText[]) => ENGINES[id](texts, alias);
      same(id, read(fragments.reduce(mergedTexts)), read(document), rulings);
      same(id, read(fragments.reduce(mergedTexts, document)), read(document), rulings);
      for (const [i, ruling] of rulings.entries())
        same(id, read(fragments[i]!), read(document), [ruling]);
    }
  });
