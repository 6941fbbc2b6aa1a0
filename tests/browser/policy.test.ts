import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import type { Page } from 'playwright-core';
import { DIALECTS } from '#core/dialects/index.ts';
import { assertAccessible, startVisitor } from '../lib/browser.ts';
import { PAGE_TYPES, serverAddress, toolAddress } from '../lib/site.ts';

const { visit } = await startVisitor();
const UPDATE_ISSUE = toolAddress('@fixture/forge', 'update_issue');
const FORGE = serverAddress('@fixture/forge');
const SEND_EMAIL = toolAddress('camel-desk', 'sendEmail');

async function choose(page: Page, control: 'dialect' | 'profile', value: string): Promise<void> {
  await page.locator(`[name=${control}]`).selectOption(value);
  await page.locator('policy-panel[data-ready]').waitFor();
}

/** The code that is seen in the panel. */
function shown(page: Page): Promise<string> {
  return page.locator('[data-form]:visible [data-copy]').first().innerText();
}

/** Waits until the visible code holds a text. */
function shows(page: Page, text: string): Promise<void> {
  return page.locator('[data-form]:visible [data-copy]', { hasText: text }).first().waitFor();
}

async function openTry(page: Page): Promise<void> {
  await page.locator('[data-try] > summary').click();
  await page.locator('try-call form').waitFor();
}

function result(page: Page): Promise<string> {
  return page.locator('try-call [role=status]').innerText();
}

test('a dialect is chosen once: the next page opens with it', async () => {
  await visit(UPDATE_ISSUE, async (page) => {
    await choose(page, 'dialect', 'claude-code');
    await shows(page, 'mcp__forge__update_issue');
    assert.match(
      await page.locator('[data-form]:visible').innerText(),
      /Asks a person before each/,
    );
    assert.match(
      await page.locator('[data-form]:visible').innerText(),
      /Claude Code cannot limit the rate: this asks instead/,
    );
    assert.equal(await page.locator('[data-cases]').isVisible(), false, 'cases of another policy');
    await page.goto(SEND_EMAIL);
    await shows(page, 'sendEmail');
    assert.equal(await page.locator('[name=dialect]').inputValue(), 'claude-code');
    assert.match(await shown(page), /mcp__camel-desk__sendEmail/);
  });
});

test('before a remembered dialect is there, the first one is not seen', async () => {
  await visit(UPDATE_ISSUE, async (page) => {
    await page.evaluate(() => localStorage.setItem('dialect', 'codex'));
    await page.route('**/rulings.json', async (route) => {
      assert.equal(await page.locator('[data-copy]').first().isVisible(), false);
      await route.continue();
    });
    await page.reload();
    await shows(page, 'mcp_servers');
  });
});

test('a dialect that is not known any more leaves the page as it is', async () => {
  await visit(UPDATE_ISSUE, async (page) => {
    await page.evaluate(() => localStorage.setItem('dialect', 'gone'));
    await page.reload();
    await shows(page, '"update_issue"');
    assert.equal(await page.locator('[name=dialect]').inputValue(), 'policy-v1');
  });
});

test('every dialect and profile shows a policy and what it does', async () => {
  await visit(UPDATE_ISSUE, async (page) => {
    for (const [id, { title }] of Object.entries(DIALECTS)) {
      await choose(page, 'dialect', id);
      await page.getByText(`How to use it in ${title}`, { exact: true }).waitFor();
      const text = await page.locator('[data-form]:visible').innerText();
      assert.match(text, /Allows|Asks|Refuses/, id);
    }
    await choose(page, 'dialect', 'policy-v1');
    for (const profile of ['read-only', 'no-egress', 'ask-first', 'strict']) {
      await choose(page, 'profile', profile);
      await shows(page, profile === 'no-egress' ? 'update_issue' : '"hide"');
    }
  });
});

