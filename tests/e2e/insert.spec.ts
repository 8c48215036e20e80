import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

async function drafted(ready: Extension) {
  const page = await ready.openTicket(4711);
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect(work.insert).toBeEnabled();
  await expect(work.draft).toBeEditable();
  return { page, ticket: ticketPage(page), work };
}

const inserted = (page: Page) =>
  expect(page.getByText('Inserted into the reply editor.', { exact: true })).toBeVisible();

for (const closedBar of ['reply-bar', 'placeholder'] as const) {
  test(`opens the closed editor (${closedBar}), keeps signature and quote, and Freshdesk sends it`, async ({
    ready,
    freshdesk,
  }) => {
    freshdesk.switches.page.closedBar = closedBar;
    const { page, ticket, work } = await drafted(ready);
    await work.draft.fill('Hi Nora,\n\nplease set C:\\temp\\_x and run net_use /all.\n\n1. First\n2. Second');
    await work.insert.click();
    await inserted(work.page);
    await page.bringToFront();
    await expect(ticket.editor).toContainText('Hi Nora');
    await ticket.nativeSend.click();
    await expect.poll(() => freshdesk.state.nativeReplies.length).toBe(1);
    const html = freshdesk.state.nativeReplies[0]?.html ?? '';
    expect(html).toContain('C:\\temp\\_x');
    expect(html).toContain('net_use /all');
    expect(html).toMatch(/<ol>\s*<li>First<\/li>\s*<li>Second<\/li>\s*<\/ol>/);
    expect(html.indexOf('Hi Nora')).toBeLessThan(html.indexOf('Dana'));
    expect(html).toContain('Dana');
  });
}

test("the agent's own words in the editor stay", async ({ ready, freshdesk }) => {
  freshdesk.switches.page.prefilledAgentText = 'I had begun to write this.';
  const { page, ticket, work } = await drafted(ready);
  await work.insert.click();
  await inserted(work.page);
  await page.bringToFront();
  await expect(ticket.editor).toContainText('Nora');
  await expect(ticket.editor).toContainText('I had begun to write this.');
});

test('inserting the same draft twice asks first', async ({ ready }) => {
  const { work } = await drafted(ready);
  await work.insert.click();
  await inserted(work.page);
  await work.insert.click();
  await expect(work.page.getByRole('button', { name: 'Add again' })).toBeVisible();
});

test('a tab that shows another ticket by now gets nothing; the text is on the clipboard', async ({
  ready,
  freshdesk,
}) => {
  const { page, work } = await drafted(ready);
  const text = await work.draft.inputValue();
  await page.evaluate(() => {
    history.pushState(null, '', '/a/tickets/4703');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await work.insert.click();
  await expect(work.response.getByText(/clipboard/)).toBeVisible({ timeout: 20_000 });
  await work.page.bringToFront();
  expect((await work.page.evaluate(() => navigator.clipboard.readText())).replace(/\r\n/g, '\n')).toBe(text);
  expect(freshdesk.state.nativeReplies).toHaveLength(0);
});
