import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { defaultModel } from '@/lib/model/catalogue';
import { readSentence } from '@/lib/sentence';
import { createSettingsStore } from '@/lib/settings/store';
import { createAgentPages } from './agent-pages';
import { showBadge } from './badge';
import { onShortcut } from './commands';
import { createDesks, type OpenDesk } from './desks';
import { configured, createHandlers } from './handlers';
import { createModelDates } from './model-dates';
import { openTicketFromNotification } from './open';
import { OUTBOX_ALARM } from './outbox';
import { createPageHandlers } from './page-handlers';
import { createPagePresses } from './page-presses';
import { createPlacement } from './placement';
import { POLL_ALARM } from './polling';
import { createPressCounts } from './press-counts';
import { browserAsks, sensePress } from './press-probe';
import { createReceiver } from './receive';
import { openShipped } from './shipped';
import { buttonShortcuts } from './shortcuts';
import { tellAllTabs } from './tabs';

/** Composes the parts and registers every listener in its first turn: an event that woke the worker is not repeated. */
export default defineBackground(() => {
  // Content scripts could read `storage.local` otherwise, and the keys are there.
  void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });

  const settings = createSettingsStore(browser.storage.local);
  const desks = createDesks(settings);
  const modelDates = createModelDates(settings);
  const self = { extensionId: browser.runtime.id, extensionOrigin: new URL(browser.runtime.getURL('/')).origin };
  const agentPages = createAgentPages(settings);
  const count = createPressCounts({ area: browser.storage.local, now: Date.now });
  const presses = createPagePresses({
    session: browser.storage.session,
    exclusive: (work) => navigator.locks.request('page-press', work),
    now: Date.now,
    count,
  });
  const receive = createReceiver({
    settings,
    handle: createHandlers({ settings, desks, agentPages, modelDates, presses }),
    handlePage: createPageHandlers({
      desk: () => configured(desks),
      presses,
      placement: createPlacement({ area: browser.storage.local, now: Date.now }),
      assertAccess: agentPages.assertAccess,
      shortcuts: buttonShortcuts,
      openSettings: () => browser.runtime.openOptionsPage(),
    }),
    self,
    count,
    sentence: (failure) => readSentence(failure, openShipped),
  });

  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, respond: (reply: unknown) => void) => {
      // Before anything is awaited: the browser knows of a click only in the turn in which its message arrives.
      const pressed = sensePress(message, sender, self, browserAsks);
      receive(message, sender, pressed).then(respond);
      return true;
    },
  );

  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === POLL_ALARM)
      onAlarm((open) => Promise.all([open.polling.ring(alarm.scheduledTime), modelDates.refresh()]));
    if (alarm.name === OUTBOX_ALARM) onAlarm((open) => open.outbox.resume());
  });

  // Wakes the worker with the browser: what its last session left is judged, and lost alarms are set again.
  browser.runtime.onStartup.addListener(() => undefined);

  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') onAlarm((open) => open.polling.returned());
  });

  browser.commands.onCommand.addListener((name, tab) => {
    void onShortcut(name, tab, settings);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void firstRun(reason);
  });

  browser.notifications.onClicked.addListener((id) => {
    void openTicketFromNotification(id, settings);
  });

  /** What goes wrong in an alarm is told by the rows it works on; nobody waits for its answer. */
  function onAlarm(work: (open: OpenDesk) => Promise<unknown>): void {
    desks
      .current()
      .then((open) => open && work(open))
      .catch(() => undefined);
  }

  async function firstRun(reason: string): Promise<void> {
    if (!(await settings.exists())) {
      const fresh = await settings.settings();
      await settings.save({ ...fresh, openai: { ...fresh.openai, model: defaultModel(Date.now()) } });
    }
    if (reason !== 'install') return;
    void agentPages.enterOpenTabs();
    await browser.runtime.openOptionsPage();
  }

  for (const change of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    change.addListener(() => {
      void agentPages.sync().then(agentPages.enterOpenTabs);
      void tellAllTabs({ type: 'page:look' });
    });
  }

  async function wake(): Promise<void> {
    void agentPages.sync();
    const open = await desks.current();
    await open?.polling.ensureAlarm();
    await showBadge(open?.desk.cache ?? null);
  }
  // Behind the event that woke the worker: somebody may be waiting for that, and nobody for this.
  setTimeout(() => wake().catch(() => undefined), 100);
});
