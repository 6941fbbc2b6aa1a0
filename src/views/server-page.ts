import type { History } from '#core/catalogue/history.ts';
import { LEVELS, type Level } from '#core/risk/vocabulary.ts';
import { serverFingerprint } from '#core/catalogue/fingerprint.ts';
import { rulingOf, type RatedServer, type RatedTool } from '#data/catalogue.ts';
import { articleLd } from './json-ld.ts';
import { policyPanelView, type PolicyPanelView } from './policy-panel.ts';
import { legsView, type LegsView } from './server-legs.ts';
import { serverHistoryView, type ServerHistoryView } from './server-history.ts';
import { segmentsOf } from './quote.ts';
import { shownName, toolRow, versionOf } from './rows.ts';
import { code, codes, count, cut, date, link, listed, number, plain, textOf } from './text.ts';
import { HINTS } from './tool-facts.ts';
import { urls } from './urls.ts';
import type { Head, Link, Phrase, Segment, Snippet, ToolRow } from './parts.ts';

/** All that a server page shows. */
export interface ServerPageView {
  head: Head;
  breadcrumbs: Link[];
  name: string;
  /** Package or repository the record is known by. */
  id: string;
  /** One sentence of facts: tools by level, provenance, date. */
  summary: Phrase[];
  facts: { label: string; value: Phrase[] }[];
  levels: { level: Level; count: number; href: string }[];
  /** What the server tells the model, quoted; absent where it says nothing. */
  instructions?: { segments: Segment[]; long: boolean };
  legs: LegsView;
  /** How to start it, with the names of its environment variables. */
  start?: { code: Snippet; env: string[] };
  policy: { panel: PolicyPanelView; edits: Phrase[][]; twin: Link; format: Link };
  /** Tools grouped by level, worst first; groups without tools left out. */
  tools: { level: Level; rows: ToolRow[] }[];
  /** How many tools declare each hint, and how many contradict it. */
  annotations: { hint: string; declared: number; contradicted: number; of: number }[];
  twin: Link;
  /** Absent where no earlier version was scanned. */
  history?: ServerHistoryView;
  /** Where declared hints that disagree with the definition are listed; absent where none does. */
  audit?: Link;
}

const LONG = 600;

/** The page of one server. */
export function serverPageView(server: RatedServer, past?: History, audit?: Link): ServerPageView {
  const { record, tools } = server;
  const name = shownName(record.name);
  const path = urls.server(record.slug);
  const breadcrumbs = [
    { text: 'Servers', href: urls.servers },
    { text: name, href: path },
  ];
  const levels = levelsOf(tools);
  const summary = summaryOf(server, levels);
  const head = {
    title: cut(`${name} (${record.id})`, 90),
    description: cut(textOf(summary), 200),
    path,
  };
  const instructions = record.reported?.instructions;
  const history = serverHistoryView(past);
  return {
    head: { ...head, jsonLd: articleLd(head, breadcrumbs, record.provenance.date) },
    breadcrumbs,
    name,
    id: record.id,
    summary,
    facts: factsOf(server),
    levels: levels.map(({ level, rows }) => ({
      level,
      count: rows.length,
      href: `#${level.toLowerCase()}`,
    })),
    ...(instructions
      ? { instructions: { segments: segmentsOf(instructions), long: instructions.length > LONG } }
      : {}),
    legs: legsView(tools),
    ...startOf(server),
    policy: policyOf(server),
    tools: levels
      .filter(({ rows }) => rows.length > 0)
      .map(({ level, rows }) => ({ level, rows: rows.map(toolRow) })),
    annotations: hintsOf(tools),
    ...(history ? { history } : {}),
    ...(audit ? { audit } : {}),
    twin: { text: `${record.slug}.json`, href: urls.serverTwin(record.slug) },
  };
}

function levelsOf(tools: readonly RatedTool[]): { level: Level; rows: RatedTool[] }[] {
  return LEVELS.map((level) => ({
    level,
    rows: tools.filter(({ rating }) => rating.level === level),
  }));
}

