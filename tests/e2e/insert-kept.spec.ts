import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

const TEXT = 'Hi Nora, please restart the router and tell me whether the second light turns green.';

async function ready4711(ready: Extension) {
  const page = await ready.openTicket(4711);
  const work = workspace(await ready.openWorkspace(4711));
  await work.draft.fill(TEXT);
  await expect(work.insert).toBeEnabled();
  return { page, ticket: ticketPage(page), work };
}

const inserted = (page: Page) =>
  expect(page.getByText('Inserted into the reply editor.', { exact: true })).toBeVisible();

const lost = (page: Page) => expect(page.getByText(/took the inserted text out of its editor again/)).toBeVisible();

const clipboard = async (page: Page) => {
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
};

const times = async (page: Page) =>
  ((await ticketPage(page).editor.textContent()) ?? '').split('restart the router').length - 1;

const LONG = process.env['LONG'] === '1';

for (const late of [100, 600, 1000, 1500, 2200]) {
  // The real one comes half a second or more after the signature; the other times are run the long way round.
  const run = late === 600 || late === 2200 || LONG ? test : test.skip;
  run(
    `a quote that comes ${late} ms after the signature wipes the draft, which is put back above both and sent`,
    async ({ ready, freshdesk }) => {
      freshdesk.switches.page.lateQuoteMs = [late];
      freshdesk.switches.page.prefilledAgentText = 'I had begun to write this.';
      const { page, ticket, work } = await ready4711(ready);
      await work.insert.click();
      await expect(work.page.getByText('Inserting into the reply editor…')).toBeVisible({ timeout: 1000 });
      await inserted(work.page);
      await page.bringToFront();
      await page.waitForTimeout(1000);
      expect(await times(page)).toBe(1);
      await ticket.nativeSend.click();
      await expect.poll(() => freshdesk.state.nativeReplies.length).toBe(1);
      expect(freshdesk.state.nativeReplies[0]?.html).toMatch(
        /^<p[^>]*>Hi Nora.*I had begun to write this.*Dana.*fr-quoted-marker/s,
      );
      await expect(work.page.getByText(/took the inserted text out/)).toHaveCount(0);
    },
  );
}

test("what a page or another extension only pretends to press and type is no person's doing", async ({
  ready,
  freshdesk,
}) => {
  freshdesk.switches.page.lateQuoteMs = [1200];
  const { page, work } = await ready4711(ready);
  await page.evaluate(() => {
    setInterval(() => {
      const editor = document.querySelector('.ticket-editor .fr-element');
      const options = { bubbles: true, composed: true };
      editor?.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'F13' }));
      editor?.dispatchEvent(new InputEvent('beforeinput', { ...options, inputType: 'deleteContent' }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', options));
    }, 100);
  });
  await work.insert.click();
  await inserted(work.page);
  await page.waitForTimeout(2500);
  expect(await times(page)).toBe(1);
});

test('a page that takes it out again is not fought: it is said, and the text is on the clipboard', async ({
  ready,
  freshdesk,
}) => {
  freshdesk.switches.page.lateQuoteMs = [900, 2600, 4000];
  const { page, work } = await ready4711(ready);
  await work.insert.click();
  await lost(work.page);
  await expect(work.page.getByText('Inserted into the reply editor.', { exact: true })).toHaveCount(0);
  expect(await clipboard(work.page)).toContain(TEXT);
  await page.waitForTimeout(2000);
  expect(await times(page)).toBe(0);
});

test('what is lost after it was said to be inserted is put back, and told in page and panel when it goes once more', async ({
  ready,
}) => {
  const { page, ticket, work } = await ready4711(ready);
  await work.insert.click();
  await inserted(work.page);
  await page.bringToFront();
  // The real page at its worst: nodes set by the application, which no event announces.
  const wipe = () =>
    ticket.editor.evaluate((editor) => {
      editor.innerHTML = '<p>--</p><p>Dana</p>';
    });
  await wipe();
  await expect.poll(() => times(page)).toBe(1);
  await page.waitForTimeout(1500);
  await wipe();
  await expect(page.getByText('Freshdesk took the inserted reply out of its editor again.')).toBeVisible();
  await page.waitForTimeout(1500);
  expect(await times(page)).toBe(0);
  await work.page.bringToFront();
  await lost(work.page);
});

test('an editor that is built anew without the draft gets it back; a closed one is told, and not opened again', async ({
  ready,
}) => {
  const { page, ticket, work } = await ready4711(ready);
  await work.insert.click();
  await expect.poll(() => times(page)).toBe(1);
  await ticket.editor.evaluate((editor) => {
    const fresh = editor.cloneNode() as Element;
    fresh.innerHTML = '<p><br></p><p>Dana</p>';
    editor.replaceWith(fresh);
  });
  await inserted(work.page);
  expect(await times(page)).toBe(1);
  await page.evaluate(() => document.querySelector('.ticket-editor')?.remove());
  await lost(work.page);
  await expect(ticket.editor).toHaveCount(0);
});

/**
 * What a person may do to the text within the time in which it would be put back: by key, by the editor, by the page.
 * Which events count as a hand is in tests/unit/agent-page/editor-hands.test.ts; the others are run the long way round.
 */
const SHORT = ['deletes it', 'takes it back with Ctrl+Z', 'discards the reply'];
const DOINGS: Record<string, (page: Page) => Promise<unknown>> = {
  'deletes it': async (page) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  },
  'types over it': async (page) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.type('My own words.');
  },
  'cuts it out': async (page) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
  },
  'takes it back with Ctrl+Z': (page) => page.keyboard.press('Control+z'),
  "takes it back with Freshdesk's own button": (page) => page.locator('.fr-toolbar [data-cmd="undo"]').click(),
  'discards the reply': (page) => page.getByRole('button', { name: 'Discard' }).click(),
  'changes to a note': (page) => page.locator('.composer').getByRole('button', { name: 'Note' }).click(),
};

for (const [doing, act] of Object.entries(DOINGS)) {
  const run = SHORT.includes(doing) || LONG ? test : test.skip;
  run(`a person who ${doing} is not undone, and told nothing`, async ({ ready }) => {
    const { page, ticket, work } = await ready4711(ready);
    await work.insert.click();
    await expect.poll(() => times(page)).toBe(1);
    await page.waitForTimeout(400);
    await ticket.editor.focus();
    await act(page);
    // It would be put back within a second, or be told.
    await page.waitForTimeout(2500);
    expect(await page.locator('.composer').textContent()).not.toContain('restart the router');
    await expect(page.getByText(/took the inserted/)).toHaveCount(0);
    await work.page.bringToFront();
    await inserted(work.page);
    await expect(work.page.getByText(/took the inserted/)).toHaveCount(0);
  });
}

test("after a person's typing nothing is put in any more; what the page wipes with it is told", async ({
  ready,
  freshdesk,
}) => {
  freshdesk.switches.page.lateQuoteMs = [3500];
  const { page, ticket, work } = await ready4711(ready);
  await work.insert.click();
  await expect.poll(() => times(page)).toBe(1);
  await ticket.editor.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('My own words. ');
  await inserted(work.page);
  await expect(page.getByText('Freshdesk took the inserted reply out of its editor again.')).toBeVisible();
  await page.waitForTimeout(1500);
  expect(await times(page)).toBe(0);
});
