import { expect, pageTest } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';
import { workspace } from './pages/workspace.ts';

pageTest(
  'the knowledge base is read on request, and told with its folders; canned replies are pasted in',
  async ({ ready }) => {
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
  },
);

pageTest('a reply in which a placeholder is left is not sent, and says which', async ({ ready, freshdesk }) => {
  const work = await withReply(ready, 'Hello {{ticket.requester.firstname}}, it works again.');
  await work.confirmSend.click();
  await expect(work.dialog).toContainText('still holds {{ticket.requester.firstname}}');
  expect(written(freshdesk)).toEqual([]);
});

pageTest(
  'a draft shows what it rests on: a source is read, left out, and another one found by words',
  async ({ ready, freshdesk, model }) => {
    const options = await ready.openOptions();
    await options.locator('#knowledge').getByRole('button', { name: 'Refresh knowledge' }).click();
    await expect(options.getByText(/7 articles in 4 folders/)).toBeVisible({ timeout: 30_000 });
    await options.close();
    const { id } = freshdesk.addTicket({ subject: 'VPN', description: '<p>The VPN shows error 809 at home.</p>' });
    model.behave.reply = 'Please open UDP ports 500 and 4500 [[K1]]. You wrote of error 809. [[S1]]\nSee [[L1]].';
    const work = workspace(await ready.openWorkspace(id));
    await work.generate.click();
    await expect(work.draft).toHaveValue(/^Please open UDP ports 500 and 4500\. You wrote of error 809\.\nSee https:/);
    const sources = work.response.getByRole('list', { name: 'Sources', exact: true }).getByRole('listitem');
    const first = sources.first();
    await expect(first).toContainText('VPN error 619 and error 809');
    await expect(first.getByRole('link')).toHaveAttribute('href', /\/support\/solutions\/articles\/\d+#:~:text=/);
    await work.response.getByText('2 sentences name their sources').click();
    await work.response.getByRole('button', { name: 'Please open UDP ports 500 and 4500.' }).click();
    expect(
      await work.draft.evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)),
    ).toBe('Please open UDP ports 500 and 4500.');

    await first.getByRole('button', { name: 'Leave out and draft again' }).click();
    await expect(work.response.getByText('Left out: VPN error 619 and error 809')).toBeVisible();
    await expect(sources.filter({ hasText: 'VPN error 619' })).toHaveCount(0);
    await expect(work.stop).toBeHidden();
    await work.response.getByText('Add a source', { exact: true }).click();
    await work.response.getByRole('searchbox', { name: 'Search your knowledge' }).fill('VPN error');
    await work.response
      .getByRole('list', { name: 'Found sources' })
      .getByRole('listitem')
      .filter({ hasText: 'VPN error 619' })
      .getByRole('button', { name: 'Use and draft again' })
      .click();
    await expect(sources.first()).toContainText('VPN error 619 and error 809');
    await expect(work.response.getByText(/^Left out/)).toHaveCount(0);
  },
);
