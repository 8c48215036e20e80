import type { Proposal } from '@/components/outbox/sending-store';
import { detailsOf } from '@/lib/domain/answer-details';
import { signatureBelow } from '@/lib/drafts/signature';
import type { DraftSession } from './session';

/** What would be sent now, or null when there is nobody or nothing to send. */
function proposalFor(session: DraftSession): Proposal | null {
  const ticket = session.view.ticket.peek();
  const { editor } = session.response;
  const text = editor.text.peek();
  if (!ticket?.requesterEmail || text.trim() === '') return null;
  const { text: signature, missing } = session.signing.signature.peek();
  const row = editor.row.peek();
  const below = signatureBelow(text, signature);
  return {
    text,
    signature: { text: below, missing: below === '' ? [] : missing },
    to: ticket.requesterEmail,
    requesterName: ticket.requesterName,
    cc: ticket.cc.filter((address) => address !== ticket.requesterEmail),
    lastConversationId: session.view.lastConversationId.peek(),
    ticketStatus: ticket.status,
    incomplete: row?.state === 'incomplete',
    firstDo: row ? detailsOf(row).forAgent.flatMap(({ what, beforeSending }) => (beforeSending ? what : [])) : [],
  };
}

/** Opens the question whether to send it, with all that is known by then. */
export async function proposeReply(session: DraftSession): Promise<void> {
  await Promise.all([session.response.editor.flush(), session.signing.known()]);
  const next = proposalFor(session);
  if (!next) return;
  session.sending.propose(next);
  // What was put into Freshdesk's own editor may have gone out from there by now.
  if (session.freshdeskEditor.texts.peek().length > 0) void session.view.refresh();
  await session.freshdeskEditor.ask(next.text);
}
