import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { slug } from '#core/catalogue/slug.ts';

const RUNS = { numRuns: 3_000 };
/** Any string of UTF-16 units, well-formed or not. */
const anyName = fc.string({ minLength: 1, maxLength: 120, unit: 'binary' });
const brokenName = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
/** Names made of the pieces that slugs are made of, so that collisions would be likely. */
const nearName = fc
  .array(
    fc.constantFrom(
      ...'a A b B 9 - _ . ~ @ / é ß'.split(' '),
      ' ',
      '@a/',
      '~~',
      '~-',
      '~41',
      '~2f',
      '~9c3',
      'con',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));
const longName = fc
  .tuple(fc.string({ minLength: 70, maxLength: 90 }), nearName)
  .map((p) => p.join(''));
const name = fc.oneof(anyName, brokenName, nearName, longName);

describe('slug', () => {
  it('never gives two different names the same slug', () => {
    fc.assert(
      fc.property(name, name, (a, b) => a === b || slug(a) !== slug(b)),
      RUNS,
    );
    const seen = new Map<string, string>();
    fc.assert(
      fc.property(name, (one) => {
        const other = seen.get(slug(one));
        seen.set(slug(one), one);
        assert.ok(other === undefined || other === one, `${other} and ${one} share ${slug(one)}`);
      }),
      RUNS,
    );
  });

  it('keeps near misses apart', () => {
    const names = [
      ...['@scope/name', 'scope/name', '@scope-name', 'scope~~name', '@scope/~name', 'scope-name'],
      ...['@Scope/name', '@scope/Name', 'scope_name', 'scope.name', 'scope name', '@scope//name'],
      ...[
        'videoInference',
        'video_inference',
        'videoinference',
        'VideoInference',
        'video~inference',
      ],
      ...[
        'con',
        'CON',
        'Con',
        '~63on',
        'con.json',
        'é',
        'e\u0301',
        '\ud800',
        '\udc00',
        '\u{10000}',
      ],
    ];
    assert.equal(new Set(names.map(slug)).size, names.length);
  });

  it('holds only characters that are safe in addresses and file names, at most 80 of them', () => {
    fc.assert(
      fc.property(name, (one) => {
        assert.match(slug(one), /^[a-z0-9_~-]{1,80}$/);
        assert.equal(encodeURIComponent(slug(one)), slug(one));
      }),
      RUNS,
    );
  });

  it('is never a device name of Windows', () => {
    const devices = [
      'con',
      'prn',
      'aux',
      'nul',
      'com0',
      'com1',
      'com9',
      'lpt0',
      'lpt9',
      'CON',
      'Aux',
    ];
    for (const device of devices) {
      assert.doesNotMatch(slug(device), /^(con|prn|aux|nul|com\d|lpt\d)$/i, device);
    }
  });

  const examples: [name: string, expected: string][] = [
    ['create_issue', 'create_issue'],
    ['videoInference', 'video~inference'],
    ['@playwright/mcp', 'playwright~~mcp'],
    ['browser.click', 'browser~2eclick'],
    ['a b', 'a~20b'],
    ['a/b', 'a~2fb'],
    ['naïve', 'na~9c3~9afve'],
    ['nul', '~6eul'],
    ['@', '~40'],
    ['x'.repeat(80), 'x'.repeat(80)],
    ['x'.repeat(81), `${'x'.repeat(46)}~-4d1f7bb876c6aae013f06a7430b8c654`],
  ];
  for (const [given, expected] of examples) {
    it(`of ${given.length > 30 ? `${given.length} letters` : given} is stable`, () => {
      assert.equal(slug(given), expected);
    });
  }

  it('refuses the empty name', () => {
    assert.throws(() => slug(''), RangeError);
  });
});
