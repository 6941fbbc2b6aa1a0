import type { Change } from '#core/catalogue/diff/change.ts';
import type { DefinitionsLine, History } from '#core/catalogue/history.ts';
import { FAILURES } from '#core/catalogue/scan-failure.ts';
import { SEVERITIES } from '#core/catalogue/diff/change.ts';
import type { Phrase } from './parts.ts';
import { visible } from './quote.ts';
import { code, codes, count, date, number, plain } from './text.ts';

/** How the definitions of a server changed, newest version first. */
export interface ServerHistoryView {
  intro: Phrase[];
  rows: {
    version: string;
    /** Day of publication, where it is known. */
    published: string;
    summary: Phrase[];
    /** Changes, those that bear on risk first. */
    changes: { severity: Change['severity']; tool: string; text: string }[];
    /** How many changes are not listed; empty where all are. */
    more: string;
  }[];
}

const MOST_CHANGES = 15;

/** The history section of a server page; undefined where no earlier version was scanned. */
export function serverHistoryView(history: History | undefined): ServerHistoryView | undefined {
  if (!history || history.length === 0) return undefined;
  const versions = history.reduce(
    (sum, line) => sum + 1 + ('unchanged' in line ? (line.unchanged?.length ?? 0) : 0),
    0,
  );
  const sets = history.filter((line) => 'fingerprint' in line).length;
  return {
    intro: [
      plain(
        `${count(versions, 'version')} of the package scanned, ${count(sets, 'definition set')} among them. A version whose definitions did not change stands with the one before.`,
      ),
    ],
    rows: history.toReversed().map((line, index) => {
      const head = {
        version: line.version,
        published: line.published === undefined ? '' : date(line.published),
      };
      if ('failure' in line)
        return {
          ...head,
          summary: [plain(`Not recorded. ${FAILURES[line.failure]}.`)],
          changes: [],
          more: '',
        };
      return { ...head, ...changesOf(line, index === history.length - 1) };
    }),
  };
}

function changesOf(line: DefinitionsLine, oldest: boolean) {
  const total = line.changes.length + (line.changesLeftOut ?? 0);
  const first = [...line.changes].sort(
    (a, b) => SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity),
  );
  const shown = first.slice(0, MOST_CHANGES);
  return {
    summary: summaryOf(line, total, oldest),
    changes: shown.map(({ severity, tool, text }) => ({
      severity,
      tool: visible(tool),
      text: visible(text),
    })),
    more: total > shown.length ? `and ${number(total - shown.length)} more` : '',
  };
}

function summaryOf(line: DefinitionsLine, total: number, oldest: boolean): Phrase[] {
  const risky = line.changes.filter(({ severity }) => severity === 'risk').length;
  const cosmetic = line.changes.filter(({ severity }) => severity === 'cosmetic').length;
  const parts = [
    ...(risky > 0 ? [`${number(risky)} bearing on risk`] : []),
    ...(cosmetic > 0 ? [`${number(cosmetic)} only in wording`] : []),
  ];
  const changed =
    oldest && total === 0
      ? 'The first version scanned.'
      : `${count(total, 'change')}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}.`;
  return [
    plain(`${count(line.toolCount, 'tool')}. ${changed}`),
    ...(line.unchanged?.length
      ? [plain(' The same in '), ...codes(line.unchanged, 6), plain('.')]
      : []),
    plain(' Fingerprint '),
    code(line.fingerprint.slice(0, 12)),
  ];
}
