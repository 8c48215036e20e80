import { holdNext } from '../servers/freshdesk/hold.ts';
import { expect, longTest, pageTest, test } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';
import { popupPage } from './pages/popup.ts';

// The other moments, W1 and W4, are in tests/unit/worker/killed.test.ts.
pageTest(
  'killed after Freshdesk stored the reply, before its answer: one reply, and it is known to be sent (W3)',
  async ({ ready, freshdesk }) => {
    test.setTimeout(90_000);
    const work = await withReply(ready, 'Please restart the router and tell me whether the light turns green.');
    const hold = holdNext(freshdesk, 'POST', /reply$/, 'done');
    await work.confirmSend.click();
    await hold.reached;
    await ready.killWorker();
    hold.go();
    await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 60_000 });
    expect(written(freshdesk)).toHaveLength(1);
  },
);

longTest(
  'killed after in_flight, and the POST never arrives: looked for, never posted again, left to a person (W2)',
  async ({ ready, freshdesk }) => {
    test.setTimeout(150_000);
    const work = await withReply(ready, 'Please restart the router and tell me whether the light turns green.');
    const hold = holdNext(freshdesk, 'POST', /reply$/, 'arrived');
    await work.confirmSend.click();
    await hold.reached;
    await ready.killWorker();
    hold.lose();
    await expect(work.response.getByText(/Looking for it in the ticket/)).toBeVisible({ timeout: 30_000 });
    const entry = work.outbox.getByRole('listitem').filter({ hasText: 'Could not confirm' });
    await expect(entry.getByText('Could not confirm', { exact: true })).toBeVisible({ timeout: 100_000 });
    await expect(work.response.getByRole('link', { name: 'Check the ticket' })).toBeVisible();
    await expect(work.response.getByRole('button', { name: 'Check again' })).toBeVisible();
    expect(freshdesk.requests.filter(({ path }) => path.endsWith('/reply'))).toHaveLength(1);
    expect(written(freshdesk)).toHaveLength(0);

    const popup = popupPage(await ready.openPopup());
    await expect(popup.outbox.getByText('Could not confirm', { exact: true })).toBeVisible();
    await popup.outbox.getByRole('button', { name: 'Check again' }).click();
    await expect(popup.outbox.getByText('Could not confirm', { exact: true })).toBeVisible();
    await popup.outbox.getByRole('button', { name: 'I have looked' }).click();
    await expect(popup.outbox.getByRole('button', { name: 'I have looked' })).toBeHidden();
    await expect(popup.outbox.getByText('Could not confirm', { exact: true })).toBeVisible();
    await expect(work.response.getByRole('button', { name: 'Check again' })).toBeHidden();
    // It arrives after all, by another way: whoever goes on with the ticket learns of it, and it was not sent from here again.
    freshdesk.addConversation(4711, {
      body: '<div><p>Please restart the router and tell me whether the light turns green.</p></div>',
      incoming: false,
      user_id: 9001,
    });
    await work.page.close();
    const next = { type: 'generate', ticketId: 4711, kind: 'response' };
    await popup.page.evaluate((message) => chrome.runtime.sendMessage(message), next);
    await expect(popup.outbox.getByText('Sent', { exact: true }).first()).toBeVisible();
    expect(written(freshdesk)).toHaveLength(0);
  },
);
