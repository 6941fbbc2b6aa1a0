/**
 * @file Prints how the classifier compares with the labels: the confusion table, precision and recall.
 * `--set reporting|tuning|extra|outside` (default reporting), `--json`; `--tools` lists the tools to tune by that
 * differ. Exit code 1 where a target is missed.
 */
import { parseArgs } from 'node:util';
import { LABEL_SETS } from '#core/risk/label.ts';
import {
  agreementOf,
  missed,
  precisionOf,
  TARGETS,
  type Comparison,
  type Confusion,
  type Precision,
  type Score,
} from '#core/risk/precision.ts';
import { labelled, labelledOutside, type Labelled } from '#data/labels.ts';
import { readContent } from '#data/read-content.ts';
import { percent } from '#views/text.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'reporting' },
    json: { type: 'boolean', default: false },
    tools: { type: 'boolean', default: false },
  },
});
const SETS = [...LABEL_SETS, 'outside'] as const;
const set = SETS.find((one) => one === values.set);
if (set === undefined) {
  process.stderr.write(`--set: "${values.set}" is none. Give ${SETS.join(', ')}.\n`);
  process.exit(2);
}
const content = readContent();
const inside = set === 'outside' ? undefined : labelled(content, set);
const { comparisons, keywords } = inside ?? labelledOutside(content);
const precision = precisionOf(comparisons);
const misses = missed(precision);
if (values.json)
  print([JSON.stringify({ set, stale: inside?.stale.length, precision, misses }, null, 2)]);
else print([...heading(), ...tables(precision), ...verdict()]);
// Not by name on those kept for reporting: whoever sees them tunes by them.
if (values.tools && inside && set !== 'reporting') print(inside.comparisons.flatMap(differences));
process.exitCode = misses.length > 0 ? 1 : 0;

function heading(): string[] {
  const plain = precisionOf(keywords);
  return [
    `${comparisons.length} tools of the set ${set!}`,
    `category accuracy ${percent(precision.category.accuracy)} (keyword list ${percent(plain.category.accuracy)})`,
    `level accuracy    ${percent(precision.level.accuracy)} (keyword list ${percent(plain.level.accuracy)})`,
    ...(inside ? ofCatalogue(inside) : []),
  ];
}

function ofCatalogue({ comparisons: current, published, stale }: Labelled): string[] {
  const readings = agreementOf([...current.map(({ label }) => label), ...stale]);
  const pages = precisionOf(published);
  return [
    `${stale.length} left out, their definition changed`,
    `two readings agree on ${percent(readings.category)} of categories, ${percent(readings.level)} of levels`,
    `on the pages, with reviews: category ${percent(pages.category.accuracy)}, level ${percent(pages.level.accuracy)}`,
  ];
}

function tables({ category, level, signals }: Precision): string[] {
  return [
    ...['', 'category: rows are labels, columns the classifier'],
    ...confusionRows(category.confusion),
    ...['', 'level: rows are labels, columns the classifier'],
    ...confusionRows(level.confusion),
    '',
    row('', ['cases', 'said', 'precision', 'recall', 'F1']),
    ...Object.entries({ ...category.scores, ...signals }).map(scoreRow),
  ];
}

function verdict(): string[] {
  return misses.length > 0
    ? ['', 'missed:', ...misses.map((line) => `  ${line}`)]
    : ['', `all targets met, for categories and signals with at least ${TARGETS.cases} cases`];
}

function confusionRows<T extends string>(confusion: Confusion<T>): string[] {
  const names = Object.keys(confusion) as T[];
  return [
    row('', names),
    ...names.map((name) =>
      row(
        name,
        names.map((said) => String(confusion[name][said])),
      ),
    ),
  ];
}

function scoreRow([name, { cases, said, precision: p, recall, f1 }]: [string, Score]): string {
  return row(name, [String(cases), String(said), ...[p, recall, f1].map(percent)]);
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(26) + cells.map((cell) => cell.padStart(13)).join('');
}

function differences({ label, said }: Comparison): string[] {
  const extra = said.signals.filter((id) => !label.signals.includes(id));
  const lacking = label.signals.filter((id) => !said.signals.includes(id));
  const parts = [
    ...(said.category === label.category ? [] : [`${label.category} → ${said.category}`]),
    ...(said.level === label.level ? [] : [`${label.level} → ${said.level}`]),
    ...extra.map((id) => `+${id}`),
    ...lacking.map((id) => `-${id}`),
  ];
  return parts.length > 0 ? [`${label.server} ${label.tool}: ${parts.join(', ')}`] : [];
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
