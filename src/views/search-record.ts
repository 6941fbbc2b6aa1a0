import type { Category, Level } from '#core/risk/vocabulary.ts';

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
