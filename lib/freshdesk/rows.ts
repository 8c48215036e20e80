import type { AttachmentRow, ConversationRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import { messageText } from '@/lib/text/clean-text';
import { cut } from '@/lib/text/cut';
import type { ApiAttachment, ApiConversation, ApiTicket } from './schemas';
import { conversationSchema, remnantSchema, ticketSchema } from './schemas';

/** Guess: "Assigned to AI Agent" (public recording, 2026-08) means that no person has to act. */
const AI_AGENT_STATUS = 9000;

/** Open, or a status of the help desk's own; 3-7 are Freshdesk's pending, resolved, closed and waiting ones. */
const isWaiting = (status: number) => status === 2 || (status > 7 && status !== AI_AGENT_STATUS);

/** Links to attachments expire in minutes, so none is kept. */
const attachmentRow = (raw: ApiAttachment): AttachmentRow => ({
  id: raw.id,
  name: raw.name ?? `attachment ${raw.id}`,
  contentType: raw.content_type ?? 'application/octet-stream',
  size: raw.size ?? raw.file_size ?? 0,
});

function valuesOf(fields: ApiTicket['custom_fields']): TicketRow['customFields'] {
  const values: TicketRow['customFields'] = {};
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') values[key] = value;
  }
  return values;
}

function ticketRow(raw: ApiTicket): TicketRow {
  const { text, hidden } = messageText(raw.description_text, raw.description);
  return {
    id: raw.id,
    subject: raw.subject ?? '',
    descriptionText: text,
    ...(hidden !== null && { hiddenText: hidden }),
    status: raw.status,
    priority: raw.priority,
    source: raw.source,
    type: raw.type,
    requesterId: raw.requester_id,
    requesterName: raw.requester?.name ?? null,
    requesterEmail: raw.requester?.email ?? null,
    responderId: raw.responder_id,
    groupId: raw.group_id,
    companyId: raw.company_id,
    tags: raw.tags,
    cc: raw.cc_emails,
    customFields: valuesOf(raw.custom_fields),
    createdAt: raw.created_at ?? raw.updated_at,
    updatedAt: raw.updated_at,
    dueBy: raw.due_by,
    firstReplyDueBy: raw.fr_due_by,
    productId: raw.product_id,
    ...(raw.company?.name && { companyName: raw.company.name }),
    deleted: raw.deleted,
    spam: raw.spam,
    waiting: isWaiting(raw.status) && !raw.deleted && !raw.spam ? 1 : 0,
  };
}

export type TicketDetail = { ticket: TicketRow; attachments: AttachmentRow[] };

/** A ticket with its attachments (only the answer for a single ticket has them); null when it is none. */
export function readTicket(raw: unknown): TicketDetail | null {
  const parsed = ticketSchema.safeParse(raw);
  if (!parsed.success) return null;
  return { ticket: ticketRow(parsed.data), attachments: parsed.data.attachments.map(attachmentRow) };
}

/** A row that is set aside, with what can be read of it, and why: the first thing that is wrong, without any of its text. */
export type Unreadable = { id: number | null; updatedAt: string | null; why: string };

export function readRemnant(raw: unknown): Unreadable {
  const [issue] = ticketSchema.safeParse(raw).error?.issues ?? [];
  const why = `${issue?.path.join('.') || 'row'}: ${issue?.code ?? 'unreadable'}`;
  const parsed = remnantSchema.safeParse(raw);
  if (!parsed.success) return { id: null, updatedAt: null, why };
  return { id: parsed.data.id, updatedAt: parsed.data.updated_at, why };
}

/** `Ann Lee <ann@example.com>` → `Ann Lee`; a bare address stays as it is. */
function nameIn(from: string): string {
  const [before = '', behind = ''] = from.split('<', 2);
  const name =
    before
      .replaceAll('"', '')
      .trim()
      .replace(/^'(.*)'$/, '$1') ||
    behind.split('>', 1)[0]?.trim() ||
    from.trim();
  return cut(name, 320);
}

/** Who speaks: a customer whenever it came in and is not private, whatever the source says (portal comments are notes). */
function roleOf(raw: ApiConversation): ConversationRow['role'] {
  if (raw.private) return 'note';
  return raw.incoming ? 'requester' : 'agent';
}

/** One conversation of a ticket; null when it has no number. */
export function readConversation(raw: unknown, ticketId: number): ConversationRow | null {
  const parsed = conversationSchema.safeParse(raw);
  if (!parsed.success) return null;
  const row = parsed.data;
  const role = roleOf(row);
  const { text, hidden } = messageText(row.body_text, row.body);
  return {
    id: row.id,
    ticketId,
    role,
    incoming: row.incoming,
    userId: row.user_id,
    // An agent's reply names the support mailbox here, not the agent.
    author: role === 'requester' && row.from_email ? nameIn(row.from_email) || null : null,
    text,
    ...(hidden !== null && { hiddenText: hidden }),
    to: row.to_emails,
    cc: row.cc_emails,
    bcc: row.bcc_emails,
    createdAt: row.created_at ?? row.updated_at ?? '1970-01-01T00:00:00Z',
    automatic: row.auto_response,
    source: row.source,
    attachments: row.attachments.map(attachmentRow),
  };
}

export const inOrder = (a: ConversationRow, b: ConversationRow) =>
  a.createdAt === b.createdAt ? a.id - b.id : a.createdAt < b.createdAt ? -1 : 1;
