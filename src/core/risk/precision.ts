import { LABELLED_SIGNALS, type Label, type Reading } from './label.ts';
import type { SignalId } from './signals/index.ts';
import { CATEGORIES, LEVELS, type Category, type Level } from './vocabulary.ts';

/** A label beside what a classifier says of the same tool. */
export interface Comparison<T extends Reading = Label> {
  label: T;
  said: Reading;
}

/** How often one answer is given, and how often rightly; shares are NaN where there is nothing to share. */
export interface Score {
  /** Tools that have it by their label. */
  cases: number;
  /** Tools of which the classifier says it. */
  said: number;
  /** Tools of both. */
  both: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Rows: the label; columns: the classifier. */
export type Confusion<T extends string> = Record<T, Record<T, number>>;

/** How a classifier compares with labels. */
export interface Precision {
  tools: number;
  category: {
    accuracy: number;
    confusion: Confusion<Category>;
    scores: Record<Category, Score>;
  };
  level: { accuracy: number; confusion: Confusion<Level>; scores: Record<Level, Score> };
  signals: Record<SignalId, Score>;
}

/** What is asked of the classifier on tools that it was not tuned by; signals and categories count from `cases` on. */
export const TARGETS = {
  categoryAccuracy: 0.96,
  levelAccuracy: 0.94,
  cases: 20,
  categoryF1: 0.92,
  signalPrecision: 0.92,
  signalRecall: 0.88,
} as const;

/** Compares answers with labels. Pure; the order of the tools does not matter. */
export function precisionOf(comparisons: readonly Comparison<Reading>[]): Precision {
  const category = answersOf(comparisons, CATEGORIES, (one) => one.category);
  const level = answersOf(comparisons, LEVELS, (one) => one.level);
  const signals = LABELLED_SIGNALS.map((id): [SignalId, Score] => [
    id,
    scoreOf(comparisons, (one) => one.signals.includes(id)),
  ]);
  return {
    tools: comparisons.length,
    category,
    level,
    signals: Object.fromEntries(signals) as Record<SignalId, Score>,
  };
}

/** How far the two readings agree before they are settled: shares of the labels that were read twice. */
export function agreementOf(labels: readonly Label[]): Record<'category' | 'level', number> {
  const twice = labels.flatMap(({ readings: [a, b] }) => (a && b ? [[a, b] as const] : []));
  const share = (answer: (reading: Reading) => string) =>
    twice.filter(([a, b]) => answer(a) === answer(b)).length / twice.length;
  return { category: share((one) => one.category), level: share((one) => one.level) };
}

/** What misses the targets, one line each. */
export function missed({ category, level, signals }: Precision): string[] {
  const { cases, categoryF1, signalPrecision, signalRecall } = TARGETS;
  const under = (name: string, value: number, target: number) =>
    value < target ? [`${name} ${value.toFixed(3)} is under ${target}`] : [];
  return [
    ...under('category accuracy', category.accuracy, TARGETS.categoryAccuracy),
    ...under('level accuracy', level.accuracy, TARGETS.levelAccuracy),
    ...Object.entries(category.scores)
      .filter(([, score]) => score.cases >= cases)
      .flatMap(([name, { f1 }]) => under(`${name} F1`, f1, categoryF1)),
    ...Object.entries(signals)
      .filter(([, score]) => score.cases >= cases)
      .flatMap(([name, { precision, recall }]) => [
        // A signal that is never said has no precision, and a recall of 0.
        ...under(`${name} precision`, precision || 0, signalPrecision),
        ...under(`${name} recall`, recall, signalRecall),
      ]),
  ];
}

function answersOf<T extends string>(
  comparisons: readonly Comparison<Reading>[],
  answers: readonly T[],
  answer: (reading: Reading) => T,
) {
  const row = () => Object.fromEntries(answers.map((one) => [one, 0])) as Record<T, number>;
  const confusion = Object.fromEntries(answers.map((one) => [one, row()])) as Confusion<T>;
  for (const { label, said } of comparisons) confusion[answer(label)][answer(said)] += 1;
  const right = answers.reduce((sum, one) => sum + confusion[one][one], 0);
  const scores = answers.map((one): [T, Score] => [
    one,
    scoreOf(comparisons, (reading) => answer(reading) === one),
  ]);
  return {
    accuracy: right / comparisons.length,
    confusion,
    scores: Object.fromEntries(scores) as Record<T, Score>,
  };
}

function scoreOf(
  comparisons: readonly Comparison<Reading>[],
  has: (reading: Reading) => boolean,
): Score {
  const cases = comparisons.filter(({ label }) => has(label)).length;
  const said = comparisons.filter((one) => has(one.said)).length;
  const both = comparisons.filter((one) => has(one.label) && has(one.said)).length;
  return {
    cases,
    said,
    both,
    precision: both / said,
    recall: both / cases,
    f1: (2 * both) / (cases + said),
  };
}
