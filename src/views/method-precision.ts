import {
  agreementOf,
  missed,
  precisionOf,
  type Precision,
  type Score,
} from '#core/risk/precision.ts';
import { CATEGORIES, LEVELS } from '#core/risk/vocabulary.ts';
import { labelOf, type Catalogue } from '#data/catalogue.ts';
import { labelled, labelledOutside } from '#data/labels.ts';
import type { Phrase } from './parts.ts';
import { count, date, link, number, percent, plain, strong } from './text.ts';
import { urls } from './urls.ts';

/** Rows are labels, columns what is computed; the cell of a row in its own column is right. */
interface ConfusionView {
  title: string;
  names: string[];
  rows: { name: string; cells: { count: number; right: boolean }[] }[];
}

/** How pages and classifier compare with tools that were labelled. */
export interface PrecisionView {
  /** Each a paragraph. */
  text: Phrase[][];
  confusions: ConfusionView[];
  scores: { title: string; rows: { name: string; id?: string; cells: string[] }[] }[];
  /** What misses its target, of that with enough cases; empty where all is met. */
  missed: string[];
}

/** The comparison with the labels kept for reporting; undefined where the catalogue has none. */
export function precisionView(catalogue: Catalogue): PrecisionView | undefined {
  const { content } = catalogue;
  const { comparisons, published, keywords, stale } = labelled(content, 'reporting');
  if (comparisons.length === 0) return undefined;
  const measured = precisionOf(comparisons);
  const byWords = precisionOf(keywords);
  const { category, level, signals } = measured;
  const pages = precisionOf(published);
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
        plain(`Measured on ${count(comparisons.length, 'tool')} that were `),
        link('labelled by a written guide', urls.guide('labelling')),
        plain(' and kept out of the tuning. What the pages say agrees with the label in '),
        ...shares(pages),
        plain(
          `. ${readText(catalogue)} The reading of the tools measured here was made apart from their labels, but by the same guide: this agreement says more of how even readings are than of how true.`,
        ),
      ],
      [
        plain('The classifier alone, without any reading, agrees in '),
        ...shares(measured),
        plain(
          `. A plain list of keywords does in ${percent(byWords.category.accuracy)} and ${percent(byWords.level.accuracy)}. The tables below are of the classifier alone.`,
        ),
      ],
      [
        plain(
          `For its label each tool was read twice, independently; the two readings agree on ${percent(readings.category)} of the categories and ${percent(readings.level)} of the levels, and each difference was settled with a reason that is kept. They hesitate over the same tools, so they are less independent than that agreement suggests. The last label is of ${date(day)}. The classifier was tuned by ${count(tuned, 'other tool')} of the catalogue.${left}`,
        ),
      ],
      ...outsideText(catalogue),
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

/** What to expect of a server that the catalogue does not have. */
function outsideText({ content }: Catalogue): Phrase[][] {
  const { comparisons } = labelledOutside(content);
  if (comparisons.length === 0) return [];
  const servers = new Set(comparisons.map(({ label }) => label.server)).size;
  return [
    [
      plain('Of a server that is not in the catalogue it knows less: of '),
      plain(
        `${count(comparisons.length, 'tool')} of ${count(servers, 'server')} that it was not tuned by, it agrees in `,
      ),
      ...shares(precisionOf(comparisons)),
      plain('. They come from public indexes, most without arguments, and were read once.'),
    ],
  ];
}

function shares({ category, level }: Precision): Phrase[] {
  return [
    strong(percent(category.accuracy)),
    plain(' of the categories and '),
    strong(percent(level.accuracy)),
    plain(' of the levels'),
  ];
}

/** How many definitions were read one by one, and what came of it. */
function readText(catalogue: Catalogue): string {
  const { tools } = catalogue;
  const read = tools.filter((rated) => labelOf(rated, catalogue)).length;
  const reviewed = tools.filter(({ rating }) => rating.reviewed).length;
  const all =
    read === tools.length ? `All ${number(read)}` : `${number(read)} of ${number(tools.length)}`;
  return `${all} definitions of the catalogue have been read one by one; where a reading gives another category or level than the classifier and holds at a second look, it becomes a review, and the page shows both and goes by the review. ${count(reviewed, 'tool')} ${reviewed === 1 ? 'has' : 'have'} one.`;
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
