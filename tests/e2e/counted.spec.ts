import { expect, longTest, pageTest, test } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';
import { AGENT_KEY, MODEL_KEY, TEN_SECONDS_TO_UNDO } from './harness/extension.ts';
import { hands } from './pages/hands.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

const SMALL = { width: 360, height: 640 };

test('from the installation to the first draft: three pastes and two clicks, nothing to scroll', async ({
  extension,
}) => {
  const page = await extension.openPage('options.html');
  await page.setViewportSize({ width: 1280, height: 813 });
  const person = hands(page);
  await expect(page.getByLabel('Freshdesk domain')).toBeFocused();
  await person.paste('https://acme.freshdesk.com/a/tickets/4711');
  await page.keyboard.press('Tab');
  await person.paste(AGENT_KEY);
  await expect(page.getByRole('status').filter({ hasText: 'Dana Fisher' })).toBeVisible();
  await expect(page.getByLabel('OpenAI API key')).toBeFocused();
  await person.paste(MODEL_KEY);
  await expect(page.getByRole('heading', { name: /^You are ready/ })).toBeVisible();
  const opening = extension.context.waitForEvent('page');
  await person.click(page.getByRole('button', { name: 'Open my tickets' }));
  const client = await opening;
  await client.setViewportSize({ width: 1280, height: 813 });
  const work = workspace(client);
  const there = hands(client);
  await there.click(work.generate);
  await expect(work.draft).not.toHaveValue('');
  expect([person.done, there.done]).toEqual([
    { clicks: 1, keys: 0, scrolls: 0, pastes: 3 },
    { clicks: 1, keys: 0, scrolls: 0, pastes: 0 },
  ]);
});

test('in a small panel a long draft is sent with two clicks and no scrolling, then the next ticket is one click away', async ({
  ready,
  freshdesk,
}) => {
  const work = await withReply(ready, `Hi Nora,\n\n${'one more line of the reply\n'.repeat(60)}`, { dialog: false });
  await work.page.setViewportSize(SMALL);
  const person = hands(work.page);
  await person.click(work.send);
  await expect(work.confirmSend).toBeEnabled();
  await person.click(work.confirmSend);
  await expect(work.sent).toBeVisible({ timeout: 30_000 });
  expect(person.done).toEqual({ clicks: 2, keys: 0, scrolls: 0, pastes: 0 });
  expect(written(freshdesk)).toHaveLength(1);
  await expect(work.draft).not.toBeEditable();
  await expect(work.insert).toBeHidden();
});

test('nothing moves while a draft streams, and every main action is in sight when it is there', async ({
  ready,
  model,
}) => {
  model.behave.paceMs = 10;
  const work = workspace(await ready.openWorkspace(4711));
  await work.page.setViewportSize(SMALL);
  await expect(work.messages.first()).toBeVisible();
  await work.generate.click();
  await expect(work.draft).toHaveValue(/Nora/);
  const shift = await work.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift' });
        const writes = () => document.querySelector('.response [aria-busy="true"].draft-text') !== null;
        // What was seen while it was still being written: its end may bring lists with it.
        let seen = 0;
        const timer = setInterval(() => {
          if (writes()) {
            seen = sum;
            return;
          }
          clearInterval(timer);
          resolve(seen);
        }, 20);
      }),
  );
  expect(shift).toBeLessThanOrEqual(0.02);
  for (const button of [work.insert, work.send, work.copy, work.refinement, work.generate]) {
    await expect(button).toBeInViewport({ ratio: 1 });
  }
});

test('by keyboard alone: three waiting tickets answered with four keys each, a draft refined twice with two', async ({
  ready,
  freshdesk,
}) => {
  test.setTimeout(120_000);
  const popup = await ready.openPopup();
  await popup.getByRole('button', { name: 'Check now' }).click();
  await expect(popup.getByRole('list', { name: 'Tickets' }).getByRole('listitem').first()).toBeVisible();
  const page = await ready.openPage('sidepanel.html#ticket=4711');
  const work = workspace(page);
  await expect(work.messages.first()).toBeVisible();
  const person = hands(page);
  for (const sent of [1, 2, 3]) {
    await expect(work.messages.first()).toBeVisible();
    await person.press('g');
    await expect(work.send).toBeEnabled({ timeout: 30_000 });
    if (sent === 1) {
      const before = person.done.keys;
      await page.keyboard.press('Escape');
      for (const key of ['1', '2']) {
        const text = await work.draft.inputValue();
        await person.press(key);
        await expect(work.draft).not.toHaveValue(text);
        await expect(work.send).toBeEnabled({ timeout: 30_000 });
      }
      expect(person.done.keys - before).toBe(2);
      person.done.keys = before;
    }
    await person.press('Control+Enter');
    if (sent === 1) {
      // The keyboard was taken out of the text to refine it.
      await page.keyboard.press('s');
    }
    await expect(work.confirmSend).toBeEnabled();
    await person.press('Control+Enter');
    await expect(work.dialog).toBeHidden();
    await person.press('n');
  }
  expect(person.done).toEqual({ clicks: 0, keys: 12, scrolls: 0, pastes: 0 });
  await expect.poll(() => written(freshdesk).length, { timeout: 30_000 }).toBe(3);
  expect(new Set(written(freshdesk).map(({ path }) => path)).size).toBe(3);
});

longTest('Undo follows to another ticket, and Ctrl+Z goes back over a refinement', async ({ ready, freshdesk }) => {
  await ready.configure(TEN_SECONDS_TO_UNDO);
  const work = await withReply(ready, 'Please restart the router.');
  await work.confirmSend.click();
  await expect(work.undo).toBeVisible();
  const other = workspace(await ready.openWorkspace(4703));
  await expect(other.page.getByRole('status', { name: 'Replies under way' })).toContainText('goes out in');
  await other.page.keyboard.press('u');
  await expect(other.undo).toBeHidden();
  await expect(work.response.getByText(/Not sent/)).toBeVisible();
  expect(written(freshdesk)).toEqual([]);

  await other.generate.click();
  await expect(other.send).toBeEnabled({ timeout: 30_000 });
  const first = await other.draft.inputValue();
  await other.chip('Make it more concise').click();
  await expect(other.draft).not.toHaveValue(first);
  await expect(other.send).toBeEnabled({ timeout: 30_000 });
  await other.draft.press('Control+z');
  await expect(other.draft).toHaveValue(first);
});

longTest(
  'a written draft is opened from the page, and one of own words is replaced only when that is wanted',
  async ({ ready, model }) => {
    const work = await withReply(ready, 'My own words.', { dialog: false });
    const ticket = ticketPage(await ready.openTicket(4711));
    await expect(ticket.openDraft).toBeVisible();
    await expect(ticket.generate).toHaveCount(0);
    await ticket.openDraft.click();
    await work.page.bringToFront();
    await work.generate.click();
    await expect(work.page.getByText('Replace your edited draft?')).toBeVisible();
    expect(model.chats).toHaveLength(0);
    await work.page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(work.draft).toHaveValue('My own words.');
  },
);

pageTest('a resolved ticket is found from any ticket with / and its words', async ({ ready }) => {
  const popup = await ready.openPopup();
  await popup.getByRole('button', { name: 'Check now' }).click();
  await expect(popup.getByRole('list', { name: 'Tickets' }).getByRole('listitem').first()).toBeVisible();
  const page = await ready.openWorkspace(4711);
  await expect(workspace(page).messages.first()).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Find an action or a ticket' }).fill('portal de clientes');
  await expect(page.getByRole('group', { name: 'Other tickets' }).getByRole('option')).toContainText(
    'portal de clientes',
  );
});
