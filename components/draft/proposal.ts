import type { Proposal } from '@/components/outbox/sending-store';
import { signatureBelow } from '@/lib/drafts/signature';
import type { DraftSession } from './session';

/** What would be sent now, or null when there is nobody or nothing to send. */
export function proposalFor(session: DraftSession): Proposal | null {
  const ticket = session.view.ticket.peek();
  const { editor } = session.response;
  const text = editor.text.peek();
  if (!ticket?.requesterEmail || text.trim() === '') return null;
  const { text: signature, missing } = session.signing.signature.peek();
  const below = signatureBelow(text, signature);
  return {
    text,
    signature: { text: below, missing: below === '' ? [] : missing },
    to: ticket.requesterEmail,
    requesterName: ticket.requesterName,
    cc: ticket.cc.filter((address) => address !== ticket.requesterEmail),
    lastConversationId: session.view.lastConversationId.peek(),
    ticketStatus: ticket.status,
    incomplete: editor.row.peek()?.state === 'incomplete',
  };
}
