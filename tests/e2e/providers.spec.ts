import { startModel } from '../servers/model/server.ts';
import { BUILD, expect, longTest, test } from './fixtures.ts';
import { AGENT_KEY, createExtension } from './harness/extension.ts';
import { withGranted } from './harness/granted.ts';
import { launchExtension } from './harness/launch.ts';
import { optionsPage } from './pages/options.ts';
import { workspace } from './pages/workspace.ts';

test('a provider fills in its address, says what it needs, and is asked for exactly', async ({ ready }) => {
  const { page, ...options } = optionsPage(await ready.openOptions());
  await expect(options.provider).toHaveValue('openai');
  const before = await page.evaluate(() => chrome.storage.local.get(['settings', 'secrets']));

  await test.step('an address that is still a pattern is explained', async () => {
    await options.provider.selectOption('Azure OpenAI');
    await expect(page.getByText('enter the name of your deployment')).toBeVisible();
    await options.save.click();
    await expect(page.getByText('Put the name of your Azure resource in place of YOUR-RESOURCE.')).toBeVisible();
  });

  await test.step('another host is asked for when it is saved; refused, nothing is stored', async () => {
    await options.provider.selectOption('OpenRouter');
    await expect(options.baseUrl).toHaveValue('https://openrouter.ai/api/v1');
    await expect(options.baseUrl).toHaveAccessibleDescription(/text of tickets will go to openrouter\.ai/);
    await options.model.fill('openai/gpt-6-luna');
    await options.modelKey.fill('sk-or-typed-and-refused-0000');
    // The seam to the browser's own question, which nobody can answer here.
    await page.evaluate(() => {
      const asked: unknown[] = [];
      Object.assign(globalThis, { asked });
      for (const name of ['browser', 'chrome']) {
        const { permissions } = (globalThis as never as Record<string, typeof chrome>)[name] ?? chrome;
        Object.assign(permissions, { request: async (what: unknown) => asked.push(what) < 0 });
      }
    });
    await options.save.click();
    await expect(options.says(/may not talk to openrouter\.ai yet/)).toBeVisible();
    expect(await page.evaluate('asked')).toEqual([{ origins: ['https://openrouter.ai/*'] }]);
    expect(await page.evaluate(() => chrome.storage.local.get(['settings', 'secrets']))).toEqual(before);
  });

  await test.step('a browser without a built-in model says why', async () => {
    await options.provider.selectOption("Chrome's built-in model");
    await expect(page.getByText(/no built-in model\. Chrome 138|does not run on this computer/)).toBeVisible();
    await expect(options.testModel).toBeDisabled();
    await options.save.click();
    await expect(options.says('Not saved.')).toBeVisible();
    await options.provider.selectOption('OpenAI');
    await expect(options.model).toHaveValue('gpt-4o-mini');
  });
});

longTest(
  'a model on this machine: no key, and the setting it needs when it turns extensions away',
  async ({ chromiumPath, freshdesk, model }) => {
    const local = await startModel({ tls: false, requireKey: false, paceMs: 2 });
    const launched = await launchExtension({
      executablePath: chromiumPath,
      extensionPath: await withGranted(BUILD, ['http://localhost/*']),
      freshdeskPort: freshdesk.port,
      modelPort: model.port,
      headless: true,
    });
    const extension = createExtension(launched);
    const options = optionsPage(await extension.openOptions());
    await options.domain.fill('acme');
    await options.freshdeskKey.fill(AGENT_KEY);
    await options.provider.selectOption('Ollama (on this computer)');
    await expect(options.baseUrl).toHaveValue('http://localhost:11434/v1');
    await expect(options.page.getByText(/OLLAMA_ORIGINS to chrome-extension:\/\/\*/)).toBeVisible();
    await options.baseUrl.fill(`http://localhost:${local.port}/v1`);
    await options.loadModels.click();
    await expect(options.says(/models at localhost/)).toBeVisible();
    await options.model.fill('demo');
    await options.save.click();
    await expect(options.says('Saved.')).toBeVisible();

    const work = workspace(await extension.openWorkspace(4711));
    await work.generate.click();
    await expect(work.draft).toHaveValue(/Nora/);
    await expect(work.draft).toBeEditable();
    const [request] = local.requests.filter(({ path }) => path.endsWith('/chat/completions'));
    expect(request?.headers).not.toHaveProperty('authorization');

    local.behave.forbidOrigin = 'chrome-extension://';
    await work.generate.click();
    await expect(work.response.getByText(/refuses requests of browser extensions.*OLLAMA_ORIGINS/)).toBeVisible();
    await expect(work.draft).toHaveValue(/Nora/);
    await launched.context.close();
    await local.close();
  },
);

