import assert from 'node:assert/strict';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { parsePolicy } from '#core/policy/policy.ts';
import { startVisitor } from '../lib/browser.ts';
import { PAGE_TYPES, toolAddress } from '../lib/site.ts';

const { visit, origin } = await startVisitor();
const CREATE_ISSUE = toolAddress('@fixture/forge', 'create_issue');
const CAMEL_ISSUE = toolAddress('camel-desk', 'createIssue');

/** Addresses of the first results for a query, typed into a search that is still empty. */
async function results(page: Page, query: string): Promise<string[]> {
  await searchField(page).fill(query);
  await page
    .locator('caveat-search')
    .getByRole('status')
    .getByText(/^(\d+|Nothing) found/)
    .waitFor();
  const links = page.locator('caveat-search a.result');
  return links.evaluateAll((found) =>
    found.slice(0, 5).map((link) => link.getAttribute('href') ?? ''),
  );
}

function searchField(page: Page) {
  return page.locator('caveat-search input:visible').first();
}

test('from home by search to a tool, whose policy can be copied', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await visit(
    '/',
    async (page) => {
      await page.keyboard.press('/');
      assert.ok((await results(page, 'create issue')).includes(CREATE_ISSUE));
      await page.locator(`caveat-search a[href="${CREATE_ISSUE}"]`).first().click();
      await page.waitForURL(origin + CREATE_ISSUE);

      await page.getByRole('radio', { name: 'document' }).check({ force: true });
      await page.locator('[data-form="document"]').getByRole('button', { name: 'Copy' }).click();
      await page
        .getByText(/copied/i)
        .first()
        .waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const policy = parsePolicy('clipboard', JSON.parse(copied));
      assert.ok(policy.tools?.['create_issue'] ?? policy.hide?.includes('create_issue'));
    },
    { permissions },
  );
});

for (const query of ['issue', 'create issue', 'create_issue', 'createIssue']) {
  test(`"${query}" finds the tools of that name`, async () => {
    await visit('/search/', async (page) => {
      const found = await results(page, query);
      for (const wanted of [CREATE_ISSUE, CAMEL_ISSUE])
        assert.ok(found.includes(wanted), found.join(' '));
    });
  });
}

test('a query that finds nothing says so', async () => {
  await visit('/search/', async (page) => {
    assert.deepEqual(await results(page, 'qqxxzzyy'), []);
  });
});

test('the address of a search page holds the query', async () => {
  await visit('/search/?q=create_issue', async (page) => {
    await page.locator(`caveat-search a[href="${CREATE_ISSUE}"]`).first().waitFor();
  });
});

test('the keyboard alone leads to a tool and its policy', async () => {
  await visit(
    '/',
    async (page) => {
      await page.keyboard.press('Tab');
      assert.match(await focused(page), /skip/i, 'the first stop skips to the content');
      await page.keyboard.press('Control+k');
      await searchField(page).waitFor();
      await page.keyboard.type('create_issue');
      await page.locator(`caveat-search a[href="${CREATE_ISSUE}"]`).first().waitFor();
      await tabTo(page, CREATE_ISSUE);
      await page.keyboard.press('Enter');
      await page.waitForURL(origin + CREATE_ISSUE);
      await tabTo(page, /^copy/i);
      await page.keyboard.press('Enter');
      await page
        .getByText(/copied/i)
        .first()
        .waitFor();
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('Escape closes the search and gives the focus back', async () => {
  await visit(CREATE_ISSUE, async (page) => {
    const opener = page.locator('[data-search]').first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await searchField(page).waitFor();
    await page.keyboard.press('Escape');
    await searchField(page).waitFor({ state: 'hidden' });
    assert.ok(await opener.evaluate((element) => element === document.activeElement));
  });
});

test('without JavaScript every page shows its content and its way on', async () => {
  for (const [type, address] of Object.entries(PAGE_TYPES)) {
    await visit(
      address,
      async (page) => {
        assert.ok((await page.locator('main h1').innerText()).trim().length > 0, type);
        assert.ok((await page.locator('main').innerText()).length > 60, `${type}: content`);
        assert.ok(
          (await page.getByRole('navigation').getByRole('link').count()) > 2,
          `${type}: navigation`,
        );
        const controls = page.locator('button:visible, input:visible, select:visible');
        const live = page.locator('fieldset.tabs input');
        assert.equal(
          await controls.count(),
          await live.locator('visible=true').count(),
          `${type}: no dead control`,
        );
      },
      { javaScriptEnabled: false },
    );
  }
});

test('without JavaScript both forms of a policy can be read', async () => {
  await visit(
    CREATE_ISSUE,
    async (page) => {
      const codes = page.locator('[data-form] [data-copy]');
      assert.equal(await codes.count(), 2);
      await page.getByText('document', { exact: false }).first().waitFor();
    },
    { javaScriptEnabled: false },
  );
});

test('hostile words run nothing', async () => {
  for (const type of ['hostile tool', 'hostile server', 'servers', 'tools']) {
    await visit(PAGE_TYPES[type]!, async (page) => {
      assert.equal(await page.evaluate(() => 'pwned' in window), false, type);
      assert.notEqual(await page.title(), 'pwned', type);
    });
  }
});

/** Presses Tab until a link of that address, or a control of that name, has the focus. */
async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  const MOST = 80;
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof wanted === 'string' ? now.endsWith(` ${wanted}`) : wanted.test(now)) return;
  }
  assert.fail(`${String(wanted)} is not reached by ${MOST} presses of Tab`);
}

/** Name and address of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
    return `${name} ${element?.getAttribute('href') ?? ''}`;
  });
}
