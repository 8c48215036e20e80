import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { findChromium } from '../run/chromium.ts';
import { type LocalFreshdesk, startFreshdesk } from '../servers/freshdesk/server.ts';
import { answerOtherwise } from '../servers/freshdesk/unknowns.ts';
import { type Door, openDoor } from '../servers/listen.ts';
import { type LocalModel, startModel } from '../servers/model/server.ts';
import { holdsKey, watchForKeys } from './harness/canary.ts';
import { createExtension, type Extension } from './harness/extension.ts';
import { launchExtension } from './harness/launch.ts';
import { findPanel, freePort } from './harness/panel.ts';
import { createSharedBrowser, type SharedBrowser } from './harness/shared-browser.ts';

type WorkerFixtures = {
  chromiumPath: string;
  /** Ports that stay while each test gets its own servers behind them: a browser's host rules are fixed when it starts. */
  doors: { freshdesk: Door; model: Door };
  sharedBrowser: SharedBrowser;
};

type TestFixtures = {
  freshdesk: LocalFreshdesk;
  model: LocalModel;
  context: BrowserContext;
  extension: Extension;
  /**
   * `test.use({ fresh: true })`: a Chromium and a profile of its own, for what is about one that was just started or
   * installed, or which leaves behind what only a new profile is rid of. `FRESH=1` gives every test one.
   */
  fresh: boolean;
  /** `test.use({ seesPanel: true })`: Chromium gets a second way in, which also sees the real side panel. */
  seesPanel: boolean;
  /** `test.use({ flags: ['--disable-http2'] })`: more switches for Chromium. */
  flags: string[];
  debuggingPort: number | undefined;
  /** The real side panel, once a click has opened it. */
  openedPanel: () => Promise<Page>;
  /** The same, with domain and keys already saved. */
  ready: Extension;
  /** Ticket 4711 open in Freshdesk, extension ready. */
  ticketPage: Page;
};

export const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/**
 * A real Chromium with the built extension, as if both were new, and a local Freshdesk and model endpoint of the test's
 * own.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  chromiumPath: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      await use(findChromium());
    },
    { scope: 'worker' },
  ],

  doors: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const doors = { freshdesk: await openDoor(), model: await openDoor() };
      await use(doors);
      for (const door of Object.values(doors)) await door.close();
    },
    { scope: 'worker' },
  ],

  sharedBrowser: [
    async ({ chromiumPath, doors }, use) => {
      const shared = createSharedBrowser(() =>
        launchExtension({
          executablePath: chromiumPath,
          extensionPath: BUILD,
          freshdeskPort: doors.freshdesk.port,
          modelPort: doors.model.port,
          headless: true,
        }),
      );
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],

  freshdesk: async ({ doors }, use) => {
    const server = await startFreshdesk({ port: doors.freshdesk });
    // `FRESHDESK_UNKNOWN=otherwise npx playwright test`: the whole suite, where what nobody knows is the other way round.
    if (process.env['FRESHDESK_UNKNOWN'] === 'otherwise') answerOtherwise(server.switches);
    await use(server);
    await server.close();
  },

  model: async ({ doors }, use) => {
    const server = await startModel({ port: doors.model, paceMs: 3 });
    await use(server);
    await server.close();
  },

  fresh: [process.env['FRESH'] === '1', { option: true }],

  seesPanel: [false, { option: true }],

  flags: [[], { option: true }],

  debuggingPort: async ({ seesPanel }, use) => {
    await use(seesPanel ? await freePort() : undefined);
  },

  openedPanel: async ({ debuggingPort }, use) => {
    const connections: Awaited<ReturnType<typeof findPanel>>['connection'][] = [];
    await use(async () => {
      if (debuggingPort === undefined) throw new Error('This test needs test.use({ seesPanel: true }).');
      const { panel, connection } = await findPanel(debuggingPort);
      connections.push(connection);
      return panel;
    });
    for (const connection of connections) await connection.close();
  },

  extension: async ({ chromiumPath, freshdesk, model, sharedBrowser, fresh, flags, debuggingPort }, use) => {
    const own = fresh || flags.length > 0 || debuggingPort !== undefined;
    const launched = own
      ? await launchExtension({
          executablePath: chromiumPath,
          extensionPath: BUILD,
          freshdeskPort: freshdesk.port,
          modelPort: model.port,
          headless: true,
          flags,
          ...(debuggingPort === undefined ? {} : { debuggingPort }),
        })
      : await sharedBrowser.take();
    const leaks = watchForKeys(launched.context);
    await use(createExtension(launched));
    const seen = await leaks();
    const left = own ? await launched.context.close() : await sharedBrowser.giveBack();
    // Every test is also one of this: no key in a page, its storage, a console or an address.
    expect(seen, 'places where a key was readable').toEqual([]);
    expect(holdsKey(JSON.stringify(model.requests)), 'a key in what a model was sent').toBe(false);
    expect(left ?? [], 'what the test left in the browser').toEqual([]);
  },

  context: async ({ extension }, use) => {
    await use(extension.context);
  },

  ready: async ({ extension }, use) => {
    await extension.configure();
    await use(extension);
  },

  ticketPage: async ({ ready }, use) => {
    await use(await ready.openTicket(4711));
  },
});

export { expect };

const inTheLongRun = () => (process.env['LONG'] === '1' ? test : test.skip);

/** At each change a cheaper test shows the same. With `LONG=1` (`npm run test:full`) a real browser does as well. */
export const longTest = inTheLongRun();

/** At each change it runs in Node, on a document without a layout (tests/dom). With `LONG=1` a real browser shows the same. */
export const pageTest = inTheLongRun();
