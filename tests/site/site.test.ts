import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildFixtureSite } from '../../scripts/lib/fixture-site.ts';
import { attribute, type Page, sourceOf, tags } from '../lib/html.ts';
import { leaves, linkCheck, requestsOf, requestsOfCss } from '../lib/links.ts';
import { filesOf, page, pages, PAGE_TYPES, read, SITE } from '../lib/site.ts';

/** What is kept of a page. */
interface Facts {
  address: string;
  lang: string | undefined;
  titles: string[];
  mains: number;
  headings: number;
  description: string;
  canonical: string | undefined;
  robots: string | undefined;
  /** Addresses that it asks for, and those of other origins. */
  asked: number;
  askedElsewhere: string[];
  jsonLd: string[];
}

const files = filesOf(SITE);
const origin = new URL(canonical(page('/'))!).origin;
const links = linkCheck(files, origin);
const site: Facts[] = [];
for (const [address, parsed] of pages()) {
  site.push(factsOf(address, parsed));
  links.add(address, parsed);
}

test('every page type is there', () => {
  const there = new Set(site.map(({ address }) => address));
  for (const [type, address] of Object.entries(PAGE_TYPES))
    assert.ok(there.has(address), `${type}: ${address}`);
});

test('every page names its language, itself, its topic and its address', () => {
  const known = new Set<string>();
  for (const { address, lang, titles, mains, headings, description, ...rest } of site) {
    assert.equal(lang, 'en-GB', address);
    assert.equal(mains, 1, `${address}: one main part`);
    assert.equal(headings, 1, `${address}: one heading of the first level`);
    assert.equal(titles.length, 1, `${address}: one title`);
    const title = titles[0]!;
    assert.ok(
      title.length > 0 && !known.has(title),
      `${address}: a title of its own, not "${title}"`,
    );
    known.add(title);
    assert.ok(description.length > 20, `${address}: a description`);
    if (address !== '/404.html') assert.equal(rest.canonical, origin + address);
  }
});

test('every link inside the site resolves, with its anchor', () => {
  assert.deepEqual(links.broken(), []);
});

test('no page and no style sheet asks another origin for anything', () => {
  const asked = site.reduce((sum, one) => sum + one.asked, 0);
  assert.ok(asked > site.length, 'found the style sheets at least');
  const elsewhere = site.flatMap((one) =>
    one.askedElsewhere.map((url) => ({ from: one.address, url })),
  );
  const styled = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => requestsOfCss(read(file)).map((url) => ({ from: `/${file}`, url })))
    .filter(({ from, url }) => leaves(url, origin + from));
  assert.deepEqual([...elsewhere, ...styled], []);
});

test('structured data is JSON-LD of schema.org', () => {
  for (const { address, jsonLd } of site) {
    for (const source of jsonLd) {
      const data = JSON.parse(source) as Record<string, unknown>;
      assert.equal(data['@context'], 'https://schema.org', address);
      assert.ok(data['@type'] ?? data['@graph'], `${address}: a type`);
    }
  }
  assert.ok(
    site.some(({ jsonLd }) => jsonLd.length > 0),
    'some page has structured data',
  );
});

test('the sitemap lists every page once, and no other', () => {
  const listed = files
    .filter((file) => /^sitemap[^/]*\.xml$/.test(file) && !read(file).includes('<sitemapindex'))
    .flatMap((file) => [...read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!));
  const expected = site.filter(
    ({ address, robots }) => address !== '/404.html' && !robots?.includes('noindex'),
  );
  assert.deepEqual(listed.toSorted(), expected.map(({ address }) => origin + address).toSorted());
});

test('two builds are the same to the byte', () => {
  const second = buildFixtureSite();
  try {
    assert.deepEqual(digests(second.dir), digests(SITE));
  } finally {
    second.remove();
  }
});

function digests(dir: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(dir).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dir, file)))
        .digest('hex'),
    ]),
  );
}

function factsOf(address: string, parsed: Page): Facts {
  const asked = requestsOf(parsed);
  return {
    address,
    lang: tags(parsed, 'html').flatMap((html) => attribute(html, 'lang') ?? [])[0],
    titles: tags(parsed, 'head').flatMap((head) => tags(head, 'title').map(sourceOf)),
    mains: tags(parsed, 'main').length,
    headings: tags(parsed, 'main').flatMap((main) => tags(main, 'h1')).length,
    description: meta(parsed, 'description') ?? '',
    canonical: canonical(parsed),
    robots: meta(parsed, 'robots'),
    asked: asked.length,
    askedElsewhere: asked.filter((url) => leaves(url, origin + address)),
    jsonLd: tags(parsed, 'script')
      .filter((tag) => attribute(tag, 'type') === 'application/ld+json')
      .map(sourceOf),
  };
}

function meta(parsed: Page, name: string): string | undefined {
  const tag = tags(parsed, 'meta').find((element) => attribute(element, 'name') === name);
  return tag && attribute(tag, 'content');
}

function canonical(parsed: Page): string | undefined {
  const link = tags(parsed, 'link').find((element) => attribute(element, 'rel') === 'canonical');
  return link && attribute(link, 'href');
}
