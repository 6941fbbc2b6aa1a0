import * as z from 'zod';
import { toolSchema } from '../catalogue/tool.ts';
import { SIGNAL_IDS, type SignalId } from './signals/index.ts';
import { CATEGORIES, LEVELS } from './vocabulary.ts';

/** Signals that are a count or a presence: a person would only count again what the code counts. */
const COUNTED: readonly SignalId[] = [
  'many-parameters',
  'annotation-missing',
  'hidden-characters',
  'empty-description',
];

/** The signals that are labelled by hand. */
export const LABELLED_SIGNALS = SIGNAL_IDS.filter((id) => !COUNTED.includes(id));

const verdict = {
  category: z.enum(CATEGORIES),
  signals: z.array(z.enum(LABELLED_SIGNALS)),
  level: z.enum(LEVELS),
};

/** One reading of a tool, made without sight of another one or of what the classifier says. */
const readingSchema = z.strictObject(verdict);

/** One line of a set of labels in `content/labels/`: what a tool is, by the guide in `content/guides/labelling.mdx`. */
export const labelSchema = z.strictObject({
  server: z.string().describe('Slug of the server record'),
  tool: z.string().describe('Name of the tool'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Fingerprint of the definition that was read; a changed definition is left out'),
  group: z.string().describe('Drawn at random, or as which kind of hard case'),
  ...verdict,
  readings: z.array(readingSchema).min(1).max(2).describe('The independent readings'),
  date: z.iso.date().describe('Day on which the label was settled'),
  settled: z.string().optional().describe('Where the readings differ: why the label is as it is'),
});

/** One line of `content/labels/outside.jsonl`: a tool of a server that the catalogue does not have, read once. */
export const outsideSchema = z.strictObject({
  server: z.string().min(1).describe('Name of the server in the index'),
  source: z.url().describe('The index that lists it, at a commit'),
  siblings: z.array(z.string()).describe('Names of the tools of the server'),
  tool: toolSchema.describe('The definition; an index often lacks the arguments'),
  ...verdict,
  date: z.iso.date().describe('Day on which it was read'),
});

export type Outside = z.infer<typeof outsideSchema>;
export type Label = z.infer<typeof labelSchema>;
export type Reading = z.infer<typeof readingSchema>;

/**
 * The sets of labels. `tuning` and `reporting` are drawn alike and read twice: by one the method is tuned,
 * by the other, drawn later, it is only measured. `extra` are further tools to tune by, read once; those
 * of them that looked wrong while tuning were read again.
 */
export const LABEL_SETS = ['tuning', 'reporting', 'extra'] as const;
export type LabelSet = (typeof LABEL_SETS)[number];
