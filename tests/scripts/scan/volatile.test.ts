/** @file What changes from one start of a server to the next is marked, and a rescan keeps the record. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameFacts } from '#scripts/scan/record.ts';
import { fixtureTarget, scanFixture, scratch } from './fixture.ts';

let space: Awaited<ReturnType<typeof scratch>>;
before(async () => (space = await scratch()));
after(() => space.remove());

const record = async () => (await scanFixture(space.path, fixtureTarget('volatile'))).record;

describe('a server whose words change by start', { concurrency: 2 }, () => {
  it('has its changing places marked and no other', async () => {
    const { tools, volatile = [] } = await record();
    const at = (name: string) => tools.findIndex((tool) => tool.name === name);
    assert.deepEqual(volatile, [
      '/reported/instructions',
      ...[
        `/tools/${at('dated')}/description`,
        `/tools/${at('placed')}/inputSchema/properties/dir/default`,
        `/tools/${at('recent')}/inputSchema/properties/since/default`,
        `/tools/${at('yearly')}/description`,
        `/tools/${at('worded')}/description`,
      ].sort(),
    ]);
  });

  it('says on its own day what it says', async () => {
    const { tools } = await record();
    const said = Object.fromEntries(tools.map(({ name, description }) => [name, description]));
    assert.equal(said['yearly'], `© ${new Date().getFullYear()}`);
    assert.equal(said['fixed'], '1970-01-01 true true');
  });

  it('tells the same facts when it is scanned again, and others when a steady place changes', async () => {
    const [there, fresh] = [await record(), await record()];
    assert.notDeepEqual(there.tools, fresh.tools);
    assert.equal(sameFacts(there, fresh), true);
    const { volatile: _volatile, ...unmarked } = there;
    assert.equal(sameFacts(unmarked, fresh), false);
    for (const tool of fresh.tools) tool.title = 'New';
    assert.equal(sameFacts(there, fresh), false);
  });
});
