import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  decimalOf,
  decimalPattern,
  hostPattern,
  hostsOf,
  INWARD_ADDRESS,
  NOT_RELATIVE,
  rootOf,
  rootPattern,
  SQL_READS,
  SQL_SECOND,
  SQL_WRITES,
  STEPS_UP,
  wordsOf,
} from '#core/policy/patterns.ts';
import { regexFault, regexFinds } from '#core/policy/regex.ts';

const INSIDE = [
  ...['localhost', '127.0.0.1', '127.1', '10.1.2.3', '192.168.0.1', '0.0.0.0', '2130706433'],
  ...['0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '017700000001', '169.254.169.254', '1.2.3.4.'],
  ...['[::1]', '[::]', '[fe80::1%25eth0]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[fd00::1]'],
  ...['redis', 'metadata', 'metadata.google.internal', 'x.localhost', 'nas.local', 'a.b.lan.'],
  ...['LOCALHOST', 'localhost..', '１２７.0.0.1', 'ⓛocalhost', '127。0。0。1', '%6c%6f%63alhost'],
];
const PUBLIC = ['example.com', 'EXAMPLE.com', 'a.b.example.org', 'xn--bcher-kva.example', '1x.io'];
const written = (host: string) => [
  `http://${host}/`,
  `https://${host}`,
  `HTTPS://${host}:8080/x?y=@z`,
  `//${host}/`,
  `http://example.com@${host}/`,
  `https://user:12@${host}#x`,
  `wss://${host}/`,
  `https:${host}/`,
  `https:///${host}/`,
  `  http://${host}/`,
];

/** What an expression finds, and what it lets be. */
const TEXTS: [what: string, pattern: string, found: string[], free: string[]][] = [
  ['a host inside', INWARD_ADDRESS, INSIDE.flatMap(written), PUBLIC.flatMap(written)],
  [
    'an address that hides where it leads, or is none of the web',
    INWARD_ADDRESS,
    [
      'http://exam\tple.com/',
      'ht\ntp://127.0.0.1/',
      'http:\\\\127.0.0.1\\',
      'http://example.com\\@127.0.0.1/',
      '\u0001http://127.0.0.1/',
      'file:///etc/passwd',
      'FILE:/etc/passwd',
      'gopher://example.com:70/_x',
      'javascript:alert(1)',
      'sftp://example.com/',
      'localhost:3000',
      '127.0.0.1/x',
      '10.0.0.1:80',
    ],
    [
      '',
      'example.com',
      'images/a.png',
      '/images/a.png',
      'ccr.example.com/ns/img:v1',
      'data:image/png;base64,iVBORw0KGgo=\n',
      's3://bucket/key',
      'git@example.com:owner/repo.git',
      'mailto:someone@example.com',
      'https://example.com/redirect?to=http://127.0.0.1/',
      'https://127.0.0.1.example.com/',
      'https://example.com/日本',
    ],
  ],
  [
    'a step up',
    STEPS_UP,
    [
      '..',
      '../a',
      'a/..',
      'a/../b',
      'a\\..\\b',
      '%2e%2e/a',
      '.%2E/a',
      '%252e%252e%252fa',
      'a%2f..%2fb',
      'a%5c..%5cb',
      '%c0%ae%c0%ae/a',
      'a\0.png',
      'a%00.png',
    ],
    [
      'a',
      'a..b',
      '...',
      'app/[...slug]/page.tsx',
      '..a',
      'a../b',
      'v1..v2',
      './a',
      'a%2eb',
      '/a/.b',
    ],
  ],
  [
    'a path that is not relative',
    NOT_RELATIVE,
    [
      '/a',
      '\\a',
      '\\\\server\\a',
      '~',
      '~/a',
      '~root/a',
      'C:\\a',
      'c:a',
      'file:a',
      'https://a',
      '%2fa',
    ],
    ['a', 'a/b', './a', '.', 'a~b', 'ab:c', 'a b/c'],
  ],
  [
    'one statement that reads',
    SQL_READS,
    [
      'SELECT 1',
      'select\n1 ;\n',
      '(SELECT 1) UNION (SELECT 2)',
      'WITH x AS (SELECT 1) SELECT * FROM x',
      'EXPLAIN SELECT 1',
      'show tables',
      'DESCRIBE x',
    ],
    [
      '',
      'selected',
      'DELETE FROM x',
      'SELECT 1; DELETE FROM x',
      '-- x\nDELETE FROM x',
      '/* SELECT */ DELETE FROM x',
      'SET x = 1',
      'PRAGMA x = 1',
      'VACUUM',
      'x SELECT 1',
    ],
  ],
  [
    'a second statement',
    SQL_SECOND,
    ['SELECT 1;SELECT 2', ';;x', '; \n x'],
    ['SELECT 1', 'x;', 'x; ;\n'],
  ],
  [
    'a word that writes',
    SQL_WRITES,
    [
      'WITH x AS (DELETE FROM y RETURNING *) SELECT 1',
      "SELECT 1 INTO OUTFILE '/x'",
      'SELECT * INTO y FROM x',
      'SELECT 1 DROP TABLE x',
      "select 1 exec('x')",
      'EXPLAIN ANALYZE INSERT INTO x VALUES (1)',
      'SELECT 1 /*!50000INTO OUTFILE "x" */',
      'SELECT * FROM x FOR UPDATE',
    ],
    [
      'SELECT updated_at, created, dropped FROM inserts',
      "SELECT replace(a, 'b', 'c') FROM x",
      'SELECT 1 /* a comment */',
    ],
  ],
  [
    'a decimal number up to 100',
    decimalPattern(100),
    ['0', '99', '100', '100.00', '99.99', '007', '0100'],
    ['101', '100.01', '1000', '-1', '1e2', '', ' 1', '1.', '.5', '0x10', '1,000', '99\n'],
  ],
];

for (const [what, pattern, found, free] of TEXTS)
  test(`expression: ${what}`, () => {
    assert.equal(regexFault(pattern), undefined);
    for (const text of found)
      assert.ok(regexFinds(pattern, text), `missed ${JSON.stringify(text)}`);
    for (const text of free) assert.ok(!regexFinds(pattern, text), `found ${JSON.stringify(text)}`);
  });

test('property: an address on an IPv4 number is found however its parts are written', () => {
  const part = fc.tuple(fc.nat(255), fc.constantFrom(10, 8, 16));
  const spelled = ([value, base]: [number, number]) =>
    ({ 10: String(value), 8: `0${value.toString(8)}`, 16: `0x${value.toString(16)}` })[base]!;
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
      assert.ok(regexFinds(INWARD_ADDRESS, `https://${parts.map(spelled).join('.')}/`));
    }),
  );
});

