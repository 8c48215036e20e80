import { type Page, expect as unhurried } from '@playwright/test';
import type { LocalFreshdesk } from '../../servers/freshdesk/server.ts';
import type { LocalModel } from '../../servers/model/server.ts';
import { optionsPage } from '../pages/options.ts';
import { popupPage } from '../pages/popup.ts';
import { ticketPage } from '../pages/ticket-page.ts';
import { workspace } from '../pages/workspace.ts';
import { AGENT_KEY, type Extension, MODEL_KEY } from './extension.ts';

export type Walk = {
  extension: Extension;
  freshdesk: LocalFreshdesk;
  model: LocalModel;
  /** Called after each step that went well, with the page to look at. */
  step: (name: string, page: Page) => Promise<void>;
};

/** The demo model writes at the pace of a real one, and a computer that has just installed everything is busy. */
const expect = unhurried.configure({ timeout: 30_000 });

const TICKET = 4711;

/** The main job as an agent does it on the first day. `npm start` shows it where there is no display; a test runs it. */
export async function walk({ extension, freshdesk, step }: Walk): Promise<void> {
  const options = optionsPage(await extension.openOptions());
  await options.domain.fill('https://acme.freshdesk.com/a/tickets');
  await options.freshdeskKey.fill(AGENT_KEY);
  await options.testFreshdesk.click();
  await expect(options.says(/Dana/)).toBeVisible();
  await options.modelKey.fill(MODEL_KEY);
  await options.testModel.click();
  await expect(options.says(/answered/)).toBeVisible();
  await options.save.click();
  await expect(options.says('Saved')).toBeVisible();
  await step('Keys entered and tested', options.page);

  const popup = popupPage(await extension.openPopup());
  await popup.checkNow.click();
  await expect(popup.tickets.getByText('VPN drops every few minutes since the update')).toBeVisible();
  await step('Tickets read from Freshdesk', popup.page);
  await popup.page.close();

  const freshdeskPage = ticketPage(await extension.openTicket(TICKET));
  await freshdeskPage.generate.click();
  const work = workspace(await extension.openWorkspace(TICKET));
  await expect(work.messages.first()).toContainText(/VPN/);
  await expect(work.draft).toHaveValue(/Nora/);
  await expect(work.status('Final Solution').or(work.status('Needs Follow-up'))).toBeVisible();
  await expect(work.draft).toBeEditable();
  await step('A draft streamed in', work.page);

  const first = await work.draft.inputValue();
  await work.chip('Make it more concise').click();
  await expect(work.stop).toBeHidden();
  await expect(work.draft).not.toHaveValue(first);
  await expect(work.draft).toBeEditable();
  expect((await work.draft.inputValue()).length).toBeLessThan(first.length);
  await step('Refined', work.page);

  await freshdeskPage.page.bringToFront();
  await freshdeskPage.instructions.click();
  await work.page.bringToFront();
  await expect(work.instructionsDraft).toHaveValue(/Root cause analysis[\s\S]*Prevention/i);
  await expect(work.instructionsDraft).toBeEditable();
  await step('Tech instructions written', work.page);

  await work.addNote.click();
  await expect(work.instructions.getByText(/Added as private note/)).toBeVisible();
  expect(freshdesk.ledger.filter((write) => write.path.endsWith('/notes'))).toHaveLength(1);
  await step('Added as a private note', work.page);

  await work.insert.click();
  await expect(work.page.getByText('Inserted into the reply editor.', { exact: true })).toBeVisible();
  await freshdeskPage.page.bringToFront();
  await expect(freshdeskPage.editor).toContainText('Nora');
  await step("Inserted into Freshdesk's own editor", freshdeskPage.page);

  await work.page.bringToFront();
  await work.send.click();
  await expect(work.dialog).toContainText('nora@example.com');
  await step('The dialog shows recipients and text', work.page);
  await work.confirmSend.click();
  await expect(work.undo).toBeVisible();
  await step('Ten seconds to undo', work.page);
  await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 20_000 });
  expect(freshdesk.ledger.filter((write) => write.path.endsWith('/reply'))).toHaveLength(1);
  await step('Sent, once', work.page);
}
