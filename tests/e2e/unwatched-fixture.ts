import { BUILD, test } from './fixtures.ts';
import { AGENT_KEY, HOST, MODEL_KEY } from './harness/extension.ts';
import { launchUnwatched, type Unwatched } from './harness/unwatched.ts';

const CONFIGURE = `chrome.storage.local.set(${JSON.stringify({
  settings: {
    // One check at once, and then none for the length of a test: an alarm would wake the worker.
    freshdesk: { domain: HOST, polling_interval: 1440, rate_limit_delay: 0 },
    openai: { model: 'gpt-4o-mini', base_url: 'https://api.openai.com/v1' },
  },
  requestsSeen: { [HOST]: 1 },
  secrets: { freshdesk_api_key: AGENT_KEY, openai_api_key: MODEL_KEY },
})}).then(() => chrome.runtime.sendMessage({ type: 'settings-saved' }))`;

/** A Chromium that nobody is attached to, with the extension set up. */
export const unwatched = test.extend<{ chromium: Unwatched }>({
  chromium: async ({ chromiumPath, freshdesk, model }, use) => {
    const launched = await launchUnwatched({
      executablePath: chromiumPath,
      extensionPath: BUILD,
      freshdeskPort: freshdesk.port,
      modelPort: model.port,
    });
    await launched.evaluate(CONFIGURE);
    await use(launched);
    await launched.close();
  },
});

export type { Unwatched };
