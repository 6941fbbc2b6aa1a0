import { actionChoice, readingOnly } from '#core/policy/guards/action.ts';
import { rate } from '#core/risk/rate.ts';
import type { Rating } from '#core/risk/rating.ts';
import { RULES, type RuleId } from '#core/risk/rules.ts';
import type { SignalId } from '#core/risk/signals/index.ts';
import { CATEGORY, isWorse } from '#core/risk/vocabulary.ts';
import { labelOf, type Catalogue, type RatedTool } from '#data/catalogue.ts';
import type { Phrase } from './parts.ts';
import { argumentAt } from './quote.ts';
import { shownName } from './rows.ts';
import { code, codes, date, link, listed, plain, strong } from './text.ts';
import type { ToolPageView } from './tool-page.ts';
import { quotesBesideReview } from './tool-quotes.ts';
import { urls } from './urls.ts';

/** The reasons for category and level, each with the words that gave it. */
export function whyView(rated: RatedTool): ToolPageView['why'] {
  const { rating } = rated;
  const { category, rule } = rating;
  const base =
    category === 'Unclassified'
      ? 'no rule recognises what it does'
      : `one call can ${CATEGORY[category].can}`;
  const first = {
    finding: [strong(category), plain(`: ${base}. The base level is ${CATEGORY[category].base}.`)],
    quotes: quotesBesideReview(rated, rating.categoryEvidence),
  };
  if (rule.startsWith('B-')) return [first];
  const second = {
    finding: [
      strong(rating.level),
      plain(' by rule '),
      link(rule, urls.rule(rule)),
      plain(`: it ${RULES[rule].text}.`),
    ],
    quotes: quotesBesideReview(rated, rating.ruleEvidence),
  };
  return [first, second];
}

/** What would lower the level; none for Low. */
export function lowerView(rated: RatedTool): Phrase[][] {
  const { level, rule, also, otherwise } = rated.rating;
  if (level === 'Low') return [];
  const rules = [rule, ...also];
  const steps = rules
    .filter((id) => RULES[id].lower !== '')
    .map((id) => [
      ...(also.length > 0 ? [plain('For rule '), ruleLink(id), plain(': ')] : []),
      plain(RULES[id].lower),
    ]);
  const left: Phrase[] = otherwise
    ? [
        plain('Without '),
        plain(also.length > 0 ? 'all of these rules' : `rule ${rule}`),
        plain(' the level would be '),
        strong(otherwise.level),
        plain(' ('),
        ruleLink(otherwise.rule),
        plain(').'),
      ]
    : [plain(`${level} is the base level of its category.`)];
  return [...steps, left, ...readingView(rated)];
}

function ruleLink(id: RuleId): Phrase {
  return link(id, urls.rule(id));
}

/** The level that the tool would have with its reading acts alone, where these make it a reading one of a lower level. */
function readingView({ tool, rating, server }: RatedTool): Phrase[][] {
  // What a review says of the whole tool is not known of single acts.
  const choice = rating.reviewed ? undefined : actionChoice(tool, rating);
  if (!choice) return [];
  const reading = rate(readingOnly(tool, choice), server.context);
  if (reading.category !== 'Read' || !isWorse(rating.level, reading.level)) return [];
  return [
    [
      plain('With '),
      code(shownName(choice.argument)),
      plain(' limited to '),
      ...codes(choice.reading.map(shownName)),
      plain(' the level would be '),
      strong(reading.level),
      plain(' ('),
      ruleLink(reading.rule),
      plain(').'),
    ],
  ];
}

const IN_ENUM = /\/enum\/\d+$/;

/** Says of a tool that does more than read by which argument its acts are chosen, and which one gives its category. */
export function actsView({ tool, rating }: RatedTool): Phrase[] {
  if (rating.category === 'Read') return [];
  const worst = rating.categoryEvidence.find(({ where }) => IN_ENUM.test(where));
  const choice = actionChoice(tool, rating);
  if (!choice && !worst) return [];
  const reading = (choice?.reading ?? []).filter((act) => act !== worst?.text);
  return [
    plain('One tool for several acts, by the choice of '),
    code(choice ? shownName(choice.argument) : argumentAt(worst?.where ?? '')),
    plain('.'),
    ...(choice && reading.length > 0
      ? [
          plain(' By their names '),
          ...codes(reading.map(shownName)),
          plain(reading.length === 1 ? ' only reads, and ' : ' only read, and '),
          ...codes(choice.others.map(shownName)),
          plain(' may do more.'),
        ]
      : []),
    ...(worst ? [plain(' Its category is that of '), code(shownName(worst.text)), plain('.')] : []),
  ];
}

/** Whether a reading of the definition by the labelling guide gives the same; empty where nobody read it. */
export function readView(rated: RatedTool, catalogue: Catalogue): Phrase[] {
  const label = labelOf(rated, catalogue);
  if (!label) return [];
  const { category, level } = rated.rating;
  const by = [
    plain('Read by the '),
    link('labelling guide', urls.guide('labelling')),
    plain(` on ${date(label.date)}: `),
  ];
  return label.category === category && label.level === level
    ? [...by, plain('the same category and level.')]
    : [...by, plain('that reading says '), strong(label.level), plain(`, ${label.category}.`)];
}

/** A review beside what the classifier alone says. */
export function reviewedView({ rating }: RatedTool): Pick<ToolPageView, 'reviewed'> {
  const { reviewed, category, level, rule, signals } = rating;
  if (!reviewed) return {};
  const { judgement, computed } = reviewed;
  const ids = signals.map(({ id }) => id);
  const of = (given: Pick<Rating, 'level' | 'rule'>): Phrase[] => [
    strong(given.level),
    plain(' by rule '),
    ruleLink(given.rule),
  ];
  return {
    reviewed: {
      by: [plain(`by ${judgement.reviewer} on ${date(judgement.date)}.`)],
      reason: judgement.reason,
      ...(judgement.source ? { source: { text: 'Source', href: judgement.source } } : {}),
      rows: [
        { what: 'Category', computed: [plain(computed.category)], review: [plain(category)] },
        { what: 'Level', computed: of(computed), review: of({ level, rule }) },
        {
          what: 'Signals that differ',
          computed: signalLinks(computed.signals.filter((id) => !ids.includes(id))),
          review: signalLinks(ids.filter((id) => !computed.signals.includes(id))),
        },
      ],
    },
  };
}

function signalLinks(ids: readonly SignalId[]): Phrase[] {
  return ids.length === 0 ? [plain('–')] : listed(ids.map((id) => [link(id, urls.signal(id))]));
}
