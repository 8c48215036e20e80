import '@/components/theme.css';
import '@/components/outbox/outbox.css';
import './style.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import { createReportedDates } from '@/lib/model/catalogue-reported';
import { createSettingsStore } from '@/lib/settings/store';
import { openHelpDesk } from '@/lib/storage/help-desk';
import { storagePorts } from '../background/local';
import { followAccess } from './access';
import { App } from './app';
import { createInbox } from './store';
import { openTicketWithWorkspace } from './tabs';

const end = new AbortController();
addEventListener('pagehide', () => end.abort(), { once: true });

// Not awaited: a worker that sleeps picks up what a killed one left, and everything shown comes from the database.
void send({ type: 'wake' });

const ports = storagePorts();
const settings = createSettingsStore(ports.area);
const reported = () => createReportedDates(ports.area, Date.now).all();
const open = (host: string) => openHelpDesk(host, ports);
const [inbox, win] = await Promise.all([
  createInbox({ settings, open, reported, send, now: () => Date.now() }, end.signal),
  browser.windows.getCurrent(),
]);

const access = followAccess(signal(inbox?.hosts ?? []));

const root = document.getElementById('app');
if (root) {
  render(
    <App
      inbox={inbox}
      actions={{
        settingsUrl: browser.runtime.getURL('/options.html'),
        access,
        openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
        openWorkspace: () =>
          void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }).then(() => window.close()),
        openTicket: (desk, ticketId) => {
          if (win.id !== undefined) void openTicketWithWorkspace(win.id, desk, ticketId).then(() => window.close());
        },
      }}
    />,
    root,
  );
}
