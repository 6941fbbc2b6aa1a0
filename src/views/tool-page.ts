import type { Rating } from '#core/risk/rating.ts';
import { RULES, type RuleId } from '#core/risk/rules.ts';
import { SIGNALS } from '#core/risk/signals/index.ts';
import { hiddenIn } from '#core/hidden.ts';
import { CATEGORY, type Category, type Level } from '#core/risk/vocabulary.ts';
import type { Catalogue, RatedTool } from '#data/catalogue.ts';
import { articleLd } from './json-ld.ts';
import { faqView } from './tool-faq.ts';
import { annotationsView, parametersView, provenanceView } from './tool-facts.ts';
import { policyLine, toolPolicyView, type ToolPolicyView } from './tool-policy.ts';
import { says, segmentsOf } from './quote.ts';
import { quotesOf } from './tool-quotes.ts';
import { relatedView } from './tool-related.ts';
import { shownName, versionOf } from './rows.ts';
import { count, cut, cutAt, date, link, number, plain, strong } from './text.ts';
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
  /** The human judgement, where there is one. */
  reviewed?: { text: Phrase[] };
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

/** A description longer than this is folded. */
const LONG = 600;
/** A description longer than this is cut, so that no page grows without bound. */
const LONGEST = 12_000;

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
      quotes: quotesOf(rated, rating.ruleEvidence),
    },
    lowerBy: lowerView(rating),
    ...reviewedView(rating),
    words: wordsView(rated),
    why: whyView(rated),
    signals: rating.signals.map(({ id, evidence }) => ({
      id,
      href: urls.signal(id),
      title: SIGNALS[id].title,
      meaning: [plain(SIGNALS[id].meaning)],
      quotes: quotesOf(rated, evidence),
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

function wordsView({ server, tool, rating }: RatedTool): ToolPageView['words'] {
  const { record } = server;
  const whole = tool.description ?? '';
  const text = cutAt(whole, LONGEST);
  const evidence = [
    ...rating.categoryEvidence,
    ...rating.ruleEvidence,
    ...rating.signals.flatMap((hit) => hit.evidence),
  ];
  const marks = evidence.flatMap(({ where, at, text: words }) =>
    where === '/description' && at !== undefined && at < text.length
      ? [{ at, end: Math.min(at + words.length, text.length) }]
      : [],
  );
  return {
    segments: segmentsOf(text, marks),
    summary: record.provenance.summaries?.includes(tool.name) ?? false,
    source: `${record.id} ${versionOf(server)} · ${date(record.provenance.date)}`,
    long: text.length > LONG,
    note: noteOn(whole, text),
  };
}

function noteOn(whole: string, shown: string): string {
  const hidden = hiddenIn(whole).reduce((total, { codes }) => total + codes.length, 0);
  const notes = [
    ...(hidden > 0 ? [`${count(hidden, 'hidden character')}, shown by code point`] : []),
    ...(shown.length < whole.length
      ? [
          `the first ${number(shown.length)} of ${number(whole.length)} characters; the data of this page has the rest`,
        ]
      : []),
  ];
  return notes.join('; ');
}

function whyView(rated: RatedTool): ToolPageView['why'] {
  const { rating } = rated;
  const { category, rule } = rating;
  const base =
    category === 'Unclassified'
      ? 'no rule recognises what it does'
      : `one call can ${CATEGORY[category].can}`;
  const first = {
    finding: [strong(category), plain(`: ${base}. The base level is ${CATEGORY[category].base}.`)],
    quotes: quotesOf(rated, rating.categoryEvidence),
  };
  if (rule.startsWith('B-')) return [first];
  const second = {
    finding: [
      strong(rating.level),
      plain(' by rule '),
      link(rule, urls.rule(rule)),
      plain(`: it ${RULES[rule].text}.`),
    ],
    quotes: quotesOf(rated, rating.ruleEvidence),
  };
  return [first, second];
}

function lowerView({ level, rule, otherwise }: Rating): Phrase[][] {
  if (level === 'Low') return [];
  const without: Phrase[] = otherwise
    ? [
        plain(` Without rule ${rule} the level would be `),
        strong(otherwise.level),
        plain(' ('),
        ruleLink(otherwise.rule),
        plain(').'),
      ]
    : [plain(` ${level} is the base level of its category.`)];
  return [[plain(RULES[rule].lower), ...without]];
}

function ruleLink(id: RuleId): Phrase {
  return link(id, urls.rule(id));
}

function reviewedView({ reviewed, category, level }: Rating): Pick<ToolPageView, 'reviewed'> {
  if (!reviewed) return {};
  const { judgement, computed } = reviewed;
  return {
    reviewed: {
      text: [
        plain(
          `Reviewed by ${judgement.reviewer} on ${date(judgement.date)}: ${judgement.reason} The classifier alone says `,
        ),
        strong(`${computed.level} ${computed.category}`),
        plain(', the review '),
        strong(`${level} ${category}`),
        plain('.'),
      ],
    },
  };
}

/** One line on a tool for places without markup: the first sentence, or the rule where there is none. */
export function toolLine({ tool, rating }: RatedTool): string {
  return says(tool.description) || `No description; it ${RULES[rating.rule].text}.`;
}
