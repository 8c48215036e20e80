import { expect, test } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';

test('the knowledge base is read on request, and told with its folders; canned replies are pasted in', async ({
  ready,
}) => {
  const page = await ready.openOptions();
  const section = page.locator('#knowledge');
  await section.getByRole('button', { name: 'Refresh knowledge' }).click();
  await expect(section.getByText(/Last read .+: 7 articles in 4 folders\./)).toBeVisible({ timeout: 30_000 });
  const folder = section.getByRole('checkbox', {
    name: /Access › Signing in › Administrators \(1 article, agents only\)/,
  });
  await folder.uncheck();
  await page.reload();
  await expect(folder).not.toBeChecked();
  await expect(section.getByText(/to administrators only/)).toBeVisible();
  await section.getByLabel('Paste canned replies').fill('Greeting\nHello {{ticket.requester.firstname}}, thank you.');
  await section.getByRole('button', { name: 'Import canned replies' }).click();
  await expect(section.getByText('Imported 1 canned reply.')).toBeVisible();
  await expect(section.getByText(/1 imported/)).toBeVisible();
});

test('a reply in which a placeholder is left is not sent, and says which', async ({ ready, freshdesk }) => {
  const work = await withReply(ready, 'Hello {{ticket.requester.firstname}}, it works again.');
  await work.confirmSend.click();
  await expect(work.dialog).toContainText('still holds {{ticket.requester.firstname}}');
  expect(written(freshdesk)).toEqual([]);
});
