import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

async function drafted(ready: Extension) {
  const page = await ready.openTicket(4711);
  const work = workspace(await ready.openWorkspace(4711));
  await work.draft.fill('Hi Nora,\n\nplease update the VPN client to 5.2 and sign in again.');
  await expect(work.insert).toBeEnabled();
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
    await work.draft.fill(
      'Hi Nora,\n\nplease set C:\\temp\\_x and run net_use /all.\n\n1. First\n2. Second\n\n3. Third\n\nשלום וברכה',
    );
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
    expect(html).toMatch(/<ol start="3">\s*<li>Third<\/li>\s*<\/ol>/);
    expect(html).toContain('<p dir="rtl">שלום וברכה</p>');
    // Nothing but what Freshdesk keeps comes from us.
    const ours = html.slice(0, html.indexOf('וברכה'));
    expect(new Set([...ours.matchAll(/<(\w+)/g)].map(([, tag]) => tag))).toEqual(new Set(['p', 'ol', 'li']));
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

test('inserting again asks: leave it, replace what was inserted, or add it once more', async ({ ready, freshdesk }) => {
  const { page, ticket, work } = await drafted(ready);
  await work.draft.fill('First wording of this reply to Nora.');
  await work.insert.click();
  await inserted(work.page);
  await work.draft.fill('Second wording of this reply to Nora.');
  const again = async (answer: string) => {
    await work.page.bringToFront();
    await work.insert.click();
    await work.page.getByRole('button', { name: answer }).click();
  };
  await work.insert.click();
  await work.page.getByRole('button', { name: 'Cancel' }).click();
  await expect(ticket.editor).toContainText('First wording');
  await expect(ticket.editor).not.toContainText('Second wording');
  await again('Replace');
  await inserted(work.page);
  await expect(ticket.editor).not.toContainText('First wording');
  await again('Add again');
  await inserted(work.page);
  await page.bringToFront();
  await ticket.nativeSend.click();
  await expect.poll(() => freshdesk.state.nativeReplies.length).toBe(1);
  const html = freshdesk.state.nativeReplies[0]?.html ?? '';
  expect(html.split('Second wording of this reply to Nora.')).toHaveLength(3);
  expect(html).not.toContain('First wording');
  expect(html).toContain('Dana');
});

test("the agent's words and a pasted image stay the same nodes; one undo takes the draft back", async ({
  ready,
  freshdesk,
}) => {
  const { page, ticket, work } = await drafted(ready);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Reply' }).first().click();
  await expect(ticket.editor).toContainText('Dana');
  await page.keyboard.type('My own words.');
  const before = await ticket.editor.evaluate(async (editor) => {
    const image = new Image(8, 8);
    image.src = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }));
    editor.querySelector('p')?.append(image);
    editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    editor.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    Object.assign(window, { kept: [image, image.previousSibling] });
    // The editor saves a step of its own a moment after typing.
    await new Promise((resolve) => setTimeout(resolve, 800));
    return editor.textContent;
  });
  await work.page.bringToFront();
  await work.draft.fill('Hi Nora, this is the draft.');
  await work.insert.click();
  await inserted(work.page);
  await page.bringToFront();
  expect(await page.evaluate('kept.every((node) => node.isConnected)')).toBe(true);
  expect(await ticket.editor.textContent()).toMatch(/^Hi Nora, this is the draft\..*My own words\..*Dana/s);

  await ticket.editor.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(() => ticket.editor.textContent()).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect(ticket.editor).toContainText('this is the draft');
  await ticket.nativeSend.click();
  await expect.poll(() => freshdesk.state.nativeReplies.length).toBe(1);
  expect(freshdesk.state.nativeReplies[0]?.html).toMatch(/this is the draft.*My own words.*<img.*Dana/s);
});

