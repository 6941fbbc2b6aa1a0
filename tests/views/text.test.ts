import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildCatalogue } from '#data/catalogue.ts';
import { readContent } from '#data/read-content.ts';
import { homePageView } from '#views/home-page.ts';
import { methodPageView } from '#views/method-page.ts';
import { cell, count, number, percent, textOf } from '#views/text.ts';

test('numbers, counts and shares as pages print them', () => {
  assert.deepEqual([number(0), number(12345)], ['0', '12,345']);
  assert.deepEqual([cell(0), cell(1234)], ['–', '1,234']);
  assert.deepEqual(
    [count(1, 'tool'), count(7589, 'tool'), count(2, 'reply', 'replies')],
    ['1 tool', '7,589 tools', '2 replies'],
  );
  assert.deepEqual(
    [percent(0.97349), percent(1), percent(0 / 0)],
    ['97.3\u00A0%', '100.0\u00A0%', '–'],
  );
});

test('views hand finished numbers to the markup', () => {
  const markup = globSync('src/{components,layouts,pages,views}/**/*.{astro,ts}');
  const formatting = markup.filter((file) =>
    /Intl\.NumberFormat|toLocaleString|toFixed/.test(readFileSync(file, 'utf8')),
  );
  assert.deepEqual(formatting, ['src/views/text.ts']);
});

test('the method page counts tools in words', () => {
  const view = methodPageView(buildCatalogue(readContent('tests/fixtures/catalogue')));
  for (const { id, tools } of view.signals)
    assert.match(tools, /^(1 tool|(?!1 )[\d,]+ tools)$/, id);
});

test('the home page of an empty catalogue tells no day', () => {
  const content = readContent('tests/fixtures/catalogue');
  const empty = homePageView(buildCatalogue({ ...content, servers: [] }));
  assert.equal(textOf(empty.counts), '0 tools of 0 servers.');
  const { counts } = homePageView(buildCatalogue(content));
  assert.match(textOf(counts), /; the newest record is of \d+ \w+ \d{4}\.$/);
});
