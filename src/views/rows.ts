import { LEVELS } from '#core/risk/vocabulary.ts';
import type { RatedServer, RatedTool } from '#data/catalogue.ts';
import type { ServerRow, ToolRow } from './parts.ts';
import { says, visible } from './quote.ts';
import { cut } from './text.ts';
import { urls } from './urls.ts';

const LONGEST_NAME = 120;

/** A name that a server chose, in one line, hidden characters spelt out. */
export function shownName(name: string): string {
  return cut(visible(name).replace(/\s+/g, ' '), LONGEST_NAME);
}

/** A tool as a row of a list. */
export function toolRow({ server, tool, slug, rating }: RatedTool): ToolRow {
  return {
    name: shownName(tool.name),
    href: urls.tool(server.record.slug, slug),
    says: says(tool.description),
    server: { text: shownName(server.record.name), href: urls.server(server.record.slug) },
    category: rating.category,
    level: rating.level,
  };
}

/** A server as a row of a list. */
export function serverRow({ record, tools }: RatedServer): ServerRow {
  return {
    name: shownName(record.name),
    href: urls.server(record.slug),
    id: record.id,
    version: versionOf({ record }),
    tools: tools.length,
    levels: LEVELS.map((level) => ({
      level,
      count: tools.filter(({ rating }) => rating.level === level).length,
    })),
  };
}

/** The version a record describes: of the package, else the short commit, else the day. */
export function versionOf({ record }: Pick<RatedServer, 'record'>): string {
  const commit = /@([0-9a-f]{7})[0-9a-f]*$/.exec(record.provenance.source);
  return record.package?.version ?? commit?.[1] ?? record.provenance.date;
}
