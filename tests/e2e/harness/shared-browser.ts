import type { BrowserContext, Page } from '@playwright/test';
import { closePanels, type Inventory, inventory, restore } from './inventory.ts';
import type { Launched } from './launch.ts';
import { quietWorkers, startWorker } from './workers.ts';

/** What an extension that was just installed has: its first settings, the hosts of its manifest, nothing else. */
type Installed = { settings: object; origins: string[] };

const untouched = ({ settings, origins }: Installed): Inventory => ({
  local: { settings },
  session: {},
  sync: {},
  webStorage: [{}, {}],
  databases: [],
  buckets: [],
  caches: [],
  files: [],
  alarms: [],
  notifications: [],
  rules: [],
  scripts: [],
  origins,
  badge: '',
  contexts: [],
});

const ROUNDS = 3;

/**
 * One Chromium for many tests: a launch costs six times as much as taking everything back to how it was.
 * @param launch starts one with the extension just installed.
 */
export function createSharedBrowser(launch: () => Promise<Launched>) {
  let running: (Launched & { installed: Installed }) | null = null;
  const visited = new Set<string>();

  async function start() {
    const launched = await launch();
    launched.context.on('request', (request) => {
      if (request.isNavigationRequest()) visited.add(new URL(request.url()).origin);
    });
    const page = await openBlank(launched);
    const installed = await page.evaluate(async () => ({
      settings: (await chrome.storage.local.get('settings'))['settings'] as object,
      origins: chrome.runtime.getManifest().host_permissions?.toSorted() ?? [],
    }));
    await page.close();
    running = { ...launched, installed };
    return running;
  }

  async function close(): Promise<void> {
    const { context } = running ?? {};
    running = null;
    await context?.close();
  }

  return {
    /** The browser as if it had just been started and the extension installed. */
    async take(): Promise<Launched> {
      if (!running) return start();
      const [page] = running.context.pages();
      if (page) await startWorker(page, running.extensionId);
      // What it does at each start, it begins after 100 ms. A test comes behind that, as behind an installation.
      await running.worker.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
      return running;
    },

    /**
     * Takes everything back, and looks whether it worked. A browser in which something is left is closed; the next
     * `take()` starts another.
     * @returns the kinds of things that are left.
     */
    async giveBack(): Promise<string[]> {
      if (!running) return [];
      const { context, installed } = running;
      await closePages(context);
      const page = await openBlank(running);
      await closePanels(page);
      const expected = untouched(installed);
      const origins = [...visited].filter((origin) => origin.startsWith('http'));
      visited.clear();
      // What was on its way to a worker starts one more, which may write between two steps of this. A leak is what comes back.
      let left: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await quietWorkers(page);
        await clearSites(page, origins);
        await restore(page, expected);
        const now = await inventory(page);
        left = Object.keys(expected).filter((kind) => JSON.stringify(now[kind]) !== JSON.stringify(expected[kind]));
        if (left.length === 0) break;
      }
      await page.close();
      if (left.length > 0) await close();
      return left;
    },

    close,
  };
}

export type SharedBrowser = ReturnType<typeof createSharedBrowser>;

/** Any document of the extension will do; this one costs no start of an application. */
async function openBlank({ context, extensionId }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/playbooks.json`);
  return page;
}

/** Every window but an empty tab, which keeps the browser open. */
async function closePages(context: BrowserContext): Promise<void> {
  const before = context.pages();
  await context.newPage();
  await Promise.all(before.map((page) => page.close()));
}

/** What pages of the help desk, or of whoever was visited, keep in the browser. */
async function clearSites(page: Page, origins: string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const origin of origins) await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Network.clearBrowserCookies');
  await session.send('Network.clearBrowserCache');
  await session.detach();
}
