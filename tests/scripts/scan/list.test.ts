/** @file Scans of real server processes: what comes out, and how each failure is told. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serverSchema } from '#core/catalogue/server.ts';
import type { FailureReason } from '#core/catalogue/scan-failure.ts';
import { ScanStepError } from '#scripts/scan/failure.ts';
import { fixtureTarget, LIMITS, scanFixture, scratch } from './fixture.ts';

let space: Awaited<ReturnType<typeof scratch>>;
before(async () => (space = await scratch()));
after(() => space.remove());

describe('a scan', { concurrency: 2 }, () => {
  it('records what a well-behaved server says, and no field that no client acts on', async () => {
    const env = { TOKEN: 'dummy' };
    const target = fixtureTarget('well-behaved', { args: ['--dir', '${cwd}'], env });
    const { record } = await scanFixture(space.path, target);
    assert.deepEqual(serverSchema.parse(record), record);
    const { clientCapabilities, ...reported } = record.reported!;
    assert.deepEqual(Object.keys(clientCapabilities!), ['roots', 'sampling', 'elicitation']);
    assert.deepEqual(JSON.parse(JSON.stringify({ ...record, reported })), {
      slug: 'fixture~~servers',
      id: '@fixture/servers',
      name: 'Well Behaved',
      publisher: 'fixture',
      homepage: 'https://example.com/fixture',
      repository: 'https://github.com/fixture-owner/fixture',
      license: 'MIT',
      package: { registry: 'npm', name: '@fixture/servers', version: '1.2.3', downloadsAMonth: 7 },
      transport: 'stdio',
      start: {
        command: 'npx',
        args: ['-y', '@fixture/servers@1.2.3', '--dir', '${cwd}'],
        env: ['TOKEN'],
      },
      reported: {
        serverInfo: { name: 'well-behaved', title: ' Well Behaved ', version: '9.9.9' },
        protocolVersion: '2025-06-18',
        capabilities: { tools: {}, prompts: {}, resources: {} },
        instructions: 'Ask kindly.',
      },
      counts: { prompts: 2, resources: 1 },
      tools: [
        {
          name: 'read_note',
          title: 'Read a note',
          description: 'Reads a note',
          inputSchema: { type: 'object', properties: { b: { type: 'string' }, a: {} } },
          outputSchema: { type: 'object' },
          annotations: { readOnlyHint: true },
        },
        { name: 'add_note', description: 'Does add_note', inputSchema: { type: 'object' } },
      ],
      provenance: {
        method: 'scan',
        date: '2026-01-02',
        tool: 'caveat 0.0.0',
        sandbox: false,
        source: 'npm:@fixture/servers@1.2.3',
      },
    });
  });

  it('follows pages to the end', async () => {
    const { tools, counts } = (await scanFixture(space.path, fixtureTarget('paged'))).record;
    assert.deepEqual(
      tools.map(({ name }) => name),
      Array.from({ length: 10 }, (_, number) => `tool_${number}`),
    );
    assert.deepEqual(counts, { prompts: 10, resources: null });
  });

  it('passes over lines that are no JSON-RPC, and capabilities that are declared but not there', async () => {
    const { record, skippedLines } = await scanFixture(space.path, fixtureTarget('chatty'));
    const { tools, counts } = record;
    assert.equal(skippedLines, 4);
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['talk'],
    );
    assert.deepEqual(counts, { prompts: null, resources: null });
  });

  it('asks a server anew that ends at a request before initialize', async () => {
    const target = fixtureTarget('dies', { args: ['discover'] });
    const { tools, reported } = (await scanFixture(space.path, target)).record;
    assert.equal(tools.length, 1);
    assert.equal(reported?.protocolVersion, '2025-06-18');
  });

  const failures: [bin: string, arg: string, reason: FailureReason, detail: RegExp][] = [
    ['silent', '', 'start time limit', /^1\.5 s/],
    ['silent', 'list', 'list time limit', /^1 s/],
    ['dies', 'start', 'start', /exit code 3; Error: no API key given$/],
    ['dies', 'list', 'list', /exit code 3; Error: no API key given$/],
    ['paged', 'same', 'list', /cursor of tools\/list repeats/],
    ['odd', 'duplicate', 'duplicate tool name', /^same$/],
    ['odd', 'invalid', 'invalid tool', /\/tools\/0\/name.*\/tools\/1\/inputSchema/],
    ['odd', 'none', 'no tools', /empty/],
  ];
  for (const [bin, arg, reason, detail] of failures) {
    it(`tells "${reason}" of ${bin} ${arg}`, async () => {
      const silent = bin === 'silent' ? { startMs: 1_500, listMs: 1_000 } : {};
      const target = fixtureTarget(bin, { args: [arg] });
      await assert.rejects(
        scanFixture(space.path, target, { limits: { ...LIMITS, ...silent } }),
        (error) => {
          assert.ok(error instanceof ScanStepError, String(error));
          assert.equal(error.reason, reason);
          assert.match(error.detail, detail);
          return true;
        },
      );
    });
  }
});
