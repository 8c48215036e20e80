import { expect, test } from './fixtures.ts';
import { optionsPage } from './pages/options.ts';
import { ticketPage } from './pages/ticket-page.ts';

test('a page report tells how the ticket page is built, and nothing that is in it', async ({ ready, freshdesk }) => {
  freshdesk.switches.page.language = 'nl';
  const options = optionsPage(await ready.openOptions());
  const report = options.page.getByRole('textbox', { name: 'Page report' });
  const copy = options.page.getByRole('button', { name: 'Copy page report' });
  await copy.click();
  await expect(options.says(/No ticket is open/)).toBeVisible();
  await expect(report).toHaveCount(0);

  const page = await ready.openTicket(4711);
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(1);
  await page.getByRole('button', { name: 'Beantwoorden' }).first().click();
  await expect(ticket.editor).toContainText('Dana');
  await options.page.bringToFront();
  await copy.click();
  await expect(options.says('Copied. Paste it into your bug report.')).toBeVisible();
  const text = await report.inputValue();
  expect((await options.page.evaluate(() => navigator.clipboard.readText())).replace(/\r/g, '')).toBe(text);
  for (const told of [
    /Extension \d+\.\d+\.\d+, Chrom\w*\/\d+/,
    'Page /a/tickets/# on freshdesk.com, language nl',
    'Buttons: in the bar',
    'Reply editor: open',
    'Editors in sight: 1 Froala',
    '1 found, 1 visible: #mainactionbar .page-actions__left',
    'Way to the bar: ',
    'section#mainactionbar.page-actions > div.page-actions__left.reply-bar-wrapper-top',
  ]) {
    expect(text).toMatch(told instanceof RegExp ? told : new RegExp(told.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  }
  const { state } = freshdesk;
  const names = [...state.contacts.values(), ...state.agents.values()].flatMap(({ name, email }) => [
    ...name.split(' '),
    email,
  ]);
  for (const secret of [...names, 'acme', '4711', 'VPN', 'drops', 'VPN drops every few minutes']) {
    expect(text.split(/[^\w@.-]+/)).not.toContain(secret);
  }
});
