import type { Category, Level } from '#core/risk/vocabulary.ts';
import type { Head, Link, Phrase, Quote, Segment, Snippet, ToolRow } from './parts.ts';

/** All that a tool page shows, finished: no look-ups and no arithmetic are left to the markup. */
export interface ToolPageView {
  head: Head;
  breadcrumbs: Link[];
  name: string;
  /** Display name the server gave, where it differs from the name. */
  title?: string;
  server: Link & { package: string };
  level: Level;
  category: Category;
  /** Sentence fragment after "one call can". */
  can: string;
  rule: { id: string; href: string; text: Phrase[]; quotes: Quote[] };
  /** What would lower the level; empty for Low. */
  lowerBy: Phrase[][];
  /** The human judgement, where there is one. */
  reviewed?: { text: Phrase[] };
  words: {
    segments: Segment[];
    /** True where the text is our summary and not the server's own. */
    summary: boolean;
    /** `@scope/pkg 1.2.3 · 21 November 2026` */
    source: string;
    /** True where the text is folded at first. */
    long: boolean;
    /** Hidden characters found, told in words; empty where none. */
    hidden: string;
  };
  /** One entry per reason: what was found and the quotation it was found in. */
  why: { finding: Phrase[]; quotes: Quote[] }[];
  signals: { id: string; href: string; title: string; meaning: Phrase[]; quotes: Quote[] }[];
  parameters: {
    name: string;
    type: string;
    required: boolean;
    /** `one of a, b` · `default 3` · `at most 10`, joined by the markup. */
    constraints: string[];
    description: Segment[];
    signals: Link[];
  }[];
  annotations: {
    hint: string;
    /** `true`, `false` or `not declared`. */
    declared: string;
    /** What the specification assumes when it is not declared. */
    specDefault: string;
    /** What the definition itself suggests. */
    inferred: string;
    verdict: 'agrees' | 'contradicts' | 'not declared' | 'cannot tell';
  }[];
  policy: {
    /** The two forms; the first is shown first. */
    forms: {
      id: 'fragment' | 'document';
      label: string;
      hint: string;
      code: Snippet;
      caption: Phrase[][];
    }[];
    /** Sentences on why these numbers, with their arithmetic. */
    reasons: Phrase[][];
    /** Placeholders the reader must replace. */
    edits: Phrase[][];
    cases: {
      summary: string;
      rows: { name: string; expected: string; got: string; pointer: string }[];
    };
    /** For Critical tools: the narrowest form that would allow it. */
    narrowest?: { code: Snippet; caption: Phrase[][] };
    server: Link;
    format: Link;
  };
  related: { title: string; why: Phrase[]; rows: ToolRow[] }[];
  faq: { question: string; answer: Phrase[] }[];
  provenance: { label: string; value: Phrase[] }[];
  twin: Link;
}