test('a name that the dialect does not take is told, and the last good one stays', async () => {
  await visit(UPDATE_ISSUE, async (page) => {
    await choose(page, 'dialect', 'claude-code');
    const alias = page.getByLabel('Name of the server there');
    await alias.fill('my__forge');
    await page.getByText(/Claude Code takes a letter, .*The policy still says forge/).waitFor();
    assert.equal(await alias.getAttribute('aria-invalid'), 'true');
    assert.match(await shown(page), /mcp__forge__update_issue/);
    await alias.fill('my-forge');
    await shows(page, 'mcp__my-forge__update_issue');
    assert.equal(await alias.getAttribute('aria-invalid'), null);
    await page.goto(toolAddress('@fixture/forge', 'get_issue'));
    await shows(page, 'mcp__my-forge__get_issue');
  });
});

test('numbers can be changed, and the caption with them', async () => {
  await visit(UPDATE_ISSUE, async (page) => {
    await page.locator('[data-quotas] > summary').click();
    const field = page.getByLabel('calls a minute');
    await field.fill('5');
    await shows(page, '"max": 5');
    await page.locator('[data-form]:visible').getByText('Allows 5 calls a minute').waitFor();
    await field.fill('0.5');
    await page.getByText('A whole number, 1 or more.').waitFor();
    assert.match(await shown(page), /"max": 5/);
  });
});

test('what is copied and what is saved is what is shown', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  await visit(
    UPDATE_ISSUE,
    async (page) => {
      await choose(page, 'dialect', 'codex');
      await shows(page, 'mcp_servers');
      const text = await shown(page);
      await page.locator('[data-form]:visible').getByRole('button', { name: 'Copy' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-form]:visible').getByRole('button', { name: 'Download' }).click(),
      ]);
      assert.equal(download.suggestedFilename(), 'config.toml');
      assert.equal(readFileSync(await download.path(), 'utf8'), `${text}\n`);
    },
    { permissions, acceptDownloads: true },
  );
});

test('the 31st call in a minute is refused, with its place marked; a minute later calls pass', async () => {
  await visit(UPDATE_ISSUE, async (page) => {
    await openTry(page);
    const press = page.getByRole('button', { name: 'Try this call' });
    for (let call = 1; call <= 30; call += 1) await press.click();
    assert.match(await result(page), /^Allowed \(call 30, minute 0\)/);
    await press.focus();
    await page.keyboard.press('Enter');
    assert.match(await result(page), /^Refused \(call 31, minute 0\): the limit of 30 calls/);
    assert.match(await result(page), /\/tools\/update_issue\/limits\/0/);
    const marked = page.locator('[data-form]:visible mark');
    assert.match(await marked.innerText(), /"counter": "update_issue_rate"/);
    await page.getByRole('button', { name: 'One minute later' }).click();
    await press.click();
    assert.match(await result(page), /^Allowed \(call 32, minute 1\)/);
  });
});

test('arguments decide, and what cannot be read is told at its field', async () => {
  await visit(SEND_EMAIL, async (page) => {
    await openTry(page);
    const press = page.getByRole('button', { name: 'Try this call' });
    await press.click();
    assert.match(await result(page), /^Allowed/);
    await page.locator('try-call [name=to]').fill('stranger@outside.example');
    await press.click();
    assert.match(await result(page), /^Refused .*to must be one of those/);
    assert.match(await page.locator('[data-form]:visible mark').innerText(), /args\.to/);
    await choose(page, 'dialect', 'claude-code');
    await press.click();
    assert.match(await result(page), /^A person is asked/);
    await choose(page, 'profile', 'strict');
    await press.click();
    assert.match(await result(page), /^Refused .*hidden/);
  });
  await visit(toolAddress('camel-desk', 'renderChart'), async (page) => {
    await openTry(page);
    await page.locator('try-call [name=data]').fill('[1,');
    await page.getByRole('button', { name: 'Try this call' }).click();
    await page.getByText('Not JSON').waitFor();
    assert.equal(await result(page), '');
    const field = page.locator('try-call [name=data]');
    assert.ok(await field.evaluate((element) => element === document.activeElement));
  });
});

