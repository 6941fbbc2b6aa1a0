import type { Language } from '#core/dialects/dialect.ts';
import type { Category, Level } from '#core/risk/vocabulary.ts';

/** A link inside the site or to an evident source. */
export interface Link {
  text: string;
  href: string;
}

/** A run of quoted, untrusted text; a quotation is a list of these. */
export interface Segment {
  text: string;
  /** `evidence`: words that made a rule fire. `hidden`: what cannot be seen, told by code point or length. */
  kind: 'plain' | 'evidence' | 'hidden';
}

/** A piece of a definition shown as a quotation, and the place it stands in. */
export interface Quote {
  /** Plain name of the place: `name`, `description`, `argument url`; with what the words are about. */
  where: string;
  /** Empty where the words stand elsewhere on the page. */
  segments: Segment[];
}

/** A run of our own text; `code` marks identifiers. */
export interface Phrase {
  text: string;
  kind: 'plain' | 'code' | 'strong';
  href?: string;
}

/** A piece of code to show and copy; the markup highlights it. */
export interface Snippet {
  text: string;
  language: Language;
}

/** What every page puts into its head. */
export interface Head {
  title: string;
  description: string;
  /** Path of the page, from the root. */
  path: string;
  /** schema.org data, ready to be serialised. */
  jsonLd?: Record<string, unknown>;
  /** Keeps a page out of search engines and the sitemap. */
  noindex?: boolean;
}

/** A tool as one row of a list. */
export interface ToolRow {
  name: string;
  href: string;
  /** First sentence of the description, cut at a word; hidden characters already made visible. */
  says: string;
  server: Link;
  category: Category;
  level: Level;
}

/** A server as one row of a list. */
export interface ServerRow {
  name: string;
  href: string;
  /** Package name, or repository name. */
  id: string;
  /** Package version, or short commit. */
  version: string;
  tools: number;
  /** Tools by level, worst first; zeros included. */
  levels: { level: Level; count: number }[];
}

/** One page of a paged list. */
export interface ListPage<Row> {
  head: Head;
  title: string;
  /** One or two sentences on what is listed and how it is sorted. */
  intro: Phrase[];
  rows: Row[];
  /** Rows in all pages. */
  total: number;
  /** 1-based. */
  page: number;
  pages: number;
  previous?: string;
  next?: string;
  /** Pages to link to, with gaps left out. */
  pageLinks: { page: number; href: string }[];
  /** Other cuts of the same list, with counts. */
  facets: { title: string; links: (Link & { tools: string; current: boolean; level?: Level })[] }[];
}
