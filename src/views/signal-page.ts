import { ABOUT } from '#core/risk/signals/about/index.ts';
import {
  addressOf,
  ENTRIES,
  frameworkOf,
  FRAMEWORKS,
  MAPPING_IDS,
  type FrameworkId,
} from '#core/risk/signals/about/frameworks.ts';
import type { About, Example } from '#core/risk/signals/about/about.ts';
import { SIGNAL_IDS, SIGNALS, type SignalId } from '#core/risk/signals/index.ts';
import { LEVELS, type Category, type Level } from '#core/risk/vocabulary.ts';
import type { Catalogue, RatedTool } from '#data/catalogue.ts';
import { articleLd } from './json-ld.ts';
import { says } from './quote.ts';
import { shownName } from './rows.ts';
import { signalPolicyView, type SignalPolicyView } from './signal-policy.ts';
import { cell, count, cut, number, plain, strong, told } from './text.ts';
import { quotesOf } from './tool-quotes.ts';
import { urls } from './urls.ts';
import type { Head, Link, Phrase, Quote } from './parts.ts';

/** A tool of the catalogue on which a signal fires, or nearly. */
export interface ExampleView {
  tool: Link;
  server: Link;
  level: Level;
  category: Category;
  why: Phrase[];
  /** What made the signal fire; for a near miss, the first words of the description. */
  quotes: Quote[];
  says: string;
}

/** All that the page of a signal shows. */
export interface SignalPageView {
  head: Head;
  breadcrumbs: Link[];
  id: SignalId;
  title: string;
  meaning: string;
  /** On how many tools and servers it fires. */
  summary: Phrase[];
  /** Tools with the signal by level; levels without any left out. */
  levels: { level: Level; count: number }[];
  fires: Phrase[];
  not: Phrase[];
  policy: SignalPolicyView;
  firing: ExampleView[];
  /** Where fewer tools have it than a page shows as examples: how many. */
  fewNote: string;
  nearMisses: ExampleView[];
  falsePositives: Phrase[][];
  mappings: {
    name: string;
    edition: string;
    entries: { id: string; title: string; href: string; why: Phrase[] }[];
  }[];
  /** The most used servers with it, each with some of its tools. */
  servers: { server: Link; tools: Link[]; more: string }[];
  /** Every tool with it; absent where there is none. */
  all?: Link;
}

const MOST_SERVERS = 10;
const MOST_TOOLS = 5;

/** The page of one signal. */
export function signalPageView(id: SignalId, catalogue: Catalogue): SignalPageView {
  const { title, meaning } = SIGNALS[id];
  const about: About = ABOUT[id];
  const tools = catalogue.bySignal.get(id) ?? [];
  const breadcrumbs = [
    { text: 'Method', href: urls.method },
    { text: 'Signals', href: urls.signals },
    { text: title, href: urls.signal(id) },
  ];
  const head = {
    title: `${title}: signal ${id}`,
    description: cut(`${meaning} Found on ${countOf(tools.length, catalogue)}.`, 200),
    path: urls.signal(id),
  };
  const byServer = Map.groupBy(tools, ({ server }) => server);
  const { firing, nearMisses } = about.examples;
  const examples = (list: readonly Example[], fires: boolean) =>
    list.flatMap((example) => exampleView(id, example, catalogue, fires));
  return {
    head: { ...head, jsonLd: articleLd(head, breadcrumbs, catalogue.newest) },
    breadcrumbs,
    id,
    title,
    meaning,
    summary: [
      plain('Found on '),
      strong(countOf(tools.length, catalogue)),
      plain(tools.length > 0 ? `, on ${count(byServer.size, 'server')}.` : '.'),
    ],
    levels: levelsOf(tools),
    fires: told(about.definition.fires),
    not: told(about.definition.not),
    policy: signalPolicyView(id, firing, catalogue),
    firing: examples(firing, true),
    fewNote: fewNote(tools.length),
    nearMisses: examples(nearMisses, false),
    falsePositives: about.falsePositives.map(told),
    mappings: mappingsOf(about),
    servers: [...byServer].slice(0, MOST_SERVERS).map(([{ record }, list]) => ({
      server: { text: shownName(record.name), href: urls.server(record.slug) },
      tools: list.slice(0, MOST_TOOLS).map(toolLink),
      more: list.length > MOST_TOOLS ? ` and ${number(list.length - MOST_TOOLS)} more` : '',
    })),
    ...(tools.length > 0
      ? { all: { text: `List of ${count(tools.length, 'tool')}`, href: urls.signalTools(id) } }
      : {}),
  };
}