test('property: what the parser of the platform takes for an inward host is found', () => {
  const piece = fc.constantFrom(
    ...['http://', 'https:', '//', '/', '\\', '@', '127.0.0.1', '0x7f.1', 'localhost', '[::1]'],
    ...['example.com', '.', ':80', '\t', '\n', '%31', '１', '。', '?', '#', 'user', ' '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = `http:${pieces.join('')}`;
      const host = URL.parse(text)?.hostname ?? 'example.com';
      const inward = /^(\[.*|[^.]+|.*\.\d+|(.*\.)?localhost\.?)$/.test(host);
      if (inward) assert.ok(regexFinds(INWARD_ADDRESS, text), `${JSON.stringify(text)} is ${host}`);
    }),
    { numRuns: 5000 },
  );
});

test('property: what the parser of the platform finds on another host does not match a list of hosts', () => {
  const piece = fc.constantFrom(
    ...['https://', 'http://', 'example.com', '.evil.example', '@', ':', '443', '8443', '/', '\\'],
    ...['?', '#', '\t', '\n', ' ', '%2e', '.', 'user', '。', 'EXAMPLE.COM'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = `https://${pieces.join('')}`;
      if (!regexFinds(hostPattern(['example.com']), text)) return;
      const url = URL.parse(text);
      assert.deepEqual(
        [url?.protocol, url?.hostname, url?.port],
        ['https:', 'example.com', ''],
        text,
      );
    }),
    { numRuns: 5000 },
  );
});

test('each expression leads back to what it was made of, and no other does', () => {
  assert.deepEqual(hostsOf(hostPattern(['a.example', 'b-c.example'])), [
    'a.example',
    'b-c.example',
  ]);
  assert.equal(hostsOf(hostPattern(['a.example']).replace('\\', '')), undefined);
  assert.equal(rootOf(rootPattern('/srv/data.d')), '/srv/data.d');
  for (const root of ['/a b/\\c"', '/[/\\]x', 'C:\\Users\\me (x)', '/srv/(|$)'])
    assert.equal(rootOf(rootPattern(root)), root);
  assert.equal(rootOf('^/srv/data.d(/|$)'), undefined);
  assert.equal(rootOf('^/srv/'), undefined);
  for (const max of [1000, 1, 7, 10, 99, 0.5, 12.34, 1234.000001, 2500.75])
    assert.equal(decimalOf(decimalPattern(max)), max);
  assert.equal(decimalOf(decimalPattern(100).slice(1)), undefined);
  for (const pattern of [
    INWARD_ADDRESS,
    STEPS_UP,
    NOT_RELATIVE,
    SQL_READS,
    SQL_SECOND,
    SQL_WRITES,
  ]) {
    assert.ok(wordsOf(pattern));
    assert.equal(wordsOf(`${pattern}|x`), undefined);
  }
});

test('property: a number as text is found where it is no more than the maximum', () => {
  const part = (most: number) => fc.integer({ min: 0, max: most });
  const decimal = fc
    .tuple(part(2000), fc.constantFrom(1, 10, 100, 1000), part(999))
    .map(([whole, scale, rest]) => whole + (rest % scale) / scale);
  fc.assert(
    fc.property(decimal, decimal, fc.constantFrom('', '0', '00'), (most, given, zeros) => {
      const max = most || 1;
      const pattern = decimalPattern(max);
      assert.equal(regexFault(pattern), undefined);
      assert.equal(regexFinds(pattern, zeros + String(given)), given <= max, `${given} of ${max}`);
      assert.equal(regexFinds(pattern, String(max)), true);
      for (const text of [`-${given}`, `${given}e3`, ` ${given}`, `${given}.`])
        assert.equal(regexFinds(pattern, text), false, text);
    }),
    { numRuns: 3000 },
  );
});

test('a folder of Windows: either slash, and nothing beside it', () => {
  const finds = (text: string) => regexFinds(rootPattern('C:\\Users\\me'), text);
  for (const text of ['C:\\Users\\me', 'C:/Users/me', 'C:\\Users/me\\a', 'C:/Users/me/'])
    assert.ok(finds(text), text);
  for (const text of [
    'C:\\Users',
    'C:\\Users\\me2',
    'c:\\Users\\me',
    'xC:\\Users\\me',
    'C:Usersme',
  ])
    assert.ok(!finds(text), text);
});

test('a folder: itself, what is inside, and nothing whose name only starts the same', () => {
  const finds = (text: string) => regexFinds(rootPattern('/workspace'), text);
  assert.deepEqual(
    [
      '/workspace',
      '/workspace/',
      '/workspace/a',
      '/workspace2',
      '/workspac',
      'x/workspace',
      '',
    ].map(finds),
    [true, true, true, false, false, false, false],
  );
});
