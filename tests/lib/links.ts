import { attribute, type Element, elements, type Page, sourceOf, tags } from './html.ts';

/** Attributes that hold one address. */
const ADDRESS = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'] as const;
/** Elements whose address the browser asks for by itself. */
const REQUESTING = [
  'script',
  'img',
  'source',
  'iframe',
  'video',
  'audio',
  'track',
  'embed',
  'object',
  'image',
  'use',
];
/** `link` relations that ask for nothing. */
const SILENT_RELATIONS = ['canonical', 'alternate', 'license', 'author', 'next', 'prev', 'me'];

/** Every address on a page, as written, with the element that holds it. */
export function addressesOf(page: Page): { element: Element; address: string }[] {
  return elements(page).flatMap((element) => [
    ...ADDRESS.flatMap((name) => {
      const address = attribute(element, name);
      return address === undefined ? [] : [{ element, address }];
    }),
    ...srcset(element).map((address) => ({ element, address })),
  ]);
}

/** Addresses that a browser requests when it shows the page, CSS in the page included. */
export function requestsOf(page: Page): string[] {
  const fromMarkup = addressesOf(page).filter(({ element }) => requests(element));
  const fromStyle = [
    ...tags(page, 'style').map(sourceOf),
    ...elements(page).flatMap((element) => attribute(element, 'style') ?? []),
  ].flatMap(requestsOfCss);
  return [...fromMarkup.map(({ address }) => address), ...fromStyle];
}

/** Addresses that a style sheet asks for. */
export function requestsOfCss(css: string): string[] {
  const quoted = /(?:url\(\s*|@import\s+(?!url\())(?:"([^"]*)"|'([^']*)'|([^\s"'();]+))/g;
  return [...css.matchAll(quoted)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** Whether an address, seen on a page of `origin`, is asked of another origin. */
export function leaves(address: string, base: string): boolean {
  const url = new URL(address, base);
  return (
    url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== new URL(base).origin
  );
}

/** Looks for links inside the site that lead nowhere, page by page, and keeps no page. */
export interface LinkCheck {
  /** Looks through a page. */
  add: (address: string, page: Page) => void;
  /**
   * What was found on the pages so far, told by page: no such file, no such anchor, or a folder without
   * its slash (which costs a redirect).
   */
  broken: () => string[];
}

/**
 * @param files every file of the site, as paths from its root
 * @param origin the site's own origin, as its canonical links give it
 */
export function linkCheck(files: readonly string[], origin: string): LinkCheck {
  const present = new Set(files.map((file) => `/${file}`));
  const anchors = new Map<string, Set<string>>();
  /** Links to anchors, by their target: whether these are there is known when all pages are. */
  const anchored = new Map<string, { path: string; anchor: string; links: string[] }>();
  const found: string[] = [];

  function problem(link: string, url: URL): string | undefined {
    if (!['http:', 'https:', 'mailto:'].includes(url.protocol))
      return `has the scheme ${url.protocol}`;
    if (url.origin !== origin) return undefined;
    const path = decodeURIComponent(url.pathname);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!present.has(file))
      return present.has(`${path}/index.html`) ? 'lacks its slash' : 'is missing';
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor === '' || anchor === 'top') return undefined;
    const known = anchored.get(url.href) ?? { path, anchor, links: [] };
    known.links.push(link);
    anchored.set(url.href, known);
    return undefined;
  }

  return {
    add(from, page) {
      anchors.set(from, anchorsOf(page));
      for (const { address } of addressesOf(page)) {
        if (/^(data|blob):/.test(address)) continue;
        const link = `${from}: ${address.slice(0, 200)}`;
        const url = URL.canParse(address, origin + from) ? new URL(address, origin + from) : null;
        const wrong = url ? problem(link, url) : 'is not an address';
        if (wrong) found.push(`${link} ${wrong}`);
      }
    },
    broken() {
      const missing = [...anchored.values()]
        .filter(({ path, anchor }) => anchors.get(path)?.has(anchor) === false)
        .flatMap(({ links }) => links.map((link) => `${link} has no such anchor`));
      return [...found, ...missing].sort();
    },
  };
}

function anchorsOf(page: Page): Set<string> {
  return new Set(elements(page).flatMap((element) => attribute(element, 'id') ?? []));
}

function requests(element: Element): boolean {
  if (element.tagName !== 'link') return REQUESTING.includes(element.tagName);
  const relations = (attribute(element, 'rel') ?? '').split(/\s+/);
  return !relations.every((relation) => SILENT_RELATIONS.includes(relation));
}

function srcset(element: Element): string[] {
  const value = attribute(element, 'srcset') ?? '';
  return value.split(',').flatMap((part) => /\S+/.exec(part)?.[0] ?? []);
}
