import { addPresses, PRESS_COUNTS_KEY, type PressCount, readPressCounts } from '@/lib/messages/page-press';
import type { StorageArea } from '@/lib/settings/store';
import { dayOf } from '@/lib/text/dates';
import { atMostEvery, type Beat } from './at-most-every';

const EVERY_MS = 1000;

/** Counts what pages asked for. Never rejects: a count that cannot be kept must not keep a draft from its ticket. */
export type CountPress = (what: keyof PressCount) => void;

type Ports = { area: StorageArea; now: () => number; beat?: Beat };

/** Counts by day, where the person can see it. A flood costs one write a second. */
export function createPressCounts({ area, now, beat }: Ports): CountPress {
  let pending: PressCount = { started: 0, refused: 0 };

  async function write(): Promise<void> {
    const more = pending;
    pending = { started: 0, refused: 0 };
    const counts = readPressCounts((await area.get(PRESS_COUNTS_KEY))[PRESS_COUNTS_KEY]);
    await area.set({ [PRESS_COUNTS_KEY]: addPresses(counts, dayOf(now()), more) });
  }
  const writeSoon = atMostEvery(EVERY_MS, write, beat);

  return (what) => {
    pending = { ...pending, [what]: pending[what] + 1 };
    writeSoon().catch(() => undefined);
  };
}
