/**
 * How much of a definition is read. The largest tools of the catalogue stay well below; what is longer is
 * read up to here and then carries the signal `oversized-definition`, so that it is never rated Low.
 * Lengths are in UTF-16 units.
 */
export const LIMITS = {
  /** Length of the name of a tool or an argument. */
  name: 1_024,
  description: 40_000,
  sentences: 1_000,
  arguments: 1_000,
  /** Levels of nested properties, and of any value in a schema. */
  depth: 8,
  nesting: 64,
  /** Entries of one `required` or `enum` list. */
  list: 2_000,
  /** Values of all schemas that are visited for their texts. */
  values: 8_000,
  /** Length of all texts together. */
  texts: 120_000,
} as const;
