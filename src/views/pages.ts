import { auditOf } from '#data/audit.ts';
import { catalogue, type RatedServer, type RatedTool } from '#data/catalogue.ts';
import { SIGNAL_IDS, type SignalId } from '#core/risk/signals/index.ts';
import { LEVELS, type Level } from '#core/risk/vocabulary.ts';
import { auditLink, auditPageView, type AuditPageView } from './audit-page.ts';
import { dataPageView, type DataPageView } from './data-page.ts';
import { homePageView, type HomePageView } from './home-page.ts';
import {
  levelListView,
  pagesOf,
  serverListView,
  signalToolListView,
  toolListView,
} from './lists.ts';
import { methodPageView, type MethodPageView } from './method-page.ts';
import type { ListPage, ServerRow, ToolRow } from './parts.ts';
import { policyFormatsView, type PolicyFormatsView } from './policy-formats.ts';
import { rulingsText, serverPolicyText } from './policy-twins.ts';
import { searchRecords, type SearchRecord } from './search-record.ts';
import { serverPageView, type ServerPageView } from './server-page.ts';
import { serverTwinText } from './server-twin.ts';
import {
  signalListView,
  signalPageView,
  type SignalListView,
  type SignalPageView,
} from './signal-page.ts';
import { toolPageView, type ToolPageView } from './tool-page.ts';

/**
 * A page that the build will make. `view` works it out when the page is rendered, so that memory does not
 * grow with the number of pages.
 */
export interface Route<Params, View> {
  params: Params;
  props: { view: () => View };
}

/** Every tool page. */
export function toolPaths(): Route<{ server: string; tool: string }, ToolPageView>[] {
  const all = catalogue();
  return all.tools.map((rated: RatedTool) => ({
    params: { server: rated.server.record.slug, tool: rated.slug },
    props: { view: () => toolPageView(rated, all) },
  }));
}

/** Every server page. */
export function serverPaths(): Route<{ server: string }, ServerPageView>[] {
  const all = catalogue();
  return perServer((server) => {
    const { slug } = server.record;
    const past = all.content.histories.get(slug);
    return serverPageView(server, past, auditLink(all, slug));
  });
}

/** The data of each server, as text. */
export function serverTwinPaths(): Route<{ server: string }, string>[] {
  return perServer(serverTwinText);
}

/** The recommended policy of each server, as text. */
export function policyTwinPaths(): Route<{ server: string }, string>[] {
  return perServer(serverPolicyText);
}

/** The page of each server with its policy in every dialect. */
export function policyFormatPaths(): Route<{ server: string }, PolicyFormatsView>[] {
  return perServer(policyFormatsView);
}

/** What the policies of each server are made from, as text. */
export function rulingsPaths(): Route<{ server: string }, string>[] {
  return perServer(rulingsText);
}

function perServer<View>(view: (server: RatedServer) => View): Route<{ server: string }, View>[] {
  return [...catalogue().servers].map(([slug, server]) => ({
    params: { server: slug },
    props: { view: () => view(server) },
  }));
}

type Paged = { page: string | undefined };

/** The pages of the list of servers. */
export function serverListPaths(): Route<Paged, ListPage<ServerRow>>[] {
  const all = catalogue();
  return paged(all.servers.size, {}, (page) => serverListView(all, page));
}

/** The pages of the list of tools. */
export function toolListPaths(): Route<Paged, ListPage<ToolRow>>[] {
  const all = catalogue();
  return paged(all.tools.length, {}, (page) => toolListView(all, page));
}

/** The pages of the lists by level. */
export function levelPaths(): Route<Paged & { level: string }, ListPage<ToolRow>>[] {
  const all = catalogue();
  return LEVELS.flatMap((level: Level) =>
    paged(all.byLevel.get(level)?.length ?? 0, { level: level.toLowerCase() }, (page) =>
      levelListView(all, level, page),
    ),
  );
}

/** The page of each signal. */
export function signalPaths(): Route<{ signal: SignalId }, SignalPageView>[] {
  const all = catalogue();
  return SIGNAL_IDS.map((signal) => ({
    params: { signal },
    props: { view: () => signalPageView(signal, all) },
  }));
}

/** The pages of the lists of tools with a signal; none for a signal that no tool has. */
export function signalToolPaths(): Route<Paged & { signal: SignalId }, ListPage<ToolRow>>[] {
  const all = catalogue();
  return SIGNAL_IDS.flatMap((signal) => {
    const total = all.bySignal.get(signal)?.length ?? 0;
    return total === 0
      ? []
      : paged(total, { signal }, (page) => signalToolListView(all, signal, page));
  });
}

/** The pages of the audit of annotations. */
export function auditPaths(): Route<Paged, AuditPageView>[] {
  const all = catalogue();
  return paged(auditOf(all).disagreements.length, {}, (page) => auditPageView(all, page));
}

function paged<Params, View>(
  total: number,
  params: Params,
  view: (page: number) => View,
): Route<Params & Paged, View>[] {
  return Array.from({ length: pagesOf(total) }, (_, index) => ({
    params: { ...params, page: index === 0 ? undefined : `page/${String(index + 1)}` },
    props: { view: () => view(index + 1) },
  }));
}

/** The home page. */
export function homeView(): HomePageView {
  return homePageView(catalogue());
}

/** The list of signals. */
export function signalsView(): SignalListView {
  return signalListView(catalogue());
}

/** The method page. */
export function methodView(): MethodPageView {
  return methodPageView(catalogue());
}

/** The data page. */
export function dataView(): DataPageView {
  return dataPageView(catalogue());
}

/** Everything that search finds. */
export function allSearchRecords(): Iterable<SearchRecord> {
  return searchRecords(catalogue());
}
