import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenIn, isPlain, lookalikesIn } from '#core/hidden.ts';

const CASES: [what: string, text: string, found: [at: number, codes: string[], kind: string][]][] =
  [
    ['plain text', 'Reads a file.\n\tIndented.', []],
    ['a zero-width space', 'a\u200Bb', [[1, ['U+200B'], 'zero-width']]],
    ['a run of one kind is one', 'a\u200B\u200Bb', [[1, ['U+200B', 'U+200B'], 'zero-width']]],
    ['an override', 'x\u202Ey', [[1, ['U+202E'], 'bidirectional']]],
    ['tag letters', '\u{E0041}\u{E0042}', [[0, ['U+E0041', 'U+E0042'], 'tag']]],
    ['an escape sequence', '\u001B[31m', [[0, ['U+001B'], 'control']]],
    [
      'two kinds side by side',
      '\u200B\u202E',
      [
        [0, ['U+200B'], 'zero-width'],
        [1, ['U+202E'], 'bidirectional'],
      ],
    ],
    ['selectors that carry bytes', 'a\uFE01\u{E0100}', [[1, ['U+FE01', 'U+E0100'], 'variation']]],
    ['one selector after an emoji is ordinary', '❤\uFE0F \u2764\uFE0F\u200D🔥', []],
    ['a second selector is not', '❤\uFE0F\uFE0F', [[2, ['U+FE0F'], 'variation']]],
    ['a joined emoji is ordinary', '👩\u200D🚀', []],
    ['a joiner between letters of ASCII is not', 'a\u200Db', [[1, ['U+200D'], 'zero-width']]],
  ];

for (const [what, text, found] of CASES) {
  test(what, () => {
    assert.deepEqual(
      hiddenIn(text).map(({ at, codes, kind }) => [at, codes, kind]),
      found,
    );
  });
}

test('runs quote exactly their characters', () => {
  const text = 'ab\u200B\u{E0041}\u{E0042}c';
  for (const { at, end, codes } of hiddenIn(text)) {
    assert.equal(Array.from(text.slice(at, end)).length, codes.length);
  }
});

test('what tag letters and selectors stand for is told', () => {
  const tags = Array.from('read', (char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0)));
  const bytes = Array.from('read', (char) =>
    String.fromCodePoint(0xe0100 + char.charCodeAt(0) - 16),
  );
  for (const run of [tags, bytes]) assert.equal(hiddenIn(`a${run.join('')}`)[0]?.spells, 'read');
});

test('letters of another script among Latin ones are found', () => {
  assert.deepEqual(lookalikesIn('send_p\u0430yment'), [{ at: 5, end: 12 }]);
  assert.deepEqual(lookalikesIn('\uFF44elete'), [{ at: 0, end: 6 }]);
  for (const name of ['send_payment', 'создать_файл', 'größe', '获取用户'])
    assert.deepEqual(lookalikesIn(name), []);
});

test('a plain character is seen and passes for no other', () => {
  const unseen = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cs}]|(?![\t\n\r])\p{Cc}/u;
  const alike =
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}\uFF21-\uFF5A]/u;
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const plain = all.filter(isPlain);
  assert.ok(['a', 'é', '—', '→', '获'].every((char) => plain.includes(char)));
  assert.deepEqual(
    plain.filter((char) => unseen.test(char) || alike.test(char)),
    [],
  );
});
