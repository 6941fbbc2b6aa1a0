import assert from 'node:assert/strict';
import test from 'node:test';
import { usualAlias } from '#core/catalogue/alias.ts';

const CASES: [id: string, alias: string][] = [
  ['@modelcontextprotocol/server-github', 'github'],
  ['@softeria/ms-365-mcp-server', 'ms-365'],
  ['@whop/mcp', 'whop'],
  ['mcp-server-kubernetes', 'kubernetes'],
  ['chrome-devtools-mcp', 'chrome-devtools'],
  ['github.com/owner/mcp_server.notes', 'notes'],
  ['@acme/mcp-server', 'acme'],
  ['mcp', 'mcp'],
];

for (const [id, alias] of CASES)
  test(`${id} is usually called ${alias}`, () => {
    assert.equal(usualAlias(id), alias);
  });
