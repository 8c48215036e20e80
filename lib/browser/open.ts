import { browser } from 'wxt/browser';
import { ticketUrl } from '@/lib/domain/ticket-url';
import { ticketHost } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';

/** `ticket:4711` opens that ticket, anything else the list. */
export async function openTicketFromNotification(id: string, settings: SettingsStore): Promise<void> {
  const host = ticketHost((await settings.settings()).freshdesk);
  if (host === '') return;
  const ticketId = Number(/^ticket:(\d+)$/.exec(id)?.[1]);
  await browser.tabs.create({ url: ticketId > 0 ? ticketUrl(host, ticketId) : `https://${host}/a/tickets` });
}
