import { browser } from 'wxt/browser';
import { ticketIdFromUrl, ticketUrl } from '@/lib/domain/ticket-url';
import { hostPattern } from '@/lib/settings/agent-page';

/**
 * Opens the workspace beside the ticket, then the ticket. The panel comes first and without waiting: the browser opens it
 * only in the turn of the click.
 */
export async function openTicketWithWorkspace(
  windowId: number,
  { hosts, opensAt }: { hosts: string[]; opensAt: string },
  ticketId: number,
): Promise<void> {
  const panel = browser.sidePanel.open({ windowId }).catch(() => undefined);
  const tabs = await browser.tabs.query({ windowId, url: hosts.map(hostPattern) });
  const shown = tabs.find((tab) => ticketIdFromUrl(tab.url ?? '') === ticketId);
  // Never another ticket's tab: it may hold text that the agent has typed.
  if (shown?.id === undefined) await browser.tabs.create({ windowId, url: ticketUrl(opensAt, ticketId) });
  else await browser.tabs.update(shown.id, { active: true });
  await panel;
}
