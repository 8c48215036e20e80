import { FORMS, plantCase, ticketCases, unmetIn } from '../servers/freshdesk/state/plant-case.ts';
import { expect, test } from './fixtures.ts';
import { popupPage } from './pages/popup.ts';
import { ticketPage } from './pages/ticket-page.ts';

/** A page may start six drafts a minute. `unit/worker/tickets` reads every ticket, without a browser. */
const PRESSED = 3;

for (const [form, formed] of Object.entries(FORMS)) {
  test(`a press in the page sends the model what a good reply needs, of tickets with ${form} text`, async ({
    ready,
    freshdesk,
    model,
  }) => {
    test.setTimeout(150_000);
    await ready.configure({ settings: { privacy: { private_notes_in_responses: true } } });
    const cases = ticketCases();
    for (const one of cases) plantCase(freshdesk, one, formed);
    // Earlier tickets of a person are those of the local copy.
    const popup = popupPage(await ready.openPopup());
    await popup.checkNow.click();
    await expect(popup.says(/new or updated|Nothing new/)).toBeVisible({ timeout: 30_000 });
    await popup.page.close();
    const unmet: string[] = [];
    for (const one of cases.slice(0, PRESSED)) {
      const asked = model.chats.length;
      const page = ticketPage(await ready.openTicket(one.rows.ticket.id));
      await page.generate.click();
      await expect.poll(() => model.chats.length).toBeGreaterThan(asked);
      await expect(page.openDraft).toBeVisible();
      const body = model.chats.at(-1)?.body as { messages: { content: string }[] } | undefined;
      unmet.push(...unmetIn(one, body?.messages.map(({ content }) => content).join('\n') ?? ''));
      await page.page.close();
    }
    expect(unmet).toEqual([]);
  });
}
