import type { Level } from '#core/risk/vocabulary.ts';
import type { Head, Link, Phrase, Segment, Snippet, ToolRow } from './parts.ts';

/** All that a server page shows. */
export interface ServerPageView {
  head: Head;
  breadcrumbs: Link[];
  name: string;
  /** Package or repository the record is known by. */
  id: string;
  /** One sentence of facts: tools by level, provenance, date. */
  summary: Phrase[];
  facts: { label: string; value: Phrase[] }[];
  levels: { level: Level; count: number; href: string }[];
  /** What the server tells the model, quoted; absent where it says nothing. */
  instructions?: { segments: Segment[]; long: boolean };
  /** Which tools read private data, take in untrusted content, can send outside. */
  legs: { title: string; meaning: string; tools: Link[] }[];
  /** What the legs come to, as one computed sentence. */
  legsVerdict: Phrase[];
  /** How to start it, with the names of its environment variables. */
  start?: { code: Snippet; env: string[] };
  policy: { code: Snippet; caption: Phrase[][]; edits: Phrase[][]; twin: Link; format: Link };
  /** Tools grouped by level, worst first; groups without tools left out. */
  tools: { level: Level; rows: ToolRow[] }[];
  /** How many tools declare each hint, and how many contradict it. */
  annotations: { hint: string; declared: number; contradicted: number; of: number }[];
  twin: Link;
}
