import type { Page } from '@playwright/test';
import { expect, longTest, test } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';
import { type Extension, TEN_SECONDS_TO_UNDO } from './harness/extension.ts';
import { ticketPage } from './pages/ticket-page.ts';
import type { workspace } from './pages/workspace.ts';

const TEXT = 'Hello Nora,\n\nplease restart the router and tell me whether the light turns green.\n\nBye for now';
const TICKET = 4711;

/** A draft of its own words, put into Freshdesk's editor of an open ticket page. */
async function inserted(ready: Extension, text = TEXT) {
  const ticket = ticketPage(await ready.openTicket(TICKET));
  const work = await withReply(ready, text, { dialog: false });
  await insert(work);
  await expect(ticket.editor).toContainText('Bye for now');
  return { ticket, work };
}

type Work = ReturnType<typeof workspace>;
async function insert(work: Work) {
  await work.page.bringToFront();
  await work.insert.click();
  await expect(work.page.getByText('Inserted into the reply editor.', { exact: true })).toBeVisible();
}

async function send(work: Work) {
  await work.page.bringToFront();
  await work.send.click();
  await work.confirmSend.click();
}

/** Types behind a word of the editor, as a person does. */
async function typeBehind(page: Page, word: string, typed: string) {
  await page.bringToFront();
  await ticketPage(page).editor.evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      (editor as HTMLElement).focus();
      getSelection()?.collapse(node, at + wanted.length);
      return;
    }
    throw new Error(`No “${wanted}” in the editor`);
  }, word);
  await page.keyboard.type(typed);
}

const native = (freshdesk: { state: { nativeReplies: { html: string }[] } }) =>
  freshdesk.state.nativeReplies.map(({ html }) => html);

test('a reply that stands in the editor is asked about, and taken out there once it is sent from here (U13)', async ({
  ready,
  freshdesk,
}) => {
  test.setTimeout(90_000);
  freshdesk.switches.page.prefilledAgentText = 'I had begun to write this.';
  const { ticket, work } = await inserted(ready);
  const before = await ticket.editor.evaluate((editor) => editor.querySelector('[class*="quoted"]')?.outerHTML);

  await work.page.bringToFront();
  await work.send.click();
  await expect(work.dialog).toContainText(
    "It also stands in Freshdesk's reply editor. It will be taken out there after it is sent.",
  );
  await work.confirmSend.click();
  await expect(work.sent).toBeVisible({ timeout: 30_000 });
  await expect(work.insert).toBeHidden();
  expect(written(freshdesk)).toHaveLength(1);

  await ticket.page.bringToFront();
  await expect(ticket.editor).not.toContainText('restart the router');
  await expect(ticket.editor).toContainText('I had begun to write this.');
  await expect(ticket.editor).toContainText('Dana Fisher');
  expect(await ticket.editor.evaluate((editor) => editor.querySelector('[class*="quoted"]')?.outerHTML)).toBe(before);
  await expect(ticket.takenOut).toBeVisible();

  // One step of the editor's own undo brings it back; then it is asked about, and not taken out by itself again.
  await ticket.editor.focus();
  await ticket.page.keyboard.press('Control+z');
  await expect(ticket.editor).toContainText('restart the router');
  await expect(ticket.sentBar).toBeVisible();
  await ticket.takeItOut.click();
  await expect(ticket.editor).not.toContainText('restart the router');
  await expect(ticket.sentBar).toBeHidden();

  await ticket.nativeSend.click();
  await expect.poll(() => native(freshdesk)).toHaveLength(1);
  expect(native(freshdesk)[0]).not.toContain('restart the router');
  expect(native(freshdesk)[0]).toContain('I had begun to write this.');
});

