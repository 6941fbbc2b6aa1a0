import assert from 'node:assert/strict';
import test from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { startVisitor } from '../lib/browser.ts';
import { PAGE_TYPES } from '../lib/site.ts';

const { visit } = await startVisitor();
const PHONE = { width: 390, height: 844 };
const NARROW = { width: 320, height: 640 };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [type, address] of Object.entries(PAGE_TYPES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the page "${type}", ${colorScheme}`, async () => {
      await visit(
        address,
        async (page) => {
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          assert.deepEqual(
            violations.map(
              ({ id, nodes }) =>
                `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
            ),
            [],
          );
        },
        { colorScheme },
      );
    });
  }

  test(`the page "${type}" fits a phone`, async () => {
    for (const viewport of [PHONE, NARROW]) {
      await visit(
        address,
        async (page) => {
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= viewport.width, `${width} wide in a window of ${viewport.width}`);
        },
        { viewport },
      );
    }
  });
}

test('axe finds nothing in the open search', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await visit(
      '/',
      async (page) => {
        await page.keyboard.press('/');
        await page.locator('caveat-search input:visible').first().fill('issue');
        await page.locator('caveat-search a[href^="/tools/"]').first().waitFor();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        assert.deepEqual(
          violations.map(({ id }) => id),
          [],
        );
      },
      { colorScheme },
    );
  }
});

test('the theme button changes the theme, and the choice stays', async () => {
  await visit('/', async (page) => {
    const button = page.locator('[data-theme-toggle]');
    const before = await background();
    await button.click();
    const after = await background();
    assert.notEqual(after, before);
    await page.reload();
    assert.equal(await background(), after);

    function background() {
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    }
  });
});
