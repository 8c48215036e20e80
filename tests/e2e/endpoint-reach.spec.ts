import { startModel } from '../servers/model/server.ts';
import { BUILD, expect, longTest, test } from './fixtures.ts';
import { AGENT_KEY, createExtension } from './harness/extension.ts';
import { withGranted } from './harness/granted.ts';
import { launchExtension } from './harness/launch.ts';
import { canSetPolicy, managedChromium } from './harness/policy.ts';
import { optionsPage } from './pages/options.ts';
import { workspace } from './pages/workspace.ts';

test('a model in the same network over plain http: pasted, warned of, asked for exactly, and a draft of it', async ({
  chromiumPath,
  freshdesk,
  model,
}) => {
  const inHouse = await startModel({ tls: false, requireKey: false, paceMs: 2 });
  const launched = await launchExtension({
    executablePath: chromiumPath,
    extensionPath: await withGranted(BUILD, ['http://192.168.1.20/*']),
    freshdeskPort: freshdesk.port,
    modelPort: model.port,
    hosts: { '192.168.1.20:8080': inHouse.port },
    headless: true,
  });
  const extension = createExtension(launched);
  await extension.configure({ secrets: { openai_api_key: '' } });
  const options = optionsPage(await extension.openOptions());
  const { page } = options;
  await page.evaluate(() => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    for (const name of ['browser', 'chrome']) {
      const { permissions } = (globalThis as never as Record<string, typeof chrome>)[name] ?? chrome;
      const real = permissions.contains.bind(permissions);
      Object.assign(permissions, {
        request: async (what: { origins: string[] }) => asked.push(what) > 0 && real(what),
      });
    }
  });
  await options.provider.selectOption('Other');
  // As it stands in somebody's notes, behind what the field holds already.
  await options.baseUrl.fill('https://OPENAI_BASE_URL="http://192.168.1.20:8080/v1/chat/completions"');
  await options.baseUrl.blur();
  await expect(options.baseUrl).toHaveValue('http://192.168.1.20:8080/v1');
  await expect(page.getByText(/nothing is encrypted on the way to 192\.168\.1\.20:8080/)).toBeVisible();
  await options.model.fill('demo');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  expect(await page.evaluate('asked')).toEqual([{ origins: ['http://192.168.1.20/*'] }]);

  const work = workspace(await extension.openWorkspace(4711));
  await work.generate.click();
  await expect(work.draft).toHaveValue(/Nora/);
  await expect(work.draft).toBeEditable();

  await test.step('no warning for https, none at all over http outside', async () => {
    await options.baseUrl.fill('https://192.168.1.20:8080/v1');
    await expect(page.getByText(/nothing is encrypted/)).toBeHidden();
    await options.baseUrl.fill('http://8.8.8.8/v1');
    await options.save.click();
    await expect(page.getByText(/http:\/\/ only on this computer or in your own network/)).toBeVisible();
  });
  await launched.context.close();
  await inHouse.close();
});

longTest(
  'what Chrome holds back after errors is waited for, and never called a network that is gone',
  async ({ ready, model }) => {
    const work = workspace(await ready.openWorkspace(4711));
    model.behave.error = { status: 503, body: { error: { message: 'Down', type: 'server_error' } } };
    // One press asks twice at most; later ones once, since the next answer of 5xx makes Chrome wait.
    for (const requests of [2, 3, 4, 5, 6, 7]) {
      await work.generate.click();
      await expect.poll(() => model.chats.length, { timeout: 20_000 }).toBe(requests);
      await expect(work.response.getByText(/overloaded or down \(503\)/)).toBeVisible();
      await expect(work.generate).toBeEnabled();
    }
    model.behave.error = undefined;
    await work.generate.click();
    await expect(work.page.getByText('The model endpoint is busy; trying again…')).toBeVisible();
    await expect(work.draft).toHaveValue(/Nora/, { timeout: 20_000 });
    await expect(work.page.getByText(/Could not reach/)).toHaveCount(0);
    expect(model.chats).toHaveLength(8);
  },
);

test('hosts that a policy blocks are told as such', async ({ chromiumPath, freshdesk, model }) => {
  test.skip(!canSetPolicy, 'Policies are read from /etc: only root can give Chromium one of its own.');
  const blocked = ['*://acme.freshdesk.com', '*://api.openai.com'];
  const launched = await launchExtension({
    executablePath: await managedChromium(chromiumPath, {
      ExtensionSettings: { '*': { runtime_blocked_hosts: blocked } },
    }),
    extensionPath: BUILD,
    freshdeskPort: freshdesk.port,
    modelPort: model.port,
    headless: true,
  });
  // An endpoint that lets web pages in would let us in as one of them.
  model.behave.forbidOrigin = 'chrome-extension://';
  const extension = createExtension(launched);
  await extension.configure();
  const options = optionsPage(await extension.openOptions());
  await options.domain.fill('acme');
  await options.freshdeskKey.fill(AGENT_KEY);
  await options.testFreshdesk.click();
  await expect(options.says(/policy of your organisation keeps .* from talking to acme\.freshdesk\.com/)).toBeVisible();
  await options.testModel.click();
  await expect(options.says(/policy of your organisation keeps .* from talking to api\.openai\.com/)).toBeVisible();
  expect(model.chats).toHaveLength(0);
  await launched.context.close();
});
