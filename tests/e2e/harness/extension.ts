import type { Page, Worker } from '@playwright/test';
import type { Launched } from './launch.ts';
import { stopWorkers } from './workers.ts';

export const HOST = 'acme.freshdesk.com';
export const AGENT_KEY = 'agent-key-dana-1234';
export const MODEL_KEY = 'sk-demo-key-for-tests-9876';

/** As a person has it; tests that are not about it wait as short as they can. */
export const TEN_SECONDS_TO_UNDO = { settings: { sending: { undo_seconds: 10 } } };
/** For tests that do something in the window and wait for its end. */
export const THREE_SECONDS_TO_UNDO = { settings: { sending: { undo_seconds: 3 } } };

/** `seen: false`: nobody has seen yet what leaves this computer. */
export type Stored = { settings?: object; secrets?: object; seen?: boolean };

/** What lies in the storage of an extension that is set up. */
export const storedAs = (stored: Stored) => ({
  settings: {
    freshdesk: { domain: HOST, polling_interval: 5, rate_limit_delay: 0 },
    openai: { model: 'gpt-4o-mini', base_url: 'https://api.openai.com/v1' },
    sending: { undo_seconds: 1 },
    ...stored.settings,
  },
  secrets: { freshdesk_api_key: AGENT_KEY, openai_api_key: MODEL_KEY, ...stored.secrets },
  ...(stored.seen !== false && { requestsSeen: { [HOST]: 1 } }),
});

/** The extension as a test handles it: its pages, its worker, its storage. */
export function createExtension({ context, extensionId, worker }: Launched) {
  const url = (path: string) => `chrome-extension://${extensionId}/${path}`;

  async function openPage(path: string): Promise<Page> {
    const page = await context.newPage();
    // Chromium that is started again opens the settings page by itself, sometimes in this very page.
    for (let tries = 1; ; tries += 1) {
      const opened = await page.goto(url(path)).catch(async (error: unknown) => {
        if (tries === 5) throw error;
        await page.waitForTimeout(100 * tries);
        return undefined;
      });
      if (opened !== undefined) return page;
    }
  }

  return {
    context,
    extensionId,
    worker: worker as Worker,
    openPage,
    /** All settings on one page. A new installation shows its first steps at the address without a part behind #. */
    openOptions: () => openPage('options.html#all'),
    openPopup: () => openPage('popup.html'),
    /** The workspace as a full tab, for one ticket. */
    openWorkspace: (ticketId: number) => openPage(`sidepanel.html?ticket=${ticketId}`),

    async openTicket(ticketId: number): Promise<Page> {
      const page = await context.newPage();
      await page.goto(`https://${HOST}/a/tickets/${ticketId}`);
      return page;
    },

    /** Saves settings as the options page would, without typing them each time. */
    async configure(stored: Stored = {}): Promise<void> {
      // Any document of the extension will do; this one costs no start of an application.
      const page = await openPage('playbooks.json');
      await page.evaluate(async (items) => {
        await chrome.storage.local.set(items);
        await chrome.runtime.sendMessage({ type: 'settings-saved' });
      }, storedAs(stored));
      await page.close();
    },

    async killWorker(): Promise<void> {
      await stopWorkers(context.pages()[0] ?? (await context.newPage()));
    },
  };
}

export type Extension = ReturnType<typeof createExtension>;
