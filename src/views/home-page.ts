import { RULES } from '#core/risk/rules.ts';
import { CATEGORIES, LEVELS, type Category, type Level } from '#core/risk/vocabulary.ts';
import { kindOf } from '#core/policy/ruling.ts';
import { rulingOf, type Catalogue, type RatedTool } from '#data/catalogue.ts';
import { serverRow, toolRow } from './rows.ts';
import { cell, count, date, link, number, plain } from './text.ts';
import { policyCaption } from './tool-policy.ts';
import { urls } from './urls.ts';
import type { Head, Link, Phrase, ServerRow, ToolRow } from './parts.ts';

/** All that the home page shows. */
export interface HomePageView {
  head: Head;
  /** Servers and tools in the catalogue, and the day of the newest record where there is one. */
  counts: Phrase[];
  /** Tools by category and level: the risk picture of the catalogue. */
  picture: {
    /** `bar` is the share in per cent, a length. */
    levels: { level: Level; tools: string; href: string; bar: number }[];
    rows: { category: Category; total: string; cells: string[] }[];
  };
  /** A real tool with its rule and what its policy does, as an example of a page; absent in a catalogue that has none. */
  example?: { tool: ToolRow; because: Phrase[]; caption: Phrase[][] };
  /** The most downloaded servers. */
  servers: ServerRow[];
  /** Example searches that find something. */
  searches: Link[];
}

const MOST_SERVERS = 12;

/** The home page. */
export function homePageView(catalogue: Catalogue): HomePageView {
  const { servers, tools, byUse, byLevel, counts } = catalogue;
  const example = exampleOf(catalogue);
  return {
    head: {
      title: 'Caveat: what MCP tools can do, and the policy that bounds them',
      description: `${count(tools.length, 'tool')} of ${count(servers.size, 'MCP server')}: what one call can do, how risky it is and why, and a tested policy to copy.`,
      path: urls.home,
    },
    counts: [
      plain(`${count(tools.length, 'tool')} of `),
      link(count(servers.size, 'server'), urls.servers),
      plain(catalogue.newest === '' ? '.' : `; the newest record is of ${date(catalogue.newest)}.`),
    ],
    picture: {
      levels: LEVELS.map((level) => {
        const all = byLevel.get(level)?.length ?? 0;
        return {
          level,
          tools: number(all),
          href: urls.level(level),
          bar: barOf(all, tools.length),
        };
      }),
      rows: CATEGORIES.map((category) => ({
        category,
        total: number(LEVELS.reduce((sum, level) => sum + counts[category][level], 0)),
        cells: LEVELS.map((level) => cell(counts[category][level])),
      })),
    },
    ...(example ? { example } : {}),
    servers: byUse.slice(0, MOST_SERVERS).map(serverRow),
    searches: searchesOf(catalogue),
  };
}

/** Share in per cent, to one decimal. */
function barOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
}

/**
 * The most downloaded tool of the act that most servers share, of those with a rule that found evidence
 * and a policy with conditions: it shows every part of a page.
 */
function exampleOf({ byAct }: Catalogue): HomePageView['example'] {
  const shared = [...byAct.values()].sort((a, b) => serversOf(b) - serversOf(a));
  const rated = shared
    .flatMap((tools) => tools.slice(0, 1))
    .find((one) => !one.rating.rule.startsWith('B-') && kindOf(rulingOf(one)) === 'condition');
  if (!rated) return undefined;
  const { rule } = rated.rating;
  return {
    tool: toolRow(rated),
    because: [
      plain('because it '),
      plain(RULES[rule].text),
      plain(' (rule '),
      link(rule, urls.rule(rule)),
      plain(')'),
    ],
    caption: policyCaption(rated),
  };
}

const MOST_SEARCHES = 5;

/** Names that several servers share, as searches that find something. */
function searchesOf({ byAct }: Catalogue): Link[] {
  return [...byAct.entries()]
    .map(([act, tools]) => ({ act, servers: serversOf(tools) }))
    .filter(({ servers }) => servers > 1)
    .sort((a, b) => b.servers - a.servers || (a.act < b.act ? -1 : 1))
    .slice(0, MOST_SEARCHES)
    .map(({ act }) => ({ text: act, href: urls.find(act) }));
}

function serversOf(tools: readonly RatedTool[]): number {
  return new Set(tools.map(({ server }) => server)).size;
}
