import { expect, longTest, pageTest, test } from './fixtures.ts';
import { withReply, written } from './harness/approve.ts';
import { TEN_SECONDS_TO_UNDO } from './harness/extension.ts';
import { optionsPage } from './pages/options.ts';
import { ticketPage } from './pages/ticket-page.ts';

const TEXT = 'Hello Nora, please restart the router.';
const OF_FRESHDESK = ['Best regards,', 'Dana Fisher', 'IT Service Desk, Acme Support'];
const bodyOf = (entry: { body: unknown } | undefined) => (entry?.body as { body: string } | undefined)?.body ?? '';

test('the one that Freshdesk tells stands below the draft, in the dialog and in what is sent; not in what is inserted (U16)', async ({
  ready,
  freshdesk,
}) => {
  test.setTimeout(90_000);
  const ticket = ticketPage(await ready.openTicket(4711));
  const work = await withReply(ready, TEXT, { dialog: false });
  await expect(work.signature).toContainText(OF_FRESHDESK.join('\n'));
  await expect(work.draft).toHaveValue(TEXT);

  await work.insert.click();
  await expect(work.page.getByText('Inserted into the reply editor.', { exact: true })).toBeVisible();
  const words = (await ticket.editor.textContent()) ?? '';
  expect(words.split('Dana Fisher')).toHaveLength(2);

  await work.page.bringToFront();
  await work.send.click();
  await expect(work.textToSend).toHaveText([TEXT, ...OF_FRESHDESK].join(' '));
  await work.confirmSend.click();
  await expect(work.sent).toBeVisible({ timeout: 30_000 });
  const [reply] = written(freshdesk);
  expect(bodyOf(reply)).toBe(`<p>${TEXT}</p><p>${OF_FRESHDESK.join('<br>')}</p>`);
  await work.outbox.getByText('Exact text').click();
  await expect(work.outbox.getByRole('group', { name: 'Text as approved' })).toContainText('Dana Fisher');
});

pageTest('a text that ends with it does not get it twice', async ({ ready, freshdesk }) => {
  test.setTimeout(60_000);
  const work = await withReply(ready, `${TEXT}\n\n${OF_FRESHDESK.join('\n')}`, { dialog: false });
  await expect(work.signature).toBeHidden();
  await work.send.click();
  await work.confirmSend.click();
  await expect(work.sent).toBeVisible({ timeout: 30_000 });
  expect(bodyOf(written(freshdesk)[0]).split('Dana Fisher')).toHaveLength(2);
});

longTest(
  'in Settings: as Freshdesk has it until it is changed; what is not known is asked for before sending',
  async ({ ready, freshdesk }) => {
    test.setTimeout(90_000);
    await ready.configure(TEN_SECONDS_TO_UNDO);
    const options = optionsPage(await ready.openOptions());
    await expect(options.signature).toHaveValue(OF_FRESHDESK.join('\n'));
    await expect(options.restoreSignature).toBeDisabled();
    await options.signature.fill('Dana {{agent.name');
    await options.save.click();
    await expect(options.page.getByText('A placeholder must look like {{agent.name}}')).toBeVisible();
    await options.signature.fill('{{agent.name}}, {{agent.phone}}');
    await options.save.click();
    await expect(options.says('Saved')).toBeVisible();

    const work = await withReply(ready, TEXT);
    await expect(work.textToSend).toHaveText(`${TEXT} Dana Fisher, {{agent.phone}}`);
    await expect(work.confirmSend).toBeDisabled();
    await work.dialog.getByRole('textbox', { name: '{{agent.phone}}' }).fill('+44 20 7946 0000');
    await expect(work.textToSend).toHaveText(`${TEXT} Dana Fisher, +44 20 7946 0000`);
    await work.confirmSend.click();
    // Changed after the approval: what was approved goes out.
    await options.page.bringToFront();
    await options.signature.fill('Somebody else');
    await options.save.click();
    await expect(options.says('Saved')).toBeVisible();
    await expect(work.sent).toBeVisible({ timeout: 30_000 });
    expect(bodyOf(written(freshdesk)[0])).toBe(`<p>${TEXT}</p><p>Dana Fisher, +44 20 7946 0000</p>`);
    await options.restoreSignature.click();
    await expect(options.signature).toHaveValue(OF_FRESHDESK.join('\n'));
  },
);

pageTest('a help desk that adds one itself is noticed, and then none is added here', async ({ ready, freshdesk }) => {
  test.setTimeout(90_000);
  freshdesk.switches.unknown.addsSignature = true;
  const work = await withReply(ready, TEXT);
  await work.confirmSend.click();
  await expect(work.response.getByText('Freshdesk added a signature itself')).toBeVisible({ timeout: 30_000 });
  expect(written(freshdesk)).toHaveLength(1);

  const options = optionsPage(await ready.openOptions());
  await options.helpDeskSigns.check();
  await options.save.click();
  await expect(options.says('Saved')).toBeVisible();
  await work.page.bringToFront();
  await work.response.getByRole('button', { name: 'Start a new one' }).click();
  await work.draft.fill('Hello Nora, did it help?');
  await expect(work.signature).toBeHidden();
  await work.send.click();
  await expect(work.textToSend).toHaveText('Hello Nora, did it help?');
  await work.confirmSend.click();
  await expect.poll(() => written(freshdesk).length, { timeout: 30_000 }).toBe(2);
  expect(bodyOf(written(freshdesk)[1])).toBe('<p>Hello Nora, did it help?</p>');
  // Known for what it is, with the signature that the help desk put below it.
  await expect(work.sent).toBeVisible({ timeout: 30_000 });
});
