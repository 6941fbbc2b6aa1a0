import type { Category, Level } from '#core/risk/vocabulary.ts';
import type { Catalogue, RatedServer, RatedTool } from '#data/catalogue.ts';
import { says } from './quote.ts';
import { shownName, versionOf } from './rows.ts';
import { count } from './text.ts';
import { urls } from './urls.ts';

/** A tool or a server as the search index holds it. */
export interface SearchRecord {
  kind: 'tool' | 'server';
  href: string;
  name: string;
  /** Display name, where it differs from the name. */
  title?: string;
  /** First sentence of the description, cut at a word; hidden characters already made visible. */
  says: string;
  /** Name of the server that offers the tool; of the server itself for a server. */
  server: string;
  /** Of a tool only. */
  level?: Level;
  /** Of a tool only. */
  category?: Category;
}

/** Everything that search finds: servers by use, then tools by name. */
export function* searchRecords({ byUse, tools }: Catalogue): Generator<SearchRecord> {
  for (const server of byUse) yield serverRecord(server);
  for (const tool of tools) yield toolRecord(tool);
}

function serverRecord(server: RatedServer): SearchRecord {
  const { record, tools } = server;
  const name = shownName(record.name);
  return {
    kind: 'server',
    href: urls.server(record.slug),
    name,
    says: `${record.id} ${versionOf(server)}, ${count(tools.length, 'tool')}`,
    server: name,
  };
}

function toolRecord({ server, tool, slug, rating }: RatedTool): SearchRecord {
  const name = shownName(tool.name);
  const title = tool.title ?? tool.annotations?.title;
  return {
    kind: 'tool',
    href: urls.tool(server.record.slug, slug),
    name,
    ...(title !== undefined && title !== tool.name ? { title: shownName(title) } : {}),
    says: says(tool.description),
    server: shownName(server.record.name),
    level: rating.level,
    category: rating.category,
  };
}
