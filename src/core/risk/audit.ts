import * as z from 'zod';
import type { Tool } from '../catalogue/tool.ts';
import type { Category } from './vocabulary.ts';

/** The hints that a rating of the definition can be compared with. */
const AUDITED_HINTS = ['readOnlyHint', 'destructiveHint'] as const;
export type AuditedHint = (typeof AUDITED_HINTS)[number];

/** A declared hint that says something else than the definition does. */
export interface Disagreement {
  hint: AuditedHint;
  declared: boolean;
}

/** Who is right where hint and definition disagree. */
const VERDICTS = ['theirs', 'ours', 'arguable'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One line of `content/annotation-verdicts.jsonl`: a disagreement that a person has judged. */
export const verdictSchema = z.strictObject({
  server: z.string().describe('Slug of the server record'),
  tool: z.string().describe('Name of the tool'),
  hint: z.enum(AUDITED_HINTS),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Fingerprint of the definition that was judged; a changed definition is judged anew'),
  verdict: z
    .enum(VERDICTS)
    .describe('theirs: the hint is wrong; ours: the rating is wrong; arguable: both can be meant'),
  reason: z.string().min(1),
  date: z.iso.date(),
});

export type JudgedHint = z.infer<typeof verdictSchema>;

/**
 * Where the declared hints disagree with a category that was found without them. `destructiveHint: true`
 * on a tool that only writes is caution and no disagreement; with `readOnlyHint: true` the specification
 * gives it no meaning. What is Unclassified agrees and disagrees with nothing.
 */
export function disagreementsOf({ annotations }: Tool, category: Category): Disagreement[] {
  const reads = annotations?.readOnlyHint;
  if (category === 'Unclassified') return [];
  if (reads !== undefined && reads !== (category === 'Read'))
    return [{ hint: 'readOnlyHint', declared: reads }];
  return annotations?.destructiveHint === false && category === 'Destructive'
    ? [{ hint: 'destructiveHint', declared: false }]
    : [];
}
