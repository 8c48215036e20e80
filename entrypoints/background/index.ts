import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAgentPages } from '@/lib/browser/agent-pages';
import { showBadge } from '@/lib/browser/badge';
import { onShortcut } from '@/lib/browser/commands';
import { storagePorts } from '@/lib/browser/local';
import { openTicketFromNotification } from '@/lib/browser/open';
import { browserAsks, sensePress } from '@/lib/browser/press-probe';
import { openShipped } from '@/lib/browser/shipped';
import { buttonShortcuts } from '@/lib/browser/shortcuts';
import { tellAllTabs } from '@/lib/browser/tabs';
import { readSentence } from '@/lib/failures/sentence';
import { defaultModel } from '@/lib/llm/catalogue';
import { createSettingsStore } from '@/lib/settings/store';
import { createDesks, type OpenDesk } from '@/lib/worker/desks';
import { configured, createHandlers } from '@/lib/worker/handlers';
import { leaveInBackground } from '@/lib/worker/leave';
import { createModelDates } from '@/lib/worker/model-dates';
import { OUTBOX_ALARM } from '@/lib/worker/outbox';
import { createPageHandlers } from '@/lib/worker/page-handlers';
import { createPagePresses } from '@/lib/worker/page-presses';
import { createPlacement } from '@/lib/worker/placement';
import { POLL_ALARM } from '@/lib/worker/polling';
import { createPressCounts } from '@/lib/worker/press-counts';
import { createReceiver } from '@/lib/worker/receive';

/** Composes the parts and registers every listener in its first turn: an event that woke the worker is not repeated. */
export default defineBackground(() => {
  const ports = storagePorts();
  // Content scripts could read it otherwise, and the keys are there. Where this fails, no key is stored (`saveSecrets`).
  void ports.area.close().catch(() => undefined);

  const settings = createSettingsStore(ports.area);
  const desks = createDesks(settings);
  const modelDates = createModelDates(settings);
  const self = { extensionId: browser.runtime.id, extensionOrigin: new URL(browser.runtime.getURL('/')).origin };
  const agentPages = createAgentPages(settings);
  const count = createPressCounts({ area: ports.area, now: Date.now });
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
      placement: createPlacement({ area: ports.area, now: Date.now }),
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
    // What earlier builds wrote over is still in the browser's files.
    if (reason === 'update') await ports.area.rewrite({}, () => false);
    if (reason !== 'install') return;
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
    void agentPages.enterOnce();
    await leaveInBackground({ ports, settings, desks });
    const open = await desks.current();
    await open?.polling.ensureAlarm();
    await showBadge(open?.desk.cache ?? null);
  }
  // Behind the event that woke the worker: somebody may be waiting for that, and nobody for this.
  setTimeout(() => wake().catch(() => undefined), 100);
});
