import { type Browser, browser } from 'wxt/browser';
import { ticketUrl } from '@/lib/page/ticket-url';
import { ticketHost } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';
import type { Self } from './senders';

/** A click on one of the buttons in a ticket page opens the workspace beside it. Does nothing for any other message. */
export function openWorkspaceBeside(message: unknown, sender: Browser.runtime.MessageSender, self: Self): void {
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
  if (type !== 'generate' || sender.id !== self.extensionId || sender.frameId !== 0 || sender.tab?.id === undefined)
    return;
  if (sender.origin === self.extensionOrigin) return;
  // Refused without a fresh gesture, for example by a key: then the badge and the page still show that it runs.
  browser.sidePanel.open({ tabId: sender.tab.id }).catch(() => undefined);
}

/** `ticket:4711` opens that ticket, anything else the list. */
export async function openTicketFromNotification(id: string, settings: SettingsStore): Promise<void> {
  const host = ticketHost((await settings.settings()).freshdesk);
  if (host === '') return;
  const ticketId = Number(/^ticket:(\d+)$/.exec(id)?.[1]);
  await browser.tabs.create({ url: ticketId > 0 ? ticketUrl(host, ticketId) : `https://${host}/a/tickets` });
}
