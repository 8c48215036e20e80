import type { RequestOf } from '@/lib/messages/contract';
import { PLACEMENT_KEY, type Placement, readPlacement } from '@/lib/messages/placement';
import { storagePorts } from './local';

export async function loadPlacement(): Promise<Placement> {
  return readPlacement((await storagePorts().area.get(PLACEMENT_KEY))[PLACEMENT_KEY]);
}

/** Remembers where a page's buttons are. Written only when it says something new: every ticket page tells it. */
export async function savePlacement({ bar, spot }: RequestOf<'placed'>): Promise<void> {
  const known = await loadPlacement();
  if (known.at > 0 && known.bar === bar && spot === undefined) return;
  const placement: Placement = { bar, at: Date.now(), spot: spot ?? known.spot };
  await storagePorts().area.set({ [PLACEMENT_KEY]: placement });
}
