import type { RuleId } from '../risk/rules.ts';
import type { SignalId } from '../risk/signals/index.ts';
import type { Category } from '../risk/vocabulary.ts';
import type { Call, Decision, Limit } from './policy.ts';
import type { Ruling } from './ruling.ts';

/** The ruling recommended for a tool, with its reasons and the cases that test it. */
export interface Recommendation extends Ruling {
  /** Why, one for each part of the rules. */
  reasons: Reason[];
  /** Placeholders that a reader must replace. */
  edits: Edit[];
  /** Calls with the decision they must get from `toolDocument`. */
  vectors: Vector[];
  /** For a tool that is asked or hidden: the narrowest form known that would allow it. */
  narrowest?: Recommendation;
}

/** Why a part of a ruling is as it is. Pointers lead into `toolDocument` of the ruling. */
export type Reason =
  | { kind: 'allow'; because: string }
  | {
      kind: 'limit';
      pointer: string;
      limit: Limit;
      /** What the limit comes to if it is used up without pause. */
      perHour: number;
      perDay: number;
      because: string;
    }
  | {
      kind: 'condition';
      pointer: string;
      /** Name of the argument that is bounded. */
      argument: string;
      because: string;
    }
  | {
      /** What no condition bounds. */
      kind: 'open';
      /** Names of the arguments. */
      arguments: string[];
      because: string;
    }
  | {
      /** Why it is not simply allowed: a person is asked, or it is hidden, as the action of the ruling says. */
      kind: 'withheld';
      pointer: string;
      rule: RuleId;
      category: Category;
      signals: SignalId[];
      because: string;
    };

/**
 * What stands for a placeholder: names of hosts, one folder, a list of names or of numbers that are
 * allowed, or the most that one call may commit.
 */
export type EditKind = 'hosts' | 'folder' | 'names' | 'numbers' | 'amount';

/** A placeholder in a policy that its reader must replace. */
export interface Edit {
  kind: EditKind;
  /** JSON pointer into the document to the value that holds it. */
  pointer: string;
  /** The placeholder as it stands there. */
  placeholder: string;
  /** What to put in its place: "the hosts you trust". */
  what: string;
}

/** Calls made in order; the decision on the last one is what is tested. */
export interface Vector {
  name: string;
  calls: Call[];
  expect: Pick<Decision, 'decision' | 'pointer'>;
}

/** What came of a vector. */
export interface VectorResult {
  name: string;
  expected: Vector['expect'];
  got: Decision;
  asExpected: boolean;
}
