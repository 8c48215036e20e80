import type { Page } from '@playwright/test';
import { expect, longTest, pageTest } from './fixtures.ts';
import { type Extension, HOST } from './harness/extension.ts';
import { popupPage } from './pages/popup.ts';

/** No retries within one check, so that its failure is seen at once. */
const QUICK = { freshdesk: { domain: HOST, polling_interval: 5, rate_limit_delay: 0, retry_delay: 1, max_retries: 0 } };

/** A help desk that was read once, and then stops to work. */
async function afterFirstCheck(extension: Extension) {
  await extension.configure({ settings: QUICK });
  const popup = popupPage(await extension.openPopup());
  await popup.checkNow.click();
  await expect(popup.says(/Last check .* next/)).toBeVisible({ timeout: 20_000 });
  await expect(popup.checkNow).toBeEnabled();
  return popup;
}

const minutesToNext = (page: Page) =>
  page.evaluate(async () => (((await chrome.alarms.get('poll'))?.scheduledTime ?? 0) - Date.now()) / 60_000);

// What else can go wrong is in tests/unit/worker/polling-failures.test.ts.
pageTest('a check that fails says why, keeps the tickets and plans the next one', async ({ extension, freshdesk }) => {
  const popup = await afterFirstCheck(extension);
  const count = await popup.ticketLinks.count();
  freshdesk.switches.unavailable = 50;
  await popup.checkNow.click();
  await expect(popup.says(/Freshdesk has a problem of its own right now \(503\)/)).toBeVisible({ timeout: 20_000 });
  await expect(popup.checkNow).toBeEnabled();
  await expect(popup.ticketLinks).toHaveCount(count);
  const minutes = await minutesToNext(popup.page);
  expect(minutes).toBeGreaterThan(0.9);
  expect(minutes).toBeLessThan(2);
});

longTest('a wait that was told is shown with what is left of it', async ({ extension, freshdesk }) => {
  const popup = await afterFirstCheck(extension);
  freshdesk.switches.next429 = { count: 50, retryAfter: 900, html: false };
  await popup.checkNow.click();
  await expect(popup.says(/Try again in 15 min/)).toBeVisible();
  const later = popupPage(await extension.context.newPage());
  await later.page.clock.setFixedTime(Date.now() + 10 * 60_000);
  await later.page.goto(popup.page.url());
  await expect(later.says(/Try again in 5 min/)).toBeVisible();
});

longTest('a key that was reset leads to Settings', async ({ extension, freshdesk }) => {
  const popup = await afterFirstCheck(extension);
  freshdesk.switches.keyRejected = true;
  await popup.checkNow.click();
  const [options] = await Promise.all([extension.context.waitForEvent('page'), popup.openSettings.click()]);
  await expect(options.getByLabel('Freshdesk API key')).toBeVisible();
});
