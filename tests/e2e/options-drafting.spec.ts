import { expect, pageTest } from './fixtures.ts';
import { optionsPage } from './pages/options.ts';
import { workspace } from './pages/workspace.ts';

pageTest('an edited prompt reaches the model', async ({ ready, model }) => {
  const options = optionsPage(await ready.openOptions());
  await options.responsePrompt.fill('You answer as the pirate help desk of Acme.');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  await options.page.reload();
  await expect(options.responsePrompt).toHaveValue('You answer as the pirate help desk of Acme.');
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect.poll(() => JSON.stringify(model.chats.at(-1)?.body ?? '')).toContain('pirate help desk of Acme');
});

pageTest('Restore default brings the shipped prompt back', async ({ extension }) => {
  const options = optionsPage(await extension.openOptions());
  const shipped = await options.responsePrompt.inputValue();
  expect(shipped.length).toBeGreaterThan(200);
  await expect(options.restoreResponsePrompt).toBeDisabled();
  await options.responsePrompt.fill('Short.');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  await options.restoreResponsePrompt.click();
  await expect(options.responsePrompt).toHaveValue(shipped);
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  // Not a copy of today's text: a later version may ship a better one.
  const { settings } = (await options.page.evaluate(() => chrome.storage.local.get('settings'))) as {
    settings: { prompts: { response: string | null } };
  };
  expect(settings.prompts.response).toBeNull();
});

pageTest('playbooks are edited, added, deleted and restored', async ({ extension }) => {
  const options = optionsPage(await extension.openOptions());
  const items = options.page.getByRole('list', { name: 'Playbooks' }).getByRole('listitem');
  await expect(items.first()).toBeVisible();
  const shipped = await items.count();
  expect(shipped).toBeGreaterThanOrEqual(12);

  const vpn = options.playbook('VPN');
  await vpn.open();
  await vpn.guidance.fill('Ask for the client version first.');
  await options.addPlaybook.click();
  const added = options.playbook('New playbook');
  await added.keywords.fill('badge, door');
  await added.guidance.fill('Doors are the business of building services.');
  await options.page.getByRole('textbox', { name: 'Title' }).last().fill('Door badge');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();

  await options.page.reload();
  await expect(items).toHaveCount(shipped + 1);
  await vpn.open();
  await expect(vpn.guidance).toHaveValue('Ask for the client version first.');
  const door = options.playbook('Door badge');
  await door.open();
  await expect(door.keywords).toHaveValue('badge, door');
  await door.remove.click();
  await expect(items).toHaveCount(shipped);
  await expect(door.item).toHaveCount(0);

  await options.restorePlaybooks.click();
  await expect(vpn.guidance).not.toHaveValue('Ask for the client version first.');
  await expect(options.restorePlaybooks).toBeDisabled();
});
