import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hiddenIn } from '#core/hidden.ts';
import { jsonText } from '#core/json-text.ts';

const CASES: [name: string, value: unknown, text: string][] = [
  ['nothing hidden', { a: ['é', 1] }, '{\n  "a": [\n    "é",\n    1\n  ]\n}'],
  ['zero width in a key', { 'a\u200bb': 1 }, '{\n  "a\\u200bb": 1\n}'],
  ['turned round', 'x\u202ey', '"x\\u202ey"'],
  ['two units for one character', '\u{e0041}', '"\\udb40\\udc41"'],
  ['a joiner of an emoji stays', '👩\u200d💻', '"👩\u200d💻"'],
];

for (const [name, value, text] of CASES) {
  test(name, () => {
    assert.equal(jsonText(value), text);
  });
}

test('it parses to the same value, and hides nothing', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', '"', '\\', '\u200b', '\u202e', '\u{e0041}', '\u00ad'),
  });
  fc.assert(
    fc.property(fc.dictionary(word, fc.array(word)), (value) => {
      const text = jsonText(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.deepEqual(hiddenIn(text), []);
    }),
  );
});
