import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { parse as parseYaml } from 'yaml';
import { DIALECTS } from '#core/dialects/index.ts';
import { hostPattern, rootPattern } from '#core/policy/patterns.ts';
import { parsePolicy, type Policy } from '#core/policy/policy.ts';
import { assertAccessible, startVisitor } from '../lib/browser.ts';
import { serverAddress, toolAddress } from '../lib/site.ts';

const { visit } = await startVisitor();
const FETCH = toolAddress('camel-desk', 'fetchUrl');
const READ = toolAddress('camel-desk', 'readFile');
const EMAIL = toolAddress('camel-desk', 'sendEmail');
const PAY = toolAddress('pay-desk', 'transfer_funds');
const DESK = serverAddress('camel-desk');
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true };

const field = (page: Page, label: RegExp) => page.getByLabel(label);
const visible = (page: Page) => page.locator('[data-form]:visible');

/** A fragment as the policy of a server that has no other. */
function policyOf(fragment: string): Policy {
  const parts = JSON.parse(fragment) as Partial<Policy>;
  return parsePolicy('copied', { version: '1', default: 'deny', ...parts });
}

/** Waits until the visible code holds a text. */
function shows(page: Page, text: string): Promise<void> {
  return visible(page).locator('[data-copy]', { hasText: text }).first().waitFor();
}

/** What the copy button of the visible form copies. */
async function copied(page: Page): Promise<string> {
  await visible(page).getByRole('button', { name: 'Copy' }).first().click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

test('what is typed is what is copied and saved, in every form', async () => {
  await visit(
    FETCH,
    async (page) => {
      await field(page, /: hosts you trust/).fill('api.example.org, b.example');
      await shows(page, 'b\\\\.example');
      const pattern = hostPattern(['api.example.org', 'b.example']);
      const valueOf = ({ tools }: Policy) => tools!['fetchUrl']!.require![0]!.conditions[0]!.value;
      assert.equal(valueOf(policyOf(await copied(page))), pattern);
      await page.getByText('Whole document', { exact: true }).click();
      const text = await visible(page).locator('[data-copy]').innerText();
      assert.equal(valueOf(parsePolicy('shown', JSON.parse(text))), pattern);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        visible(page).getByRole('button', { name: 'Download' }).click(),
      ]);
      assert.equal(readFileSync(await download.path(), 'utf8'), `${text}\n`);
      assert.match(
        await visible(page).innerText(),
        /https on api\.example\.org or b\.example\./,
        'the caption has the values, and no word of a placeholder',
      );
      assert.equal(
        await page.locator('[data-cases]').isVisible(),
        false,
        'cases of another policy',
      );
    },
    CLIPBOARD,
  );
});

test('quotes and backslashes stay in their value, and nothing typed becomes markup', async () => {
  const folder = '/srv/"a" \\ \'b\'</code><img src=x onerror="window.pwned=1">';
  await visit(
    READ,
    async (page) => {
      await field(page, /: the folder that the tool may use/).fill(`${folder}/`);
      await shows(page, 'pwned');
      const { tools } = JSON.parse(await copied(page)) as Policy;
      const [condition] = tools!['readFile']!.require![0]!.conditions;
      assert.equal(condition!.value, rootPattern(folder));
      for (const id of Object.keys(DIALECTS)) {
        await page.locator('[name=dialect]').selectOption(id);
        await visible(page).locator('[data-copy]').first().waitFor();
        assert.equal(await page.locator('policy-panel img').count(), 0, id);
        assert.equal(await page.evaluate(() => 'pwned' in window), false, id);
      }
    },
    CLIPBOARD,
  );
});

test('what cannot be a value is told, and the last good one stays; emptied, the placeholder is back', async () => {
  await visit(FETCH, async (page) => {
    const hosts = field(page, /: hosts you trust/);
    await hosts.fill('good.example');
    await shows(page, 'good\\\\.example');
    await hosts.fill('*.example"');
    await page.getByText('Names of hosts, such as api.example.org').waitFor();
    assert.equal(await hosts.getAttribute('aria-invalid'), 'true');
    await shows(page, 'good\\\\.example');
    await hosts.fill('');
    await shows(page, 'example\\\\.com');
    assert.equal(await hosts.getAttribute('aria-invalid'), null);
    assert.match(await visible(page).innerText(), /replace example\.com by the hosts you trust/);
    assert.ok(await page.locator('[data-cases]').isVisible());
  });
});

test('a field is there where its placeholder stands, and no longer than that', async () => {
  await visit(EMAIL, async (page) => {
    const names = field(page, /: those you allow/);
    await names.fill('me@example.org');
    await shows(page, 'me@example.org');
    await page.locator('[name=profile]').selectOption('strict');
    await shows(page, '"hide"');
    assert.equal(await names.isVisible(), false);
    await page.locator('[name=profile]').selectOption('recommended');
    await shows(page, 'me@example.org');
    await page.locator('[name=dialect]').selectOption('claude-code');
    await shows(page, 'mcp__');
    assert.equal(await names.isVisible(), false, 'Claude Code has no conditions on arguments');
    await page.locator('[name=dialect]').selectOption('intercept');
    await shows(page, 'me@example.org');
    assert.ok(await names.isVisible());
  });
});

