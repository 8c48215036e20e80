import type { FromContentOf } from '@/lib/messages/content';
import { PLACEMENT_KEY, type Placement, readPlacement } from '@/lib/messages/placement';
import type { StorageArea } from '@/lib/settings/store';
import { atMostEvery, type Beat } from './at-most-every';

/** Nobody moves buttons faster than that; a page may say that it did. */
const EVERY_MS = 1000;

type Told = Pick<FromContentOf<'placed'>, 'bar' | 'spot'>;

/** Remembers where a page's buttons are. Written only when it says something new, and at most once a second. */
export interface PlacementStore {
  /** With what is not written yet. */
  load(): Promise<Placement>;
  save(place: Told): Promise<void>;
}

export function createPlacement({
  area,
  now,
  beat,
}: {
  area: StorageArea;
  now: () => number;
  beat?: Beat;
}): PlacementStore {
  let told: Told | null = null;

  async function load(): Promise<Placement> {
    const known = readPlacement((await area.get(PLACEMENT_KEY))[PLACEMENT_KEY]);
    return told ? { ...known, bar: told.bar, spot: told.spot ?? known.spot } : known;
  }

  async function write(): Promise<void> {
    if (!told) return;
    const { bar, spot } = told;
    told = null;
    const known = await load();
    if (known.at > 0 && known.bar === bar && isSame(spot ?? known.spot, known.spot)) return;
    const placement: Placement = { bar, at: now(), spot: spot ?? known.spot };
    await area.set({ [PLACEMENT_KEY]: placement });
  }
  const writeSoon = atMostEvery(EVERY_MS, write, beat);

  return {
    load,
    async save({ bar, spot }) {
      const latest = spot ?? told?.spot;
      told = { bar, ...(latest ? { spot: latest } : {}) };
      await writeSoon();
    },
  };
}

const isSame = (one: Placement['spot'], other: Placement['spot']) =>
  one === other || (one?.right === other?.right && one?.bottom === other?.bottom);
