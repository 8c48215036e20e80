import type { Platform } from '@/lib/browser/platform';
import { readSentence } from '@/lib/failures/sentence';
import { defaultModel } from '@/lib/llm/catalogue';
import type { Sender } from '@/lib/messages/own-sender';
import { createGate } from '@/lib/redaction/gate';
import { ticketHost } from '@/lib/settings/agent-page';
import { createSettingsStore } from '@/lib/settings/store';
import { createAgentPages } from './agent-pages';
import { showBadge } from './badge';
import { createDesks, type OpenDesk } from './desks';
import { configured, createHandlers } from './handlers';
import { leaveInBackground } from './leave';
import { createModels } from './model';
import { createModelDates } from './model-dates';
import { openNotified } from './notify';
import { OUTBOX_ALARM } from './outbox';
import { createPageHandlers } from './page-handlers';
import { createPagePresses } from './page-presses';
import { createPlacement } from './placement';
import { POLL_ALARM } from './polling';
import { createPressCounts } from './press-counts';
import { sensePress } from './press-probe';
import { createReceiver } from './receive';
import { buttonShortcuts, onShortcut, type ShortcutTab } from './shortcuts';
import { tellAllTabs } from './tell-tabs';
import { languageOf } from './words';

/** What the browser tells the worker. None of these rejects: nobody would hear of it. */
export interface Worker {
  /** Answers a page or a content script. To be called in the turn in which the message arrives. */
  message(message: unknown, sender: Sender): Promise<unknown>;
  /** @param scheduledTime milliseconds since 1970. */
  alarm(name: string, scheduledTime: number): Promise<void>;
  /** A person is back at the computer. */
  active(): Promise<void>;
  /** A keyboard shortcut was pressed. To be called in its turn. */
  shortcut(name: string, tab: ShortcutTab | undefined): Promise<void>;
  notificationClicked(id: string): Promise<void>;
  installed(reason: string): Promise<void>;
  permissionsChanged(): Promise<void>;
  /** Goes on with what a worker before this one left. To be called once, behind the event that woke the worker. */
  wake(): Promise<void>;
}

const quietly = (work: Promise<unknown>): Promise<void> =>
  work.then(
    () => undefined,
    () => undefined,
  );

/** Composes the parts of the worker; they live as long as it does. */
export function createWorker(platform: Platform): Worker {
  const { commands, extension, files, locks, ownPages, storage, tabs } = platform;
  const { area } = storage.ports;
  // Content scripts could read it otherwise, and the keys are there. Where this fails, no key is stored (`saveSecrets`).
  void quietly(area.close());

  const settings = createSettingsStore(area, storage.policy);
  const gate = createGate();
  const models = createModels(platform, gate);
  const desks = createDesks({ settings, platform, models, gate });
  const modelDates = createModelDates({ area, settings, models });
  const agentPages = createAgentPages(platform, settings);
  const count = createPressCounts({ area, now: Date.now });
  const presses = createPagePresses({
    session: storage.session,
    exclusive: (work) => locks.exclusive('page-press', work),
    now: Date.now,
    count,
  });
  const receive = createReceiver({
    settings,
    handle: createHandlers({ platform, settings, models, gate, desks, agentPages, modelDates, presses }),
    handlePage: createPageHandlers({
      desk: () => configured(desks),
      presses,
      placement: createPlacement({ area, now: Date.now }),
      assertAccess: agentPages.assertAccess,
      shortcuts: () => buttonShortcuts(commands),
      openSettings: ownPages.openOptions,
    }),
    self: extension,
    count,
    sentence: (failure) => readSentence(failure, { open: files.open, language: () => languageOf(platform) }),
  });

  /** What goes wrong here is told by the rows that it works on. */
  const onDesk = (work: (open: OpenDesk) => Promise<unknown>): Promise<void> =>
    quietly(desks.current().then((open) => open && work(open)));

  async function firstRun(reason: string): Promise<void> {
    if (!(await settings.exists())) {
      const fresh = await settings.settings();
      await settings.save({ ...fresh, openai: { ...fresh.openai, model: defaultModel(Date.now()) } });
    }
    // What earlier builds wrote over is still in the browser's files.
    if (reason === 'update') await area.rewrite({}, () => false);
    if (reason === 'install') await ownPages.openOptions();
  }

  async function goOn(): Promise<void> {
    void agentPages.sync();
    void agentPages.enterOnce();
    await leaveInBackground({ platform, settings, desks });
    const open = await desks.current();
    await open?.polling.ensureAlarm();
    await showBadge(platform, open?.desk.cache ?? null);
  }

  return {
    // The browser knows of a press only in the turn in which its message arrives.
    message: (message, sender) => receive(message, sender, sensePress(message, sender, extension, platform)),

    async alarm(name, scheduledTime) {
      if (name === POLL_ALARM) {
        await onDesk((open) => Promise.all([open.polling.onAlarm(scheduledTime), modelDates.refresh()]));
      }
      if (name === OUTBOX_ALARM) await onDesk((open) => open.outbox.resume());
    },

    active: () => onDesk((open) => open.polling.onUserReturned()),

    shortcut: (name, tab) => quietly(onShortcut({ ...platform, settings }, name, tab)),

    notificationClicked: (id) =>
      quietly(settings.settings().then(({ freshdesk }) => openNotified(tabs, id, ticketHost(freshdesk)))),

    installed: (reason) => quietly(firstRun(reason)),

    async permissionsChanged() {
      await Promise.all([
        quietly(agentPages.sync().then(agentPages.enterOpenTabs)),
        quietly(tellAllTabs(tabs, { type: 'page:look' })),
      ]);
    },

    wake: () => quietly(goOn()),
  };
}
