/**
 * @file Real client programs in front of a real MCP server, bounded by what our dialects say. The proof is
 * what the server has stored when a session is over.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { Dialect } from '#core/dialects/dialect.ts';
import { DIALECTS } from '#core/dialects/index.ts';
import { PROVEN } from '#core/dialects/proven.ts';
import { kindOf, type ServerRuling } from '#core/policy/ruling.ts';
import { readServer } from '#data/read-content.ts';
import { rulingsOf } from '#scripts/lib/rulings.ts';
import { CLIENTS } from './clients.ts';
import { packagesOf, play, sandboxName } from './programs.ts';
import type { Ending } from './session.ts';

const SERVER = 'modelcontextprotocol~~server-memory';
const ALIAS = 'memory';
const { name: npm, version } = readServer(SERVER)!.package!;

const ada = { name: 'Ada', entityType: 'person', observations: ['writes programs'] };
const STORED = `${JSON.stringify({ type: 'entity', ...ada })}\n`;
const CALLS = {
  read_graph: {},
  create_entities: { entities: [{ ...ada, name: 'Grace' }] },
  delete_entities: { entityNames: ['Ada'] },
};

const rulings = rulingsOf(SERVER).tools.map(({ ruling }) => ruling);
const RECOMMENDED: ServerRuling = { otherwise: 'deny', tools: rulings };
const EVERYTHING: ServerRuling = {
  otherwise: 'allow',
  tools: rulings.map((ruling) => ({ ...ruling, action: 'allow', rules: {} })),
};

test('one tool of the server is allowed, one is limited, one is hidden', () => {
  const kinds = Object.keys(CALLS).map((tool) => kindOf(rulings.find((one) => one.tool === tool)!));
  assert.deepEqual(kinds, ['allow', 'limit', 'hide']);
});

for (const [id, program] of entriesOf(PROVEN))
  describe(`${id} ${program.version}, sandbox: ${sandboxName}`, () => {
    const dialect: Dialect = DIALECTS[id];
    const client = CLIENTS[id];
    const offered = (tools: readonly string[]) =>
      tools.map((tool) => client.offeredAs(ALIAS, tool)).sort();
    const ofServer = (ending: Ending) =>
      ending.offered.filter((name) => name.startsWith(client.offeredAs(ALIAS, ''))).sort();
    let session: (
      policy: ServerRuling,
      tool: keyof typeof CALLS,
      more?: Record<string, string>,
    ) => Promise<Ending>;

    before(async () => {
      const [packages, servers] = [await packagesOf(program), await packagesOf({ npm, version })];
      session = (server, tool, more = {}) => {
        const { texts } = dialect.render({ alias: ALIAS, form: 'document', server });
        return play({
          ...{ client: id, packages, alias: ALIAS, stored: STORED },
          server: join(servers, npm, 'dist/index.js'),
          policy: { ...Object.fromEntries(texts.map(({ path, text }) => [path, text])), ...more },
          ...{ tool, arguments: CALLS[tool] },
        });
      };
    });

    const shown = offered(
      rulings.filter(({ action }) => action !== 'hide').map(({ tool }) => tool),
    );

    test('offers all but the hidden tools, and lets an allowed call through', async () => {
      const ending = await session(RECOMMENDED, 'read_graph');
      assert.deepEqual(ofServer(ending), shown, ending.output);
      assert.match(ending.result ?? '', /writes programs/, ending.output);
    });

    test('asks for a call that it cannot limit: with nobody there, nothing is added', async () => {
      const { result, stored, output } = await session(RECOMMENDED, 'create_entities');
      assert.match(`${result ?? ''}${output}`, client.asks);
      assert.equal(stored, STORED, output);
    });

    test('refuses a hidden tool: nothing is deleted', async () => {
      const { result, stored, output } = await session(RECOMMENDED, 'delete_entities');
      assert.match(result ?? '', client.refuses, output);
      assert.equal(stored, STORED, output);
    });

    if (id === 'claude-code')
      test('in a project that is not trusted, asks for what is allowed and hides all the same', async () => {
        const ending = await session(RECOMMENDED, 'read_graph', { '~/.claude.json': '{}' });
        assert.deepEqual(ofServer(ending), shown, ending.output);
        assert.match(ending.result ?? '', client.asks, ending.output);
      });

    test('where all is allowed, the same calls add and delete', async () => {
      const added = await session(EVERYTHING, 'create_entities');
      assert.match(added.stored, /"Ada".*\n.*"Grace"/, added.output);
      const deleted = await session(EVERYTHING, 'delete_entities');
      assert.doesNotMatch(deleted.stored, /Ada/, deleted.output);
      assert.deepEqual(ofServer(deleted), offered(rulings.map(({ tool }) => tool)));
    });
  });

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
