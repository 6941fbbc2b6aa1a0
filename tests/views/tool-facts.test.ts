import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Server } from '#core/catalogue/server.ts';
import { rateServer } from '#data/catalogue.ts';
import { textOf } from '#views/text.ts';
import { provenanceView } from '#views/tool-facts.ts';

/** A server with two tools. */
function server(volatile?: string[]): Server {
  return {
    ...{ slug: 'x', id: 'x', name: 'x', license: 'MIT', transport: 'stdio' },
    counts: { prompts: null, resources: null },
    tools: ['get_a', 'get_b'].map((name) => ({ name, inputSchema: {} })),
    ...(volatile && { volatile }),
    provenance: { method: 'scan', date: '2026-01-02', tool: 'caveat 1.0.0', source: 'npm:x' },
  };
}

describe('provenanceView', () => {
  const cases: [volatile: string[] | undefined, expected: string | undefined][] = [
    [undefined, undefined],
    [['/reported/instructions', '/tools/0/description', '/tools/10/title'], undefined],
    [['/tools/1/description', '/tools/1/title'], 'description, title'],
    [['/tools/1'], 'the whole definition'],
    [['/tools'], 'the whole definition'],
  ];
  for (const [volatile, expected] of cases) {
    it(`of ${JSON.stringify(volatile)} tells ${expected ?? 'nothing'} as changing`, () => {
      const rows = provenanceView(rateServer(server(volatile)).tools[1]!);
      const row = rows.find(({ label }) => label === 'Changes with the start or the day');
      assert.equal(row && textOf(row.value), expected);
    });
  }

  const ways: [what: string, changed: (record: Server) => Server, expected: RegExp][] = [
    ['of a package', (record) => record, /, in a sandbox without a network\.$/],
    [
      'of a package, unprotected',
      (record) => ({ ...record, provenance: { ...record.provenance, sandbox: false } }),
      /, started without a sandbox\.$/,
    ],
    [
      'by its address',
      (record) => ({ ...record, transport: 'streamable-http' }),
      /scanner over the network\.$/,
    ],
  ];
  for (const [what, changed, expected] of ways) {
    it(`says how a server was scanned: ${what}`, () => {
      const rows = provenanceView(rateServer(changed(server())).tools[0]!);
      assert.match(textOf(rows.find(({ label }) => label === 'How')!.value), expected);
    });
  }
});