test('what one way cannot put in the next one does, and at last the clipboard; what is sent has the draft', async ({
  ready,
  freshdesk,
}) => {
  const { page, ticket, work } = await drafted(ready);
  await work.draft.fill('Hi Nora,\n\nplease try again.');
  for (const refuses of [['command'], ['command', 'paste']] as const) {
    freshdesk.switches.page.editorRefuses = [...refuses];
    await page.reload();
    await work.page.bringToFront();
    await work.insert.click();
    await inserted(work.page);
    await page.bringToFront();
    const count = freshdesk.state.nativeReplies.length;
    await ticket.nativeSend.click();
    await expect.poll(() => freshdesk.state.nativeReplies.length).toBe(count + 1);
    const html = freshdesk.state.nativeReplies[count]?.html ?? '';
    expect(html.split('please try again.'), refuses.join()).toHaveLength(2);
    expect(html.indexOf('please try again.')).toBeLessThan(html.indexOf('Dana'));
  }
  freshdesk.switches.page.editorRefuses = ['command', 'paste', 'dom'];
  await page.reload();
  await work.page.bringToFront();
  await work.insert.click();
  await expect(work.response.getByText(/It is on the clipboard/)).toBeVisible();
  expect(await work.page.evaluate(() => navigator.clipboard.readText())).toContain('please try again.');
  await expect(ticket.editor).not.toContainText('please try again.');
});

test('helpers in the page and a picture that is just being uploaded are not disturbed by the draft', async ({
  ready,
  freshdesk,
}) => {
  const { page, ticket, work } = await drafted(ready);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Reply' }).first().click();
  await expect(ticket.editor).toContainText('Dana');
  await ticket.editor.evaluate((editor) => {
    // Like a writing helper: an element of its own beside the editor, marks on it, and a second editable for its card.
    const helper = document.createElement('grammarly-extension');
    helper.attachShadow({ mode: 'open' }).innerHTML = '<div contenteditable="true" role="textbox">Suggestion</div>';
    const card = document.createElement('div');
    card.innerHTML = '<div contenteditable="true" role="textbox" id="card">Card</div>';
    editor.setAttribute('data-gramm', 'false');
    editor.after(helper);
    document.body.append(card);
    // It looks at the text after each change, and marks the editor anew, as such helpers do.
    let marks = 0;
    new MutationObserver(() => marks++ < 50 && editor.setAttribute('data-gramm_id', String(marks))).observe(editor, {
      childList: true,
      subtree: true,
    });
    // An upload: the picture stands there with an address of the moment, and gets its own while the draft comes in.
    const image = new Image(8, 8);
    image.className = 'fr-uploading';
    image.src = URL.createObjectURL(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }));
    editor.querySelector('p')?.append(image);
    Object.assign(window, { image });
    new MutationObserver((_, observer) => {
      if (!editor.textContent?.includes('this is the draft')) return;
      observer.disconnect();
      image.src = '/a/_/assets/uploaded.png';
      image.classList.remove('fr-uploading');
    }).observe(editor, { childList: true, subtree: true });
  });
  await work.page.bringToFront();
  await work.draft.fill('Hi Nora, this is the draft.');
  await work.insert.click();
  await inserted(work.page);
  await page.bringToFront();
  expect(await page.evaluate('image.isConnected && !image.matches(".fr-uploading")')).toBe(true);
  expect(await ticket.editor.evaluate((editor) => editor.textContent?.split('this is the draft').length)).toBe(2);
  await expect(page.locator('#card')).toHaveText('Card');
  await expect(page.locator('grammarly-extension')).toContainText(/^Suggestion$/);
  await ticket.nativeSend.click();
  await expect.poll(() => freshdesk.state.nativeReplies.length).toBe(1);
  expect(freshdesk.state.nativeReplies[0]?.html).toMatch(/this is the draft.*<img[^>]*uploaded\.png.*Dana/s);
});

test('a note that is being written is left alone, and so is the editor of another part of the page', async ({
  ready,
}) => {
  const { page, ticket, work } = await drafted(ready);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Add note' }).first().click();
  await ticket.editor.click();
  await page.keyboard.type('For my colleagues only.');
  await work.page.bringToFront();
  await work.insert.click();
  await expect(work.response.getByText(/clipboard/)).toBeVisible();
  await expect(ticket.editor).toHaveText(/^For my colleagues only\./);

  await page.reload();
  await expect(ticket.openDraft).toHaveCount(1);
  await page.evaluate(() => {
    const summary = document.createElement('div');
    summary.innerHTML = '<div class="fr-element fr-view" contenteditable="true" id="summary">A summary</div>';
    document.querySelector('#ticket-details')?.append(summary);
  });
  await work.insert.click();
  await inserted(work.page);
  await expect(ticket.editor).toContainText('Nora');
  await expect(page.locator('#summary')).toHaveText('A summary');
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
