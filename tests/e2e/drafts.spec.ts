import { expect, pageTest, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { workspace } from './pages/workspace.ts';

// What the worker makes of a ticket is in tests/unit/worker/drafting.test.ts; here is what a person sees of it.

async function open(ready: Extension, ticket: number) {
  return workspace(await ready.openWorkspace(ticket));
}

async function generated(ready: Extension, ticket: number) {
  const work = await open(ready, ticket);
  await work.generate.click();
  await expect(work.draft).toHaveValue(/\S/);
  await expect(work.draft).toBeEditable();
  return work;
}

pageTest('earlier versions come back', async ({ ready }) => {
  const work = await generated(ready, 4711);
  const first = await work.draft.inputValue();
  await work.draft.fill('Edited by hand.');
  await work.chip('Add more details').click();
  await expect(work.draft).not.toHaveValue('Edited by hand.');
  await expect(work.draft).toBeEditable();
  await work.response
    .getByText(/Earlier versions/)
    .first()
    .click();
  const versions = work.response.getByRole('list', { name: 'Earlier versions' });
  await versions.getByRole('listitem').filter({ hasText: 'Edited by hand.' }).getByRole('button').click();
  await expect(work.draft).toHaveValue('Edited by hand.');
  await versions.getByRole('listitem').filter({ hasText: 'Generated' }).getByRole('button').first().click();
  await expect(work.draft).toHaveValue(first);
});

pageTest('what is typed survives closing the page at once', async ({ ready }) => {
  const work = await generated(ready, 4711);
  await work.draft.fill('Half a sentence that must not be');
  await work.page.waitForTimeout(600);
  await work.page.close();
  await ready.killWorker();
  await expect((await open(ready, 4711)).draft).toHaveValue('Half a sentence that must not be');
});

pageTest('tech instructions are apart from the response, can be hidden, and stay hidden', async ({ ready }) => {
  const work = await generated(ready, 4711);
  const reply = await work.draft.inputValue();
  await work.generateInstructions.click();
  await expect(work.instructionsDraft).toBeEditable();
  await expect(work.instructionsDraft).toHaveValue(/Root cause analysis[\s\S]+Prevention/i);
  await expect(work.draft).toHaveValue(reply);
  await work.instructions.getByRole('button', { name: 'Hide tech instructions' }).click();
  await expect(work.instructionsDraft).toBeHidden();
  await work.page.reload();
  await expect(work.instructions.getByRole('button', { name: 'Show tech instructions' })).toBeVisible();
  await work.instructions.getByRole('button', { name: 'Show tech instructions' }).click();
  await expect(work.instructionsDraft).toHaveValue(/Root cause analysis/i);
});

test.describe('tickets that are not what one expects', () => {
  pageTest('a placeholder from Twitter: no draft, and why; no body: a draft that says so', async ({ ready }) => {
    const placeholder = await open(ready, 4717);
    await placeholder.generate.click();
    await expect(placeholder.response.getByText(/only a placeholder/)).toBeVisible();
    const empty = await generated(ready, 4718);
    await expect(empty.response.getByText(/subject alone/)).toBeVisible();
  });

  test('no subject and endless names: named by its number, and nothing scrolls sideways at 320 pixels (P13)', async ({
    ready,
    freshdesk,
  }) => {
    const contact = [...freshdesk.state.contacts.values()][0];
    if (!contact) throw new Error('no contact');
    contact.name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(8);
    const ticket = freshdesk.addTicket({
      subject: '',
      description: `<p>${'ERR'.repeat(400)}</p>`,
      requester_id: contact.id,
    });
    const work = workspace(await ready.openWorkspace(ticket.id));
    await work.page.setViewportSize({ width: 320, height: 700 });
    await expect(work.subject).toHaveText(`Ticket #${ticket.id}`);
    await expect(work.messages.first()).toContainText('ERR');
    await work.generate.click();
    await expect(work.draft).toHaveValue(/Wolfe/);
    expect(await work.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('script in subject and body stays text (H9, H10)', async ({ ready }) => {
    const page = await ready.openWorkspace(4720);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const work = workspace(page);
    await expect(work.subject).toContainText('<img src=x onerror=alert(1)>');
    await expect(work.messages.first()).toBeVisible();
    expect(dialogs).toBe(0);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });
});
