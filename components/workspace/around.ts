import type { DeliveryRow } from '@/lib/domain/delivery';
import type { StoredTicket } from '@/lib/domain/ticket';

type Listed = Pick<StoredTicket, 'id' | 'activeAt' | 'answered' | 'waiting'>;

/** Waits for nobody here: done, or sent from here since the customer spoke last, or about to be. */
function isAnswered({ id, activeAt, answered, waiting }: Listed, deliveries: readonly DeliveryRow[]): boolean {
  if (answered || waiting === 0) return true;
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
 * @param tickets in the order in which they are shown.
 * @returns its neighbours in the list, and who waits `next`: the first one after it that has no answer yet, else the first of all.
 */
export function around<T extends Listed>(
  tickets: readonly T[],
  ticketId: number | null,
  deliveries: readonly DeliveryRow[],
) {
  const at = tickets.findIndex(({ id }) => id === ticketId);
  const others = [...tickets.slice(at + 1), ...tickets.slice(0, Math.max(0, at))];
  return {
    before: (at > 0 && tickets[at - 1]) || null,
    after: tickets[at + 1] ?? null,
    next: others.find((ticket) => ticket.id !== ticketId && !isAnswered(ticket, deliveries)) ?? null,
  };
}
