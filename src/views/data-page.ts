import { FAILURES } from '#core/catalogue/scan-failure.ts';
import type { Dialect } from '#core/dialects/dialect.ts';
import { DIALECTS } from '#core/dialects/index.ts';
import type { Catalogue } from '#data/catalogue.ts';
import type { Head, Phrase, Segment } from './parts.ts';
import { segmentsOf } from './quote.ts';
import { code, count, cut, link, listed, number, plain, textOf } from './text.ts';
import { urls } from './urls.ts';

/** All that the data page shows. */
export interface DataPageView {
  head: Head;
  intro: Phrase[];
  /** Addresses of data, each with what stands there. */
  twins: { address: Phrase[]; what: Phrase[] }[];
  /** Servers that were tried and are not in the catalogue, by reason. */
  failures: {
    /** With their number. */
    summary: string;
    rows: { id: string; version: string; detail: Segment[] }[];
  }[];
  failuresIntro: Phrase[];
}

const DIALECT_TITLES = Object.values<Dialect>(DIALECTS)
  .filter(({ id }) => id !== 'policy-v1')
  .map(({ title }) => title);

const LONGEST_DETAIL = 300;

/** The data page. */
export function dataPageView({ servers, tools, byUse, content }: Catalogue): DataPageView {
  const example = byUse[0]?.record.slug;
  const twin = (path: (slug: string) => string, what: Phrase[]) => ({
    address: [
      code(path('SERVER')),
      ...(example === undefined
        ? []
        : [plain(', for example '), link(path(example), path(example))]),
    ],
    what,
  });
  const byReason = [...Map.groupBy(content.failures, ({ reason }) => reason)];
  return {
    head: {
      title: 'Data',
      description: `The records of ${count(servers.size, 'MCP server')} and the ratings and policies of ${count(tools.length, 'tool')} as JSON, and the servers that could not be recorded.`,
      path: urls.data,
    },
    intro: [
      plain(
        `What the pages of ${count(servers.size, 'server')} and ${count(tools.length, 'tool')} show is also here as JSON, free to use. Definitions stay under the licence of their server, which each record names.`,
      ),
    ],
    twins: [
      twin(urls.serverTwin, [
        plain(
          'The record of a server with its tools as listed, their fingerprints, ratings and evidence.',
        ),
      ]),
      twin(urls.serverPolicy, [plain('The recommended policy of a server, ready to use.')]),
      twin(urls.policyFormats, [
        plain(
          `A page with the same for ${textOf(listed(DIALECT_TITLES.map((title) => [plain(title)])))}.`,
        ),
      ]),
      twin(urls.rulings, [
        plain(
          'What all these policies are made from: for each tool what is recommended, what profiles look at, and calls to try it on.',
        ),
      ]),
      {
        address: [link(urls.policySchema, urls.policySchema)],
        what: [plain('JSON Schema of the policy format; every policy here is valid under it.')],
      },
      {
        address: [link(urls.sitemap, urls.sitemap)],
        what: [plain('The addresses of all pages.')],
      },
      {
        address: [link(urls.llms, urls.llms)],
        what: [plain('What the site is, in plain text for language models.')],
      },
    ],
    failures: byReason
      .sort(([a, those], [b, others]) => others.length - those.length || (a < b ? -1 : 1))
      .map(([reason, list]) => ({
        summary: `${FAILURES[reason]} (${number(list.length)})`,
        rows: list.map(({ id, version, detail }) => ({
          id,
          version,
          detail: segmentsOf(cut(detail, LONGEST_DETAIL)),
        })),
      })),
    failuresIntro: [
      plain(
        content.failures.length === 0
          ? 'Every server that was tried is in the catalogue.'
          : `${number(content.failures.length)} of the servers that were tried ${content.failures.length === 1 ? 'is' : 'are'} not in the catalogue, each for the reason given.`,
      ),
    ],
  };
}