/** The list of all signals. */
export interface SignalListView {
  head: Head;
  breadcrumbs: Link[];
  intro: Phrase[];
  rows: { id: SignalId; href: string; title: string; meaning: string; tools: string }[];
}

/** The page that lists the signals, in the order in which tool pages tell them. */
export function signalListView({ bySignal, tools }: Catalogue): SignalListView {
  const without = tools.filter(({ rating }) => rating.signals.length === 0).length;
  return {
    head: {
      title: 'Signals',
      description: `The ${count(SIGNAL_IDS.length, 'signal')} by which tools are told apart: what fires each, what does not, with real tools as examples.`,
      path: urls.signals,
    },
    breadcrumbs: [
      { text: 'Method', href: urls.method },
      { text: 'Signals', href: urls.signals },
    ],
    intro: [
      plain(
        `A signal is a property of a tool that makes a call worse or asks for a condition. ${count(SIGNAL_IDS.length, 'signal')} are looked for in each of the ${count(tools.length, 'tool')} of this catalogue; ${number(without)} have none. The numbers count the tools of each.`,
      ),
    ],
    rows: SIGNAL_IDS.map((id) => ({
      id,
      href: urls.signal(id),
      title: SIGNALS[id].title,
      meaning: SIGNALS[id].meaning,
      tools: cell(bySignal.get(id)?.length ?? 0),
    })),
  };
}

/** Examples that a page shows at least, where there are so many. */
const EXAMPLES = 3;

function fewNote(tools: number): string {
  if (tools >= EXAMPLES) return '';
  return tools === 0
    ? 'No tool of this catalogue has it.'
    : `Only ${count(tools, 'tool')} of this catalogue ${tools === 1 ? 'has' : 'have'} it.`;
}

function countOf(tools: number, { tools: all }: Catalogue): string {
  return `${number(tools)} of ${count(all.length, 'tool')}`;
}

function levelsOf(tools: readonly RatedTool[]): SignalPageView['levels'] {
  return LEVELS.map((level) => ({
    level,
    count: tools.filter(({ rating }) => rating.level === level).length,
  })).filter((one) => one.count > 0);
}

/** An example as the catalogue has it; none where it does not have it, or a review says otherwise. */
function exampleView(
  id: SignalId,
  { server, tool, why }: Example,
  { servers }: Catalogue,
  fires: boolean,
): ExampleView[] {
  const rated = servers.get(server)?.tools.find((one) => one.tool.name === tool);
  const hit = rated?.rating.signals.find((one) => one.id === id);
  if (!rated || fires !== (hit !== undefined)) return [];
  const { record } = rated.server;
  return [
    {
      tool: toolLink(rated),
      server: { text: shownName(record.name), href: urls.server(record.slug) },
      level: rated.rating.level,
      category: rated.rating.category,
      why: told(why),
      quotes: quotesOf(rated, hit?.evidence ?? []),
      says: says(rated.tool.description),
    },
  ];
}

function toolLink({ server, tool, slug }: RatedTool): Link {
  return { text: shownName(tool.name), href: urls.tool(server.record.slug, slug) };
}

function mappingsOf({ mappings }: About): SignalPageView['mappings'] {
  const frameworks = Object.keys(FRAMEWORKS) as FrameworkId[];
  return frameworks
    .map((framework) => ({
      ...FRAMEWORKS[framework],
      entries: MAPPING_IDS.filter((id) => id in mappings && frameworkOf(id) === framework).map(
        (id) => ({ id, title: ENTRIES[id], href: addressOf(id), why: told(mappings[id] ?? '') }),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
}
