import { SUPPORT_ADDRESS, WEB_CHAT } from '../fields.ts';
import { sanitiseBody } from '../html.ts';
import { toInstant } from '../time.ts';
import type { Attachment, Conversation } from '../types.ts';
import type { ApiAnswer } from './answers.ts';
import { problem } from './answers.ts';
import { signed } from './attachments.ts';
import { addresses, allowKeys, type Body, flag, readBody, requireText } from './body.ts';
import { type ApiContext, findWritableTicket } from './context.ts';

const REPLY_KEYS = ['body', 'structured_body', 'attachments', 'from_email', 'user_id', 'cc_emails', 'bcc_emails'];
const NOTE_KEYS = ['body', 'attachments', 'incoming', 'notify_emails', 'private', 'user_id'];

/** POST /tickets/{id}/reply. Sends e-mail in reality; never idempotent: two equal calls are two replies. */
export async function createReply(context: ApiContext, id: number): Promise<ApiAnswer> {
  const { store, switches, agent } = context;
  const ticket = findWritableTicket(context, id);
  const body = await readBody(context.call);
  allowKeys(body, REPLY_KEYS);
  if (ticket.source === WEB_CHAT && body['structured_body'] === undefined)
    throw problem.missingField('structured_body');
  const html = sanitiseBody(requireText(body, 'body'));
  refuseOtherUser(context, body);
  const from = body['from_email'] ?? SUPPORT_ADDRESS;
  if (from !== SUPPORT_ADDRESS) throw problem.invalidValue('from_email', 'It should be a configured support address');
  const { addsSignature, statusAfterReply, replyKeys } = switches.unknown;
  const row = store.addConversation(id, {
    ...ownWrite(context, body),
    body: addsSignature ? `${html}${agent.signature ?? ''}` : html,
    source: 0,
    support_email: SUPPORT_ADDRESS,
    from_email: `Acme Support <${SUPPORT_ADDRESS}>`,
    to_emails: [store.state.contacts.get(ticket.requester_id)?.email ?? ''],
    cc_emails: addresses(body, 'cc_emails'),
    bcc_emails: addresses(body, 'bcc_emails'),
    user_id: agent.id,
  });
  if (statusAfterReply !== null) ticket.status = statusAfterReply;
  context.record(body);
  if (switches.dropAfterReply > 0) {
    switches.dropAfterReply--;
    context.call.drop();
  }
  const { user_id, from_email, cc_emails, bcc_emails, to_emails, source_additional_info } = row;
  const shared = { user_id, from_email, cc_emails, bcc_emails };
  if (replyKeys === 'documented') return created(context, row, { ...shared, replied_to: to_emails });
  return created(context, row, { ...shared, to_emails, source_additional_info });
}

/** POST /tickets/{id}/notes. Private unless told otherwise. */
export async function createNote(context: ApiContext, id: number): Promise<ApiAnswer> {
  findWritableTicket(context, id);
  const body = await readBody(context.call);
  allowKeys(body, NOTE_KEYS);
  const html = sanitiseBody(requireText(body, 'body'));
  refuseOtherUser(context, body);
  const row = context.store.addConversation(id, {
    ...ownWrite(context, body),
    body: html,
    source: 2,
    private: flag(body, 'private', true),
    incoming: flag(body, 'incoming', false),
    to_emails: addresses(body, 'notify_emails'),
    user_id: context.agent.id,
  });
  context.record(body);
  const { incoming, user_id, to_emails } = row;
  const own = { incoming, private: row.private, user_id, to_emails, structured_body: null };
  return created(context, row, { ...own, support_email: SUPPORT_ADDRESS });
}

function refuseOtherUser({ agent }: ApiContext, body: Body): void {
  const user = body['user_id'];
  if (user !== undefined && Number(user) !== agent.id) throw problem.otherUser();
}

function ownWrite({ store }: ApiContext, body: Body): Partial<Conversation> {
  const at = toInstant(store.now());
  const files = (body['attachments'] ?? []) as Pick<Attachment, 'name' | 'content_type' | 'size'>[];
  const attachments = files.map((file) => ({ id: store.nextAttachmentId(), ...file, created_at: at, updated_at: at }));
  return { incoming: false, attachments };
}

/** The keys that 201 answers share (public recording, 2026-08), and Location. */
function created({ store, switches, origin }: ApiContext, row: Conversation, own: Record<string, unknown>): ApiAnswer {
  const { id, body, body_text, ticket_id, created_at, updated_at } = row;
  const attachments = row.attachments.map((file) => signed(file, store.now(), switches));
  return {
    status: 201,
    headers: { location: `${origin}/api/v2/conversations/${id}` },
    body: { id, body, body_text, ticket_id, attachments, created_at, updated_at, ...own },
  };
}
