import type { DraftSession } from './session';

/** Where a reply is between nothing and sent. */
export type ResponseState = {
  empty: boolean;
  writing: boolean;
  /** Approved, and not known to have ended. */
  onItsWay: boolean;
  /** Another window writes it. */
  following: boolean;
  /** This very text went out. */
  sent: boolean;
  /** The ticket has nobody to send to. */
  unaddressed: boolean;
  sendable: boolean;
  block: 'sent' | 'unsure' | null;
};

export function responseState(session: DraftSession): ResponseState {
  const { response, sending, view } = session;
  const row = response.editor.row.value ?? null;
  const text = response.editor.text.value;
  const ticket = view.ticket.value ?? null;
  const empty = text.trim() === '';
  const writing = row?.state === 'generating';
  const onItsWay = sending.active.value;
  const sent = row?.disposition === 'sent' && row.text === text && !empty;
  const unaddressed = ticket !== null && ticket.requesterEmail === null;
  return {
    empty,
    writing,
    onItsWay,
    following: session.lock.elsewhere.value,
    sent,
    unaddressed,
    sendable:
      !empty && !writing && !onItsWay && !unaddressed && ticket !== null && !sent && !session.readOnlyStorage.value,
    block: session.insertBlock.value,
  };
}
