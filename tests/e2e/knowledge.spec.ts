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

pageTest(
  'what was learnt goes back: an article is said to be out of date, and another one drafted from a solved ticket',
  async ({ ready, freshdesk }) => {
    const options = await ready.openOptions();
    await options.locator('#knowledge').getByRole('button', { name: 'Refresh knowledge' }).click();
    await expect(options.getByText(/7 articles in 4 folders/)).toBeVisible({ timeout: 30_000 });
    const { id } = freshdesk.addTicket({
      ...{ subject: 'VPN error 809 of Jonas Weber', requester_id: 900004, status: 4 },
      description: '<p>The VPN shows error 809 at home.</p>',
    });
    const steps =
      'open the rear flap of the router, take the cable out, wait a minute and put it back until it clicks;';
    const body = `<p>Hello Jonas,</p><p>${steps} then the VPN connects again. We write to jonas.weber@example.net.</p>`;
    freshdesk.addConversation(id, { incoming: false, user_id: 9001, source: 0, body });
    const page = await ready.openWorkspace(id);
    const work = workspace(page);
    await work.generate.click();
    const sources = work.response.getByRole('list', { name: 'Sources', exact: true }).getByRole('listitem');
    await expect(sources.first()).toContainText('VPN error 619 and error 809');
    await expect(work.stop).toBeHidden();
    await sources.first().getByText('Passage').click();
    await sources.first().getByRole('button', { name: 'Out of date' }).click();
    await expect(work.response.getByText(/^Said to be out of date: VPN error 619/)).toBeVisible();
    await expect(sources.filter({ hasText: 'VPN error 619' })).toHaveCount(0);
    await expect(work.stop).toBeHidden();
    await work.response.getByRole('button', { name: 'It is not' }).click();
    await expect(sources.first()).toContainText('VPN error 619 and error 809');

    await page.getByRole('button', { name: 'Draft an article' }).click();
    const dialog = page.getByRole('dialog', { name: 'Draft an article from this ticket' });
    await expect(dialog.getByLabel('Title')).toHaveValue('VPN error 809 of [name]');
    await expect(dialog.getByLabel('Text')).toHaveValue(/^open the rear flap/);
    const create = dialog.getByRole('button', { name: 'Create draft in Freshdesk' });
    await expect(create).toBeDisabled();
    await dialog.getByLabel('Title').fill('VPN error 809');
    await dialog.getByLabel('Folder').selectOption('Network and devices › VPN (everyone)');
    expect(written(freshdesk)).toEqual([]);
    await create.click();
    await expect(page.getByText('The draft article is in Freshdesk.')).toBeVisible();
    const made = [...freshdesk.state.knowledge.articles.values()].find(({ title }) => title === 'VPN error 809');
    expect(made).toMatchObject({ status: 1, description: expect.stringMatching(/^<p>open the rear flap/) });
    expect(made?.description).not.toMatch(/Jonas|example\.net/);
  },
);
