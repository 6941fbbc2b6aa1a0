import type { SignalId } from '#core/risk/signals/index.ts';
import type { RuleId } from '#core/risk/rules.ts';
import type { Level } from '#core/risk/vocabulary.ts';

/** Every address of the site is made here. */
export const urls = {
  home: '/',
  servers: '/servers/',
  tools: '/tools/',
  method: '/method/',
  audit: '/method/annotations/',
  search: '/search/',
  data: '/data/',
  icon: '/favicon.svg',
  sitemap: '/sitemap-index.xml',
  llms: '/llms.txt',
  policySchema: '/schemas/policy-v1.schema.json',
  guides: '/guides/',
  guide: (slug: string) => `/guides/${slug}/`,
  server: (slug: string) => `/servers/${slug}/`,
  serverTwin: (slug: string) => `/servers/${slug}.json`,
  serverPolicy: (slug: string) => `/servers/${slug}/policy.json`,
  policyFormats: (slug: string) => `/servers/${slug}/policy/`,
  rulings: (slug: string) => `/servers/${slug}/policy/rulings.json`,
  tool: (server: string, tool: string) => `/tools/${server}/${tool}/`,
  level: (level: Level) => `/risk/${level.toLowerCase()}/`,
  rule: (id: RuleId) => `/method/#${id}`,
  signals: '/signals/',
  signal: (id: SignalId) => `/signals/${id}/`,
  signalTools: (id: SignalId) => `/signals/${id}/tools/`,
  find: (query: string) => `/search/?q=${encodeURIComponent(query)}`,
  /** Page `page` of a list that starts at `first`. */
  page: (first: string, page: number) => (page === 1 ? first : `${first}page/${String(page)}/`),
};
