import type { Platform } from '@/lib/browser/platform';
import { ticketTabs } from '@/lib/browser/ticket-tabs';
import { ticketUrl } from '@/lib/domain/ticket-url';

/**
 * Opens the workspace beside the ticket, then the ticket. The panel comes first and without waiting: the browser opens it
 * only in the turn of the click.
 */
export async function openTicketWithWorkspace(
  { sidePanel, tabs }: Pick<Platform, 'sidePanel' | 'tabs'>,
  windowId: number,
  { hosts, opensAt }: { hosts: string[]; opensAt: string },
  ticketId: number,
): Promise<void> {
  const panel = sidePanel.open({ windowId }).catch(() => undefined);
  const [shown] = await ticketTabs(tabs, hosts, ticketId, windowId);
  // Never another ticket's tab: it may hold text that the agent has typed.
  if (shown) await tabs.show(shown.id);
  else await tabs.open(ticketUrl(opensAt, ticketId), windowId);
  await panel;
}
