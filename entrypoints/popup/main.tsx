import '@/components/theme.css';
import './style.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import { createSettingsStore } from '@/lib/settings/store';
import { openHelpDesk } from '@/lib/storage/help-desk';
import { browserPorts } from '@/lib/storage/ports';
import { App } from './app';
import { createInbox } from './store';
import { openTicketWithWorkspace } from './tabs';

const end = new AbortController();
addEventListener('pagehide', () => end.abort(), { once: true });

// Not awaited: a worker that sleeps picks up what a killed one left, and everything shown comes from the database.
void send({ type: 'wake' });

const settings = createSettingsStore(browser.storage.local);
const ports = browserPorts(browser.storage.local, navigator.locks);
const [inbox, win] = await Promise.all([
  createInbox({ settings, open: (host) => openHelpDesk(host, ports), send, now: () => Date.now() }, end.signal),
  browser.windows.getCurrent(),
]);

const root = document.getElementById('app');
if (root) {
  render(
    <App
      inbox={inbox}
      actions={{
        settingsUrl: browser.runtime.getURL('/options.html'),
        openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
        openWorkspace: () =>
          void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }).then(() => window.close()),
        openTicket: (host, ticketId) => {
          if (win.id !== undefined) void openTicketWithWorkspace(win.id, host, ticketId).then(() => window.close());
        },
      }}
    />,
    root,
  );
}
