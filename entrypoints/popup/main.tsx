import '@/components/theme.css';
import '@/components/outbox/outbox.css';
import '@/components/inbox/inbox.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '@/components/inbox/app';
import { createInbox } from '@/components/inbox/inbox-store';
import { followAccess } from '@/lib/browser/access';
import { storagePorts } from '@/lib/browser/local';
import { openTicketWithWorkspace } from '@/lib/browser/popup-tabs';
import { send } from '@/lib/browser/send';
import { createReportedDates } from '@/lib/llm/catalogue-reported';
import { createSettingsStore } from '@/lib/settings/store';
import { openHelpDesk } from '@/lib/storage/help-desk';

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
