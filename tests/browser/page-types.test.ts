import assert from 'node:assert/strict';
import test from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { startVisitor } from '../lib/browser.ts';
import { PAGE_TYPES } from '../lib/site.ts';

const { visit } = await startVisitor();
/** CSS pixels: a common phone, and the width to which WCAG 1.4.10 asks a page to flow. */
const WIDTHS = [390, 320];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [type, address] of Object.entries(PAGE_TYPES)) {
  test(`the page "${type}" is accessible in light and dark, and fits a phone`, async () => {
    await visit(address, async (page) => {
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await axe(page)).map((violation) => `${colorScheme}: ${violation}`));
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) found.push(`${needed} wide in a window of ${width}`);
      }
      assert.deepEqual(found, []);
    });
  });
}

test('the open search is accessible in light and dark', async () => {
  await visit('/', async (page) => {
    await page.keyboard.press('/');
    await page.locator('caveat-search input:visible').first().fill('issue');
    await page.locator('caveat-search a.result').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axe(page), [], colorScheme);
    }
  });
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

test('a command in a guide is read whole on a phone', async () => {
  await visit('/guides/policy-format/', async (page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const hidden = await page
      .locator('pre:has(.language-bash)')
      .evaluate((box) => box.scrollWidth - box.clientWidth);
    assert.equal(hidden, 0);
  });
});

/** What axe finds on a page, with the elements concerned. */
async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
