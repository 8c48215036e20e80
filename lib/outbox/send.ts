import { AppError, type Failure, toFailure } from '@/lib/errors';
import type { DeliveryRow, ThreadRow, TicketRow } from '@/lib/storage/rows';
import { PROBE_DELAYS_S } from './machine';
import { newestConversation, preflight } from './preflight';
import { findDelivery } from './probe';
import type { OutboxStore } from './store';

type Receipt = { conversationId: number; sentAt: string };

/** Everything the outbox does to the world. The state machine decides; these few effects follow. */
export type SenderPorts = {
  store: OutboxStore;
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  /** Reads ticket and conversations from Freshdesk, in the lane of sends. */
  readTicket: (ticketId: number) => Promise<{ ticket: TicketRow; thread: ThreadRow }>;
  /** The one POST. Must neither retry nor follow redirects. */
  post: (row: DeliveryRow) => Promise<Receipt>;
  setStatus: (ticketId: number, status: number) => Promise<void>;
  /** True only when Freshdesk surely processed nothing. */
  isDefiniteRefusal: (error: unknown) => boolean;
  normalise: (text: string) => string;
  hash: (text: string) => Promise<string>;
  /** Runs alone for this ticket across all workers and pages; undefined when someone else holds the lock. */
  exclusive: <T>(name: string, work: () => Promise<T>) => Promise<T | undefined>;
};

export function createSender(ports: SenderPorts) {
  const { store } = ports;

  /** Sends a delivery whose undo window has ended. Does nothing for a row in any other state. */
  async function deliver(id: string): Promise<void> {
    const row = await store.get(id);
    if (!row) return;
    await ports.exclusive(`outbox:${row.approval.host}:${row.ticketId}`, async () => {
      const claimed = await store.apply(id, { type: 'claim', at: ports.now() });
      if (!claimed) return;
      const ready = await check(claimed);
      if ('failure' in ready) {
        await store.apply(id, { type: 'return', failure: ready.failure });
        return;
      }
      const inFlight = await store.apply(id, { type: 'attempt', at: ports.now(), highWater: ready.highWater });
      if (inFlight) await attempt(inFlight);
    });
    if ((await store.get(id))?.state === 'unknown') await settle(id);
    await finishStatus(id);
  }

  async function check(row: DeliveryRow): Promise<{ failure: Failure } | { highWater: number }> {
    try {
      const { ticket, thread } = await ports.readTicket(row.ticketId);
      const failure = preflight(row.kind, row.approval, ticket, thread);
      if (failure) return { failure };
      if ((await ports.hash(row.approval.html)) !== row.approval.bodyHash) {
        return { failure: { kind: 'unexpected', detail: 'The stored reply is not the one you approved.' } };
      }
      return { highWater: newestConversation(thread.conversations) };
    } catch (error) {
      return { failure: toFailure(error) };
    }
  }

  /** The only place that posts. A row comes here once in its life: the machine gives `in_flight` out a single time. */
  async function attempt(row: DeliveryRow): Promise<void> {
    if (row.state !== 'in_flight' || row.probes > 0 || row.conversationId !== null) {
      throw new AppError({ kind: 'unexpected', detail: 'A reply was about to be posted a second time.' });
    }
    try {
      const receipt = await ports.post(row);
      await store.apply(row.id, { type: 'confirm', ...receipt });
    } catch (error) {
      const failure = toFailure(error);
      await store.apply(
        row.id,
        ports.isDefiniteRefusal(error) ? { type: 'refuse', failure } : { type: 'lose', failure },
      );
    }
  }

  /** Looks for our own reply until it is found or a person has to decide. Never posts. */
  async function settle(id: string): Promise<void> {
    for (let row = await store.get(id); row?.state === 'unknown'; row = await store.get(id)) {
      const before = row.probes === 0 ? 0 : (PROBE_DELAYS_S[row.probes - 1] ?? 0);
      await ports.sleep(((PROBE_DELAYS_S[row.probes] ?? 60) - before) * 1000);
      await probe(id, true);
    }
  }

  /** One look. `count` is false when a person asks: then the row stays as it is if nothing is found. */
  async function probe(id: string, count: boolean): Promise<void> {
    const row = await store.get(id);
    if (!row || (row.state !== 'unknown' && row.state !== 'unconfirmed')) return;
    try {
      const { thread } = await ports.readTicket(row.ticketId);
      const result = findDelivery(row, thread.conversations, ports.normalise);
      if (result.found === 'one') {
        await store.apply(id, { type: 'confirm', conversationId: result.row.id, sentAt: result.row.createdAt });
      } else if (result.found === 'several') {
        await store.apply(id, { type: 'probe-twice' });
      } else if (count) {
        await store.apply(id, { type: 'probe-empty' });
      }
    } catch (error) {
      if (!count) throw error;
      await store.apply(id, { type: 'probe-empty' });
    }
  }

  /** The status is its own step after the reply; it is safe to repeat, unlike the reply. */
  async function finishStatus(id: string): Promise<void> {
    const row = await store.get(id);
    if (row?.state !== 'confirmed' || row.statusStep !== 'waiting' || row.statusAfter === null) return;
    try {
      await ports.setStatus(row.ticketId, row.statusAfter);
      await store.apply(id, { type: 'status', done: true, failure: null });
    } catch (error) {
      await store.apply(id, { type: 'status', done: false, failure: toFailure(error) });
    }
  }

  /**
   * Called at every worker start: judges what an earlier worker left.
   * @returns rows that are still on their way, for the caller to go on with.
   */
  async function resume(session: string): Promise<DeliveryRow[]> {
    for (const row of await store.active()) await store.apply(row.id, { type: 'restart', session, at: ports.now() });
    return store.active();
  }

  return { deliver, settle, probe, finishStatus, resume };
}

export type Sender = ReturnType<typeof createSender>;
