import { htmlToText, sanitiseBody } from '../html.ts';
import { toInstant } from '../time.ts';
import type { Conversation } from '../types.ts';
import type { ApiAnswer } from './answers.ts';
import { ok, problem } from './answers.ts';
import { allowKeys, readBody, requireText } from './body.ts';
import { type ApiContext, findWritableTicket } from './context.ts';
import { conversationRow } from './rows.ts';

const NOTE = 2;

function find(context: ApiContext, id: number): { row: Conversation; rows: Conversation[] } {
  for (const rows of context.store.state.conversations.values()) {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) continue;
    findWritableTicket(context, row.ticket_id);
    return { row, rows };
  }
  throw problem.notFound();
}

/** Whether this moves the ticket's time of change is not known. */
function noteEdit({ store, switches }: ApiContext, ticketId: number): void {
  if (switches.unknown.editMovesTime) store.touch(ticketId);
}

/** PUT /conversations/{id}: only notes can be edited. */
export async function editConversation(context: ApiContext, id: number): Promise<ApiAnswer> {
  const { row } = find(context, id);
  if (row.source !== NOTE) throw problem.methodNotAllowed('PUT', 'DELETE');
  const body = await readBody(context.call);
  allowKeys(body, ['body', 'attachments']);
  const now = toInstant(context.store.now());
  row.body = sanitiseBody(requireText(body, 'body'));
  row.body_text = htmlToText(row.body);
  Object.assign(row, { updated_at: now, last_edited_at: now, last_edited_user_id: context.agent.id });
  noteEdit(context, row.ticket_id);
  context.record(body);
  return ok(conversationRow(row, context.store, context.switches));
}

/** DELETE /conversations/{id}: notes and replies simply disappear. */
export function deleteConversation(context: ApiContext, id: number): ApiAnswer {
  const { row, rows } = find(context, id);
  rows.splice(rows.indexOf(row), 1);
  noteEdit(context, row.ticket_id);
  context.record(null);
  return { status: 204 };
}
