import { signal } from '@preact/signals';
import { render } from 'preact';
import { App } from '@/components/inbox/app';
import { createInbox } from '@/components/inbox/inbox-store';
import { openTicketWithWorkspace } from '@/components/inbox/open-ticket';
import { followAccess } from '@/components/ui/access';
import { createPlatform } from '@/lib/browser/chrome';
import { helpDesks } from '@/lib/browser/help-desks';
import { createReportedDates } from '@/lib/llm/catalogue-reported';
import { createSend } from '@/lib/messages/send';
import { createSettingsStore } from '@/lib/settings/store';

const platform = createPlatform();
const { files, ownPages, storage, tabs } = platform;
const send = createSend(platform.messaging.send);

const end = new AbortController();
addEventListener('pagehide', () => end.abort(), { once: true });

// Not awaited: a worker that sleeps picks up what a killed one left, and everything shown comes from the database.
void send({ type: 'wake' });

const settings = createSettingsStore(storage.ports.area, storage.policy);
const reported = () => createReportedDates(storage.ports.area, Date.now).all();
async function start() {
  const [inbox, windowId] = await Promise.all([
    createInbox({ settings, open: helpDesks(storage), reported, send, now: () => Date.now() }, end.signal),
    platform.windows.current(),
  ]);

  const access = followAccess(platform.permissions, signal(inbox?.hosts ?? []));

  const root = document.getElementById('app');
  if (root) {
    render(
      <App
        inbox={inbox}
        actions={{
          settingsUrl: files.url('/options.html'),
          access,
          openSettings: () => void ownPages.openOptions().then(() => window.close()),
          openWorkspace: () => void tabs.open(files.url('/sidepanel.html')).then(() => window.close()),
          openTicket: (desk, ticketId) => {
            if (windowId !== null)
              void openTicketWithWorkspace(platform, windowId, desk, ticketId).then(() => window.close());
          },
        }}
      />,
      root,
    );
  }
}

void start();
