import type { DeliveryRow } from '@/lib/domain/delivery';
import type { DraftRow } from '@/lib/domain/draft';
import { needsManualCheck } from './machine';

/**
 * Why a text may not go into Freshdesk's own editor: from there it could reach the customer a second time.
 * `sent`: it went out. `unsure`: nobody knows yet whether it did.
 * @param delivery the newest reply of the ticket.
 */
export function insertBlock(
  draft: DraftRow | null,
  text: string,
  delivery: DeliveryRow | null,
): 'sent' | 'unsure' | null {
  if (draft?.disposition === 'sent' && draft.text === text) return 'sent';
  const same = delivery?.kind === 'reply' && delivery.approval.text.trim() === text.trim();
  return same && delivery.state === 'unconfirmed' && needsManualCheck(delivery) ? 'unsure' : null;
}
