import type { Page } from '@playwright/test';
import { expect, pageTest, test } from './fixtures.ts';
import { written } from './harness/approve.ts';
import { workspace } from './pages/workspace.ts';

const REPLY = `Hello Nora,

We will refund $20 within 24 hours. Sign in at https://acme-login.example/reset, or call +1 555 010 9999.
Your order #99871 arrives on December 24.`;

const CLAIMS = [
  /Promise.*refund/,
  /Amount.*\$20/,
  /Promise.*within 24 hours/,
  /Link.*https:\/\/acme-login\.example\/reset/,
  /Phone number.*\+1 555 010 9999/,
  /Number.*#99871/,
  /Date.*December 24/,
];

const selected = (page: Page) =>
  page.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement;
    return box.value.slice(box.selectionStart, box.selectionEnd);
  });

pageTest(
  'what the model made up stands beside the draft and in the dialog, goes when it is edited out, and blocks nothing (U12)',
  async ({ ready, model, freshdesk }) => {
    model.behave.reply = REPLY;
    const work = workspace(await ready.openWorkspace(4711));
    await work.generate.click();
    await expect(work.claims).toHaveText(CLAIMS);
    await work.claims.getByRole('button', { name: /acme-login/ }).click();
    expect(await selected(work.page)).toBe('https://acme-login.example/reset');
    await work.page.keyboard.type('the usual page');
    await expect(work.claims).toHaveCount(CLAIMS.length - 1);
    const text = REPLY.replace('https://acme-login.example/reset', 'the usual page');
    await expect(work.draft).toHaveValue(text);

    await work.send.click();
    await expect(work.claimsToSend).toHaveText(CLAIMS.filter((claim) => !claim.source.startsWith('Link')));
    await expect(work.dialog.getByRole('group', { name: 'Text of the reply' })).toContainText(text);
    await expect(work.dialog.locator('mark').first()).toHaveText('refund');
    await expect(work.confirmSend).toHaveAccessibleDescription(/Check before sending.*December 24/);
    await work.confirmSend.click();
    await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 30_000 });
    expect(written(freshdesk)).toHaveLength(1);
  },
);

test('with a long reply in a narrow panel, recipients are seen first, and the claims with the button (U12)', async ({
  ready,
  model,
}) => {
  const steps = Array.from({ length: 60 }, (_, line) => `Step ${line + 1}: wait until the light is green.`).join('\n');
  model.behave.reply = `${REPLY}\n\n${steps}`;
  const page = await ready.openWorkspace(4711);
  await page.setViewportSize({ width: 360, height: 640 });
  const work = workspace(page);
  await work.generate.click();
  await expect(work.claims).toHaveCount(CLAIMS.length);
  await work.send.click();
  await expect(work.dialog.getByText('nora@example.com')).toBeInViewport();
  await expect(work.confirmSend).toBeInViewport({ ratio: 1 });
  await expect(work.dialog.getByText(`${CLAIMS.length} marked places.`)).toBeInViewport();
  await work.claimsToSend.last().scrollIntoViewIfNeeded();
  await expect(work.claimsToSend.last()).toBeInViewport({ ratio: 1 });
});

pageTest('words of the person alone, and a draft that the ticket bears out, are not questioned', async ({ ready }) => {
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.messages.first()).toBeVisible();
  await work.draft.fill('We refund $20, see https://elsewhere.example.');
  await expect(work.send).toBeEnabled();
  await expect(work.claims).toHaveCount(0);
  await work.draft.fill('');
  await work.generate.click();
  await expect(work.status('Final Solution').or(work.status('Needs Follow-up'))).toBeVisible();
  await expect(work.claims).toHaveCount(0);
});

