import type { ConversationRow } from '@/lib/domain/conversation';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { signed } from '@/lib/drafts/signature';

/**
 * Whether the help desk put the agent's signature below a reply that had one already: the ticket shows both. The only way
 * to learn whether a help desk does that.
 */
export function isSignedTwice(
  { approval, signature, conversationId }: DeliveryRow,
  conversations: readonly ConversationRow[],
  normalise: (text: string) => string,
): boolean {
  const row = conversationId === null ? undefined : conversations.find((one) => one.id === conversationId);
  if (!row || !signature?.trim() || !approval.signature) return false;
  return normalise(row.text) === normalise(`${signed(approval.text, approval.signature)}\n${signature}`);
}