longTest(
  'a company gateway without a key: tested, listed, saved, and a draft of it',
  async ({ chromiumPath, freshdesk, model }) => {
    const gateway = await startModel({ requireKey: false, paceMs: 2 });
    const launched = await launchExtension({
      executablePath: chromiumPath,
      extensionPath: await withGranted(BUILD, ['https://llm.example.com/*']),
      freshdeskPort: freshdesk.port,
      modelPort: model.port,
      hosts: { 'llm.example.com': gateway.port },
      headless: true,
    });
    const extension = createExtension(launched);
    await extension.configure();
    const options = optionsPage(await extension.openOptions());
    await options.provider.selectOption('Other');
    await options.baseUrl.fill('https://llm.example.com/v1');
    await options.model.fill('demo');

    // The key of another endpoint is not handed over, and not needed.
    await options.testModel.click();
    await expect(options.says(/The saved key is for api\.openai\.com/)).toBeVisible();
    await options.page.getByRole('button', { name: 'Remove OpenAI key' }).click();
    await options.testModel.click();
    await expect(options.says(/^demo answered in/)).toBeVisible();
    await options.loadModels.click();
    await expect(options.says(/models at llm\.example\.com/)).toBeVisible();
    await options.save.click();
    await expect(options.says('Saved.')).toBeVisible();

    const work = workspace(await extension.openWorkspace(4711));
    await work.generate.click();
    await expect(work.draft).toHaveValue(/Nora/);
    await expect(work.draft).toBeEditable();
    await expect(work.status('Final Solution').or(work.status('Needs Follow-up'))).toBeVisible();
    for (const { headers } of gateway.requests) expect(headers).not.toHaveProperty('authorization');
    expect(model.requests).toEqual([]);

    await test.step('a gateway that wants one after all says so', async () => {
      gateway.behave.error = { status: 401, body: { error: { message: 'Missing credentials' } } };
      await work.generate.click();
      await expect(work.response.getByText(/No model key yet\. llm\.example\.com answers only with one/)).toBeVisible();
      await expect(work.response.getByRole('button', { name: 'Enter the key' })).toBeVisible();
      await expect(work.draft).toHaveValue(/Nora/);
    });
    await launched.context.close();
    await gateway.close();
  },
);

test.describe('with a built-in model', () => {
  // What is put into every page of a browser cannot be taken out again.
  test.use({ fresh: true });

  test('the built-in model writes in an open page, asked by the worker, and Stop reaches it, at no cost', async ({
    extension,
    model,
  }) => {
    await extension.configure({
      // The endpoint's model is one that ends and costs, under a cap that lets nothing through; none of it counts here.
      settings: {
        openai: { provider: 'built-in', model: 'gpt-4', base_url: 'https://api.openai.com/v1' },
        costs: { monthly_cap: 0, prices: [] },
      },
      secrets: { openai_api_key: '' },
    });
    // The browser's interface as the explainer describes it; everything of ours is real.
    await extension.context.addInitScript(() => {
      const words = '{"reply": "Hi Nora, from this computer.", "status": "final_solution", "reason": "r"}'.match(
        /.{1,6}/g,
      );
      const session = {
        contextWindow: 9000,
        contextUsage: 10,
        measureContextUsage: async () => 100,
        promptStreaming: (_input: unknown, { signal }: { signal?: AbortSignal }) =>
          new ReadableStream({
            async start(controller) {
              for (const word of words ?? []) {
                if (signal?.aborted) return void document.documentElement.setAttribute('data-stopped', 'yes');
                controller.enqueue(word);
                await new Promise((resolve) => setTimeout(resolve, 400));
              }
              controller.close();
            },
          }),
      };
      Object.assign(globalThis, {
        LanguageModel: { availability: async () => 'available', create: async () => session },
      });
    });
    const work = workspace(await extension.openWorkspace(4711));
    // A second page that could answer too.
    const other = await extension.openWorkspace(4712);
    await work.generate.click();
    await expect(work.draft).toHaveValue('Hi Nora, from this computer.');
    await expect(work.status('Final Solution')).toBeVisible();
    expect(model.requests.filter(({ method }) => method === 'POST')).toEqual([]);
    await expect(work.response.getByText("No cost · Chrome's built-in model")).toBeVisible();
    await expect(work.page.getByText(/shut off|price unknown/)).toHaveCount(0);
    const popup = await extension.context.newPage();
    await popup.goto(`chrome-extension://${extension.extensionId}/popup.html`);
    await expect(popup.getByRole('heading', { name: 'Inbox' })).toBeVisible();
    await expect(popup.getByText(/shut off|No model key/)).toHaveCount(0);
    const options = optionsPage(await extension.openOptions());
    await expect(options.page.getByText('No model was asked.')).toBeVisible();
    await expect(options.page.getByText(/shut off|price of|go to api\.openai\.com/)).toHaveCount(0);
    await options.page.close();
    await popup.close();

    await work.generate.click();
    await expect(work.draft).toHaveValue(/^Hi Nora(?!.*computer)/);
    await work.stop.click();
    await expect(work.response.getByText(/Stopped\. What had arrived is kept/)).toBeVisible();
    const stopped = (page: typeof other) => page.locator('html[data-stopped]').count();
    await expect.poll(async () => (await stopped(work.page)) + (await stopped(other))).toBe(1);
  });
});