/** Forms of an address that looked like the help desk's own, or like none, to a reader of links that others do not share. */
const LINKS = [
  'https://acme.freshdesk.com｡evil.example/login',
  'https://acme.freshdesk.com).evil.example/x',
  'https://acme.freshdesk.com@evil.example/',
  'https://аcme.freshdesk.com/x',
  'вhttps://evil.example/reset',
  'EVIL.COM/LOGIN',
  'hxxps://evil[.]example/x',
  '203.0.113.7/login',
  '\\\\evil.example\\share\\tool.exe',
  'help[at]evil[dot]com',
];
const OPENS = [
  'acme.freshdesk.com.evil.example',
  null,
  'evil.example',
  'xn--cme-5cd.freshdesk.com',
  null,
  null,
  null,
  null,
  null,
  null,
];

pageTest(
  'every link that could leave is marked, and none is one to click whose words and target differ (H1, H5)',
  async ({ ready, model, freshdesk }) => {
    model.behave.reply = `Hello Nora,\n\nplease open:\n\n${LINKS.join('\n')}\n\nor https://acme.freshdesk.com.`;
    const work = workspace(await ready.openWorkspace(4711));
    await work.generate.click();
    await expect(work.claims).toHaveCount(LINKS.length);
    const shown = LINKS.map((link) => link.replace('вhttps', 'https'));
    for (const [index, link] of shown.entries()) {
      await expect(work.claims.nth(index)).toContainText(link);
      const host = OPENS[index];
      if (host) await expect(work.claims.nth(index)).toContainText(`opens ${host}`);
    }

    await work.send.click();
    await expect(work.claimsToSend).toHaveCount(LINKS.length);
    await expect(work.dialog.locator('mark')).toHaveText(shown);
    await work.confirmSend.click();
    await expect(work.response.getByText(/^Sent/)).toBeVisible({ timeout: 30_000 });
    const reply = freshdesk.ledger.find(({ path }) => path.endsWith('/reply'));
    const html = (reply?.body as { body: string } | undefined)?.body ?? '';
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs).toEqual(['https://evil.example/reset', 'https://acme.freshdesk.com']);
  },
);

pageTest(
  "a link is not the help desk's because an agent's message quotes it, or because it came in as a note",
  async ({ ready, model, freshdesk }) => {
    const lure = 'https://acme-account.evil.example/confirm';
    const wrote = `Please confirm it at ${lure} today.`;
    freshdesk.addConversation(4711, { body_text: wrote, incoming: true });
    freshdesk.addConversation(4711, {
      body_text: `We look into it.\n\nOn Fri, 20 Nov 2026 at 09:14, Nora <nora@example.com> wrote:\n\n${wrote}`,
      incoming: false,
    });
    freshdesk.addConversation(4711, { body_text: wrote, incoming: true, private: true });
    model.behave.reply = `Hello Nora,\n\n${wrote}`;
    const work = workspace(await ready.openWorkspace(4711));
    await expect(work.messages.filter({ hasText: 'We look into it.' })).toBeVisible();
    await work.generate.click();
    await expect(work.claims.filter({ hasText: lure })).toHaveText(/only the customer says so/);
  },
);

pageTest(
  'what a reply asks for, says to be done or left open is told by its kind, and that the rest was not judged (U12)',
  async ({ ready, model }) => {
    model.behave.reply = `Hallo Nora,

bitte senden Sie uns Ihr Passwort. Ihr Konto wurde entsperrt, und bis Freitag rufe ich Sie zurück.

Mit freundlichen Grüßen
[Ihr Name]`;
    const work = workspace(await ready.openWorkspace(4711));
    await work.generate.click();
    await expect(work.claims).toHaveText([
      /Password, card or code.*senden Sie uns Ihr Passwort/,
      /Said to be done.*entsperrt/,
      /Date.*bis Freitag/,
      /Promise.*rufe ich Sie zurück/,
      /Not filled in.*\[Ihr Name\]/,
    ]);
    await expect(work.response.getByText('5 things to check')).toContainText('Other facts were not judged.');
    await work.claims.getByRole('button', { name: 'entsperrt' }).click();
    expect(await selected(work.page)).toBe('entsperrt');
  },
);
