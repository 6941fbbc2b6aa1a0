/** @file Scans of servers on the network: both forms of HTTP, and what a hostile one may not do. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { serverSchema } from '#core/catalogue/server.ts';
import type { FailureReason } from '#core/catalogue/scan-failure.ts';
import { ScanStepError } from '#scripts/scan/failure.ts';
import { noSandbox } from '#scripts/scan/sandbox/index.ts';
import { scanSource } from '#scripts/scan/sources/source.ts';
import { addressFault, urlSource } from '#scripts/scan/sources/url.ts';
import { type HttpFixture, LIMITS, scratch, startHttp } from '../fixture.ts';

const space = await scratch();
const started: HttpFixture[] = [];
let strayed = 0;
const elsewhere = createServer((_, response) => {
  strayed += 1;
  response.end();
}).listen(0, '127.0.0.1');
await once(elsewhere, 'listening');
const other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
after(async () => {
  for (const { stop } of started) stop();
  elsewhere.close();
  await space.remove();
});

interface Asked {
  path?: string;
  headers?: Record<string, string>;
  limits?: Partial<typeof LIMITS>;
  transport?: 'auto' | 'sse';
}

/** Starts a server that behaves so, and scans it. */
async function scan(form: string, behaviour: string, asked: Asked = {}) {
  const server = await startHttp([form, behaviour, other], { KEY: 'correct-horse' });
  started.push(server);
  const { path = '/mcp', headers = {}, transport = 'auto' } = asked;
  const source = urlSource({ url: new URL(path, server.origin), headers, transport }, {});
  const record = await scanSource(source, {
    ...{ sandbox: noSandbox, directory: space.path, version: '0.0.0', date: '2026-01-02' },
    // Time that a busy machine needs for what is not about time.
    limits: { ...LIMITS, startMs: 60_000, listMs: 60_000, ...asked.limits },
  });
  return { record, server };
}

describe('a server at an address', { concurrency: 4 }, () => {
  const forms: [form: string, path: string, transport: string, revision: string][] = [
    ['stream', '/mcp', 'streamable-http', '2025-06-18'],
    ['json', '/mcp', 'streamable-http', '2025-06-18'],
    ['sse', '/sse', 'sse', '2024-11-05'],
  ];
  for (const [form, path, transport, revision] of forms) {
    it(`that speaks ${form} gives a record`, async () => {
      const { record, server } = await scan(form, 'fine', { path });
      assert.deepEqual(serverSchema.parse(record), record);
      assert.equal(record.transport, transport);
      assert.equal(record.reported?.protocolVersion, revision);
      assert.equal(record.id, `${server.origin.slice('http://'.length)}${path}`);
      assert.equal(record.license, null);
      assert.equal(record.provenance.sandbox, undefined);
      assert.equal(record.provenance.source, `${server.origin}${path}`);
      assert.deepEqual(
        record.tools.map(({ name }) => name),
        ['fine', 'other'],
      );
      // Each of the two listings has a session of its own, and ends it.
      const farewells = transport === 'sse' ? [] : ['goodbye true', 'goodbye true'];
      assert.deepEqual(server.lines.slice(1), farewells);
    });
  }

  it('gets the headers that are meant for it, which are not in the record', async () => {
    const headers = { 'x-api-key': 'correct-horse' };
    const { record } = await scan('json', 'locked', { path: '/mcp?key=battery-staple', headers });
    assert.equal(record.tools.length, 2);
    assert.doesNotMatch(JSON.stringify(record), /correct-horse|battery-staple/);
  });

  it('is listed twice, and what differs is marked', async () => {
    const { record } = await scan('stream', 'clock');
    assert.deepEqual(record.volatile, ['/tools/0/description']);
  });

  for (const form of ['json', 'sse'])
    it(`may redirect within its origin (${form})`, async () => {
      assert.equal((await scan(form, 'redirect here', { path: '/old' })).record.tools.length, 2);
    });

  for (const form of ['stream', 'sse'])
    it(`gets no root, no sampling and no answer from the user (${form})`, async () => {
      const { tools } = (await scan(form, 'asks')).record;
      const told = Object.fromEntries(tools.map(({ name, description }) => [name, description]));
      assert.deepEqual(told, {
        'roots/list': '{"roots":[]}',
        'sampling/createMessage': '{"code":-1,"message":"User rejected sampling request"}',
        'elicitation/create': '{"action":"decline"}',
      });
    });
});

