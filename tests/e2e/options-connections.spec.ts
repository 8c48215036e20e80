import type { LocalFreshdesk } from '../servers/freshdesk/server.ts';
import type { LocalModel } from '../servers/model/server.ts';
import { expect, pageTest, test } from './fixtures.ts';
import { AGENT_KEY, MODEL_KEY } from './harness/extension.ts';
import { optionsPage } from './pages/options.ts';

type Options = ReturnType<typeof optionsPage>;
type Servers = { freshdesk: LocalFreshdesk; model: LocalModel };
type Step = { what: string; but: (options: Options, servers: Servers) => unknown; says: RegExp };

const FRESHDESK: Step[] = [
  {
    what: 'wrong key',
    but: (options) => options.freshdeskKey.fill('nobody-key-0000'),
    says: /acme\.freshdesk\.com refused the API key/,
  },
  {
    what: 'unknown subdomain',
    but: (options) => options.domain.fill('nobody-here'),
    says: /There is no Freshdesk help desk at nobody-here\.freshdesk\.com/,
  },
  {
    what: 'HTML instead of JSON',
    but: (_, { freshdesk }) => Object.assign(freshdesk.switches, { html200: 1 }),
    says: /acme\.freshdesk\.com answered with a web page instead of data/,
  },
  {
    what: 'unreachable',
    but: (_, { freshdesk }) => freshdesk.close(),
    says: /Could not reach acme\.freshdesk\.com/,
  },
];

const MODEL: Step[] = [
  {
    what: 'wrong key',
    but: (options) => options.modelKey.fill('sk-wrong-0000'),
    says: /api\.openai\.com refused the API key/,
  },
  {
    what: 'a model that was shut down',
    but: (options) => options.model.fill('gpt-3.5-turbo'),
    says: /The model gpt-3\.5-turbo does not exist at this endpoint, or has been shut down/,
  },
  {
    what: 'HTML instead of an answer',
    but: (_, { model }) => Object.assign(model.behave, { html200: { value: true, times: 1 } }),
    says: /api\.openai\.com answered with a web page/,
  },
  {
    what: 'no credit',
    but: (_, { model }) =>
      Object.assign(model.behave, {
        error: { status: 429, body: { error: { code: 'insufficient_quota', type: 'insufficient_quota' } }, times: 1 },
      }),
    says: /The account at api\.openai\.com has no credit left/,
  },
  {
    what: 'unreachable',
    but: (_, { model }) => model.close(),
    says: /Could not reach api\.openai\.com/,
  },
];

/** Everything right, one thing changed, one click; then the next thing. */
async function failures(options: Options, servers: Servers, button: 'testFreshdesk' | 'testModel', steps: Step[]) {
  for (const { what, but, says } of steps) {
    await test.step(what, async () => {
      await options.domain.fill('acme');
      await options.freshdeskKey.fill(AGENT_KEY);
      await options.modelKey.fill(MODEL_KEY);
      await options.model.fill('gpt-4o-mini');
      await but(options, servers);
      await options[button].click();
      await expect(options.says(says)).toBeVisible({ timeout: 15_000 });
      await expect(options[button]).toBeEnabled();
    });
  }
}

pageTest('each failure of the Freshdesk test has its own sentence', async ({ extension, freshdesk, model }) => {
  const options = optionsPage(await extension.openOptions());
  await failures(options, { freshdesk, model }, 'testFreshdesk', FRESHDESK);
});

pageTest('each failure of the model test has its own sentence', async ({ extension, freshdesk, model }) => {
  const options = optionsPage(await extension.openOptions());
  await failures(options, { freshdesk, model }, 'testModel', MODEL);
});

pageTest('the saved key is not handed to another help desk', async ({ ready, freshdesk }) => {
  const options = optionsPage(await ready.openOptions());
  const before = freshdesk.requests.length;
  await options.domain.fill('globex');
  await options.testFreshdesk.click();
  await expect(options.page.getByText(/saved key is for acme\.freshdesk\.com/).first()).toBeVisible();
  await options.save.click();
  await expect(options.says('Not saved')).toBeVisible();
  expect(freshdesk.requests.slice(before).filter((request) => request.path.endsWith('/agents/me'))).toHaveLength(0);
});
