import { CLOSED } from '../fields.ts';
import type { ApiAnswer } from './answers.ts';
import { problem } from './answers.ts';
import { allowKeys, readBody } from './body.ts';
import { type ApiContext, findTicket, findWritableTicket } from './context.ts';

const NOTE = 2;

/** DELETE /tickets/{id}: into the bin. */
export function deleteTicket(context: ApiContext, id: number): ApiAnswer {
  findWritableTicket(context, id).deleted = true;
  context.store.touch(id);
  context.record(null);
  return { status: 204 };
}

/** PUT /tickets/{id}/restore */
export function restoreTicket(context: ApiContext, id: number): ApiAnswer {
  findTicket(context, id).deleted = false;
  context.store.touch(id);
  context.record(null);
  return { status: 204 };
}

/**
 * PUT /tickets/merge: the secondary ones are closed and get a note. Neither a flag nor the other ticket's number is in
 * their rows (public recording), and the note's words depend on the account's language.
 */
export async function mergeTickets(context: ApiContext): Promise<ApiAnswer> {
  const body = await readBody(context.call);
  allowKeys(body, ['primary_id', 'ticket_ids', 'note_in_primary', 'note_in_secondary', 'convert_recepients_to_cc']);
  const primary = findWritableTicket(context, Number(body['primary_id']));
  if (!Array.isArray(body['ticket_ids'])) throw problem.wrongType('ticket_ids', 'Array');
  for (const id of body['ticket_ids'].map(Number)) {
    const secondary = findWritableTicket(context, id);
    secondary.status = CLOSED;
    const words = context.switches.unknown.mergeNote.replace('%', String(primary.id));
    const note = { body: `<div>${words}</div>`, incoming: false, private: true, source: NOTE };
    context.store.addConversation(id, { ...note, user_id: context.agent.id });
    context.store.touch(id);
  }
  context.record(body);
  return { status: 204 };
}
