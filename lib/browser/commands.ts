import { type Browser, browser } from 'wxt/browser';
import { ticketIdFromUrl } from '@/lib/domain/ticket-url';
import { PANEL_COMMAND_KEY, type PanelCommand } from '@/lib/messages/panel-command';
import { hostPattern, pageHosts } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';

/**
 * Keyboard shortcuts. Each acts on the ticket of the active tab, which the browser names, and on nothing else. The work is
 * the side panel's: there its outcome can be seen, and a question answered.
 */
export async function onShortcut(
  name: string,
  tab: Browser.tabs.Tab | undefined,
  settings: SettingsStore,
): Promise<void> {
  if (tab?.id === undefined) return;
  const ticketId = ticketIdFromUrl(tab.url ?? '');
  if (ticketId === null && name !== 'workspace') return;
  // In the turn of the key, or Chrome does not open it.
  const opened = browser.sidePanel.open({ tabId: tab.id }).catch(() => undefined);
  if (ticketId === null || (name !== 'generate' && name !== 'instructions' && name !== 'insert')) return;
  const hosts = pageHosts((await settings.settings()).freshdesk);
  const { origin } = new URL(tab.url ?? '');
  if (!hosts.some((host) => hostPattern(host) === `${origin}/*`)) return;
  const command: PanelCommand = { command: name, ticketId, windowId: tab.windowId, at: Date.now() };
  await browser.storage.session.set({ [PANEL_COMMAND_KEY]: command });
  await opened;
}
