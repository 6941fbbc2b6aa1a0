import { agreementOf, missed, precisionOf, type Score } from '#core/risk/precision.ts';
import { CATEGORIES, LEVELS } from '#core/risk/vocabulary.ts';
import { labelled } from '#data/labels.ts';
import type { Content } from '#data/read-content.ts';
import type { Phrase } from './parts.ts';
import { count, date, link, number, plain, strong } from './text.ts';
import { urls } from './urls.ts';

/** Rows are labels, columns what is computed; the cell of a row in its own column is right. */
export interface ConfusionView {
  title: string;
  names: string[];
  rows: { name: string; cells: { count: number; right: boolean }[] }[];
}

/** How the classifier compares with tools labelled by hand. */
export interface PrecisionView {
  /** Each a paragraph. */
  text: Phrase[][];
  confusions: ConfusionView[];
  scores: { title: string; rows: { name: string; id?: string; cells: string[] }[] }[];
  /** What misses its target, of that with enough cases; empty where all is met. */
  missed: string[];
}

/** The comparison with the labels kept for reporting; undefined where the catalogue has none. */
export function precisionView(content: Content): PrecisionView | undefined {
  const { comparisons, published, keywords, stale } = labelled(content, 'reporting');
  if (comparisons.length === 0) return undefined;
  const measured = precisionOf(comparisons);
  const byWords = precisionOf(keywords);
  const { category, level, signals } = measured;
  const pages = precisionOf(published);
  const reviews = [...content.reviews.values()].flatMap(({ tools }) => Object.keys(tools)).length;
  const readings = agreementOf(content.labels.reporting);
  const tuned = content.labels.tuning.length + content.labels.extra.length;
  const day = comparisons
    .map(({ label }) => label.date)
    .sort()
    .at(-1)!;
  const left =
    stale.length > 0
      ? ` ${count(stale.length, 'label')} of definitions that have changed since ${stale.length === 1 ? 'is' : 'are'} left out.`
      : '';
  return {
    text: [
      [
        plain('On '),
        strong(count(comparisons.length, 'tool')),
        plain(' that were labelled by hand and kept out of the tuning, the category is right for '),
        strong(percent(category.accuracy)),
        plain(' and the level for '),
        strong(percent(level.accuracy)),
        plain(
          `. A plain list of keywords gets ${percent(byWords.category.accuracy)} of the categories and ${percent(byWords.level.accuracy)} of the levels of the same tools.`,
        ),
      ],
      [
        plain(`Each tool was read twice, independently and by `),
        link('a written guide', urls.guide('labelling')),
        plain(
          `; the two readings agree on ${percent(readings.category)} of the categories and ${percent(readings.level)} of the levels, and each difference was settled with a reason that is kept. They hesitate over the same tools, so they are less independent than that agreement suggests. The last label is of ${date(day)}. The method was tuned by ${count(tuned, 'other tool')}.${left}`,
        ),
      ],
      [
        plain(
          `${count(reviews, 'tool')} of the catalogue ${reviews === 1 ? 'has' : 'have'} a review, where a reading by hand says otherwise than the classifier. Their pages show both, and go by the review: so the category is right on the pages of `,
        ),
        strong(percent(pages.category.accuracy)),
        plain(' of these tools and the level on those of '),
        strong(percent(pages.level.accuracy)),
        plain('. The tables below are of the classifier alone.'),
      ],
    ],
    confusions: [
      confusionView('Categories', CATEGORIES, category.confusion),
      confusionView('Levels', LEVELS, level.confusion),
    ],
    scores: [
      {
        title: 'Category',
        rows: CATEGORIES.map((name) => ({ name, cells: cellsOf(category.scores[name]) })),
      },
      {
        title: 'Signal',
        rows: Object.entries(signals).map(([id, score]) => ({
          name: id,
          id,
          cells: cellsOf(score),
        })),
      },
    ],
    missed: missed(measured),
  };
}

function confusionView<T extends string>(
  title: string,
  names: readonly T[],
  confusion: Record<T, Record<T, number>>,
): ConfusionView {
  return {
    title,
    names: [...names],
    rows: names.map((name) => ({
      name,
      cells: names.map((said) => ({ count: confusion[name][said], right: said === name })),
    })),
  };
}

function cellsOf({ cases, said, precision, recall, f1 }: Score): string[] {
  return [number(cases), number(said), ...[precision, recall, f1].map(percent)];
}

function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}
