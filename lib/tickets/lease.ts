import type { CacheDatabase } from '@/lib/storage/cache';
import { ticketMeta } from './meta';
import { EMPTY_POLL, type PollState } from './poll-state';

const LEASE_MS = 5 * 60_000;

type Ports = { cache: CacheDatabase; now: () => number; workerId: string };

/** One poll at a time: an earlier worker is dead, so its lease is taken over; a living one's after five silent minutes. */
export function createPollLease({ cache, now, workerId }: Ports) {
  const meta = ticketMeta(cache);
  const state = async () => (await meta.get('poll')) ?? EMPTY_POLL;

  return {
    state,

    /** @returns null while another poll of this worker is alive. */
    take: (runId: string): Promise<PollState | null> =>
      cache.transaction('rw', cache.meta, async () => {
        const held = await meta.get('pollLease');
        const age = held ? now() - held.at : 0;
        if (held?.workerId === workerId && age >= 0 && age < LEASE_MS) return null;
        const before = await state();
        const next = { ...before, running: true, startedAt: now(), stored: before.firstDone ? 0 : before.stored };
        await meta.set({ pollLease: { workerId, runId, at: now() }, poll: next });
        return next;
      }),

    /** Another time for the next poll, unless one runs: that one will plan it. */
    replan: (nextAt: number): Promise<void> =>
      cache.transaction('rw', cache.meta, async () => {
        if (await meta.get('pollLease')) return;
        await meta.set({ poll: { ...(await state()), nextAt } });
      }),

    /** Writes the state and renews or ends the lease. @returns false when another poll has taken over: nothing is written. */
    write: (runId: string, value: PollState): Promise<boolean> =>
      cache.transaction('rw', cache.meta, async () => {
        if ((await meta.get('pollLease'))?.runId !== runId) return false;
        await meta.set({ poll: value, ...(value.running && { pollLease: { workerId, runId, at: now() } }) });
        if (!value.running) await meta.delete('pollLease');
        return true;
      }),
  };
}
