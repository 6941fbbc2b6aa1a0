import type { Category, Level } from '#core/risk/vocabulary.ts';
import type { Head, Phrase } from './parts.ts';

/** All that the method page shows, drawn from the tables that the classifier itself uses. */
export interface MethodPageView {
  head: Head;
  categories: { category: Category; base: Level; can: string; count: number }[];
  rules: { id: string; level: Level; text: Phrase[]; count: number }[];
  signals: { id: string; title: string; meaning: string; count: number }[];
  limits: { level: Level; recommended: string; numbers: string }[];
}
