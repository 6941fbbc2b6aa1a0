import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { buildFixtureSite } from '../../scripts/lib/fixture-site.ts';
import { slug } from '#core/catalogue/slug.ts';
import { parsePage, type Page } from './html.ts';

/**
 * Folder of the built fixture site: the one that `npm test` has made, or else a build of this file's
 * own that goes away after its tests.
 */
export const SITE = siteFolder();

function siteFolder(): string {
  const ready = process.env['CAVEAT_FIXTURE_SITE'];
  if (ready) return ready;
  const site = buildFixtureSite();
  after(site.remove);
  return site.dir;
}

/** Every file of a built site, as sorted paths with `/` from its root. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The text of one file of the fixture site. */
export function read(file: string): string {
  return readFileSync(join(SITE, file), 'utf8');
}

/**
 * The pages of the site with their address (`/`, `/servers/`, `/404.html`), or those that are asked for.
 * Each is parsed when it is its turn: all of a large catalogue at once are more than the heap holds.
 */
export function* pages(wanted = (_address: string) => true): Generator<[string, Page]> {
  for (const file of filesOf(SITE)) {
    const address = addressOf(file);
    if (file.endsWith('.html') && wanted(address)) yield [address, parsePage(read(file))];
  }
}

/** The page at an address; fails with the address where there is none. */
export function page(address: string): Page {
  return parsePage(read(`${address.slice(1)}index.html`));
}

/** Address of a tool page, by the names of server record and tool. */
export function toolAddress(serverId: string, tool: string): string {
  return `/tools/${slug(serverId)}/${slug(tool)}/`;
}

/** Address of a server page. */
export function serverAddress(serverId: string): string {
  return `/servers/${slug(serverId)}/`;
}

/** One page of each type, with something to show on each. */
export const PAGE_TYPES: Readonly<Record<string, string>> = {
  home: '/',
  servers: '/servers/',
  server: serverAddress('@fixture/forge'),
  'policy in all formats': `${serverAddress('@fixture/forge')}policy/`,
  'server without tools': serverAddress('empty-handed'),
  'hostile server': serverAddress('hostile-words'),
  data: '/data/',
  tools: '/tools/',
  tool: toolAddress('@fixture/forge', 'create_issue'),
  'critical tool': toolAddress('@fixture/shell-runner', 'run_command'),
  'reviewed tool': toolAddress('camel-desk', 'createIssue'),
  'hostile tool': toolAddress('hostile-words', '<script>window.pwned=1</script>'),
  'tool without description': toolAddress('hostile-words', 'no_description'),
  risk: '/risk/critical/',
  method: '/method/',
  signals: '/signals/',
  signal: '/signals/url-argument/',
  'signal without tools': '/signals/paid-call/',
  'annotation audit': '/method/annotations/',
  'tools with a signal': '/signals/url-argument/tools/',
  guides: '/guides/',
  guide: '/guides/policy-format/',
  search: '/search/',
  'not found': '/404.html',
};

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
