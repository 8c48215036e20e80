import type { StoredTicket } from '@/lib/domain/ticket';

/** Whose tickets a list shows. */
export type Whose = 'everyone' | 'mine' | 'nobody';

export type Order = 'newest' | 'due';

export const WHOSE: readonly Whose[] = ['everyone', 'mine', 'nobody'];

export const ORDERS: readonly Order[] = ['newest', 'due'];

/** @param agentId of the key in use; null while nobody knows: then nothing is mine. */
export const isOf = (
  whose: Whose,
  { responderId }: Pick<StoredTicket, 'responderId'>,
  agentId: number | null,
): boolean =>
  whose === 'everyone' || (whose === 'nobody' ? responderId === null : agentId !== null && responderId === agentId);

type Due = Pick<StoredTicket, 'id' | 'dueBy'>;

/** The one that is due first; those without a time come last. */
export function dueFirst(a: Due, b: Due): number {
  if (a.dueBy === b.dueBy) return b.id - a.id;
  if (a.dueBy === null) return 1;
  if (b.dueBy === null) return -1;
  return a.dueBy < b.dueBy ? -1 : 1;
}
