import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { aliasFault, aliasFor, fragmentOf, type Dialect } from '#core/dialects/dialect.ts';
import { DIALECTS } from '#core/dialects/index.ts';
import { ACTIONS, type Ruling } from '#core/policy/ruling.ts';
import { rulingOf } from '#data/catalogue.ts';
import { servers } from './servers.ts';

const dialects = Object.entries<Dialect>(DIALECTS);
const sample = servers(40);
const rulings = (level: Ruling['level']): Ruling[] =>
  ACTIONS.map((action) => ({ tool: `tool_${action}`, level, action, rules: {} }));

for (const [id, dialect] of dialects) {
  test(`${id}: is told by its id, checked on a day, documented over https`, () => {
    assert.equal(dialect.id, id);
    assert.match(dialect.documentation.checked, /^\d{4}-\d{2}-\d{2}$/);
    assert.equal(new URL(dialect.documentation.href).protocol, 'https:');
    assert.ok(dialect.files.length > 0);
  });

  test(`${id}: an alias is adapted to its rule, and stands in the texts as it is given`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        assert.equal(aliasFault(dialect, aliasFor(dialect, name)), undefined);
      }),
    );
    if (!dialect.alias) return;
    const server = { otherwise: 'deny', tools: rulings('Medium') } as const;
    const texts = (alias: string) =>
      dialect.render({ alias, form: 'document', server }).texts.map(({ text }) => text);
    const replaced = texts('placeholder').map((text) => text.replaceAll('placeholder', 'my-1'));
    assert.deepEqual(texts('my-1'), replaced);
  });

  test(`${id}: same input, same bytes; each text ends with a line break and has a known place`, () => {
    for (const { record, tools } of sample) {
      const alias = aliasFor(dialect, record.slug);
      const server = { otherwise: 'deny', tools: tools.map(rulingOf) } as const;
      const request = { alias, form: 'document', server } as const;
      const { texts, losses } = dialect.render(request);
      assert.deepEqual(dialect.render(structuredClone(request)), { texts, losses });
      for (const { text, path, language } of texts) {
        assert.match(text, /[^\n]\n$/);
        assert.ok(dialect.files.some((file) => file.path === path && file.language === language));
      }
      for (const ruling of server.tools)
        assert.ok(dialect.render(fragmentOf(alias, ruling)).texts.length > 0);
    }
  });
}
