import { define } from '#core/risk/definition.ts';
import { isObject, type Argument } from '#core/risk/schema.ts';
import type { Evidence, Rating } from '#core/risk/rating.ts';
import { WAYS_OUT } from '#core/risk/legs.ts';
import { SIGNALS, type SignalId } from '#core/risk/signals/index.ts';
import { toolFingerprint } from '#core/catalogue/fingerprint.ts';
import type { Server } from '#core/catalogue/server.ts';
import type { Tool } from '#core/catalogue/tool.ts';
import type { RatedTool } from '#data/catalogue.ts';
import type { Link, Phrase, Segment } from './parts.ts';
import { segmentsOf, visible } from './quote.ts';
import { shownName, versionOf } from './rows.ts';
import { code, cut, date, link, plain } from './text.ts';
import type { ToolPageView } from './tool-page.ts';
import { urls } from './urls.ts';

const LONGEST_VALUE = 60;
const MOST_VALUES = 12;
const LONGEST_DESCRIPTION = 1500;

/** The parameter table: top-level arguments in the order of the schema, each with its signals. */
export function parametersView({ tool, rating }: RatedTool): ToolPageView['parameters'] {
  const top = define(tool).args.filter(({ depth }) => depth === 0);
  const evidence = evidenceOf(rating);
  const seen = new Set<string>();
  return top
    .filter(({ name }) => !seen.has(name) && seen.add(name))
    .map((arg) => ({
      name: shownName(arg.name),
      fired: evidence.some(({ where }) => where === arg.where || where.startsWith(`${arg.where}/`)),
      type: typeOf(arg),
      required: arg.required,
      constraints: constraintsOf(arg),
      description: descriptionOf(arg, evidence),
      signals: signalLinks(rating, arg.name),
    }));
}

/** `array of string or null`; "array" beside "array of string" tells nothing. */
function typeOf({ types }: Argument): string {
  const told = types.filter(
    (type) => type !== 'array' || !types.some((other) => other.startsWith('array of ')),
  );
  return told.map((type) => cut(type, 40)).join(' or ') || 'any';
}

/** Everything that made a rule or signal fire. */
function evidenceOf({ categoryEvidence, ruleEvidence, signals }: Rating): Evidence[] {
  return [...categoryEvidence, ...ruleEvidence, ...signals.flatMap((hit) => hit.evidence)];
}

/** The description of an argument, with the words that made something fire marked in place. */
function descriptionOf(arg: Argument, evidence: readonly Evidence[]): Segment[] {
  const text = cut(arg.description, LONGEST_DESCRIPTION);
  const marks = evidence.flatMap(({ where, at, text: words }) =>
    where === `${arg.where}/description` && at !== undefined
      ? [{ at, end: Math.min(at + words.length, text.length) }]
      : [],
  );
  return segmentsOf(
    text,
    marks.filter(({ at, end }) => at < end),
  );
}

function signalLinks({ signals }: Rating, argument: string): Link[] {
  return signals
    .filter((signal) => signal.arguments.includes(argument))
    .map(({ id }) => ({ text: SIGNALS[id].title, href: urls.signal(id) }));
}

function constraintsOf({ schema }: Argument): string[] {
  const items = schema['items'];
  const fields = schema['properties'];
  const values = schema['enum'];
  const say = (key: string, words: (value: string) => string) =>
    key in schema && schema[key] !== undefined && schema[key] !== ''
      ? [words(value(schema[key]))]
      : [];
  return [
    ...(Array.isArray(values) ? [`one of ${valueList(values)}`] : []),
    ...(isObject(items) && Array.isArray(items['enum'])
      ? [`each one of ${valueList(items['enum'])}`]
      : []),
    ...(isObject(fields) && Object.keys(fields).length > 0
      ? [`fields ${valueList(Object.keys(fields))}`]
      : []),
    ...say('const', (text) => `always ${text}`),
    ...say('default', (text) => `default ${text}`),
    ...say('minimum', (text) => `at least ${text}`),
    ...say('maximum', (text) => `at most ${text}`),
    ...say('exclusiveMinimum', (text) => `over ${text}`),
    ...say('exclusiveMaximum', (text) => `under ${text}`),
    ...say('minLength', (text) => `at least ${text} long`),
    ...say('maxLength', (text) => `at most ${text} long`),
    ...say('minItems', (text) => `at least ${ofItems(text)}`),
    ...say('maxItems', (text) => `at most ${ofItems(text)}`),
    ...say('format', (text) => `format ${text}`),
    ...say('pattern', (text) => `pattern ${text}`),
  ];
}

const ofItems = (number: string): string => (number === '1' ? '1 item' : `${number} items`);

