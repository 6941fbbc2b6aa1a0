import type { Category, Level } from '#core/risk/vocabulary.ts';

/** What a record of the index carries, as `scripts/build-search.ts` writes it. */
interface RecordMeta {
  kind: 'tool' | 'server';
  name: string;
  says: string;
  /** Name of the server that offers the tool; of the server itself for a server. */
  server: string;
  /** Of a tool only. */
  level?: Level;
  /** Of a tool only. */
  category?: Category;
}

/** A record found, with the engine's own score. */
export interface Hit extends RecordMeta {
  href: string;
  score: number;
}

/** Values chosen in each facet; a facet that is absent does not filter. */
export type Filters = Partial<Record<'level' | 'category' | 'kind', string[]>>;

/** What one question to the index gives. */
export interface Found {
  /** The best hits, by the engine's score. */
  hits: Hit[];
  /** How many records match. */
  total: number;
  /** Records that match the words alone, by facet and value. */
  counts: Record<string, Record<string, number>>;
}

// The part of Pagefind's browser interface that is used (pagefind.app/docs/api).
interface Pagefind {
  options(options: object): Promise<void>;
  /** Loads the facets, without which a search counts none. */
  filters(): Promise<unknown>;
  search(
    term: string | null,
    options: { filters: Record<string, { any: string[] }> },
  ): Promise<{
    results: { score: number; data(): Promise<{ url: string; meta: RecordMeta }> }[];
    totalFilters: Record<string, Record<string, number>>;
  }>;
}

/** Hits that are loaded to be ranked by name. The engine puts names before other text, so few names are missed. */
const LOADED = 160;

let engine: Promise<Pagefind> | undefined;

/** Asks the index; loads the engine first where this is the first question. Rejects when it cannot be had. */
export async function ask(words: string, filters: Filters): Promise<Found> {
  const pagefind = await (engine ??= load());
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  const { results, totalFilters } = await pagefind.search(words, {
    filters: Object.fromEntries(chosen.map(([facet, any]) => [facet, { any }])),
  });
  const hits = await Promise.all(
    results.slice(0, LOADED).map(async ({ score, data }) => {
      const { url, meta } = await data();
      return { ...meta, href: url, score };
    }),
  );
  return { hits, total: results.length, counts: totalFilters };
}

async function load(): Promise<Pagefind> {
  try {
    const path = '/pagefind/pagefind.js';
    const pagefind = (await import(/* @vite-ignore */ path)) as Pagefind;
    await pagefind.options({ ranking: { metaWeights: { name: 10, server: 2, says: 1 } } });
    await pagefind.filters();
    return pagefind;
  } catch (error) {
    engine = undefined;
    throw error;
  }
}
