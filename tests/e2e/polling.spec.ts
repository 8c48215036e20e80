import type { Page } from '@playwright/test';
import type { LocalFreshdesk } from '../servers/freshdesk/server.ts';
import { expect, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { popupPage } from './pages/popup.ts';
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

test('Check now finds a new ticket', async ({ ready, freshdesk }) => {
  const popup = await checked(ready);
  freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
  await popup.checkNow.click();
  await expect(popup.says('1 ticket is new or updated.')).toBeVisible();
  await expect(popup.ticketLinks.first()).toContainText('The scanner sends empty pages');
});

test('the alarm wakes a killed worker, which finds a new ticket and plans the next check', async ({
  ready,
  freshdesk,
}) => {
  const popup = await checked(ready);
  freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
  await ready.killWorker();
  await ring(popup.page);
  await expect(popup.ticket('The scanner sends empty pages')).toBeVisible();
  await expect.poll(() => alarm(popup.page)).toBeGreaterThan(Date.now() + 3 * 60_000);
});

test('a worker that starts puts a lost alarm back (W12)', async ({ ready }) => {
  const popup = await checked(ready);
  const planned = await alarm(popup.page);
  await popup.page.evaluate(() => chrome.alarms.clear('poll'));
  expect(await alarm(popup.page)).toBeNull();
  await ready.killWorker();
  await ready.openPopup();
  await expect.poll(() => alarm(popup.page)).toBe(planned);
});

test('one check at a time: whoever asks meanwhile gets the same one', async ({ ready, freshdesk }) => {
  const popup = await checked(ready);
  const second = popupPage(await ready.openPopup());
  freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
  freshdesk.switches.slowMs = 700;
  const before = listRequests(freshdesk).length;
  await popup.checkNow.click();
  await second.checkNow.click();
  await ring(popup.page);
  for (const each of [popup, second]) await expect(each.says('1 ticket is new or updated.')).toBeVisible();
  expect(listRequests(freshdesk).length - before).toBe(1);
});

test('the first check shows how far it is', async ({ extension, freshdesk }) => {
  freshdesk.switches.slowMs = 1500;
  await extension.configure();
  const popup = popupPage(await extension.openPopup());
  await popup.checkNow.click();
  await expect(popup.says('First check: 0 tickets so far')).toBeVisible();
  await expect(popup.says(/First check: [1-9]\d* tickets so far/)).toBeVisible();
  freshdesk.switches.slowMs = 0;
  await expect(popup.says(/Last check/)).toBeVisible();
});

test('the badge counts the tickets that wait', async ({ ready, freshdesk }) => {
  const popup = await checked(ready);
  const badge = () => popup.page.evaluate(() => chrome.action.getBadgeText({}));
  const waiting = await popup.ticketLinks.count();
  expect(waiting).toBeGreaterThan(5);
  await expect.poll(badge).toBe(String(waiting));
  freshdesk.addTicket({ subject: 'The scanner sends empty pages' });
  freshdesk.addTicket({ subject: 'Solved before anyone looked', status: 4 });
  await popup.checkNow.click();
  await expect.poll(badge).toBe(String(waiting + 1));
  await ready.killWorker();
  await ready.openPopup();
  expect(await badge()).toBe(String(waiting + 1));
});

test('a ticket in which the customer writes moves to the top, once', async ({ ready, freshdesk }) => {
  const popup = await checked(ready);
  const count = await popup.ticketLinks.count();
  const oldest = await popup.ticketLinks.last().getAttribute('href');
  const id = Number(oldest?.split('/').at(-1));
  freshdesk.addConversation(id, { body: '<p>Any news?</p>' });
  await popup.checkNow.click();
  await expect(popup.ticketLinks.first()).toHaveAttribute('href', oldest ?? '');
  await expect(popup.ticketLinks).toHaveCount(count);
});

test('a solved ticket leaves the inbox', async ({ ready, freshdesk }) => {
  const popup = await checked(ready);
  await expect(popup.ticket('VPN drops every few minutes')).toBeVisible();
  const ticket = freshdesk.state.tickets.get(4711);
  if (ticket) ticket.status = 4;
  freshdesk.touch(4711);
  await popup.checkNow.click();
  await expect(popup.ticket('VPN drops every few minutes')).toBeHidden();
});

test('a deleted ticket leaves the inbox with the next look into the bin', async ({ ready, freshdesk }) => {
  const popup = await checked(ready);
  const ticket = freshdesk.state.tickets.get(4711);
  if (ticket) ticket.deleted = true;
  freshdesk.touch(4711);
  await halfAnHourLater(popup.page);
  await popup.checkNow.click();
  await expect(popup.ticket('VPN drops every few minutes')).toBeHidden();
  await expect(popup.ticketLinks).not.toHaveCount(0);
});

test('all thirty messages of a long thread are there, not only the oldest ten', async ({ ready, freshdesk }) => {
  const texts = (freshdesk.state.conversations.get(LONG_THREAD) ?? []).map((row) => row.body_text.trim());
  expect(texts).toHaveLength(30);
  const work = workspace(await ready.openWorkspace(LONG_THREAD));
  await expect(work.messages).toHaveCount(31);
  const shown = (await work.messages.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
  for (const [index, text] of texts.entries()) expect(shown[index + 1]).toContain(text.replace(/\s+/g, ' '));
});

/** The bin is read every thirty minutes; this moves the last time back as if they had passed. */
async function halfAnHourLater(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('cache:acme.freshdesk.com');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const change = opening.result.transaction('meta', 'readwrite');
          change.objectStore('meta').put({ key: 'sweptAt', value: Date.now() - 31 * 60_000 });
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}
