import { expect, longTest, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

/** What Chrome does when a shortcut's keys are pressed, also where there is no screen; pressed they are in real-keys.spec. */
const press = (extension: Extension, command: string) =>
  extension.worker.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch: (...values: unknown[]) => void } };
    onCommand.dispatch(name, tab);
  }, command);

test('keys on our buttons start nothing in Freshdesk; tooltips name the keys that start us', async ({
  ticketPage: page,
}) => {
  const ticket = ticketPage(page);
  await ticket.generate.focus();
  await expect(ticket.generate).toHaveAttribute('title', 'Generate Response (Alt+Shift+G)');
  await expect(ticket.instructions).toHaveAttribute('title', 'Tech Instructions (Alt+Shift+H)');
  for (const key of ['r', 'n', 'Escape', 'j']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  await expect(ticket.editor).toHaveCount(0);
  // The same key elsewhere is Freshdesk's.
  await page.locator('.ticket-subject-heading').click();
  await page.keyboard.press('r');
  await expect(ticket.editor).toHaveCount(1);
});

test.describe('with the panel in sight', () => {
  test.use({ seesPanel: true });

  longTest(
    'shortcuts act in the panel, on the ticket of the active tab and on no other; options list them',
    async ({ ready: extension, model, openedPanel }) => {
      const options = await extension.openOptions();
      for (const keys of ['Alt+Shift+G', 'Alt+Shift+H', 'Alt+Shift+V', 'Alt+Shift+K']) {
        await expect(options.getByText(keys, { exact: true })).toBeVisible();
      }
      await expect(options.getByText('chrome://extensions/shortcuts')).toBeVisible();

      const page = await extension.openTicket(4711);
      const ticket = ticketPage(page);
      await page.bringToFront();
      await ticket.generate.click();
      const panel = await openedPanel();
      const work = workspace(panel);
      await expect(work.insert).toBeEnabled();
      await expect(work.draft).toHaveValue(/Nora/);

      await work.draft.fill('Hi Nora, typed just now.');
      await press(extension, 'insert');
      await expect(ticket.editor).toContainText('typed just now');
      // What was typed is not replaced without a word.
      await press(extension, 'generate');
      const question = panel.getByRole('group', { name: 'Replace your edited draft?' });
      await question.getByRole('button', { name: 'Keep mine' }).click();
      await expect(question).toHaveCount(0);
      await expect(work.draft).toHaveValue('Hi Nora, typed just now.');
      await press(extension, 'instructions');
      await expect(work.instructionsDraft).toHaveValue(/\w/);
      expect(model.chats).toHaveLength(2);

      // A list has no ticket: nothing happens, and nothing waits for the next ticket.
      await page.evaluate(() => history.pushState(null, '', '/a/tickets/filters/all_tickets'));
      await press(extension, 'generate');
      await page.evaluate(() => history.pushState(null, '', '/a/tickets/4703'));
      await expect(work.subject).toHaveText('No puedo iniciar sesión en el portal de clientes');
      await panel.waitForTimeout(1000);
      expect(model.chats).toHaveLength(2);
      await press(extension, 'generate');
      await expect.poll(() => model.chats.length).toBe(3);
      await expect(work.draft).toHaveValue(/\w/);
      expect(JSON.stringify(model.chats[2]?.body)).toContain('portal de clientes');
    },
  );
});
