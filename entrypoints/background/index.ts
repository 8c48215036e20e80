import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createPlatform } from '@/lib/browser/chrome';
import { createWorker } from '@/lib/worker/worker';

/** Behind the event that woke the worker: somebody may be waiting for that, and nobody for this. */
const WAKE_AFTER_MS = 100;

/** Registers every listener in its first turn: an event that woke the worker is not repeated. */
export default defineBackground(() => {
  const platform = createPlatform();
  const worker = createWorker(platform);

  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, respond: (reply: unknown) => void) => {
      worker.message(message, sender).then(respond);
      return true;
    },
  );
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => void worker.alarm(name, scheduledTime));
  // Wakes the worker with the browser: what its last session left is judged, and lost alarms are set again.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') void worker.active();
  });
  browser.commands.onCommand.addListener((name, tab) => void worker.shortcut(name, tab));
  browser.runtime.onInstalled.addListener(({ reason }) => void worker.installed(reason));
  browser.notifications.onClicked.addListener((id) => void worker.notificationClicked(id));
  platform.permissions.onChanged(() => void worker.permissionsChanged());
  setTimeout(() => void worker.wake(), WAKE_AFTER_MS);
});
