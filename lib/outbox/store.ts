import { AppError } from '@/lib/errors';
import type { DeliveryRow, Disposition } from '@/lib/storage/rows';
import type { WorkDatabase } from '@/lib/storage/work';
import { ACTIVE_STATES, isActive, move, type OutboxEvent } from './machine';

/** What a delivery's state means for the draft it came from. */
function dispositionFor(row: DeliveryRow): Disposition {
  switch (row.state) {
    case 'confirmed':
      return row.kind === 'reply' ? 'sent' : 'noted';
    case 'cancelled':
    case 'returned':
    case 'refused':
      return 'pending';
    default:
      return 'sending';
  }
}

/** The deliveries table: every change is one compare-and-set transaction through the state machine. */
export function createOutboxStore({ db, now }: { db: WorkDatabase; now: () => number }) {
  async function followDraft(row: DeliveryRow) {
    const id = `${row.ticketId}:${row.kind === 'reply' ? 'response' : 'instructions'}`;
    await db.drafts.update(id, { disposition: dispositionFor(row), updatedAt: now() });
  }

  return {
    get: (id: string) => db.deliveries.get(id),

    /** Refused while another delivery of the ticket is on its way: a double click approves once. */
    async add(row: DeliveryRow): Promise<void> {
      await db.transaction('rw', db.deliveries, db.drafts, async () => {
        const same = await db.deliveries.where('ticketId').equals(row.ticketId).toArray();
        if (same.some((other) => other.kind === row.kind && isActive(other))) throw new AppError('draft-busy');
        await db.deliveries.add(row);
        await followDraft(row);
      });
    },

    /** @returns the moved row, or null when the machine refuses: then the caller must do nothing. */
    async apply(id: string, event: OutboxEvent): Promise<DeliveryRow | null> {
      return db.transaction('rw', db.deliveries, db.drafts, async () => {
        const row = await db.deliveries.get(id);
        const next = row ? move(row, event) : null;
        if (!next) return null;
        await db.deliveries.put(next);
        await followDraft(next);
        return next;
      });
    },

    /** Rows that are on their way, oldest first. */
    async active(): Promise<DeliveryRow[]> {
      return db.deliveries
        .where('state')
        .anyOf([...ACTIVE_STATES])
        .sortBy('createdAt');
    },

    /** Confirmed replies whose status change has not happened yet. */
    statusWaiting: (): Promise<DeliveryRow[]> =>
      db.deliveries
        .where('state')
        .equals('confirmed')
        .filter((row) => row.statusStep === 'waiting')
        .toArray(),
  };
}

export type OutboxStore = ReturnType<typeof createOutboxStore>;
