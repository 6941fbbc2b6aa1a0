import * as z from 'zod';
import { brief, cut } from './json.ts';

/** How much a change matters, least first: only how it is written, what it means, what a call can do. */
export const SEVERITIES = ['cosmetic', 'semantic', 'risk'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What can happen to a definition. */
export const CHANGE_KINDS = [
  'tool-added',
  'tool-removed',
  'tool-renamed',
  'title-changed',
  'description-changed',
  'parameter-added',
  'parameter-removed',
  'parameter-made-required',
  'parameter-made-optional',
  'type-widened',
  'type-narrowed',
  'type-changed',
  'values-added',
  'values-removed',
  'constraint-loosened',
  'constraint-tightened',
  'constraint-changed',
  'default-changed',
  'order-changed',
  'schema-changed',
  'sink-added',
  'annotation-added',
  'annotation-removed',
  'annotation-changed',
  'output-changed',
  'instruction-added',
  'hidden-characters-added',
  'category-changed',
  'level-changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two definitions of a tool. */
export const changeSchema = z.strictObject({
  tool: z.string().describe('Name of the tool; of a renamed one the new name'),
  kind: z.enum(CHANGE_KINDS),
  severity: z.enum(SEVERITIES),
  where: z.string().describe('JSON pointer into the tool; empty for the whole tool'),
  before: z.string().optional().describe('What stood there, cut; untrusted text'),
  after: z.string().optional().describe('What stands there now, cut; untrusted text'),
  text: z.string().describe('One line that says what has changed'),
});

export type Change = z.infer<typeof changeSchema>;

/** A change of a tool that is known from the context. */
export type Difference = Omit<Change, 'tool'>;

/** Makes a difference; values that are undefined are left out, long ones are cut. */
export function difference(
  kind: ChangeKind,
  severity: Severity,
  where: string,
  text: string,
  { before, after }: { before?: unknown; after?: unknown } = {},
): Difference {
  return {
    ...{ kind, severity, where },
    ...(before !== undefined && { before: brief(before) }),
    ...(after !== undefined && { after: brief(after) }),
    text,
  };
}

/** A name of a definition as it stands in a sentence of ours. */
export function quoted(name: string): string {
  return JSON.stringify(cut(name, 80));
}

/** The greatest severity; undefined where nothing has changed. */
export function worst(changes: readonly { severity: Severity }[]): Severity | undefined {
  return SEVERITIES.findLast((severity) => changes.some((change) => change.severity === severity));
}
