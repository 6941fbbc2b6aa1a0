import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { DIALECTS, type DialectId } from '#core/dialects/index.ts';
import { catalogue } from '#data/catalogue.ts';
import { policyShown, firstChoice } from '#views/policy-shown.ts';
import { ruledServer } from '#views/ruled.ts';
import { splitAt, tokens, type Token } from '../../../src/client/policy/highlight.ts';
import { highlight } from '../../../src/components/ui/highlight.ts';

const shapes = (all: readonly Token[]) =>
  all.filter(({ kind }) => kind !== undefined).map(({ text, kind }) => `${kind!} ${text.trim()}`);

test('a policy has the colours that the build gives it', () => {
  for (const server of [...catalogue().servers.values()].filter((_, i) => i % 30 === 0)) {
    const { tools, alias } = ruledServer(server);
    for (const id of Object.keys(DIALECTS) as DialectId[]) {
      const { text, language } = policyShown(tools, 'document', firstChoice(alias, id)).files[0]!;
      assert.deepEqual(shapes(tokens(text, language)), shapes(highlight({ text, language })), id);
    }
  }
});

test('property: the runs are the text, for any JSON, also when cut', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.nat(), (value, a, b) => {
      const text = JSON.stringify(value, null, 2);
      const all = tokens(text, 'json');
      const joined = (runs: readonly Token[]) => runs.map((run) => run.text).join('');
      assert.equal(joined(all), text);
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      const parts = splitAt(all, from!, to!).map(joined);
      assert.deepEqual(parts, [text.slice(0, from), text.slice(from, to), text.slice(to)]);
    }),
  );
});

test('names, texts and constants are told apart', () => {
  assert.deepEqual(shapes(tokens('{"a": "b: \\"c\\"", "d": [-1.5e3, true, null]}', 'json')), [
    'k "a"',
    's "b: \\"c\\""',
    'k "d"',
    'n -1.5e3',
    'n true',
    'n null',
  ]);
  assert.deepEqual(shapes(tokens('[a.b]\nc-d = "e = 1"\nf = 3\n"g h" = true', 'toml')), [
    'k c-d',
    's "e = 1"',
    'k f',
    'n 3',
    'k "g h"',
    'n true',
  ]);
  assert.deepEqual(shapes(tokens("a:\n  - b: 'c: d'\n    e: f", 'yaml')), [
    'k a',
    'k b',
    "s 'c: d'",
    'k e',
  ]);
  assert.deepEqual(tokens('permit ("a");', 'cedar'), [{ text: 'permit ("a");' }]);
});
