import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { buildFixtureSite } from '../../scripts/lib/fixture-site.ts';
import { attribute, only, type Page, sourceOf, tags } from '../lib/html.ts';
import { brokenLinks, leaves, requestsOf, requestsOfCss } from '../lib/links.ts';
import { filesOf, pages, PAGE_TYPES, read, SITE } from '../lib/site.ts';

const files = filesOf(SITE);
const site = pages();
const origin = new URL(canonical(site.get('/')!)).origin;

test('every page type is there', () => {
  for (const [type, address] of Object.entries(PAGE_TYPES))
    assert.ok(site.has(address), `${type}: ${address}`);
});

test('every page names its language, itself, its topic and its address', () => {
  const titles = new Set<string>();
  for (const [address, page] of site) {
    assert.equal(attribute(only(page, 'html'), 'lang'), 'en-GB', address);
    assert.equal(
      tags(only(page, 'main'), 'h1').length,
      1,
      `${address}: one heading of the first level`,
    );
    const title = sourceOf(only(only(page, 'head'), 'title'));
    assert.ok(
      title.length > 0 && !titles.has(title),
      `${address}: a title of its own, not "${title}"`,
    );
    titles.add(title);
    assert.ok((meta(page, 'description') ?? '').length > 20, `${address}: a description`);
    if (address !== '/404.html') assert.equal(canonical(page), origin + address);
  }
});

test('every link inside the site resolves, with its anchor', () => {
  assert.deepEqual(brokenLinks(site, files, origin), []);
});

test('no page and no style sheet asks another origin for anything', () => {
  const asked = [...site].flatMap(([address, page]) =>
    requestsOf(page).map((url) => ({ from: address, url })),
  );
  const styled = files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => requestsOfCss(read(file)).map((url) => ({ from: `/${file}`, url })));
  assert.ok(asked.length > site.size, 'found the style sheets at least');
  assert.deepEqual(
    [...asked, ...styled].filter(({ from, url }) => leaves(url, origin + from)),
    [],
  );
});

test('structured data is JSON-LD of schema.org', () => {
  let count = 0;
  for (const [address, page] of site) {
    for (const script of tags(page, 'script').filter(
      (tag) => attribute(tag, 'type') === 'application/ld+json',
    )) {
      const data = JSON.parse(sourceOf(script)) as Record<string, unknown>;
      assert.equal(data['@context'], 'https://schema.org', address);
      assert.ok(data['@type'] ?? data['@graph'], `${address}: a type`);
      count += 1;
    }
  }
  assert.ok(count > 0, 'some page has structured data');
});

test('the sitemap lists every page once, and no other', () => {
  const listed = files
    .filter((file) => /^sitemap[^/]*\.xml$/.test(file) && !read(file).includes('<sitemapindex'))
    .flatMap((file) => [...read(file).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]!));
  const expected = [...site].filter(
    ([address, page]) => address !== '/404.html' && !meta(page, 'robots')?.includes('noindex'),
  );
  assert.deepEqual(listed.toSorted(), expected.map(([address]) => origin + address).toSorted());
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

function meta(page: Page, name: string): string | undefined {
  const tag = tags(page, 'meta').find((element) => attribute(element, 'name') === name);
  return tag && attribute(tag, 'content');
}

function canonical(page: Page): string {
  const link = tags(page, 'link').find((element) => attribute(element, 'rel') === 'canonical');
  return (link && attribute(link, 'href')) ?? '';
}
