import { claudeCode } from './claude-code.ts';
import type { Dialect } from './dialect.ts';
import { policyV1 } from './policy-v1.ts';

/** The dialects by id, in the order in which pages list them. */
export const DIALECTS = {
  'policy-v1': policyV1,
  'claude-code': claudeCode,
} as const satisfies Record<string, Dialect>;

export type DialectId = keyof typeof DIALECTS;
