import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hiddenIn } from '#core/hidden.ts';

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
