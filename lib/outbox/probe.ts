import type { ConversationRow, DeliveryRow } from '@/lib/storage/rows';

export type ProbeResult = { found: 'none' } | { found: 'one'; row: ConversationRow } | { found: 'several' };

/**
 * Looks for our own delivery in a fresh set of conversations: by this agent, above the mark of the pre-flight, with the
 * same text once white space and markup are set aside (Freshdesk sanitises and wraps bodies). Ids only, no clocks.
 */
export function findDelivery(
  delivery: DeliveryRow,
  conversations: ConversationRow[],
  normalise: (text: string) => string,
): ProbeResult {
  const wanted = normalise(delivery.approval.text);
  const role = delivery.kind === 'reply' ? 'agent' : 'note';
  const [first, ...others] = conversations.filter(
    (row) =>
      row.role === role &&
      row.userId === delivery.approval.agentId &&
      row.id > (delivery.highWater ?? Number.MAX_SAFE_INTEGER) &&
      normalise(row.text) === wanted,
  );
  if (!first) return { found: 'none' };
  return others.length > 0 ? { found: 'several' } : { found: 'one', row: first };
}
