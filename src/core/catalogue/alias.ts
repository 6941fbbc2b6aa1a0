/** Words that say that something is an MCP server, and nothing of which. */
const GENERIC = ['mcp', 'server', 'modelcontextprotocol'];

/**
 * What people are likely to call a server in their client: `github` for
 * `@modelcontextprotocol/server-github`. Not unique, and bound to no rule of a client.
 *
 * @param id package or repository the server is known by.
 */
export function usualAlias(id: string): string {
  const parts = id.replace(/^@/, '').split('/').reverse();
  for (const part of parts) {
    const words = part.split(/[-_.]+/).filter((word) => !GENERIC.includes(word.toLowerCase()));
    const name = words.join('-');
    if (name !== '') return name;
  }
  return parts[0]!;
}
