import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { findChromium } from '../run/chromium.ts';
import { type LocalFreshdesk, startFreshdesk } from '../servers/freshdesk/server.ts';
import { answerOtherwise } from '../servers/freshdesk/unknowns.ts';
import { type LocalModel, startModel } from '../servers/model/server.ts';
import { holdsKey, watchForKeys } from './harness/canary.ts';
import { createExtension, type Extension } from './harness/extension.ts';
import { launchExtension } from './harness/launch.ts';
import { findPanel, freePort } from './harness/panel.ts';

type WorkerFixtures = { chromiumPath: string };

type TestFixtures = {
  freshdesk: LocalFreshdesk;
  model: LocalModel;
  context: BrowserContext;
  extension: Extension;
  /** `test.use({ seesPanel: true })`: Chromium gets a second way in, which also sees the real side panel. */
  seesPanel: boolean;
  /** `test.use({ flags: ['--disable-http2'] })`: more switches for Chromium. */
  flags: string[];
  debuggingPort: number | undefined;
  /** The real side panel, once a click has opened it. */
  openedPanel: () => Promise<Page>;
  /** The same, with domain, keys and a short undo window of settings already saved. */
  ready: Extension;
  /** Ticket 4711 open in Freshdesk, extension ready. */
  ticketPage: Page;
};

export const BUILD = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

/** A real Chromium with the built extension, its own profile, its own local Freshdesk and model endpoint. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  chromiumPath: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      await use(findChromium());
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  freshdesk: async ({}, use) => {
    const server = await startFreshdesk();
    // `FRESHDESK_UNKNOWN=otherwise npx playwright test`: the whole suite, where what nobody knows is the other way round.
    if (process.env['FRESHDESK_UNKNOWN'] === 'otherwise') answerOtherwise(server.switches);
    await use(server);
    await server.close();
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  model: async ({}, use) => {
    const server = await startModel({ paceMs: 3 });
    await use(server);
    await server.close();
  },

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

  extension: async ({ chromiumPath, freshdesk, model, flags, debuggingPort }, use) => {
    const launched = await launchExtension({
      executablePath: chromiumPath,
      extensionPath: BUILD,
      freshdeskPort: freshdesk.port,
      modelPort: model.port,
      headless: true,
      flags,
      ...(debuggingPort === undefined ? {} : { debuggingPort }),
    });
    const leaks = watchForKeys(launched.context);
    await use(createExtension(launched));
    const seen = await leaks();
    await launched.context.close();
    // Every test is also one of this: no key in a page, its storage, a console or an address.
    expect(seen, 'places where a key was readable').toEqual([]);
    expect(holdsKey(JSON.stringify(model.requests)), 'a key in what a model was sent').toBe(false);
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