function valueList(values: readonly unknown[]): string {
  const shown = values.slice(0, MOST_VALUES).map(value);
  const rest = values.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${String(rest)} more`] : [])].join(', ');
}

function value(given: unknown): string {
  return cut(visible(typeof given === 'string' ? given : JSON.stringify(given)), LONGEST_VALUE);
}

/** The four hints of the specification, as declared and as the definition suggests. */
export function annotationsView({ tool, rating }: RatedTool): ToolPageView['annotations'] {
  const inferred = inferredHints(rating);
  const contradicted = rating.signals.find(({ id }) => id === 'annotation-contradiction');
  return HINTS.map(({ hint, specDefault }) => {
    const declared = tool.annotations?.[hint];
    const suggests = inferred[hint];
    const where = `/annotations/${hint}`;
    const clash = contradicted?.evidence.some((evidence) => evidence.where === where) ?? false;
    return {
      hint,
      declared: declared === undefined ? 'not declared' : String(declared),
      specDefault: String(specDefault),
      inferred: suggests === undefined ? 'cannot tell' : String(suggests),
      verdict: verdictOf(declared, suggests, clash),
    };
  });
}

/** Defaults of the MCP specification, revision 2026-07-28. */
export const HINTS = [
  { hint: 'readOnlyHint', specDefault: false },
  { hint: 'destructiveHint', specDefault: true },
  { hint: 'idempotentHint', specDefault: false },
  { hint: 'openWorldHint', specDefault: true },
] as const;

type Hint = (typeof HINTS)[number]['hint'];

// A request or program that the caller writes may stay inside, so it tells nothing.
const OPEN: readonly SignalId[] = [...WAYS_OUT.sent, ...WAYS_OUT.fetched, 'untrusted-content'];

function inferredHints({ category, signals }: Rating): Partial<Record<Hint, boolean>> {
  const fired = new Set(signals.map(({ id }) => id));
  const reads = category === 'Read';
  return {
    ...(category === 'Unclassified' ? {} : { readOnlyHint: reads }),
    ...(category === 'Destructive' ? { destructiveHint: true } : {}),
    ...(reads ? { destructiveHint: false } : {}),
    ...(OPEN.some((id) => fired.has(id)) ? { openWorldHint: true } : {}),
  };
}

function verdictOf(
  declared: boolean | undefined,
  suggests: boolean | undefined,
  clash: boolean,
): ToolPageView['annotations'][number]['verdict'] {
  if (declared === undefined) return 'not declared';
  if (clash) return 'contradicts';
  if (suggests === undefined) return 'cannot tell';
  return declared === suggests ? 'agrees' : 'differs';
}

const SCANNED = 'The running server listed its tools to our scanner';
const METHODS = {
  import: 'Taken from another catalogue.',
  'source-review': 'Read from the source code by a person; the server was not started.',
  document: 'Taken from a published document.',
} as const;

function howOf({ provenance: { method, sandbox }, transport }: Server): string {
  if (method !== 'scan') return METHODS[method];
  // What is reached by its address runs elsewhere.
  if (transport !== 'stdio') return `${SCANNED} over the network.`;
  return `${SCANNED}, ${sandbox === false ? 'started without a sandbox' : 'in a sandbox without a network'}.`;
}

/** Where the facts of a tool come from. */
export function provenanceView({ server, tool }: RatedTool): ToolPageView['provenance'] {
  const { record } = server;
  const row = (label: string, ...phrases: Phrase[]) => ({ label, value: phrases });
  return [
    row(
      'Server',
      link(shownName(record.name), urls.server(record.slug)),
      plain(` · ${record.id} ${versionOf(server)}`),
    ),
    ...(record.repository ? [row('Repository', link(record.repository, record.repository))] : []),
    row('Licence of the server', plain(record.license ?? 'none stated')),
    row('Taken on', plain(`${date(record.provenance.date)} by ${record.provenance.tool}`)),
    row('How', plain(howOf(record))),
    row('Source', code(record.provenance.source)),
    ...volatileRow(record, tool),
    row('Fingerprint', code(toolFingerprint(tool)), plain(' SHA-256 of the canonical definition')),
  ];
}

/** What of a tool differed when its server was started again, on another day; no row where nothing did. */
function volatileRow({ tools, volatile = [] }: Server, tool: Tool): ProvenanceRow[] {
  const at = `/tools/${String(tools.findIndex(({ name }) => name === tool.name))}`;
  const places = volatile.flatMap((where) => {
    if (where === '/tools' || where === at) return ['the whole definition'];
    return where.startsWith(`${at}/`) ? [where.slice(at.length + 1)] : [];
  });
  if (places.length === 0) return [];
  const value = [plain(shownName(places.join(', ')))];
  return [{ label: 'Changes with the start or the day', value }];
}

type ProvenanceRow = ToolPageView['provenance'][number];
