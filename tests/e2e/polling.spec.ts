import type { Page } from '@playwright/test';
import type { LocalFreshdesk } from '../servers/freshdesk/server.ts';
import { expect, longTest, pageTest, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { listed } from './harness/listed.ts';
import { popupPage } from './pages/popup.ts';
import { storageOf } from './pages/storage.ts';
import { workspace } from './pages/workspace.ts';

const LONG_THREAD = 4723;

/** The popup after its first check has ended. */
async function checked(extension: Extension) {
  const popup = popupPage(await extension.openPopup());
  await popup.checkNow.click();
  await expect(popup.says(/Last check .* next/)).toBeVisible({ timeout: 20_000 });
  await expect(popup.checkNow).toBeEnabled();
  return popup;
}

const alarm = (page: Page) => page.evaluate(async () => (await chrome.alarms.get('poll'))?.scheduledTime ?? null);

const ring = (page: Page) => page.evaluate(() => chrome.alarms.create('poll', { when: Date.now() + 200 }));

const listRequests = (freshdesk: LocalFreshdesk) =>
  freshdesk.requests.filter(({ path, query }) => path === '/api/v2/tickets' && !/filter=(deleted|spam)/.test(query));

// What a check does with the tickets is in tests/unit/worker/polling.test.ts; here is what Chrome and the popup do.

pageTest(
  'the popup follows a check: a new ticket, one the customer wrote in, a solved one; so does the badge',
  async ({ ready, freshdesk }) => {
    const popup = await checked(ready);
    const badge = () => popup.page.evaluate(() => chrome.action.getBadgeText({}));
    const waiting = await popup.ticketLinks.count();
    await expect.poll(badge).toBe(String(waiting));
    const oldest = await popup.ticketLinks.last().getAttribute('href');
    await expect(popup.ticket('VPN drops every few minutes')).toBeVisible();
    freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
    Object.assign(freshdesk.state.tickets.get(4711) ?? {}, { status: 4 });
    freshdesk.touch(4711);
    freshdesk.addConversation(Number(oldest?.split('/').at(-1)), { body: '<p>Any news?</p>' });
    await listed(freshdesk);
    await popup.checkNow.click();
    await expect(popup.says('3 tickets are new or updated.')).toBeVisible();
    // Both are of the same second, and so in any order.
    const newest = popup.ticketLinks.first().or(popup.ticketLinks.nth(1));
    await expect(newest.filter({ hasText: 'The scanner sends empty pages' })).toHaveCount(1);
    await expect(newest.and(popup.page.locator(`[href="${oldest}"]`))).toHaveCount(1);
    await expect(popup.ticket('VPN drops every few minutes')).toBeHidden();
    await expect(popup.ticketLinks).toHaveCount(waiting);
    await expect.poll(badge).toBe(String(waiting));
  },
);

test('the alarm wakes a killed worker, which finds a new ticket and plans the next check', async ({
  ready,
  freshdesk,
}) => {
  const popup = await checked(ready);
  freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
  await listed(freshdesk);
  await ready.killWorker();
  await ring(popup.page);
  await expect(popup.ticket('The scanner sends empty pages')).toBeVisible();
  await expect.poll(() => alarm(popup.page)).toBeGreaterThan(Date.now() + 3 * 60_000);
});

longTest('a worker that starts puts a lost alarm back (W12)', async ({ ready }) => {
  const popup = await checked(ready);
  const planned = await alarm(popup.page);
  await popup.page.evaluate(() => chrome.alarms.clear('poll'));
  expect(await alarm(popup.page)).toBeNull();
  await ready.killWorker();
  await ready.openPopup();
  await expect.poll(() => alarm(popup.page)).toBe(planned);
});

longTest(
  'W14 an alarm that was slept through twenty times: one check catches up, a little later',
  async ({ ready, freshdesk }) => {
    const popup = await checked(ready);
    freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
    await listed(freshdesk);
    const before = listRequests(freshdesk).length;
    await storageOf(popup.page).moveBack('poll', 'nextAt', 20 * 5);
    // Chrome rings a repeated alarm once, however often it was missed, with the time for which it was set.
    const heard = await popup.page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const late: number[] = [];
          chrome.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
            if (name !== 'poll') return;
            late.push(Date.now() - scheduledTime);
            // On a busy machine it may ring for another of the missed times before the worker has set it anew.
            if (late.length > 1 && (late.at(-1) ?? 0) < 60_000) resolve(late);
          });
          void chrome.alarms.create('poll', { when: Date.now() - 20 * 5 * 60_000, periodInMinutes: 5 });
        }),
    );
    expect(heard[0]).toBeGreaterThan(99 * 60_000);
    expect(heard.at(-1)).toBeLessThan(60_000);
    await expect(popup.ticket('The scanner sends empty pages')).toBeVisible();
    await expect.poll(() => alarm(popup.page)).toBeGreaterThan(Date.now() + 3 * 60_000);
    expect(listRequests(freshdesk).length - before).toBe(1);
  },
);

pageTest('the first check shows how far it is', async ({ extension, freshdesk }) => {
  freshdesk.switches.slowMs = 1500;
  await extension.configure();
  const popup = popupPage(await extension.openPopup());
  await popup.checkNow.click();
  await expect(popup.says('First check: 0 tickets so far')).toBeVisible();
  await expect(popup.says(/First check: [1-9]\d* tickets so far/)).toBeVisible();
  freshdesk.switches.slowMs = 0;
  await expect(popup.says(/Last check/)).toBeVisible();
});

pageTest('all thirty messages of a long thread are there, not only the oldest ten', async ({ ready, freshdesk }) => {
  const texts = (freshdesk.state.conversations.get(LONG_THREAD) ?? []).map((row) => row.body_text.trim());
  expect(texts).toHaveLength(30);
  const work = workspace(await ready.openWorkspace(LONG_THREAD));
  await expect(work.messages).toHaveCount(31);
  const shown = (await work.messages.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  for (const [index, text] of texts.entries()) expect(shown[index + 1]).toContain(text.replace(/\s+/g, ' '));
});
