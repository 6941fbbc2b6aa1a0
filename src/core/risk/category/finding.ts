import type { Evidence } from '../rating.ts';
import { words } from '../lexicon/lists.ts';
import { CATEGORIES, type Category } from '../vocabulary.ts';

/** A category with the words that gave it. */
export interface Finding {
  category: Category;
  evidence: Evidence[];
  /** False where the words could also mean a harmless act; such a finding raises nothing that a name says. */
  firm: boolean;
}

/** True where `a` is more severe than `b`; Unclassified is no finding at all. */
export function isWorse(a: Finding, b: Finding): boolean {
  if (b.category === 'Unclassified') return a.category !== 'Unclassified';
  return CATEGORIES.indexOf(a.category) < CATEGORIES.indexOf(b.category);
}

/** The most severe of several; undefined where there is none. */
export function worstOf<T extends Finding>(findings: readonly T[]): T | undefined {
  return findings.length > 0 ? findings.reduce((a, b) => (isWorse(b, a) ? b : a)) : undefined;
}

/** Words before a verb that turn it round or make it a condition. */
export const NEGATION: ReadonlySet<string> = words(
  'not never without cannot won doesn don no isn instead unless avoid prevent prevents if optionally whether',
);
