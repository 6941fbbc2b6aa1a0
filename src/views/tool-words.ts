import { hiddenIn } from '#core/hidden.ts';
import type { RatedTool } from '#data/catalogue.ts';
import { gapsIn, segmentsOf } from './quote.ts';
import { versionOf } from './rows.ts';
import { count, cutAt, date, number } from './text.ts';
import type { ToolPageView } from './tool-page.ts';

/** A description longer than this is folded. */
const LONG = 600;
/** A description longer than this is cut, so that no page grows without bound. */
const LONGEST = 12_000;

/** The server's own words about a tool, with every word that made something fire marked in place. */
export function wordsView({ server, tool, rating }: RatedTool): ToolPageView['words'] {
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
  const gaps = gapsIn(shown).length;
  const notes = [
    ...(hidden > 0 ? [`${count(hidden, 'hidden character')}, shown by code point`] : []),
    ...(gaps > 0
      ? [`${count(gaps, 'long stretch', 'long stretches')} of white space, shown by length`]
      : []),
    ...(shown.length < whole.length
      ? [
          `the first ${number(shown.length)} of ${number(whole.length)} characters; the data of this page has the rest`,
        ]
      : []),
  ];
  return notes.join('; ');
}
