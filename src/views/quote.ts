import { hiddenIn, type HiddenRun } from '#core/hidden.ts';
import { partsOf } from '#core/problem.ts';
import { sentencesOf } from '#core/risk/definition.ts';
import type { Evidence } from '#core/risk/rating.ts';
import type { Quote, Segment } from './parts.ts';
import { count, cut } from './text.ts';

/** A stretch of a text that is to be marked. */
interface Mark {
  at: number;
  end: number;
}

/** White space so long that it pushes what follows out of sight: eighty in a line, a dozen line ends. */
const GAP = /[ \t\u00A0\u2000-\u200A\u3000]{80,}|\n{12,}/g;

/** Stretches of white space that push what follows out of sight, each with its length in words. */
export function gapsIn(text: string): { at: number; end: number; told: string }[] {
  return Array.from(text.matchAll(GAP), ({ 0: gap, index }) => ({
    at: index,
    end: index + gap.length,
    told: gap.startsWith('\n') ? count(gap.length, 'line end') : count(gap.length, 'space'),
  }));
}

/**
 * A text as segments: hidden characters by their code points, long white space by its length, marked
 * stretches as evidence. Marks that overlap are merged; what is hidden inside a mark ends it and is shown.
 */
export function segmentsOf(text: string, marks: readonly Mark[] = []): Segment[] {
  const cuts = [
    ...hiddenIn(text).map((run) => ({ at: run.at, end: run.end, hidden: hiddenText(run) })),
    ...gapsIn(text).map(({ at, end, told }) => ({ at, end, hidden: told })),
    ...marks.map(({ at, end }) => ({ at, end, hidden: '' })),
  ].sort((a, b) => a.at - b.at || b.end - a.end);
  const segments: Segment[] = [];
  let done = 0;
  const put = (kind: Segment['kind'], piece: string) => {
    if (piece !== '') segments.push({ kind, text: piece });
  };
  for (const { at, end, hidden } of cuts) {
    if (end <= done) continue;
    put('plain', text.slice(done, Math.max(at, done)));
    if (hidden) put('hidden', hidden);
    else segments.push(...evidenceOf(text.slice(Math.max(at, done), end)));
    done = end;
  }
  put('plain', text.slice(done));
  return segments;
}

function evidenceOf(text: string): Segment[] {
  return segmentsOf(text).map((segment) =>
    segment.kind === 'plain' ? { ...segment, kind: 'evidence' } : segment,
  );
}

/** At most this many code points of one run are spelt out. */
const MOST_CODES = 12;

/** What they spell is cut past this. */
const LONGEST_SPELLING = 200;

/** A hidden run by its code points, and by the words that they spell. */
function hiddenText({ codes, spells }: HiddenRun): string {
  const rest = codes.length - MOST_CODES;
  const shown = [...codes.slice(0, MOST_CODES), ...(rest > 0 ? [`and ${String(rest)} more`] : [])];
  const spelt = spells === undefined ? '' : `, which spell “${cut(spells, LONGEST_SPELLING)}”`;
  return shown.join(' ') + spelt;
}

/** Text with its hidden characters spelt out, for places that take no markup. */
export function visible(text: string): string {
  return segmentsOf(text)
    .map(({ kind, text: piece }) => (kind === 'hidden' ? `[${piece}]` : piece))
    .join('');
}

const LONGEST_SAYS = 160;
/** `🎯 Purpose:`, of three words at most; and `1` of a list. */
const HEADING = /^(?=.{0,30}$)(?:\S+\s+){0,2}\S+:[\s*_]*$|^[^\p{L}]*$/u;

/** The first sentence of a description that is no heading, in one line, cut at a word. */
export function says(description: string | undefined): string {
  const sentences = sentencesOf(description ?? '').slice(0, 3);
  const first = sentences.find(({ text }) => !HEADING.test(text.trim())) ?? sentences[0];
  const line = visible(
    (first?.text ?? '')
      .replaceAll('**', '')
      .replace(/^[\s#>*\-_=`]+/, '')
      .replace(/\s+/g, ' ')
      .replace(/[:\s]+$/, ''),
  );
  return cut(line, LONGEST_SAYS);
}

const AROUND = 60;

/** Evidence as quotations: the words with the text around them; what stands close together is quoted once. */
export function quotesIn(
  evidence: readonly Evidence[],
  strings: (where: string) => string | undefined,
): Quote[] {
  const groups: Evidence[][] = [];
  for (const one of evidence) {
    const near = groups.find((group) => group.every((other) => isNear(one, other)));
    if (near) near.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => quoteOf(group, strings(group[0]!.where)));
}

const isNear = (one: Evidence, other: Evidence): boolean =>
  one.where === other.where &&
  one.about === other.about &&
  one.at !== undefined &&
  other.at !== undefined &&
  Math.abs(one.at - other.at) <= AROUND;

function quoteOf(group: readonly Evidence[], whole: string | undefined): Quote {
  const { where, about, text } = group[0]!;
  const place = about === undefined ? placeOf(where) : `${placeOf(where)}, about ${about}`;
  const marks = group.flatMap((one) =>
    one.at === undefined ? [] : [{ at: one.at, end: one.at + one.text.length }],
  );
  if (whole === undefined || marks.length === 0)
    return { where: place, segments: segmentsOf(text, [{ at: 0, end: text.length }]) };
  const from = Math.min(...marks.map(({ at }) => at)) - AROUND;
  const to = Math.max(...marks.map(({ end }) => end)) + AROUND;
  const start = from <= 0 ? 0 : wordAfter(whole, from);
  const stop = to >= whole.length ? whole.length : wordBefore(whole, to);
  const segments = segmentsOf(
    whole.slice(start, stop),
    marks.map(({ at, end }) => ({ at: at - start, end: end - start })),
  );
  return {
    where: place,
    segments: [
      ...(start > 0 ? [{ kind: 'plain' as const, text: '… ' }] : []),
      ...segments,
      ...(stop < whole.length ? [{ kind: 'plain' as const, text: ' …' }] : []),
    ],
  };
}

function wordAfter(text: string, at: number): number {
  const space = text.slice(at, at + AROUND).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function wordBefore(text: string, at: number): number {
  const space = text.slice(at - AROUND, at).search(/\s\S*$/);
  return space < 0 ? at : at - AROUND + space;
}

/** Plain name of the place a JSON pointer leads to: `argument url`, `annotation readOnlyHint`. */
export function placeOf(where: string): string {
  const parts = partsOf(where);
  const [first, second] = parts;
  if (first === 'annotations') return second ? `annotation ${second}` : 'annotations';
  if (first === 'review') return 'review';
  if (first !== 'inputSchema') return first ?? '';
  const name = argumentAt(where);
  if (name === '') return 'input schema';
  const suffix = parts.includes('enum')
    ? ', a value'
    : parts.at(-1) === 'description' && parts.at(-2) !== 'properties'
      ? ', description'
      : '';
  return `argument ${name}${suffix}`;
}

/** The argument in which a JSON pointer ends, with those it stands in: `params.action`; empty for none. */
export function argumentAt(where: string): string {
  const names = partsOf(where).flatMap((part, index, parts) =>
    parts[index - 1] === 'properties' && index > 1 ? [visible(part)] : [],
  );
  return cut(names.join('.'), 80);
}
