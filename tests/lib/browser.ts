import assert from 'node:assert/strict';
import { after } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { CHROMIUM_FLAGS, ensureBrowser } from '../../scripts/lib/browser.ts';
import { serveSite } from '../../scripts/lib/static-server.ts';
import { SITE } from './site.ts';

/** A browser at the fixture site. */
export interface Visitor {
  origin: string;
  browser: Browser;
  /**
   * Opens an address in a new window, and closes it after `look`. Fails where the page asked for
   * anything of another origin, wrote an error to the console or threw one.
   */
  visit: (
    address: string,
    look: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>;
}

/** Starts a browser and a server for the tests of one file; both end after them. */
export async function startVisitor(): Promise<Visitor> {
  const server = await serveSite(SITE, 0);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: CHROMIUM_FLAGS,
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function visit(
    address: string,
    look: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await browser.newContext({ baseURL: server.origin, ...options });
    try {
      const complaints = listen(context, server.origin);
      const page = await context.newPage();
      await page.goto(address);
      await look(page);
      assert.deepEqual(complaints, [], address);
    } finally {
      await context.close();
    }
  }
  return { origin: server.origin, browser, visit };
}

/** Fails where a page breaks a rule of accessibility in light or dark, or is wider than a phone. */
export async function assertAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      [],
    );
  }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(needed <= width, `${needed} wide in a window of ${width}`);
  }
}

function listen(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))
      complaints.push(`asked for ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`threw: ${error.error().message}`));
  context.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}