test('changed there by hand: the dialog says so, and a bar in the page asks until it is answered', async ({
  ready,
  freshdesk,
}) => {
  test.setTimeout(120_000);
  freshdesk.switches.page.keepsDrafts = true;
  const { ticket, work } = await inserted(ready);
  await typeBehind(ticket.page, 'router', ' twice');
  await expect(ticket.editor).toContainText('the router twice and');

  await work.page.bringToFront();
  await work.send.click();
  await expect(work.dialog.getByRole('alert')).toContainText('with changes made by hand');
  await work.confirmSend.click();
  await expect(work.sent).toBeVisible({ timeout: 30_000 });
  await ticket.page.bringToFront();
  await expect(ticket.sentBar).toContainText('Text of it still stands in the editor below');
  await expect(ticket.editor).toContainText('the router twice and');
  const bar = await ticket.nativeSend.boundingBox();

  // To another ticket and back, then a new load, where Freshdesk brings its draft back.
  await ticket.page.evaluate(() => {
    history.pushState(null, '', '/a/tickets/4703');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(ticket.sentBar).toBeHidden();
  await ticket.page.goBack();
  await ticket.reply.click();
  await expect(ticket.sentBar).toBeVisible();
  await ticket.page.reload();
  await ticket.reply.click();
  await expect(ticket.sentBar).toBeVisible();
  // It covers nothing of Freshdesk's and moves nothing.
  expect((await ticket.nativeSend.boundingBox())?.width).toBe(bar?.width);
  await ticket.takeItOut.click();
  await expect(ticket.editor).not.toContainText('the router');
  await expect(ticket.editor).toContainText('Dana Fisher');
  await expect(ticket.sentBar).toBeHidden();
  expect(written(freshdesk)).toHaveLength(1);
});

longTest('left there by the person: it is not asked about again', async ({ ready, freshdesk }) => {
  test.setTimeout(90_000);
  freshdesk.switches.page.keepsDrafts = true;
  const { ticket, work } = await inserted(ready);
  await typeBehind(ticket.page, 'router', ' twice');
  await send(work);
  await expect(work.sent).toBeVisible({ timeout: 30_000 });
  await ticket.page.bringToFront();
  await ticket.leaveIt.click();
  await expect(ticket.sentBar).toBeHidden();
  await ticket.page.waitForTimeout(1500);
  await expect(ticket.sentBar).toBeHidden();
  await ticket.page.reload();
  await ticket.reply.click();
  await expect(ticket.editor).toContainText('the router twice and');
  await ticket.page.waitForTimeout(1500);
  await expect(ticket.sentBar).toBeHidden();
});

longTest(
  "pasted by hand, it is seen as well; Freshdesk's own draft of it that comes back later is asked about",
  async ({ ready, freshdesk }) => {
    test.setTimeout(90_000);
    freshdesk.switches.page.keepsDrafts = true;
    const ticket = ticketPage(await ready.openTicket(TICKET));
    const work = await withReply(ready, TEXT, { dialog: false });
    await ticket.page.bringToFront();
    await ticket.reply.click();
    await expect(ticket.editor).toContainText('Dana Fisher');
    await ticket.page.keyboard.type('Hello Nora, please restart the router and tell me whether the light turns green.');
    await send(work);
    await expect(work.sent).toBeVisible({ timeout: 30_000 });
    await ticket.page.bringToFront();
    await expect(ticket.sentBar).toBeVisible();
    expect(written(freshdesk)).toHaveLength(1);
  },
);

test("sent by Freshdesk's own Send first: nothing more goes out from here, and it is said why (U14)", async ({
  ready,
  freshdesk,
}) => {
  test.setTimeout(90_000);
  const { ticket, work } = await inserted(ready);
  await ticket.page.bringToFront();
  await ticket.nativeSend.click();
  await expect.poll(() => native(freshdesk)).toHaveLength(1);
  // At once, before the extension can have heard of it.
  await work.page.bringToFront();
  await work.send.click();
  await expect(work.dialog).toBeVisible();
  await expect(work.dialog.getByText("already sent from Freshdesk's own editor")).toBeVisible();
  await expect(work.confirmSend).toBeDisabled();
  await work.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(work.send).toBeHidden();
  await expect(work.insert).toBeHidden();
  await expect(work.response.getByText('This text was sent')).toBeVisible();
  expect(written(freshdesk)).toEqual([]);
});

longTest(
  "sent by Freshdesk's own Send in the undo window: given back, and told for what it is",
  async ({ ready, freshdesk }) => {
    test.setTimeout(90_000);
    await ready.configure(TEN_SECONDS_TO_UNDO);
    const { ticket, work } = await inserted(ready);
    await send(work);
    await expect(work.undo).toBeVisible();
    await ticket.page.bringToFront();
    await ticket.nativeSend.click();
    await expect.poll(() => native(freshdesk)).toHaveLength(1);
    await expect(work.response.getByText("already sent from Freshdesk's own editor")).toBeVisible({ timeout: 30_000 });
    expect(written(freshdesk)).toEqual([]);
    await work.page.bringToFront();
    await expect(work.response.getByText('This text was sent')).toBeVisible();
    await expect(work.send).toBeHidden();
  },
);

longTest(
  'where its page is gone, the dialog says to look there; where the text is, nothing is said',
  async ({ ready }) => {
    const { ticket, work } = await inserted(ready);
    // By hand: what only the page takes out is put back.
    await ticket.page.bringToFront();
    await ticket.editor.click();
    await ticket.page.keyboard.press('Control+a');
    await ticket.page.keyboard.press('Delete');
    await expect(ticket.editor).not.toContainText('Bye for now');
    await work.page.bringToFront();
    await work.send.click();
    await expect(work.confirmSend).toBeEnabled();
    await expect(work.dialog).not.toContainText("Freshdesk's reply editor");
    await work.dialog.getByRole('button', { name: 'Cancel' }).click();

    await work.insert.click();
    await expect(ticket.editor).toContainText('Bye for now');
    await expect(work.page.getByText('Inserted into the reply editor.', { exact: true })).toBeVisible();
    await ticket.page.close();
    await work.page.bringToFront();
    await work.send.click();
    await expect(work.dialog.getByRole('alert')).toContainText("It was inserted into Freshdesk's reply editor");
    await expect(work.dialog.getByRole('alert')).toContainText('Check the editor');
    await expect(work.confirmSend).toBeEnabled();
  },
);

test('a new version over a text that was changed there asks: replace, add, leave (U15)', async ({
  ready,
  freshdesk,
}) => {
  test.setTimeout(90_000);
  freshdesk.switches.page.prefilledAgentText = 'My own words.';
  const ticket = ticketPage(await ready.openTicket(TICKET));
  const work = await withReply(ready, 'Hello Ann,\nplease restart the printer.\nBye', { dialog: false });
  await insert(work);
  await typeBehind(ticket.page, 'printer.', ' NOW');
  await expect(ticket.editor).toContainText('printer. NOW');
  await work.page.bringToFront();
  await work.draft.fill('Hello Ann,\nplease replace the toner.\nBye');
  const dialog = work.page.getByRole('dialog', { name: 'An earlier draft stands in the reply editor' });
  const press = async (name: string) => {
    await work.page.bringToFront();
    await work.insert.click();
    await expect(dialog).toContainText('You changed it there by hand');
    await dialog.getByRole('button', { name, exact: true }).click();
  };

  await press('Leave it');
  await expect(ticket.editor).toContainText('printer. NOW');
  await expect(ticket.editor).not.toContainText('toner');
  await press('Add above it');
  await expect(ticket.editor).toContainText(/toner.*printer\. NOW/s);
  await ticket.page.bringToFront();
  await ticket.editor.focus();
  await ticket.page.keyboard.press('Control+z');
  await expect(ticket.editor).not.toContainText('toner');
  await press('Replace');
  await expect(ticket.editor).toContainText('toner');
  await expect(ticket.editor).not.toContainText('printer');
  await expect(ticket.editor).toContainText(/toner.*My own words.*Dana Fisher/s);
  await ticket.page.bringToFront();
  await ticket.nativeSend.click();
  await expect.poll(() => native(freshdesk)).toHaveLength(1);
  expect(native(freshdesk)[0]?.split('Hello Ann')).toHaveLength(2);
});
