import { planLimits } from '../servers/freshdesk/plans.ts';
import { expect, test } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { popupPage } from './pages/popup.ts';

test('a trial with its small limit: checks come every ten minutes, and it is said why', async ({
  extension,
  freshdesk,
}, testInfo) => {
  test.setTimeout(330_000);
  freshdesk.switches.rateLimit = planLimits('trial');
  await extension.configure({ settings: { freshdesk: { domain: HOST, polling_interval: 2, rate_limit_delay: 0 } } });
  const popup = popupPage(await extension.openPopup());
  await popup.checkNow.click();
  await expect(popup.says(/only 50 API calls a minute.*every ten minutes at most/)).toBeVisible();
  await expect(popup.ticketLinks.first()).toBeVisible();
  const minutes = () =>
    popup.page.evaluate(async () => (((await chrome.alarms.get('poll'))?.scheduledTime ?? 0) - Date.now()) / 60_000);
  // Where includes count against the list's own limit, the first check is refused once and goes on a minute later.
  await expect.poll(minutes, { timeout: 280_000 }).toBeGreaterThan(8);
  expect(await minutes()).toBeLessThan(12);
  await popup.page.screenshot({ path: testInfo.outputPath('popup.png') });
  await popup.page.emulateMedia({ colorScheme: 'dark' });
  await popup.page.screenshot({ path: testInfo.outputPath('popup-dark.png') });
});
