import type { CacheDatabase } from '@/lib/storage/cache';
import type { MetaRow } from '@/lib/storage/meta';
import type { Millis } from '@/lib/time';
import { EMPTY_POLL, type PollState } from './poll-state';

/** Who polls right now. */
type Lease = { workerId: string; runId: string; at: Millis };

const LEASE_MS = 5 * 60_000;

type Ports = { cache: CacheDatabase; now: () => number; workerId: string };

/** One poll at a time: an earlier worker is dead, so its lease is taken over; a living one's after five silent minutes. */
export function createPollLease({ cache, now, workerId }: Ports) {
  const read = async <T>(key: string): Promise<T | undefined> =>
    ((await cache.meta.get(key)) as (MetaRow & { value: T }) | undefined)?.value;
  const state = async () => ({ ...EMPTY_POLL, ...(await read<PollState>('poll')) });

  return {
    state,

    /** @returns null while another poll of this worker is alive. */
    take: (runId: string): Promise<PollState | null> =>
      cache.transaction('rw', cache.meta, async () => {
        const held = await read<Lease>('pollLease');
        const age = held ? now() - held.at : 0;
        if (held?.workerId === workerId && age >= 0 && age < LEASE_MS) return null;
        const before = await state();
        const next = { ...before, running: true, startedAt: now(), stored: before.firstDone ? 0 : before.stored };
        await cache.meta.put({ key: 'pollLease', value: { workerId, runId, at: now() } satisfies Lease });
        await cache.meta.put({ key: 'poll', value: next });
        return next;
      }),

    /** Another time for the next poll, unless one runs: that one will plan it. */
    replan: (nextAt: number): Promise<void> =>
      cache.transaction('rw', cache.meta, async () => {
        if (await read<Lease>('pollLease')) return;
        await cache.meta.put({ key: 'poll', value: { ...(await state()), nextAt } });
      }),

    /** Writes the state and renews or ends the lease. @returns false when another poll has taken over: nothing is written. */
    write: (runId: string, value: PollState): Promise<boolean> =>
      cache.transaction('rw', cache.meta, async () => {
        if ((await read<Lease>('pollLease'))?.runId !== runId) return false;
        await cache.meta.put({ key: 'poll', value });
        if (value.running) await cache.meta.put({ key: 'pollLease', value: { workerId, runId, at: now() } });
        else await cache.meta.delete('pollLease');
        return true;
      }),
  };
}
