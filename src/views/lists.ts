import { SIGNALS, type SignalId } from '#core/risk/signals/index.ts';
import { CATEGORIES, LEVEL, LEVELS, type Level } from '#core/risk/vocabulary.ts';
import type { Catalogue } from '#data/catalogue.ts';
import type { ListPage, Phrase, ServerRow, ToolRow } from './parts.ts';
import { serverRow, toolRow } from './rows.ts';
import { count, link, number, plain } from './text.ts';
import { urls } from './urls.ts';

/** Rows of one page of a list. */
export const PAGE_LENGTH = 100;

/** How many pages a list of `total` rows has; an empty list has one. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PAGE_LENGTH));
}

interface Listing<Row> {
  first: string;
  title: string;
  description: string;
  intro: Phrase[];
  total: number;
  page: number;
  rows: Row[];
  facets: ListPage<Row>['facets'];
}

/** A page of a list from its rows, with the links to the other pages. */
export function listPage<Row>({ first, title, description, ...list }: Listing<Row>): ListPage<Row> {
  const { page } = list;
  const pages = pagesOf(list.total);
  return {
    ...list,
    title,
    head: {
      title: page === 1 ? title : `${title}, page ${number(page)}`,
      description,
      path: urls.page(first, page),
    },
    pages,
    ...(page > 1 ? { previous: urls.page(first, page - 1) } : {}),
    ...(page < pages ? { next: urls.page(first, page + 1) } : {}),
    pageLinks: nearby(page, pages).map((other) => ({ page: other, href: urls.page(first, other) })),
  };
}

/** The first and last page and those around the current one. */
function nearby(page: number, pages: number): number[] {
  const all = [1, page - 2, page - 1, page, page + 1, page + 2, pages];
  return [...new Set(all)].filter((one) => one >= 1 && one <= pages).sort((a, b) => a - b);
}

function slice<T>(all: readonly T[], page: number): T[] {
  return all.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
}

/** A page of all servers. */
export function serverListView(catalogue: Catalogue, page: number): ListPage<ServerRow> {
  const { byUse: servers } = catalogue;
  return listPage({
    first: urls.servers,
    title: 'Servers',
    description: `${count(servers.length, 'MCP server')} with the risk level of each of their ${number(catalogue.tools.length)} tools.`,
    intro: [
      plain(
        `${count(servers.length, 'server')}, most downloaded first. The last columns count the tools at each level.`,
      ),
    ],
    total: servers.length,
    page,
    rows: slice(servers, page).map(serverRow),
    facets: [levelFacet(catalogue)],
  });
}

/** A page of all tools. */
export function toolListView(catalogue: Catalogue, page: number): ListPage<ToolRow> {
  const { tools, servers } = catalogue;
  return listPage({
    first: urls.tools,
    title: 'Tools',
    description: `${count(tools.length, 'tool')} of ${count(servers.size, 'MCP server')}, each with its risk level, the reasons and a policy to copy.`,
    intro: [plain(`${count(tools.length, 'tool')} of ${count(servers.size, 'server')}, by name.`)],
    total: tools.length,
    page,
    rows: slice(tools, page).map(toolRow),
    facets: [levelFacet(catalogue)],
  });
}

/** A page of the tools at one level. */
export function levelListView(catalogue: Catalogue, level: Level, page: number): ListPage<ToolRow> {
  const tools = catalogue.byLevel.get(level) ?? [];
  const made = CATEGORIES.filter((category) => catalogue.counts[category][level] > 0)
    .map((category) => `${number(catalogue.counts[category][level])} ${category}`)
    .join(', ');
  return listPage({
    first: urls.level(level),
    title: `${level} risk`,
    description: `${count(tools.length, 'MCP tool')} rated ${level}: ${made}.`,
    intro: [
      plain(
        `${count(tools.length, 'tool')}, by name${made ? `: ${made}` : ''}. ${LEVEL[level].advice}`,
      ),
    ],
    total: tools.length,
    page,
    rows: slice(tools, page).map(toolRow),
    facets: [levelFacet(catalogue, level)],
  });
}

/** A page of the tools with a signal. */
export function signalToolListView(
  { bySignal }: Catalogue,
  id: SignalId,
  page: number,
): ListPage<ToolRow> {
  const tools = bySignal.get(id) ?? [];
  const { title, meaning } = SIGNALS[id];
  return listPage({
    first: urls.signalTools(id),
    title: `Tools with the signal ${id}`,
    description: `${count(tools.length, 'MCP tool')} with the signal “${title}”. ${meaning}`,
    intro: [
      plain(`${count(tools.length, 'tool')}, most downloaded first, with the signal `),
      link(title, urls.signal(id)),
      plain(`. ${meaning}`),
    ],
    total: tools.length,
    page,
    rows: slice(tools, page).map(toolRow),
    facets: [],
  });
}

function levelFacet(
  { byLevel, tools }: Catalogue,
  current?: Level,
): ListPage<ToolRow>['facets'][number] {
  return {
    title: 'Tools by level',
    links: [
      { text: 'All', href: urls.tools, tools: number(tools.length), current: false },
      ...LEVELS.map((level) => ({
        text: level,
        href: urls.level(level),
        tools: number(byLevel.get(level)?.length ?? 0),
        current: level === current,
        level,
      })),
    ],
  };
}
