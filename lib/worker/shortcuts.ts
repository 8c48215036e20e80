import type { Commands, Platform } from '@/lib/browser/platform';
import { ticketOfTab } from '@/lib/browser/ticket-tabs';
import { ticketIdFromUrl } from '@/lib/domain/ticket-url';
import type { PageAnswers } from '@/lib/messages/page';
import { PANEL_COMMAND_KEY, type PanelCommand } from '@/lib/messages/panel-command';
import { pageHosts } from '@/lib/settings/agent-page';
import type { SettingsStore } from '@/lib/settings/store';

/** As the browser names the active tab beside a key. */
export type ShortcutTab = { id?: number | undefined; url?: string | undefined; windowId?: number | undefined };

type Deps = Pick<Platform, 'sidePanel' | 'storage'> & { settings: SettingsStore };

/**
 * Keyboard shortcuts. Each acts on the ticket of the active tab, which the browser names, and on nothing else. The work is
 * the side panel's: there its outcome can be seen, and a question answered.
 */
export async function onShortcut(deps: Deps, name: string, tab: ShortcutTab | undefined): Promise<void> {
  const { sidePanel, storage, settings } = deps;
  if (tab?.id === undefined) return;
  if (ticketIdFromUrl(tab.url ?? '') === null && name !== 'workspace') return;
  // In the turn of the key, or Chrome does not open it.
  const opened = sidePanel.open({ tabId: tab.id }).catch(() => undefined);
  if (name !== 'generate' && name !== 'instructions' && name !== 'insert') return;
  const ticketId = ticketOfTab(tab.url, pageHosts((await settings.settings()).freshdesk));
  if (ticketId === null) return;
  const command: PanelCommand = { command: name, ticketId, windowId: tab.windowId ?? -1, at: Date.now() };
  await storage.session.set({ [PANEL_COMMAND_KEY]: command });
  await opened;
}

/** The keys that the person has given to the two buttons. A page shows them; it cannot change them. */
export async function buttonShortcuts(commands: Commands): Promise<PageAnswers['shortcuts']> {
  const all = await commands.all();
  const keys = (name: string) => all.find((command) => command.name === name)?.keys ?? '';
  return { response: keys('generate'), instructions: keys('instructions') };
}
