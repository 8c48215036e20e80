import { type DeliveryRow, isOnItsWay } from '@/lib/domain/delivery';

/**
 * A delivery out of the second copy. The copy may be a step behind, and that step may have been the POST: so a reply that
 * was on its way is looked for in the ticket, and never sent from here.
 */
export const restoredDelivery = (row: DeliveryRow, at: number): DeliveryRow =>
  isOnItsWay(row)
    ? {
        ...row,
        state: 'unknown',
        highWater: row.highWater ?? row.approval.lastConversationId,
        attemptedAt: row.attemptedAt ?? at,
        failure: { kind: 'storage-replaced' },
      }
    : row;
