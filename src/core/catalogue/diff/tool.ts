import { isAddress, isCallback } from '../../risk/address.ts';
import { isCommand, isSql } from '../../risk/arguments.ts';
import { isCode } from '../../risk/code.ts';
import { define, type Definition, type RatingContext } from '../../risk/definition.ts';
import { isFilePath } from '../../risk/path.ts';
import { pointer } from '../../problem.ts';
import { rate } from '../../risk/rate.ts';
import type { Evidence, Rating } from '../../risk/rating.ts';
import { CATEGORY, isWorse } from '../../risk/vocabulary.ts';
import type { Tool } from '../tool.ts';
import { difference, quoted, worst, type Difference } from './change.ts';
import { keysOf, own, sameJson } from './json.ts';
import { schemaDifferences } from './schema.ts';
import { textDifference } from './text.ts';

/** The differences of two definitions of one tool, each rated in the context of its server. */
export function toolDifferences(
  old: Tool,
  now: Tool,
  contexts: Record<'before' | 'after', RatingContext>,
): Difference[] {
  const from = { definition: define(old, contexts.before), rating: rate(old, contexts.before) };
  const to = { definition: define(now, contexts.after), rating: rate(now, contexts.after) };
  const names = { before: old.name, after: now.name };
  return [
    ...(old.name === now.name
      ? []
      : [
          difference(
            'tool-renamed',
            'semantic',
            '/name',
            `Renamed from ${quoted(old.name)}`,
            names,
          ),
        ]),
    ...textDifference('title-changed', 'Title', '/title', old.title, now.title),
    ...textDifference(
      'description-changed',
      'Description',
      '/description',
      old.description,
      now.description,
    ),
    ...schemaDifferences({
      ...{ before: old.inputSchema, after: now.inputSchema },
      ...{ path: ['inputSchema'], what: 'the input' },
    }),
    ...outputDifference(old.outputSchema, now.outputSchema),
    ...annotationDifferences(old.annotations ?? {}, now.annotations ?? {}, old, now),
    ...newSinks(from.definition, to.definition),
    ...newEvidence(from.rating, to.rating),
    ...ratingDifferences(from.rating, to.rating),
  ];
}

function outputDifference(before: Tool['outputSchema'], after: Tool['outputSchema']): Difference[] {
  if (sameJson(before, after)) return [];
  const what = 'the output';
  const inside = schemaDifferences({ before, after, path: ['outputSchema'], what });
  const verb = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const severity = worst(inside) ?? 'semantic';
  return [
    difference('output-changed', severity, '/outputSchema', `Output schema ${verb}`, {
      before,
      after,
    }),
  ];
}

/** Claims by which a server says more of what a call can do than by the opposite claim. */
const GRAVER: Readonly<Record<string, boolean>> = {
  readOnlyHint: false,
  destructiveHint: true,
  idempotentHint: false,
  openWorldHint: true,
};

function annotationDifferences(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  ...tools: [Tool, Tool]
): Difference[] {
  const found = keysOf(before, after).flatMap((key): Difference[] => {
    const values = { before: own(before, key), after: own(after, key) };
    if (sameJson(values.before, values.after)) return [];
    const where = pointer(['annotations', key]);
    if (key === 'title' && typeof values.before === 'string' && typeof values.after === 'string')
      return textDifference('title-changed', 'Annotated title', where, values.before, values.after);
    const verb = verbOf(values);
    const grave = Object.hasOwn(GRAVER, key) && values.after === GRAVER[key];
    const text = `Annotation ${quoted(key)} ${verb}`;
    return [difference(`annotation-${verb}`, grave ? 'risk' : 'semantic', where, text, values)];
  });
  const differs = (tools[0].annotations === undefined) !== (tools[1].annotations === undefined);
  if (found.length > 0 || !differs) return found;
  const kind = tools[0].annotations === undefined ? 'annotation-added' : 'annotation-removed';
  return [difference(kind, 'cosmetic', '/annotations', 'Annotations without members changed')];
}

function verbOf({ before, after }: { before: unknown; after: unknown }) {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** What an argument can hand to something that opens, runs or queries it, by place. */
function sinksOf(definition: Definition): Map<string, { name: string; sinks: string[] }> {
  const { args } = definition;
  return new Map(
    args.map((arg) => {
      const sinks = [
        ...(isAddress(arg, definition) ? ['an address'] : []),
        ...(isCallback(arg, definition) ? ['an address to call back'] : []),
        ...(isFilePath(arg, definition) ? ['a file path'] : []),
        ...(isCommand(arg, definition) ? ['a command'] : []),
        ...(isSql(arg, definition) ? ['a query'] : []),
        ...(isCode(arg, definition) ? ['code'] : []),
      ];
      return [arg.where, { name: arg.name, sinks }];
    }),
  );
}

function newSinks(from: Definition, to: Definition): Difference[] {
  const there = sinksOf(from);
  return [...sinksOf(to)].flatMap(([where, { name, sinks }]) =>
    sinks
      .filter((sink) => !there.get(where)?.sinks.includes(sink))
      .map((sink) =>
        difference('sink-added', 'risk', where, `Parameter ${quoted(name)} now takes ${sink}`),
      ),
  );
}

const WARNINGS = [
  ['instruction-in-definition', 'instruction-added', 'An instruction to the model added'],
  ['hidden-characters', 'hidden-characters-added', 'Characters that no screen shows added'],
] as const;

/** Pieces of a definition that make a signal about the definition itself fire, and were not there. */
function newEvidence(from: Rating, to: Rating): Difference[] {
  const evidence = ({ signals }: Rating, id: string): Evidence[] =>
    signals.find((signal) => signal.id === id)?.evidence ?? [];
  return WARNINGS.flatMap(([id, kind, text]) => {
    const there = new Set(evidence(from, id).map((piece) => `${piece.where}\n${piece.text}`));
    return evidence(to, id)
      .filter((piece) => !there.has(`${piece.where}\n${piece.text}`))
      .map((piece) => difference(kind, 'risk', piece.where, text, { after: piece.text }));
  });
}

function ratingDifferences(from: Rating, to: Rating): Difference[] {
  const categories = { before: from.category, after: to.category };
  const levels = { before: from.level, after: to.level };
  const worse = isWorse(CATEGORY[to.category].base, CATEGORY[from.category].base);
  const turn = (what: string, { before, after }: { before: string; after: string }) =>
    `${what} changed from ${before} to ${after}`;
  return [
    ...(from.category === to.category
      ? []
      : [
          difference(
            'category-changed',
            worse ? 'risk' : 'semantic',
            '',
            turn('Category', categories),
            categories,
          ),
        ]),
    ...(from.level === to.level
      ? []
      : [
          difference(
            'level-changed',
            isWorse(to.level, from.level) ? 'risk' : 'semantic',
            '',
            turn('Level', levels),
            levels,
          ),
        ]),
  ];
}
