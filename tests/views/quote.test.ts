import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeOf, quotesIn, says, segmentsOf, visible } from '#views/quote.ts';
import { count, cut, date, number } from '#views/text.ts';

test('segments keep every visible character, in order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(fc.nat(30), fc.nat(30))),
      (text, pairs) => {
        const marks = pairs.map(([at, length]) => ({
          at: Math.min(at, text.length),
          end: Math.min(at + length, text.length),
        }));
        const kept = segmentsOf(text, marks)
          .filter(({ kind }) => kind !== 'hidden')
          .map((segment) => segment.text)
          .join('');
        const plain = segmentsOf(text)
          .filter(({ kind }) => kind !== 'hidden')
          .map((segment) => segment.text)
          .join('');
        assert.equal(kept, plain);
      },
    ),
  );
});

test('marks and hidden characters become segments of their own', () => {
  assert.deepEqual(segmentsOf('ab\u200Bcd', [{ at: 0, end: 4 }]), [
    { kind: 'evidence', text: 'ab' },
    { kind: 'hidden', text: 'U+200B' },
    { kind: 'evidence', text: 'c' },
    { kind: 'plain', text: 'd' },
  ]);
});

test('tag characters are told by the words that they spell', () => {
  const hidden = Array.from('ignore all', (char) =>
    String.fromCodePoint(0xe0000 + char.codePointAt(0)!),
  ).join('');
  assert.deepEqual(
    segmentsOf(`a${hidden}`).map(({ text }) => text.split(', which ')[1]),
    [undefined, 'spell “ignore all”'],
  );
});

test('white space that pushes words out of sight is told by its length', () => {
  assert.deepEqual(segmentsOf(`a${' '.repeat(90)}b${'\n'.repeat(12)}c`), [
    { kind: 'plain', text: 'a' },
    { kind: 'hidden', text: '90 spaces' },
    { kind: 'plain', text: 'b' },
    { kind: 'hidden', text: '12 line ends' },
    { kind: 'plain', text: 'c' },
  ]);
  const indented = `a\n${' '.repeat(30)}b`;
  assert.deepEqual(segmentsOf(indented), [{ kind: 'plain', text: indented }]);
});

test('a quotation shows the words with what stands around them', () => {
  const text = `${'before '.repeat(30)}delete${' after'.repeat(30)}`;
  const at = text.indexOf('delete');
  const [quote] = quotesIn([{ where: '/description', text: 'delete', at }], () => text);
  const { where, segments } = quote!;
  assert.equal(where, 'description');
  assert.equal(segments.find(({ kind }) => kind === 'evidence')?.text, 'delete');
  assert.ok(segments.length === 5 && segments.map((one) => one.text).join('').length < 200);
});

test('words that stand close together are quoted once, with a mark each', () => {
  const text = `Deletes multiple emails${' after'.repeat(30)} and drafts`;
  const marked = (word: string, about?: string) => ({
    where: '/description',
    text: word,
    at: text.indexOf(word),
    ...(about === undefined ? {} : { about }),
  });
  const shown = (evidence: Parameters<typeof quotesIn>[0]) =>
    quotesIn(evidence, () => text).map(({ segments }) =>
      segments.flatMap((one) => (one.kind === 'evidence' ? [one.text] : [])),
    );
  assert.deepEqual(shown(['multiple', 'emails', 'drafts'].map((word) => marked(word))), [
    ['multiple', 'emails'],
    ['drafts'],
  ]);
  assert.deepEqual(shown([marked('multiple', 'one thing'), marked('emails', 'another')]), [
    ['multiple'],
    ['emails'],
  ]);
  assert.deepEqual(shown([{ where: '/annotations/readOnlyHint', text: 'false' }]), [['false']]);
});

test('places have plain names', () => {
  const PLACES: [string, string][] = [
    ['/name', 'name'],
    ['/inputSchema/properties/url', 'argument url'],
    ['/inputSchema/properties/a~1b/items/properties/c', 'argument a/b.c'],
    ['/inputSchema/properties/action/enum/2', 'argument action, a value'],
    ['/annotations/readOnlyHint', 'annotation readOnlyHint'],
    ['/annotations', 'annotations'],
    ['/inputSchema/properties', 'input schema'],
  ];
  for (const [where, name] of PLACES) assert.equal(placeOf(where), name);
});

test('the first sentence, in one line, without markup or hidden characters', () => {
  assert.equal(says('# Title\nSecond.'), 'Title');
  assert.equal(says('Gets a\u200B file. Then more.'), 'Gets a[U+200B] file');
  assert.equal(says('Adds a thing (e.g. a note). Then more.'), 'Adds a thing (e.g. a note)');
  assert.equal(says('**🎯 Purpose:**\nFinds **all** notes.'), 'Finds all notes');
  assert.equal(says('\n  🎯 Purpose:\n    1. Finds notes.\n'), 'Finds notes');
  assert.equal(says('Makes a new note:\n\nExample request:\n\ncurl'), 'Makes a new note');
  assert.equal(says(undefined), '');
  assert.ok(says('word '.repeat(100)).length <= 160);
  assert.equal(visible('a\u202Eb'), 'a[U+202E]b');
});

test('numbers, counts and dates', () => {
  assert.equal(number(43200), '43,200');
  assert.equal(count(1, 'tool'), '1 tool');
  assert.equal(count(0, 'tool'), '0 tools');
  assert.equal(date('2026-11-01'), '1 November 2026');
  assert.equal(cut('one two three', 9), 'one two…');
});
