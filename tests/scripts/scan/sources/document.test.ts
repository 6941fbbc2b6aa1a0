/** @file Saved lists, from a file and from standard input. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serverSchema } from '#core/catalogue/server.ts';
import { ProblemsError } from '#core/problem.ts';
import { documentSource } from '#scripts/scan/sources/document.ts';
import { scanCommand, scratch } from '../fixture.ts';

let space: Awaited<ReturnType<typeof scratch>>;
before(async () => (space = await scratch()));
after(() => space.remove());

const tools = [
  { name: 'read', description: 'Reads', inputSchema: { type: 'object' }, icons: [] },
  { name: 'write', inputSchema: { type: 'object' }, annotations: { destructiveHint: true } },
];

describe('caveat scan --from', { concurrency: 2 }, () => {
  const forms: [what: string, value: unknown][] = [
    ['a result', { tools }],
    ['a whole answer', { jsonrpc: '2.0', id: 1, result: { tools } }],
    ['an array', tools],
  ];
  for (const [index, [what, value]] of forms.entries())
    it(`makes the same record of ${what} in a file and on standard input`, async () => {
      const text = `\uFEFF${JSON.stringify(value)}`;
      const file = join(space.path, `list-${index}.json`);
      await writeFile(file, text);
      const args = ['--id', 'mine', '--transport', 'sse', '--json'];
      const one = await scanCommand(['--from', file, ...args]);
      const other = await scanCommand(['-', ...args], { input: text });
      assert.equal(one.code, 0, one.stderr);
      const record = serverSchema.parse(JSON.parse(one.stdout));
      const sha256 = createHash('sha256').update(text).digest('hex');
      const { date, tool, ...provenance } = record.provenance;
      assert.match(`${date} ${tool}`, /^\d{4}-\d\d-\d\d caveat \d/);
      assert.deepEqual(
        { ...record, provenance },
        {
          ...{ slug: 'mine', id: 'mine', name: 'mine', license: null, transport: 'sse' },
          counts: { prompts: null, resources: null },
          tools: [
            { name: 'read', description: 'Reads', inputSchema: { type: 'object' } },
            {
              name: 'write',
              inputSchema: { type: 'object' },
              annotations: { destructiveHint: true },
            },
          ],
          provenance: { method: 'document', source: `list-${index}.json, sha256 ${sha256}` },
        },
      );
      const source = `standard input, sha256 ${sha256}`;
      assert.deepEqual(JSON.parse(other.stdout), {
        ...record,
        provenance: { ...record.provenance, source },
      });
    });

  const bad: [what: string, text: string, expected: RegExp[]][] = [
    ['text that is no JSON', '{', [/: not JSON/]],
    ['JSON that is no list', '{"a":1}', [/: not a tools\/list/]],
    [
      'every wrong tool',
      '[{"name":1,"inputSchema":{}},{"name":"b","inputSchema":2}]',
      [/ \/0\/name: /, / \/1\/inputSchema: /],
    ],
    [
      'a list that goes on',
      JSON.stringify({ result: { tools, nextCursor: 'x' } }),
      [/ \/result\/nextCursor: the list is not complete/],
    ],
  ];
  for (const [what, text, expected] of bad)
    it(`tells ${what}`, async () => {
      const file = join(space.path, `${what.replaceAll(' ', '-')}.json`);
      await writeFile(file, text);
      assert.throws(
        () => documentSource(file, { id: 'mine' }, 'stdio'),
        (error) => {
          assert.ok(error instanceof ProblemsError, String(error));
          for (const pattern of expected) assert.match(error.message, pattern);
          return true;
        },
      );
    });

  const failures: [what: string, list: unknown, expected: RegExp][] = [
    ['a list of nothing', { tools: [] }, /failed no tools: tools\/list is empty/],
    ['a name that is there twice', [tools[0], tools[0]], /failed duplicate tool name: read/],
  ];
  for (const [what, list, expected] of failures)
    it(`makes no record of ${what}`, async () => {
      const input = JSON.stringify(list);
      const { code, stdout, stderr } = await scanCommand(['-', '--id', 'mine'], { input });
      assert.equal(code, 1);
      assert.equal(stdout, '');
      assert.match(stderr, expected);
    });

  it('tells a file that is not there', async () => {
    const { code, stderr } = await scanCommand(['--from', '/no/such/file', '--id', 'x']);
    assert.equal(code, 2);
    assert.match(stderr, /\/no\/such\/file: cannot be read/);
  });
});
