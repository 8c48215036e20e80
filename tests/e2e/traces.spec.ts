import type { LocalFreshdesk } from '../servers/freshdesk/server.ts';
import type { LocalModel } from '../servers/model/server.ts';
import { BUILD, expect, longTest, test } from './fixtures.ts';
import { createExtension, HOST } from './harness/extension.ts';
import { launchExtension } from './harness/launch.ts';
import { randomMark, tracesOf } from './harness/traces.ts';
import { optionsPage } from './pages/options.ts';
import { popupPage } from './pages/popup.ts';
import { workspace } from './pages/workspace.ts';

type Servers = { chromiumPath: string; freshdesk: LocalFreshdesk; model: LocalModel };

async function start({ chromiumPath, freshdesk, model }: Servers, profile?: string) {
  const launched = await launchExtension({
    executablePath: chromiumPath,
    extensionPath: BUILD,
    freshdeskPort: freshdesk.port,
    modelPort: model.port,
    headless: true,
    ...(profile ? { profile } : {}),
  });
  return { ...launched, extension: createExtension(launched) };
}

/** Types both keys as a person does, the first of them once more. */
async function setUp(options: ReturnType<typeof optionsPage>, keys: { freshdesk: string; model: string }) {
  await options.domain.fill(HOST);
  await options.freshdeskKey.fill(keys.freshdesk);
  await options.modelKey.fill(keys.model);
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
}

test('after leaving, no key and no word of a customer is readable in any file of the profile (S13)', async ({
  chromiumPath,
  freshdesk,
  model,
}) => {
  test.setTimeout(150_000);
  const mark = {
    key: randomMark(),
    replacedKey: randomMark(),
    modelKey: `sk-${randomMark()}`,
    subject: randomMark(),
    description: randomMark(),
    message: randomMark(),
    requester: randomMark(),
    draft: randomMark(),
    unsaved: randomMark(),
    refinement: randomMark(),
    search: randomMark(),
    sent: randomMark(),
    deleted: randomMark(),
  };
  for (const agent of freshdesk.state.agents.values())
    if (agent.id === freshdesk.state.pageAgentId) agent.apiKey = mark.key;
  const requester = [...freshdesk.state.contacts.values()][0];
  if (!requester) throw new Error('no requester');
  requester.email = `${mark.requester}@example.com`;
  const ticket = freshdesk.addTicket({
    id: 4801,
    subject: `Printer ${mark.subject}`,
    description: `<p>It prints ${mark.description}</p>`,
    requester_id: requester.id,
  });
  freshdesk.addConversation(ticket.id, { body: `<p>Again ${mark.message}</p>`, user_id: requester.id, incoming: true });
  freshdesk.addTicket({ id: 4802, subject: `Deleted ${mark.deleted}`, requester_id: requester.id });

  const browser = await start({ chromiumPath, freshdesk, model });
  const { extension, profile } = browser;
  const options = optionsPage(await extension.openOptions());
  await setUp(options, { freshdesk: mark.replacedKey, model: mark.modelKey });
  await setUp(options, { freshdesk: mark.key, model: mark.modelKey });

  const popup = popupPage(await extension.openPopup());
  await popup.checkNow.click();
  await expect(popup.ticket(mark.subject)).toBeVisible({ timeout: 20_000 });
  await popup.page.close();

  const work = workspace(await extension.openWorkspace(4801));
  await expect(work.conversation.getByText(mark.message)).toBeVisible();
  await work.generate.click();
  await expect(work.status('Final Solution').or(work.status('Needs Follow-up'))).toBeVisible({ timeout: 20_000 });
  await work.refinement.fill(mark.refinement);
  await work.draft.fill(`Hello, ${mark.draft}`);
  await work.page.waitForTimeout(1000);
  await work.draft.fill(`Hello, ${mark.draft} and ${mark.unsaved}`);
  // Goes away in the middle of typing.
  await work.page.goto('about:blank');

  const reply = workspace(await extension.openWorkspace(4711));
  await expect(reply.messages.first()).toBeVisible();
  await reply.draft.fill(`Please restart it, ${mark.sent}.`);
  await reply.send.click();
  await reply.confirmSend.click();
  await expect(reply.response.getByText(/^Sent/)).toBeVisible({ timeout: 30_000 });
  const mail = await extension.openPage('sidepanel.html');
  await mail.getByRole('searchbox', { name: 'Search tickets' }).fill(mark.search);
  // The browser writes its files late.
  await mail.waitForTimeout(6000);
  const before = await Promise.all([mark.subject, mark.draft, mark.key].map((one) => tracesOf(profile, one)));
  for (const found of before) expect(found).not.toEqual([]);

  await options.page.bringToFront();
  await options.page.getByRole('button', { name: 'Leave this help desk' }).click();
  await options.page.getByRole('button', { name: 'Delete and leave' }).click();
  await expect(options.says(`You left ${HOST}.`)).toBeVisible({ timeout: 20_000 });
  await browser.context.close();
  for (const [what, each] of Object.entries(mark)) expect(await tracesOf(profile, each), what).toEqual([]);

  // Nor does another start bring anything back.
  const again = await start({ chromiumPath, freshdesk, model }, profile);
  const settings = optionsPage(await again.extension.openOptions());
  await expect(settings.domain).toHaveValue('');
  await settings.page.waitForTimeout(3000);
  await again.context.close();
  for (const [what, each] of Object.entries(mark)) expect(await tracesOf(profile, each), what).toEqual([]);
});

