import type { ConversationRow } from '@/lib/domain/conversation';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { signed } from '@/lib/drafts/signature';
import { isAlmost } from '@/lib/text/similar';
import type { Millis } from '@/lib/time';

export type ProbeResult =
  | { found: 'none' }
  | { found: 'one'; row: ConversationRow }
  | { found: 'several' }
  /** Not the same words, but so close that only a person can say. */
  | { found: 'similar' };

type Normalise = (text: string) => string;

/**
 * A request that we gave up after 30 s may still be on its way; no front that we know of lets one wait longer than another
 * 100 s for its server. The same words later than this were sent by somebody who wanted it.
 */
const COPY_WITHIN_MS: Millis = 2 * 60_000 + 10_000;

/** Conversations that can be this delivery. */
function ownAbove({ kind, approval, highWater }: DeliveryRow, all: ConversationRow[], taken: ReadonlySet<number>) {
  const role = kind === 'reply' ? 'agent' : 'note';
  return all.filter(
    (row) =>
      row.role === role &&
      row.userId === approval.agentId &&
      row.id > (highWater ?? Number.MAX_SAFE_INTEGER) &&
      !taken.has(row.id),
  );
}

function sameWords({ approval, signature }: DeliveryRow, normalise: Normalise): (row: ConversationRow) => boolean {
  // Without the one that we added it left by Freshdesk's own editor: the customer has it all the same.
  const sent = [approval.text, signed(approval.text, approval.signature)];
  const words = new Set(sent.flatMap((text) => [normalise(text), normalise(`${text}\n${signature ?? ''}`)]));
  return (row) => words.has(normalise(row.text));
}

/**
 * Looks for our own delivery in a fresh set of conversations: by this agent, above the mark of the pre-flight, with the
 * same text once white space and markup are set aside (Freshdesk sanitises and wraps bodies), whatever signature is below
 * it: ours, one that Freshdesk may have added, or both. Ids only, no clocks.
 * @param taken conversations that are known to be other deliveries of ours.
 */
export function findDelivery(
  delivery: DeliveryRow,
  conversations: ConversationRow[],
  normalise: Normalise,
  taken: ReadonlySet<number> = new Set(),
): ProbeResult {
  const { text, signature } = delivery.approval;
  const wanted = [normalise(text), normalise(signed(text, signature))];
  const said = (row: ConversationRow) => normalise(row.text);
  const own = ownAbove(delivery, conversations, taken);
  const [first, ...more] = own.filter(sameWords(delivery, normalise));
  if (first) return more.length > 0 ? { found: 'several' } : { found: 'one', row: first };
  const similar = own.some((row) => wanted.some((words) => isAlmost(said(row), words)));
  return similar ? { found: 'similar' } : { found: 'none' };
}

/** Whether another delivery, of which nobody knows yet whether it arrived, cannot be told from this one. */
export const isTwin = (row: DeliveryRow, other: DeliveryRow, normalise: Normalise): boolean =>
  other.id !== row.id &&
  other.kind === row.kind &&
  (other.state === 'in_flight' || other.state === 'unknown') &&
  normalise(other.approval.text) === normalise(row.approval.text);

/**
 * The same words beside those that a delivery is known by, within a time in which no person is likely to have wanted it.
 * Both times are Freshdesk's own.
 */
export function findCopies(
  delivery: DeliveryRow,
  conversations: ConversationRow[],
  normalise: Normalise,
  taken: ReadonlySet<number>,
): ConversationRow[] {
  const apart = (row: ConversationRow) => Math.abs(Date.parse(row.createdAt) - Date.parse(delivery.sentAt ?? ''));
  return ownAbove(delivery, conversations, taken)
    .filter(sameWords(delivery, normalise))
    .filter((row) => row.id !== delivery.conversationId && !(apart(row) > COPY_WITHIN_MS));
}
