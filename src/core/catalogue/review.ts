import * as z from 'zod';
import { CATEGORIES } from '../risk/vocabulary.ts';

/** One judgement about one tool. It overrides the classifier and stays when facts are rescanned. */
const judgementSchema = z.strictObject({
  category: z.enum(CATEGORIES).optional().describe('Category to use in place of the computed one'),
  addSignals: z.array(z.string()).optional(),
  removeSignals: z.array(z.string()).optional(),
  addRules: z
    .array(z.string())
    .optional()
    .describe('Rules of the level table that hold, though the classifier does not see why'),
  removeRules: z.array(z.string()).optional().describe('Rules of the level table that do not hold'),
  reason: z.string().min(1).describe('Why the computed result is wrong'),
  reviewer: z.string().min(1),
  date: z.iso.date(),
  source: z.httpUrl().optional(),
});

/** `content/reviews/<slug>.json`: judgements by tool name. */
export const reviewSchema = z.strictObject({
  server: z.string().describe('Slug of the server record'),
  tools: z.record(z.string(), judgementSchema),
});

export type Review = z.infer<typeof reviewSchema>;
export type Judgement = z.infer<typeof judgementSchema>;