longTest(
  'a key that was replaced or removed is in no file any more, and everything else is there',
  async ({ chromiumPath, freshdesk, model }) => {
    test.setTimeout(90_000);
    const [first, second] = [randomMark(), randomMark()];
    const browser = await start({ chromiumPath, freshdesk, model });
    const { extension, profile } = browser;
    const options = optionsPage(await extension.openOptions());
    await setUp(options, { freshdesk: first, model: 'sk-1' });
    const work = workspace(await extension.openWorkspace(4711));
    await work.draft.fill('Dear Nora, typed before');
    await work.page.waitForTimeout(1000);
    expect(await tracesOf(profile, first)).not.toEqual([]);
    const stored = () =>
      options.page.evaluate(async () => {
        const { secrets: _, ...rest } = await chrome.storage.local.get(null);
        return rest;
      });
    const before = await stored();
    await options.freshdeskKey.fill(second);
    await options.save.click();
    await expect(options.says('Saved.')).toBeVisible();
    expect(await tracesOf(profile, first)).toEqual([]);
    expect(await tracesOf(profile, second)).not.toEqual([]);
    expect(Object.keys(await stored())).toEqual(expect.arrayContaining(Object.keys(before)));
    await options.page.getByRole('button', { name: 'Remove Freshdesk key' }).click();
    await options.save.click();
    await expect(options.says('Saved.')).toBeVisible();
    await expect(options.page.getByPlaceholder(/Saved, ends in/)).toHaveCount(0);
    await browser.context.close();
    for (const key of [first, second]) expect(await tracesOf(profile, key)).toEqual([]);
    const again = await start({ chromiumPath, freshdesk, model }, profile);
    await expect(workspace(await again.extension.openWorkspace(4711)).draft).toHaveValue('Dear Nora, typed before');
    await again.context.close();
  },
);

longTest(
  'where the storage cannot be closed to web pages, no key is stored, and it says why',
  async ({ extension }) => {
    const page = await extension.openPage('playbooks.json');
    await page.addInitScript(() => {
      chrome.storage.local.setAccessLevel = () => Promise.reject(new Error('Not supported.'));
    });
    await page.goto(page.url().replace('playbooks.json', 'options.html'));
    const options = optionsPage(page);
    await options.domain.fill(HOST);
    await options.freshdeskKey.fill('canary-key');
    await options.save.click();
    await expect(options.says(/Update it to Chrome 140/)).toBeVisible();
    await expect(options.freshdeskKey).toHaveValue('canary-key');
    const stored = await page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).not.toContain('canary-key');
    // Before 140 Chrome closes nothing.
    expect(await page.evaluate(() => chrome.runtime.getManifest().minimum_chrome_version)).toBe('140');
  },
);