test('the narrowest policy takes the maximum of the reader', async () => {
  await visit(
    PAY,
    async (page) => {
      const box = page.locator('[data-narrowest]');
      await box.locator('summary').click();
      await field(page, /: the most that one call may commit/).fill('2500.5');
      await box.getByText('2500.5', { exact: true }).first().waitFor();
      assert.match(await box.innerText(), /amount then comes to at most 12,502\.5 an hour/);
      assert.doesNotMatch(await box.innerText(), /\b500 an hour/);
      await box.getByRole('button', { name: 'Copy' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(JSON.stringify(policyOf(text)), /from 0 to 2500\.5\./);
      assert.equal(
        await box.locator('[data-tested]').isVisible(),
        false,
        'cases of another policy',
      );
      assert.ok(await page.locator('[data-form]:visible').first().isVisible());
    },
    CLIPBOARD,
  );
});

test('a call is tried on the policy with the values of the reader', async () => {
  await visit(FETCH, async (page) => {
    await field(page, /: hosts you trust/).fill('api.example.org');
    await shows(page, 'api\\\\.example');
    await page.locator('[data-try] > summary').click();
    const press = page.getByRole('button', { name: 'Try this call' });
    await press.click();
    assert.match(await page.locator('try-call [role=status]').innerText(), /^Allowed/);
    await page.locator('try-call [name=url]').fill('https://example.com/');
    await press.click();
    assert.match(await page.locator('try-call [role=status]').innerText(), /^Refused/);
  });
});

test('on a server page each placeholder has one field for all tools', async () => {
  await visit(DESK, async (page) => {
    await field(page, /: hosts you trust/).fill('api.example.org');
    await field(page, /: the folder that the tool may use/).fill('/srv/data');
    await shows(page, 'api\\\\.example');
    await shows(page, '/srv/data');
    await page.locator('[name=dialect]').selectOption('intercept');
    await shows(page, 'srv');
    const text = await visible(page).locator('[data-copy]').first().innerText();
    const told = JSON.stringify(parseYaml(text));
    for (const pattern of [hostPattern(['api.example.org']), rootPattern('/srv/data')])
      assert.ok(told.includes(JSON.stringify(pattern)), pattern);
  });
});

test('on the page of all formats, each that can say it has the values', async () => {
  await visit(`${DESK}policy/`, async (page) => {
    const box = (id: string) => page.locator(`[data-dialect=${id}] [data-copy]`).first();
    await field(page, /: hosts you trust/).fill('api.example.org');
    for (const id of ['policy-v1', 'gemini-cli', 'intercept'])
      await box(id).filter({ hasText: 'api' }).waitFor();
    const chosen = await box('intercept').innerText();
    await visit(DESK, async (own) => {
      await field(own, /: hosts you trust/).fill('api.example.org');
      await own.locator('[name=dialect]').selectOption('intercept');
      await shows(own, 'api');
      assert.equal(await visible(own).locator('[data-copy]').first().innerText(), chosen);
    });
    await field(page, /: hosts you trust/).fill('*');
    await page.getByText('Names of hosts, such as api.example.org').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map(({ id }) => id),
      [],
    );
  });
});

test('a value can be typed with the keyboard alone, before anything is loaded, and is kept nowhere', async () => {
  await visit(FETCH, async (page) => {
    await page.locator('[name=profile]').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('api.example.org');
    await shows(page, 'api\\\\.example\\\\.org');
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    assert.doesNotMatch(kept, /api\.example/);
    assert.doesNotMatch(page.url(), /api\.example/);
    await page.reload();
    await shows(page, 'example\\\\.com');
    assert.equal(await field(page, /: hosts you trust/).inputValue(), '');
  });
});

test('without JavaScript there is no field, and the words say what to replace', async () => {
  await visit(
    FETCH,
    async (page) => {
      assert.equal(await page.locator('[data-edits]:visible').count(), 0);
      assert.match(
        await visible(page).first().innerText(),
        /replace example\.com by the hosts you trust/,
      );
    },
    { javaScriptEnabled: false },
  );
});

for (const [type, address] of [
  ['tool', FETCH],
  ['server', DESK],
] as const)
  test(`the fields of a ${type} are accessible in light and dark, and fit a phone`, async () => {
    await visit(address, async (page) => {
      const hosts = field(page, /: hosts you trust/);
      await hosts.fill(`${'long-'.repeat(30)}name.example`);
      await shows(page, 'long-');
      await hosts.fill('*');
      await assertAccessible(page);
    });
  });
