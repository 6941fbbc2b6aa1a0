/** @file `caveat diff` as a person runs it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { contextOf } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import { catalogue } from '#data/catalogue.ts';

const PROGRAM = fileURLToPath(new URL('../../scripts/caveat.ts', import.meta.url));

let folder: string;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'caveat-diff-'))));
after(() => rm(folder, { recursive: true }));

/** Runs the program on two values, each saved as JSON. */
async function diff(old: unknown, now: unknown, ...options: string[]) {
  const files = [join(folder, 'old.json'), join(folder, 'new.json')] as const;
  await writeFile(files[0], typeof old === 'string' ? old : JSON.stringify(old));
  await writeFile(files[1], typeof now === 'string' ? now : JSON.stringify(now, null, 4));
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [PROGRAM, 'diff', ...options, ...files], (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
}

const note = (description: string) => ({ name: 'get_note', description, inputSchema: {} });

describe('caveat diff', () => {
  const cases: [what: string, old: unknown, now: unknown, code: number, stdout: RegExp][] = [
    ['the same tools in another form', { tools: [note('A.')] }, [note('A.')], 0, /^$/],
    ['a cosmetic change', note('A note.'), note('a note'), 0, /^cosmetic {2}"get_note" \/desc/],
    ['a change', note('A note.'), note('A page.'), 1, / - A note\n +\+ A page\n$/],
    ['an escape sequence', note('A.'), note('B \u001b[31m.'), 1, /\+ B \\u\{1b\}\[31m\n/],
  ];
  for (const [what, old, now, code, stdout] of cases) {
    it(`tells ${what}`, async () => {
      const result = await diff(old, now);
      assert.deepEqual([result.code, result.stderr], [code, '']);
      assert.match(result.stdout, stdout);
    });
  }

  it('prints JSON for machines', async () => {
    const { code, stdout } = await diff([note('A.')], [], '--json');
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(stdout), [
      {
        tool: 'get_note',
        kind: 'tool-removed',
        severity: 'semantic',
        where: '',
        text: 'Tool removed',
      },
    ]);
  });

  const { server, tool } = catalogue().tools.find(({ server: { record }, tool, rating }) => {
    const nameless = rate(
      tool,
      contextOf(
        '',
        record.tools.map(({ name }) => name),
      ),
    );
    return !rating.reviewed && nameless.level !== rating.level;
  })!;
  for (const side of ['OLD', 'NEW'])
    it(`rates what was added by the name of the server where ${side} is a record`, async () => {
      const { record, tools } = server;
      const { level, category } = tools.find((rated) => rated.tool === tool)!.rating;
      const without = record.tools.filter((one) => one !== tool);
      const { stdout } = await (side === 'OLD'
        ? diff({ ...record, tools: without }, record.tools)
        : diff(without, record));
      assert.match(stdout, new RegExp(`Tool added: ${level}, ${category}`));
    });

  it('names the file that holds no tools', async () => {
    const { code, stdout, stderr } = await diff([note('A.')], '{}');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /new\.json: not a tools\/list/);
  });
});
