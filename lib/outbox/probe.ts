import type { ConversationRow, DeliveryRow } from '@/lib/storage/rows';
import { isAlmost } from './similar';

export type ProbeResult =
  | { found: 'none' }
  | { found: 'one'; row: ConversationRow }
  | { found: 'several' }
  /** Not the same words, but so close that only a person can say. */
  | { found: 'similar' };

/**
 * Looks for our own delivery in a fresh set of conversations: by this agent, above the mark of the pre-flight, with the
 * same text once white space and markup are set aside (Freshdesk sanitises and wraps bodies), with or without the agent's
 * signature. Ids only, no clocks.
 * @param taken conversations that are known to be other deliveries of ours.
 */
export function findDelivery(
  delivery: DeliveryRow,
  conversations: ConversationRow[],
  normalise: (text: string) => string,
  taken: ReadonlySet<number> = new Set(),
): ProbeResult {
  const wanted = normalise(delivery.approval.text);
  const signed = normalise(`${delivery.approval.text}\n${delivery.signature ?? ''}`);
  const said = (row: ConversationRow) => normalise(row.text);
  const role = delivery.kind === 'reply' ? 'agent' : 'note';
  const own = conversations.filter(
    (row) =>
      row.role === role &&
      row.userId === delivery.approval.agentId &&
      row.id > (delivery.highWater ?? Number.MAX_SAFE_INTEGER) &&
      !taken.has(row.id),
  );
  const [first, ...more] = own.filter((row) => said(row) === wanted || said(row) === signed);
  if (first) return more.length > 0 ? { found: 'several' } : { found: 'one', row: first };
  return own.some((row) => isAlmost(said(row), wanted)) ? { found: 'similar' } : { found: 'none' };
}
