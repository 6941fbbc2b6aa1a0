import type { Category, Level } from '#core/risk/vocabulary.ts';
import type { Head, Link, Phrase, ServerRow, ToolRow } from './parts.ts';

/** All that the home page shows. */
export interface HomePageView {
  head: Head;
  /** Servers and tools in the catalogue. */
  counts: { servers: number; tools: number; newest: string };
  /** Tools by category and level: the risk picture of the catalogue. */
  picture: {
    levels: { level: Level; count: number; href: string; percent: number }[];
    rows: { category: Category; total: number; cells: { level: Level; count: number }[] }[];
  };
  /** A real tool with its rule and first caption, as an example of a page. */
  example: { tool: ToolRow; because: Phrase[]; caption: Phrase[] };
  /** The most downloaded servers. */
  servers: ServerRow[];
  /** Example searches that find something. */
  searches: Link[];
}
