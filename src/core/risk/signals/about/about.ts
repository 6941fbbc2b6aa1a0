import type { MappingId } from './frameworks.ts';

/** A tool of the catalogue that shows where a signal ends. */
export interface Example {
  /** Slug of the server record. */
  server: string;
  tool: string;
  /** Why it fires, or why it does not, as one sentence. */
  why: string;
}

/**
 * What is told of a signal beside what the code computes. Texts mark identifiers by backticks. Kept apart
 * from the detection, so that whoever only rates tools does not load it.
 */
export interface About {
  definition: {
    /** What exactly makes it fire. */
    fires: string;
    /** What looks alike and leaves it silent. */
    not: string;
  };
  /** Cases in which it is known to be wrong. */
  falsePositives: string[];
  /** What a policy can do about it. */
  condition: string;
  /** Entries of public lists that it bears on, each with the reason as a sentence. */
  mappings: Partial<Record<MappingId, string>>;
  /** Tools of the catalogue, rated without reviews; at least three of each where it has them. */
  examples: { firing: Example[]; nearMisses: Example[] };
}
