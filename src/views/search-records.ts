import { splitWords } from '#core/words.ts';
import type { Category, Level } from '#core/risk/vocabulary.ts';
import type { Catalogue, RatedServer, RatedTool } from '#data/catalogue.ts';
import { says } from './quote.ts';
import { shownName, versionOf } from './rows.ts';
import { count } from './text.ts';
import { urls } from './urls.ts';

/** One thing that search finds. Short on purpose: the index grows with every word in it. */
export interface SearchRecord {
  kind: 'tool' | 'server';
  href: string;
  name: string;
  /** Words of the name, as queries are split too. */
  words: string;
  /** First sentence of a tool; what a server holds. */
  says: string;
  /** Name of the server. */
  server: string;
  /** Package or repository of the server. */
  id: string;
  level?: Level;
  category?: Category;
}

/** Everything that search finds, servers by use, then tools by name. */
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
    words: [...new Set(splitWords(`${name} ${record.id}`))].join(' '),
    says: `${record.id} ${versionOf(server)}, ${count(tools.length, 'tool')}`,
    server: name,
    id: record.id,
  };
}

function toolRecord({ server, tool, slug, rating }: RatedTool): SearchRecord {
  return {
    kind: 'tool',
    href: urls.tool(server.record.slug, slug),
    name: shownName(tool.name),
    words: splitWords(shownName(tool.name)).join(' '),
    says: says(tool.description),
    server: shownName(server.record.name),
    id: server.record.id,
    level: rating.level,
    category: rating.category,
  };
}