describe('a hostile server at an address', { concurrency: 4 }, () => {
  const short = { startMs: 1_500, listMs: 1_500 };
  const sse = { path: '/sse', transport: 'sse' } as const;
  const failures: [
    behaviour: string,
    forms: string[],
    reason: FailureReason,
    detail: RegExp,
    limits?: Partial<typeof LIMITS>,
  ][] = [
    ['redirect elsewhere', ['json', 'sse'], 'start', /sends us to another origin, http:\/\/127/],
    ['redirect for ever', ['json', 'sse'], 'start', /more than 5 redirects/],
    ['endpoint elsewhere', ['sse'], 'start', /sends us to another origin/],
    ['locked', ['json'], 'start', /^HTTP 401: the server wants other credentials$/],
    ['locked', ['sse'], 'start', /HTTP 401/],
    ['silent start', ['stream', 'json', 'sse'], 'start time limit', /^1\.5 s/, short],
    ['silent', ['stream', 'json', 'sse'], 'list time limit', /^1\.5 s/, short],
    ['endless', ['stream', 'json', 'sse'], 'output limit', /^a message of more than 16 MB$/],
    ['one message', ['stream', 'json', 'sse'], 'output limit', /^a message of more than 16 MB$/],
    ['notifications', ['stream', 'sse'], 'output limit', /^more than 20,000 messages$/],
    ['comments', ['stream', 'sse'], 'output limit', /^more than 64 MB of output$/],
    ['deep', ['stream', 'json', 'sse'], 'output limit', /^JSON of more than 200 levels$/],
    ['deep behind a comment', ['stream', 'sse'], 'output limit', /^JSON of more than 200 levels$/],
    ['latin1', ['stream', 'json', 'sse'], 'invalid output', /^a message that is not UTF-8$/],
  ];
  for (const [behaviour, forms, reason, detail, limits = {}] of failures)
    for (const form of forms)
      it(`that does "${behaviour}" (${form}) is told as "${reason}"`, async () => {
        const asked = { ...(form === 'sse' && sse), limits };
        await assert.rejects(scan(form, behaviour, asked), (error) => {
          assert.ok(error instanceof ScanStepError, String(error));
          assert.equal(error.reason, reason, error.message);
          assert.match(error.detail, detail);
          return true;
        });
      });

  it('that is not there is told so', async () => {
    const url = new URL('http://127.0.0.1:1/mcp');
    const source = urlSource({ url, headers: {}, transport: 'auto' }, {});
    await assert.rejects(
      scanSource(source, {
        ...{ sandbox: noSandbox, directory: space.path, version: '0.0.0', date: '2026-01-02' },
        limits: LIMITS,
      }),
      /start: http:\/\/127\.0\.0\.1:1 cannot be reached: /,
    );
  });

  const secrets: Asked[] = [
    { headers: { 'x-api-key': 'Bearer horse-horse' } },
    { path: '/mcp?key=battery-staple' },
    { path: '/mcp?key=battery%20staple' },
    { path: '/mcp/MzY1ZDU4LTk4YTct0123' },
  ];
  for (const asked of secrets)
    it(`cannot get a secret into a record: ${JSON.stringify(asked)}`, async () => {
      await assert.rejects(scan('json', 'repeats', asked), (error) => {
        assert.ok(error instanceof ScanStepError, String(error));
        assert.equal(error.detail, 'the server repeats a secret it was given');
        return true;
      });
    });
});

it('no server has sent us to another server', () => {
  assert.equal(strayed, 0);
});

describe('addressFault', () => {
  const cases: [address: string, fault: RegExp | undefined][] = [
    ['https://example.com/mcp', undefined],
    ['http://localhost:3000/mcp', undefined],
    ['http://127.0.0.1/', undefined],
    ['http://[::1]:8080/', undefined],
    ['http://example.com/mcp', /^not https, and not on this machine$/],
    ['http://localhost.example.com/', /^not https/],
    ['https://user:secret@example.com/', /user name or password/],
    ['file:///etc/passwd', /^neither https nor http$/],
    ['example.com', /^not an address$/],
  ];
  for (const [address, fault] of cases)
    it(`${address}: ${fault ?? 'fine'}`, () => {
      const told = addressFault(address);
      if (fault === undefined) assert.equal(told, undefined);
      else assert.match(told ?? '', fault);
    });
});
