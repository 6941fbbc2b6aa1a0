import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ScanStepError } from '#scripts/scan/failure.ts';
import { type Facts, recordOf, repositoryOf, sameFacts, writeJson } from '#scripts/scan/record.ts';
import { fixtureTarget, scratch } from './fixture.ts';

describe('repositoryOf', () => {
  const github = { url: 'https://github.com/owner/repo', owner: 'owner' };
  const cases: [stated: unknown, expected: ReturnType<typeof repositoryOf>][] = [
    ['git+https://github.com/owner/repo.git', github],
    ['git+ssh://git@github.com/owner/repo.git', github],
    ['git@github.com:owner/repo.git', github],
    ['git://github.com/owner/repo.git', github],
    ['github:owner/repo', github],
    ['owner/repo', github],
    [' https://github.com/owner/repo/tree/main/packages/x ', github],
    [{ type: 'git', url: 'https://github.com/owner/repo.git', directory: 'packages/x' }, github],
    ['gitlab:owner/repo', { url: 'https://gitlab.com/owner/repo', owner: 'owner' }],
    ['git+https://git.example.com/team/repo.git', { url: 'https://git.example.com/team/repo' }],
    ['http://git.example.com/team/repo', { url: 'https://git.example.com/team/repo' }],
    ['https://example.com', undefined],
    ['javascript:alert(1)', undefined],
    ['not a repository', undefined],
    [{ directory: 'x' }, undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  for (const [stated, expected] of cases) {
    it(`of ${JSON.stringify(stated)}`, () => {
      assert.deepEqual(repositoryOf(stated), expected);
    });
  }
});

/** Facts of a server with one tool. */
function facts(change: Partial<Facts> = {}, info: object = {}): Facts {
  const serverInfo = { name: 'the-server', version: '0.1.0', ...info };
  return {
    target: fixtureTarget('x'),
    manifest: { name: '@fixture/servers', version: '1.2.3' },
    licence: 'MIT',
    listing: {
      reported: { serverInfo, protocolVersion: 'x', capabilities: {} },
      counts: { prompts: null, resources: null },
      tools: [{ name: 'one', inputSchema: {} }],
      skippedLines: 0,
    },
    ...{ tool: 'caveat 1.0.0', date: '2026-01-02', sandbox: 'bubblewrap' },
    ...change,
  };
}

describe('recordOf', () => {
  it('tells where the server was started without a sandbox', () => {
    assert.equal('sandbox' in recordOf(facts()).provenance, false);
    assert.equal(recordOf(facts({ sandbox: 'none' })).provenance.sandbox, false);
  });

  const names: [info: object | undefined, expected: string][] = [
    [{ title: ' The Server ' }, 'The Server'],
    [{ title: ' ' }, 'the-server'],
    [{ name: '' }, '@fixture/servers'],
    [undefined, '@fixture/servers'],
  ];
  for (const [info, expected] of names) {
    it(`names a server that reports ${JSON.stringify(info)} "${expected}"`, () => {
      const given = info === undefined ? facts() : facts({}, info);
      if (info === undefined) delete given.listing.reported.serverInfo;
      assert.equal(recordOf(given).name, expected);
    });
  }

  it('takes the publisher from the repository where the package has no scope', () => {
    const target = fixtureTarget('x', { npm: 'plain', repository: 'github:owner/repo' });
    const record = recordOf(facts({ target, manifest: { name: 'plain', version: '1.0.0' } }));
    assert.equal(record.publisher, 'owner');
    assert.equal(record.slug, 'plain');
  });

  it('leaves out a homepage that is no web address', () => {
    const manifest = { name: 'x', version: '1.0.0', homepage: 'javascript:alert(1)' };
    assert.equal('homepage' in recordOf(facts({ manifest })), false);
  });

  it('says which files were made up, and where the licence was read', () => {
    const target = fixtureTarget('x', {
      needs: { files: { 'home/.key': 'dummy' } },
      licenceFrom: { spdx: 'MIT', source: 'https://example.com/LICENSE' },
    });
    assert.equal(
      recordOf(facts({ target })).provenance.note,
      'Started with made-up files in place: home/.key. Licence read at https://example.com/LICENSE.',
    );
  });

  it('tells every problem of every tool at once', () => {
    const given = facts();
    given.listing.tools = [{ inputSchema: {} }, { name: 'b', inputSchema: {}, description: 1 }];
    assert.throws(
      () => recordOf(given),
      (error) =>
        error instanceof ScanStepError &&
        error.reason === 'invalid tool' &&
        /\/tools\/0\/name.*\/tools\/1\/description/.test(error.detail),
    );
  });
});

describe('sameFacts', () => {
  const record = recordOf(facts());
  it('passes over day, version of ours and order of keys', () => {
    const later = recordOf(facts({ date: '2027-01-01', tool: 'caveat 2.0.0' }));
    const keys = Object.entries(later).reverse();
    assert.equal(sameFacts(record, Object.fromEntries(keys) as typeof later), true);
  });
  it('sees any other change', () => {
    assert.equal(sameFacts(record, recordOf(facts({ licence: 'ISC' }))), false);
    const given = facts();
    given.listing.tools = [{ name: 'one', inputSchema: { type: 'object' } }];
    assert.equal(sameFacts(record, recordOf(given)), false);
  });
});

describe('writeJson', () => {
  it('writes two-space JSON that ends in a newline, and leaves nothing beside it', async () => {
    const space = await scratch();
    try {
      const file = join(space.path, 'deep', 'file.json');
      await writeJson(file, { a: [1] });
      await writeJson(file, { b: 2 });
      assert.equal(await readFile(file, 'utf8'), '{\n  "b": 2\n}\n');
      await assert.rejects(writeJson(file, { c: 1n }), TypeError);
      assert.equal(await readFile(file, 'utf8'), '{\n  "b": 2\n}\n');
      assert.deepEqual(await readdir(join(space.path, 'deep')), ['file.json']);
    } finally {
      await space.remove();
    }
  });
});