test('a server page has the whole policy in every dialect, the same as the page of formats', async () => {
  await visit(FORGE, async (page) => {
    await choose(page, 'dialect', 'claude-code');
    await shows(page, 'mcp__forge__create_issue');
    const chosen = await shown(page);
    await visit(`${FORGE}policy/`, async (formats) => {
      const own = formats.locator('section:has(#claude-code) [data-copy]');
      assert.equal(await own.textContent(), chosen);
    });
    await choose(page, 'profile', 'strict');
    await page.getByText(/Otherwise than recommended, of 6 tools: \d hidden/).waitFor();
  });
});

test('the keyboard alone chooses, names and tries', async () => {
  await visit(UPDATE_ISSUE, async (page) => {
    await page.locator('[name=dialect]').focus();
    await page.keyboard.press('ArrowDown');
    await shows(page, 'mcp__forge__update_issue');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('mine');
    await shows(page, 'mcp__mine__update_issue');
    await page.locator('[data-try] > summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('try-call form').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('A person is asked').waitFor();
  });
});

test('the focus stays where it is while the rest is loaded', async () => {
  await visit(UPDATE_ISSUE, async (page) => {
    const copyButton = page.locator('[data-form]:visible').getByRole('button', { name: 'Copy' });
    await page.locator('[name=dialect]').focus();
    await copyButton.focus();
    await page.locator('policy-panel [name=alias]').waitFor({ state: 'attached' });
    assert.ok(await copyButton.evaluate((element) => element === document.activeElement));
  });
});

test('without JavaScript the first dialect is there, the others a link away, and no dead control', async () => {
  for (const address of [UPDATE_ISSUE, FORGE])
    await visit(
      address,
      async (page) => {
        assert.match(await shown(page), /"update_issue"/);
        assert.equal(await page.locator('policy-panel .needs-script:visible').count(), 0);
        await page.getByRole('link', { name: /The whole server, in \d+ formats/ }).click();
        for (const id of Object.keys(DIALECTS))
          assert.ok(await page.locator(`section:has(#${id}) [data-copy]`).first().isVisible(), id);
      },
      { javaScriptEnabled: false },
    );
});

test('where the rest cannot be loaded the page says so and keeps what it has', async () => {
  await assert.rejects(
    visit(UPDATE_ISSUE, async (page) => {
      await page.route('**/rulings.json', (route) => route.fulfill({ status: 404, body: '' }));
      await page.locator('[name=dialect]').selectOption('codex');
      await page.getByText('Other forms could not be loaded').waitFor();
      assert.equal(await page.locator('[name=dialect]').inputValue(), 'policy-v1');
      assert.match(await shown(page), /"update_issue"/);
    }),
    // The browser itself reports the failed request, and nothing else is wrong.
    /status of 404/,
  );
});

test('names of tools that are hostile stay text in every dialect', async () => {
  await visit(PAGE_TYPES['hostile tool']!, async (page) => {
    for (const id of Object.keys(DIALECTS)) {
      await choose(page, 'dialect', id);
      assert.equal(await page.evaluate(() => 'pwned' in window), false, id);
    }
    await openTry(page);
    await page.getByRole('button', { name: 'Try this call' }).click();
    assert.equal(await page.evaluate(() => 'pwned' in window), false);
  });
});

for (const [type, address] of [
  ['tool', UPDATE_ISSUE],
  ['server', FORGE],
] as const) {
  test(`an open panel of a ${type} is accessible in light and dark, and fits a phone`, async () => {
    await visit(address, async (page) => {
      await choose(page, 'dialect', 'codex');
      await page.getByLabel('Name of the server there').fill('not good');
      if (type === 'tool') {
        await openTry(page);
        await page.getByRole('button', { name: 'Try this call' }).click();
      }
      await page
        .locator('policy-panel details')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      await assertAccessible(page);
    });
  });
}
