import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { PLACEMENT_KEY, type Placement, readPlacement } from '@/lib/messages/placement';
import { storagePorts } from '../background/local';

export type Shortcut = { what: string; keys: string };

/** What the options page tells of the Freshdesk page: where the buttons are, and the keys that the person has set. */
export function createPageView() {
  const placement = signal<Placement | null>(null);
  const shortcuts = signal<Shortcut[]>([]);

  async function look() {
    placement.value = readPlacement((await storagePorts().area.get(PLACEMENT_KEY))[PLACEMENT_KEY]);
    const all = await browser.commands.getAll();
    shortcuts.value = all
      .filter(({ name }) => name && !name.startsWith('_'))
      .map(({ description = '', shortcut = '' }) => ({ what: description, keys: shortcut }));
  }
  browser.storage.local.onChanged.addListener((changes) => {
    if (PLACEMENT_KEY in changes) void look();
  });
  // Shortcuts are changed in another tab, and Chrome tells nobody.
  addEventListener('focus', () => void look());
  void look();

  return {
    placement,
    shortcuts,
    // A link to Chrome's own pages does nothing.
    changeShortcuts: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
  };
}

export type PageView = ReturnType<typeof createPageView>;
