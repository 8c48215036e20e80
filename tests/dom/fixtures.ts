import { test as base, expect as plain } from 'vitest';
import { holdsKey } from '../e2e/harness/canary.ts';
import { type Stored, storedAs } from '../e2e/harness/extension.ts';
import { startWorker, type World } from '../platform/world.ts';
import { chromeOf } from './chrome.ts';
import { expect } from './expect.ts';
import { DomPage } from './page.ts';
import { openWindow } from './window.ts';

const ALARM_MS = 100;

/**
 * Takes the place of `e2e/fixtures.ts` when Vitest runs a browser test's file: the tests named `pageTest` in it run here, at
 * each change, with the whole worker and our own pages in Node; the others need a real browser and are left out.
 */
function createExtension(world: World) {
  const { browser } = world;
  const pages: DomPage[] = [];

  /** A message starts a worker that was stopped, and reaches it while it starts, as in a browser. */
  function wake(): void {
    if (!browser.state.worker) void world.start();
  }

  const clock = setInterval(() => {
    for (const [name, { scheduledTime }] of browser.state.alarms) {
      if (scheduledTime > Date.now()) continue;
      wake();
      void browser.ring(name);
    }
  }, ALARM_MS);

  function open(path: string): DomPage {
    const own = /^popup/.test(path) ? null : browser.openTab(`${browser.origin}/${path}`);
    const page = new DomPage(
      path,
      (path) => {
        const context = browser.createContext(own?.id ?? null);
        const { send } = context.platform.messaging;
        context.platform.messaging.send = async (message) => {
          wake();
          return send(message);
        };
        const dom = openWindow(path, context, chromeOf(context.platform, browser));
        return { dom, end: context.end };
      },
      browser,
    );
    pages.push(page);
    return page;
  }

  const openPage = async (path: string) => open(path);
  return {
    pages,
    end: () => clearInterval(clock),
    openPage,
    openOptions: () => openPage('options.html#all'),
    openPopup: () => openPage('popup.html'),
    openWorkspace: (ticketId: number) => openPage(`sidepanel.html?ticket=${ticketId}`),
    async configure(stored: Stored = {}): Promise<void> {
      await world.page.storage.ports.area.set(storedAs(stored));
      wake();
      await world.send({ type: 'settings-saved' });
    },
    async killWorker(): Promise<void> {
      world.kill();
    },
  };
}

type Fixtures = {
  world: World;
  freshdesk: World['freshdesk'];
  model: World['model'];
  extension: ReturnType<typeof createExtension>;
  ready: ReturnType<typeof createExtension>;
};

const inNode = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixture's needs from this pattern.
  world: async ({}, use) => {
    const world = await startWorker({ configured: false, model: { paceMs: 3 } });
    await use(world);
    await world.close();
  },
  freshdesk: async ({ world }, use) => use(world.freshdesk),
  model: async ({ world }, use) => use(world.model),
  extension: async ({ world, model }, use) => {
    await world.worker().installed('install');
    const extension = createExtension(world);
    await use(extension);
    const open = extension.pages.filter(({ closed }) => !closed);
    const leaks = open
      .filter(({ window }) => holdsKey(window.document.documentElement.outerHTML))
      .map(({ path }) => path);
    for (const page of open) await page.close();
    extension.end();
    plain(leaks, 'pages in which a key was readable').toEqual([]);
    plain(holdsKey(JSON.stringify(model.requests)), 'a key in what a model was sent').toBe(false);
  },
  ready: async ({ extension }, use) => {
    await extension.configure();
    await use(extension);
  },
});

const leftOut = Object.assign(() => undefined, {
  // Without a name, so that a group of which nothing runs here is none.
  describe: (_name: string, work: () => void) => work(),
  use: () => undefined,
  skip: () => undefined,
  setTimeout: () => undefined,
  slow: () => undefined,
  step: async <T>(_name: string, work: () => T | Promise<T>) => work(),
  beforeEach: () => undefined,
  afterEach: () => undefined,
});

export { expect, inNode as pageTest, leftOut as longTest, leftOut as test };
