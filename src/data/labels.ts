import { toolFingerprint } from '#core/catalogue/fingerprint.ts';
import type { Judgement } from '#core/catalogue/review.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import { contextOf, contextOfServer, type RatingContext } from '#core/risk/definition.ts';
import { keywordRating } from '#core/risk/keywords.ts';
import {
  LABELLED_SIGNALS,
  type Label,
  type LabelSet,
  type Outside,
  type Reading,
} from '#core/risk/label.ts';
import type { Comparison } from '#core/risk/precision.ts';
import { rate } from '#core/risk/rate.ts';
import type { Content } from './read-content.ts';

/** The labels of one set beside what is computed for the same tools. */
export interface Labelled {
  comparisons: Comparison[];
  /** The same with the reviews of single tools, as their pages have it. */
  published: Comparison[];
  /** The same tools beside what a plain keyword list says. */
  keywords: Comparison[];
  /** Labels of definitions that are no longer in the catalogue; they are in no figure. */
  stale: Label[];
}

/** Rates the labelled tools anew: reviews correct single tools and must not improve a figure. */
export function labelled({ servers, labels, reviews }: Content, set: LabelSet): Labelled {
  const bySlug = new Map(servers.map((record) => [record.slug, record]));
  const result: Labelled = { comparisons: [], published: [], keywords: [], stale: [] };
  for (const label of labels[set]) {
    const record = bySlug.get(label.server);
    const tool = record?.tools.find(({ name }) => name === label.tool);
    if (!record || !tool || toolFingerprint(tool) !== label.fingerprint) {
      result.stale.push(label);
      continue;
    }
    const context = contextOfServer(record);
    const said = computed(tool, context);
    const judgement = reviews.get(record.slug)?.tools[tool.name];
    result.comparisons.push({ label, said });
    result.published.push({ label, said: judgement ? computed(tool, context, judgement) : said });
    result.keywords.push({ label, said: byKeywords(tool) });
  }
  return result;
}

/** Rates the labelled tools of servers that the catalogue does not have. */
export function labelledOutside({ outside }: Content): {
  comparisons: Comparison<Outside>[];
  keywords: Comparison<Outside>[];
} {
  return {
    comparisons: outside.map((label) => ({
      label,
      said: computed(label.tool, contextOf(label.server, label.siblings)),
    })),
    keywords: outside.map((label) => ({ label, said: byKeywords(label.tool) })),
  };
}

function computed(tool: Tool, context: RatingContext, judgement?: Judgement): Reading {
  const { category, level, signals } = rate(tool, context, judgement);
  const fired = new Set(signals.map(({ id }) => id));
  return { category, level, signals: LABELLED_SIGNALS.filter((id) => fired.has(id)) };
}

const byKeywords = (tool: Tool): Reading => ({ ...keywordRating(tool), signals: [] });
