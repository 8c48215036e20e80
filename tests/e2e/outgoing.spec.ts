// axe-core finds what a reviewer overlooks (see accessibility.spec.ts).
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

const VALUES = ['Winter2024!', 'jane.doe@example.net', '+44 20 7946 0958'];

test('what leaves this computer is shown before it leaves and after, as it is sent, and the keyboard reaches all of it', async ({
  extension,
  freshdesk,
  model,
}) => {
  const ticket = freshdesk.state.tickets.get(4711);
  const text = `My password is ${VALUES[0]} and my address ${VALUES[1]}, phone ${VALUES[2]}.`;
  Object.assign(ticket ?? {}, { description: `<div>${text}</div>`, description_text: text });
  await extension.configure({ seen: false, settings: { privacy: { hold_first_request: true } } });
  model.behave = { reply: 'We write to [[EMAIL_1]]. Your password [[SECRET_1]].' };
  const work = workspace(await extension.openWorkspace(4711));
  await work.page.setViewportSize({ width: 360, height: 800 });
  await work.generate.click();
  await test.step('nothing leaves before it was seen', async () => {
    const held = work.response.getByRole('region', { name: 'See once what leaves this computer' });
    await expect(held.locator('mark').filter({ hasText: '[[EMAIL_1]]' }).first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await work.page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: work.page })
        .setLegacyMode(true)
        .include('.outgoing-held')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    }
    // Words that are hidden now are hidden in what is shown next, without another press.
    await held.getByRole('button', { name: 'Look closer, hide more' }).click();
    const dialog = work.page.getByRole('dialog', { name: 'What leaves this computer' });
    const row = dialog.getByRole('listitem').filter({ hasText: VALUES[2] ?? '' });
    await row.getByRole('button', { name: 'Send as it is' }).click();
    await expect(dialog.getByRole('group', { name: 'The request' })).toContainText(VALUES[2] ?? '');
    await row.getByRole('button', { name: 'Replace again' }).click();
    await expect(dialog.getByRole('group', { name: 'The request' })).not.toContainText(VALUES[2] ?? '');
    await work.page.keyboard.press('Escape');
    expect(model.chats).toEqual([]);
    await extension.killWorker();
    await work.letGo.click();
    await expect(held).toBeHidden();
  });
  await expect(work.draft).toHaveValue(/jane\.doe@example\.net/);
  await expect(work.draft).toBeEditable();
  await expect(work.response.getByText('3 replaced')).toBeVisible();
  await expect(work.response.getByRole('list', { name: 'For you to do' })).toContainText('password');

  const button = work.response.getByRole('button', { name: 'What leaves this computer' });
  await button.focus();
  await work.page.keyboard.press('Enter');
  const dialog = work.page.getByRole('dialog', { name: 'What leaves this computer' });
  const request = dialog.getByRole('group', { name: 'The request' });
  await expect(request.locator('mark').filter({ hasText: '[[SECRET_1]]' }).first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await work.page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: work.page }).setLegacyMode(true).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  }
  await dialog.getByRole('checkbox', { name: 'Show it as it is sent, byte for byte' }).check();
  const sent = model.chats.at(-1)?.rawBody ?? '';
  expect(await request.textContent()).toBe(sent);
  for (const value of VALUES) expect(sent).not.toContain(value);

  // One value may leave, from the next request on.
  const row = dialog.getByRole('listitem').filter({ hasText: VALUES[1] ?? '' });
  await row.getByRole('button', { name: 'Send as it is' }).click();
  await expect(row.getByRole('button', { name: 'Replace again' })).toBeVisible();
  await work.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // A placeholder that nobody fills in is never sent.
  await work.send.click();
  await work.confirmSend.click();
  await expect(work.dialog.getByRole('alert')).toContainText('[[SECRET_1]]');
  await work.page.keyboard.press('Escape');
  await work.draft.fill('Short.');
  await work.refinement.fill('Longer');
  await work.refine.click();
  await expect.poll(() => model.chats.length).toBe(2);
  expect(model.chats.at(-1)?.rawBody).toContain(VALUES[1]);
  expect(model.chats.at(-1)?.rawBody).not.toContain(VALUES[0]);
});
