import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { serveSite } from '../../scripts/lib/static-server.ts';

const dir = mkdtempSync(join(tmpdir(), 'caveat-serve-'));
const FILES = {
  'index.html': 'home',
  '404.html': 'nothing here',
  'servers/index.html': 'servers',
  'servers/a~b.json': '{}',
  'llms.txt': 'text',
  '_astro/app.abc.js': 'code',
  'pagefind/index/x.pf_index': 'index',
  _headers: '/*\n  X-Test: all\n\n# for one\n/servers/*\n  X-Test: servers\n',
};
for (const [file, text] of Object.entries(FILES)) {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}
const server = await serveSite(dir, 0);
after(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

const ANSWERS: [path: string, status: number, headers: Record<string, RegExp>, body?: string][] = [
  [
    '/',
    200,
    {
      'content-type': /^text\/html; ?charset=utf-8$/i,
      'cache-control': /^no-cache$/,
      'x-test': /^all$/,
    },
    'home',
  ],
  ['/servers/', 200, { 'x-test': /^servers$/ }, 'servers'],
  ['/servers', 301, { location: /^\/servers\/$/ }],
  ['/servers?page=2', 301, { location: /^\/servers\/\?page=2$/ }],
  ['/servers/a~b.json', 200, { 'content-type': /^application\/json/ }, '{}'],
  ['/llms.txt', 200, { 'content-type': /^text\/plain; charset=utf-8$/ }, 'text'],
  [
    '/_astro/app.abc.js',
    200,
    { 'content-type': /^text\/javascript; charset=utf-8$/, 'cache-control': /immutable/ },
    'code',
  ],
  ['/pagefind/index/x.pf_index', 200, { 'content-type': /^application\/octet-stream$/ }, 'index'],
  [
    '/missing/',
    404,
    { 'content-type': /^text\/html; charset=utf-8$/, 'x-test': /^all$/ },
    'nothing here',
  ],
  ['/missing.json', 404, {}, 'nothing here'],
  ['/../../etc/passwd', 404, {}, 'nothing here'],
  ['/%2e%2e/%2e%2e/etc/passwd', 404, {}, 'nothing here'],
  ['/%E0%A4%A', 404, {}, 'nothing here'],
  ['//outside.example:99999999', 404, {}, 'nothing here'],
  ['//outside.example', 404, {}, 'nothing here'],
];

for (const [path, status, headers, body] of ANSWERS) {
  test(`GET ${path}`, async () => {
    const answer = await get(path);
    assert.equal(answer.status, status);
    for (const [name, value] of Object.entries(headers))
      assert.match(String(answer.headers[name]), value);
    if (body !== undefined) assert.equal(answer.body, body);
  });
}

test('a port that is taken is refused', async () => {
  await assert.rejects(serveSite(dir, Number(new URL(server.origin).port)), { code: 'EADDRINUSE' });
});

test('a line of _headers that says nothing is a mistake', () => {
  assert.throws(() => parseHeaders('/*\n  no header here\n'), /line 2/);
  assert.throws(() => parseHeaders('  X-Test: before any path\n'), /line 1/);
});

test('a path of _headers stands for itself and * for anything', () => {
  const rules = parseHeaders('/a.b\n  X: 1\n/c/*\n  X: 2\n');
  assert.deepEqual(headersFor(rules, '/a.b'), [['X', '1']]);
  assert.deepEqual(headersFor(rules, '/axb'), []);
  assert.deepEqual(headersFor(rules, '/c/d/e'), [['X', '2']]);
});

/** Asks for a path exactly as written; `fetch` would tidy it. */
function get(path: string) {
  return new Promise<{
    status: number | undefined;
    headers: NodeJS.Dict<string | string[]>;
    body: string;
  }>((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    const asked = request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.once('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    asked.once('error', reject).end();
  });
}
