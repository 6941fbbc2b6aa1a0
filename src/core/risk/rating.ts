import type { Judgement } from '../catalogue/review.ts';
import type { RuleId } from './rules.ts';
import type { SignalId } from './signals/index.ts';
import type { Category, Level } from './vocabulary.ts';

/** An exact piece of a definition that made a rule or signal fire. */
export interface Evidence {
  /** JSON pointer into the tool: `/name`, `/description`, `/inputSchema/properties/url`, `/annotations/readOnlyHint`. */
  where: string;
  /** The words as they stand there. */
  text: string;
  /** Offset of `text` in the string at `where`, in UTF-16 units, where that is a string. */
  at?: number;
  /** What the words are about, in words, where the signal tells kinds apart. */
  about?: string;
}

/** A signal that fired, with everything that made it fire. */
export interface SignalHit {
  id: SignalId;
  evidence: Evidence[];
  /** Names of the top-level arguments concerned; empty where the signal is about the whole tool. */
  arguments: string[];
}

/** What the classifier found for one tool, with its reasons. */
export interface Rating {
  category: Category;
  /** Why this category; empty only for Unclassified. */
  categoryEvidence: Evidence[];
  level: Level;
  /** The rule of the table in `rules.ts` that set the level. */
  rule: RuleId;
  /** What made that rule match. */
  ruleEvidence: Evidence[];
  /** Further rules that give the same level. */
  also: RuleId[];
  /** The rule and level that would hold without all of these; absent where the category's base decided. */
  otherwise?: { rule: RuleId; level: Level };
  signals: SignalHit[];
  /** The judgement of a review that was applied, with what was computed without it. */
  reviewed?: {
    judgement: Judgement;
    computed: { category: Category; level: Level; rule: RuleId; signals: SignalId[] };
  };
}
