import type { DeliveryRow } from '@/lib/domain/delivery';
import type { StoredTicket } from '@/lib/domain/ticket';

type Waiting = Pick<StoredTicket, 'id' | 'activeAt' | 'answered'>;

/** Sent from here since the customer spoke last, or about to be. */
function isAnswered({ id, activeAt, answered }: Waiting, deliveries: readonly DeliveryRow[]): boolean {
  if (answered) return true;
  const since = Date.parse(activeAt);
  return deliveries.some(
    (row) =>
      row.ticketId === id &&
      row.kind === 'reply' &&
      row.createdAt >= since &&
      !['cancelled', 'returned', 'refused'].includes(row.state),
  );
}

/**
 * Where one can go from a ticket.
 * @param waiting in the order in which they are shown.
 * @returns its neighbours in the list, and who waits `next`: the first one after it that has no answer yet, else the first of all.
 */
export function around<T extends Waiting>(
  waiting: readonly T[],
  ticketId: number | null,
  deliveries: readonly DeliveryRow[],
) {
  const at = waiting.findIndex(({ id }) => id === ticketId);
  const others = [...waiting.slice(at + 1), ...waiting.slice(0, Math.max(0, at))];
  return {
    before: (at > 0 && waiting[at - 1]) || null,
    after: waiting[at + 1] ?? null,
    next: others.find((ticket) => ticket.id !== ticketId && !isAnswered(ticket, deliveries)) ?? null,
  };
}
