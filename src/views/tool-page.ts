import type { Rating } from '#core/risk/rating.ts';
import { RULES } from '#core/risk/rules.ts';
import { SIGNALS } from '#core/risk/signals/index.ts';
import { CATEGORY, type Category, type Level } from '#core/risk/vocabulary.ts';
import type { Catalogue, RatedTool } from '#data/catalogue.ts';
import { articleLd } from './json-ld.ts';
import { faqView } from './tool-faq.ts';
import { annotationsView, parametersView, provenanceView } from './tool-facts.ts';
import { policyLine, toolPolicyView, type ToolPolicyView } from './tool-policy.ts';
import { quotesBesideReview } from './tool-quotes.ts';
import { actsView, lowerView, readView, reviewedView, whyView } from './tool-why.ts';
import { wordsView } from './tool-words.ts';
import { relatedView } from './tool-related.ts';
import { shownName, versionOf } from './rows.ts';
import { cut, plain } from './text.ts';
import { urls } from './urls.ts';
import type { Head, Link, Phrase, Quote, Segment, ToolRow } from './parts.ts';

/** All that a tool page shows, finished: no look-ups and no arithmetic are left to the markup. */
export interface ToolPageView {
  head: Head;
  breadcrumbs: Link[];
  name: string;
  /** Display name the server gave, where it differs from the name. */
  title?: string;
  server: Link & { package: string };
  level: Level;
  category: Category;
  /** Sentence fragment after "one call can". */
  can: string;
  rule: { id: string; href: string; text: Phrase[]; quotes: Quote[] };
  /** What would lower the level; empty for Low. */
  lowerBy: Phrase[][];
  /** A tool for several acts by the choice of an argument, told as one; empty for any other. */
  acts: Phrase[];
  /** The review, where there is one, beside what was computed without it. */
  reviewed?: {
    by: Phrase[];
    reason: string;
    source?: Link;
    rows: { what: string; computed: Phrase[]; review: Phrase[] }[];
  };
  /** What a reading of the definition by the labelling guide says; empty where there is none. */
  read: Phrase[];
  words: {
    segments: Segment[];
    /** True where the text is our summary and not the server's own. */
    summary: boolean;
    /** `@scope/pkg 1.2.3 · 21 November 2026` */
    source: string;
    /** True where the text is folded at first. */
    long: boolean;
    /** What the quotation does not show as it is, in words; empty where it is whole and plain. */
    note: string;
  };
  /** One entry per reason: what was found and the quotation it was found in. */
  why: { finding: Phrase[]; quotes: Quote[] }[];
  signals: { id: string; href: string; title: string; meaning: Phrase[]; quotes: Quote[] }[];
  parameters: {
    name: string;
    type: string;
    required: boolean;
    /** `one of a, b` · `default 3` · `at most 10`, joined by the markup. */
    constraints: string[];
    description: Segment[];
    /** True where something about it made a rule or signal fire. */
    fired: boolean;
    signals: Link[];
  }[];
  annotations: {
    hint: string;
    /** `true`, `false` or `not declared`. */
    declared: string;
    /** What the specification assumes when it is not declared. */
    specDefault: string;
    /** What the definition itself suggests. */
    inferred: string;
    /** `differs`: declared more cautiously than the definition suggests. */
    verdict: 'agrees' | 'differs' | 'contradicts' | 'not declared' | 'cannot tell';
  }[];
  policy: ToolPolicyView;
  related: { title: string; why: Phrase[]; rows: ToolRow[] }[];
  faq: { question: string; answer: Phrase[] }[];
  provenance: { label: string; value: Phrase[] }[];
  twin: Link;
  /** Where a reader learns how to correct what is wrong here. */
  correct: Link;
}

/** The page of one tool. */
export function toolPageView(rated: RatedTool, catalogue: Catalogue): ToolPageView {
  const { server, tool, slug, rating } = rated;
  const { record } = server;
  const name = shownName(tool.name);
  const serverName = shownName(record.name);
  const breadcrumbs = [
    { text: 'Servers', href: urls.servers },
    { text: serverName, href: urls.server(record.slug) },
    { text: name, href: urls.tool(record.slug, slug) },
  ];
  const title = tool.title ?? tool.annotations?.title;
  return {
    head: headView(rated, breadcrumbs),
    breadcrumbs,
    name,
    ...(title !== undefined && title !== tool.name ? { title: shownName(title) } : {}),
    server: { ...breadcrumbs[1]!, package: `${record.id} ${versionOf(server)}` },
    level: rating.level,
    category: rating.category,
    can: CATEGORY[rating.category].can,
    rule: {
      id: rating.rule,
      href: urls.rule(rating.rule),
      text: ruleText(rating),
      quotes: quotesBesideReview(rated, rating.ruleEvidence),
    },
    lowerBy: lowerView(rated),
    acts: actsView(rated),
    ...reviewedView(rated),
    read: readView(rated, catalogue),
    words: wordsView(rated),
    why: whyView(rated),
    signals: rating.signals.map(({ id, evidence }) => ({
      id,
      href: urls.signal(id),
      title: SIGNALS[id].title,
      meaning: [plain(SIGNALS[id].meaning)],
      quotes: quotesBesideReview(rated, evidence),
    })),
    parameters: parametersView(rated),
    annotations: annotationsView(rated),
    policy: toolPolicyView(rated),
    related: relatedView(rated, catalogue),
    faq: faqView(rated),
    provenance: provenanceView(rated),
    twin: { text: `${record.slug}.json`, href: urls.serverTwin(record.slug) },
    correct: { text: 'Correct it', href: urls.guide('correct-a-rating') },
  };
}

/** A base rule only says again what the category says. */
function ruleText({ rule, category }: Rating): Phrase[] {
  return [plain(rule.startsWith('B-') ? `the base level of ${category}` : RULES[rule].text)];
}

function headView(rated: RatedTool, breadcrumbs: Link[]): Head {
  const { server, tool, slug, rating } = rated;
  const name = shownName(tool.name);
  const head = {
    // The id, since servers may share a display name.
    title: `${cut(name, 70)} · ${server.record.id}`,
    description: cut(
      `${rating.level} risk, ${rating.category}: ${name} of ${shownName(server.record.name)} ${RULES[rating.rule].text}. ${policyLine(rated)}`,
      200,
    ),
    path: urls.tool(server.record.slug, slug),
  };
  return { ...head, jsonLd: articleLd(head, breadcrumbs, server.record.provenance.date) };
}
