import { type ReadonlySignal, signal } from '@preact/signals';
import type { Platform } from '@/lib/browser/platform';
import { PRESS_COUNTS_KEY, type PressCount, type PressCounts, readPressCounts } from '@/lib/messages/page-press';
import { PLACEMENT_KEY, type Placement, readPlacement } from '@/lib/messages/placement';

type Shortcut = { what: string; keys: string };

/** What the options page tells of the Freshdesk page: where the buttons are, and the keys that the person has set. */
export interface PageView {
  placement: ReadonlySignal<Placement | null>;
  shortcuts: ReadonlySignal<Shortcut[]>;
  presses: ReadonlySignal<PressCounts>;
  changeShortcuts(): void;
}

export function createPageView({ commands, storage, tabs }: Pick<Platform, 'commands' | 'storage' | 'tabs'>): PageView {
  const placement = signal<Placement | null>(null);
  const shortcuts = signal<Shortcut[]>([]);
  const presses = signal<PressCounts>({});

  async function look() {
    const stored = await storage.ports.area.get([PLACEMENT_KEY, PRESS_COUNTS_KEY]);
    placement.value = readPlacement(stored[PLACEMENT_KEY]);
    presses.value = readPressCounts(stored[PRESS_COUNTS_KEY]);
    const all = await commands.all();
    shortcuts.value = all
      .filter(({ name }) => name && !name.startsWith('_'))
      .map(({ description, keys }) => ({ what: description, keys }));
  }
  storage.watch('local', [PLACEMENT_KEY, PRESS_COUNTS_KEY], () => void look());
  // Shortcuts are changed in another tab, and Chrome tells nobody.
  addEventListener('focus', () => void look());
  void look();

  return {
    placement,
    shortcuts,
    presses,
    // A link to Chrome's own pages does nothing.
    changeShortcuts: () => void tabs.open('chrome://extensions/shortcuts'),
  };
}

const NONE: PressCount = { started: 0, refused: 0 };

/** @param today as the counts name days. */
export const pressesOf = (counts: PressCounts, today: string) => ({
  today: counts[today] ?? NONE,
  month: Object.values(counts).reduce(
    (sum, { started, refused }) => ({ started: sum.started + started, refused: sum.refused + refused }),
    NONE,
  ),
});