function summaryOf({ record, tools }: RatedServer, levels: ReturnType<typeof levelsOf>): Phrase[] {
  const parts = levels
    .filter(({ rows }) => rows.length > 0)
    .map(({ level, rows }) => [plain(`${number(rows.length)} ${level}`)]);
  return [
    plain(`${count(tools.length, 'tool')}${parts.length > 0 ? ': ' : ''}`),
    ...listed(parts),
    plain(`. Read from ${record.id} ${versionOf({ record })} on ${date(record.provenance.date)}.`),
  ];
}

function factsOf({ record, tools }: RatedServer): ServerPageView['facts'] {
  const fact = (label: string, ...value: Phrase[]) => ({ label, value });
  const { reported, counts } = record;
  const said = reported?.serverInfo;
  const more = [
    ...(counts.prompts ? [count(counts.prompts, 'prompt')] : []),
    ...(counts.resources ? [count(counts.resources, 'resource')] : []),
  ];
  return [
    ...(record.publisher ? [fact('Publisher', plain(record.publisher))] : []),
    ...(record.package
      ? [
          fact(
            'Package',
            code(`${record.package.name} ${record.package.version}`),
            ...downloadsOf(record.package.downloadsAMonth),
          ),
        ]
      : []),
    ...(record.repository ? [fact('Repository', link(record.repository, record.repository))] : []),
    ...(record.homepage && record.homepage !== record.repository
      ? [fact('Homepage', link(record.homepage, record.homepage))]
      : []),
    fact('Licence', plain(record.license ?? 'none stated')),
    fact('Transport', plain(record.transport)),
    ...(said
      ? [
          fact(
            'Says of itself',
            code(shownName(`${said.name} ${said.version}`)),
            plain(`, MCP ${reported.protocolVersion}`),
          ),
        ]
      : []),
    ...(more.length > 0 ? [fact('Also offers', plain(more.join(', ')))] : []),
    fact(
      'Source',
      code(record.provenance.source),
      plain(`, by ${record.provenance.method} on ${date(record.provenance.date)}`),
    ),
    ...(record.provenance.note ? [fact('Note', plain(record.provenance.note))] : []),
    fact('Fingerprint', code(serverFingerprint(tools.map(({ tool }) => tool)))),
  ];
}

function downloadsOf(downloads: number | undefined): Phrase[] {
  return downloads === undefined
    ? []
    : [plain(`, ${number(downloads)} downloads a month from npm`)];
}

function startOf({ record }: RatedServer): Pick<ServerPageView, 'start'> {
  if (!record.start) return {};
  const { command, args, env } = record.start;
  const text = [command, ...args]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(' ');
  return { start: { code: { text, language: 'bash' }, env } };
}

function policyOf(server: RatedServer): ServerPageView['policy'] {
  const { record, tools } = server;
  const replaced = Map.groupBy(
    tools.map(rulingOf).flatMap(({ tool, edits }) => edits.map((edit) => ({ ...edit, tool }))),
    ({ placeholder, what }) => `${placeholder} ${what}`,
  );
  return {
    panel: policyPanelView(server),
    edits: [...replaced.values()].map((edits) => [
      plain('Replace '),
      code(edits[0]!.placeholder),
      plain(` by ${edits[0]!.what}, for `),
      ...codes([...new Set(edits.map(({ tool }) => shownName(tool)))]),
      plain('.'),
    ]),
    twin: { text: 'policy.json', href: urls.serverPolicy(record.slug) },
    format: { text: 'The format, field by field', href: urls.guide('policy-format') },
  };
}

function hintsOf(tools: readonly RatedTool[]): ServerPageView['annotations'] {
  return HINTS.map(({ hint }) => ({
    hint,
    declared: tools.filter(({ tool }) => tool.annotations?.[hint] !== undefined).length,
    contradicted: tools.filter(({ rating }) =>
      rating.signals.some(
        ({ id, evidence }) =>
          id === 'annotation-contradiction' &&
          evidence.some(({ where }) => where === `/annotations/${hint}`),
      ),
    ).length,
    of: tools.length,
  }));
}
