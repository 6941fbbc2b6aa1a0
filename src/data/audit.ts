import { toolFingerprint } from '#core/catalogue/fingerprint.ts';
import {
  disagreementsOf,
  type AuditedHint,
  type Disagreement,
  type JudgedHint,
} from '#core/risk/audit.ts';
import { rate } from '#core/risk/rate.ts';
import type { Evidence, Rating } from '#core/risk/rating.ts';
import type { Category } from '#core/risk/vocabulary.ts';
import type { Catalogue, RatedTool } from './catalogue.ts';

/** A disagreement of the catalogue, with the verdict where there is one for this definition. */
export interface AuditedTool extends Disagreement {
  rated: RatedTool;
  /** What the definition says without hints and reviews. */
  category: Category;
  /** The words that gave this category. */
  evidence: readonly Evidence[];
  judged?: JudgedHint;
}

/** How often a hint is declared, and how often it agrees with the definition. */
export interface HintCounts {
  true: number;
  false: number;
  /** Declared on tools of which the definition says what they do. */
  compared: number;
  disagree: number;
}

/** The declared hints of the whole catalogue beside what is computed without them. */
export interface Audit {
  hints: Record<AuditedHint, HintCounts>;
  /** Tools that declare neither hint. */
  silent: number;
  /** By server, most used first, then in the server's order. */
  disagreements: readonly AuditedTool[];
  /** By slug of a server: where its disagreements start, and how many they are. */
  byServer: ReadonlyMap<string, { at: number; count: number }>;
}

const known = new WeakMap<Catalogue, Audit>();

/** The audit of a catalogue, from one pass over it. */
export function auditOf(catalogue: Catalogue): Audit {
  const audit = known.get(catalogue) ?? audited(catalogue);
  known.set(catalogue, audit);
  return audit;
}

function audited({ byUse, content }: Catalogue): Audit {
  const verdicts = new Map(content.verdicts.map((one) => [keyOf(one), one]));
  const none = () => ({ true: 0, false: 0, compared: 0, disagree: 0 });
  const hints = { readOnlyHint: none(), destructiveHint: none() };
  const disagreements: AuditedTool[] = [];
  const byServer = new Map<string, { at: number; count: number }>();
  let silent = 0;
  for (const { record, tools } of byUse) {
    const at = disagreements.length;
    for (const rated of tools) {
      const { category, categoryEvidence: evidence } = computedOf(rated);
      const found = disagreementsOf(rated.tool, category);
      if (!counted(hints, rated, category)) silent += 1;
      for (const one of found) {
        hints[one.hint].disagree += 1;
        const judged = verdicts.get(keyOf({ server: record.slug, tool: rated.tool.name, ...one }));
        const holds = judged?.fingerprint === toolFingerprint(rated.tool);
        disagreements.push({
          ...one,
          rated,
          category,
          evidence,
          ...(judged && holds ? { judged } : {}),
        });
      }
    }
    const count = disagreements.length - at;
    if (count > 0) byServer.set(record.slug, { at, count });
  }
  return { hints, silent, disagreements, byServer };
}

/** The category without a review, which people made with the hints in sight. */
function computedOf({ rating, tool, server }: RatedTool): Rating {
  return rating.reviewed ? rate(tool, server.context) : rating;
}

/** Counts the hints of a tool; false where it declares none of them. */
function counted(hints: Audit['hints'], { tool }: RatedTool, category: Category): boolean {
  const { readOnlyHint, destructiveHint } = tool.annotations ?? {};
  const known = category !== 'Unclassified';
  if (readOnlyHint !== undefined) {
    hints.readOnlyHint[`${readOnlyHint}`] += 1;
    if (known) hints.readOnlyHint.compared += 1;
  }
  if (destructiveHint !== undefined) {
    hints.destructiveHint[`${destructiveHint}`] += 1;
    if (known && category === 'Destructive' && readOnlyHint !== true)
      hints.destructiveHint.compared += 1;
  }
  return readOnlyHint !== undefined || destructiveHint !== undefined;
}

function keyOf({ server, tool, hint }: Pick<JudgedHint, 'server' | 'tool' | 'hint'>): string {
  return JSON.stringify([server, tool, hint]);
}
