import type { AttachmentRow, ThreadRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import { type Names, priorityName, statusName } from '@/lib/tickets/names';
import type { EarlierTicket, ThreadMessage, TicketFacts, TicketField } from '../types';
import { CHANNELS } from './channels-data';
import { conversationSpeaker, descriptionSpeaker } from './speakers';

const VIP = /^(vip|key account|key-account|schlüsselkunde)$/i;

const attached = (rows: readonly AttachmentRow[]): Pick<ThreadMessage, 'attachments'> =>
  rows.length > 0 ? { attachments: rows.map(({ name }) => name) } : {};

/** `Ann Lee <ann@x.example>` → `Ann Lee`; of a bare address what stands before the @. */
function personIn(address: string): string {
  const [before = ''] = address.split('<', 1);
  const name = before.replaceAll('"', '').trim();
  return name !== '' && !name.includes('@') ? name : (address.replace(/^.*</, '').split('@', 1)[0] ?? '').trim();
}

function fieldsOf(ticket: TicketRow, names: Names): TicketField[] {
  const fields: TicketField[] = [
    { label: 'Status', value: statusName(names, ticket.status) },
    { label: 'Priority', value: priorityName(names, ticket.priority) },
  ];
  if (ticket.type) fields.push({ label: 'Type', value: ticket.type });
  const group = ticket.groupId === null ? undefined : names.group[ticket.groupId];
  if (group) fields.push({ label: 'Group', value: group });
  const internal = new Set(names.internalFields);
  for (const [key, value] of Object.entries(ticket.customFields)) {
    const label = names.customFields[key] ?? key.replace(/^cf_/, '').replaceAll('_', ' ');
    fields.push({ label, value: String(value), ...(internal.has(key) && { internal: true }) });
  }
  return fields;
}

function messagesOf(ticket: TicketRow, thread: ThreadRow): ThreadMessage[] {
  const opening = descriptionSpeaker(ticket);
  return [
    {
      id: 0,
      ...opening,
      author: opening.role === 'requester' ? ticket.requesterName : null,
      at: ticket.createdAt,
      text: ticket.descriptionText,
      automatic: false,
      hiddenText: ticket.hiddenText !== undefined,
      ...attached(thread.attachments),
    },
    ...thread.conversations.map((row) => ({
      id: row.id,
      ...conversationSpeaker(row, ticket),
      author: row.author,
      at: row.createdAt,
      text: row.text,
      automatic: row.automatic,
      hiddenText: row.hiddenText !== undefined,
      ...attached(row.attachments),
    })),
  ];
}

/** What a prompt may know of a ticket: no e-mail address, no phone number. Labels are the help desk's own words. */
export function toFacts(
  ticket: TicketRow,
  thread: ThreadRow,
  names: Names,
  earlier: readonly EarlierTicket[] = [],
): TicketFacts {
  const messages = messagesOf(ticket, thread);
  const answered = messages.some(({ role, as }) => role === 'agent' && as !== 'call');
  const { contact } = thread;
  return {
    id: ticket.id,
    source: ticket.source,
    subject: ticket.subject,
    requesterName: ticket.requesterName,
    fields: fieldsOf(ticket, names),
    tags: ticket.tags,
    channel: names.source?.[ticket.source] ?? CHANNELS[ticket.source],
    company: ticket.companyName,
    product: ticket.productId == null ? undefined : names.product?.[ticket.productId],
    createdAt: ticket.createdAt,
    dueBy: ticket.dueBy ?? undefined,
    firstReplyDueBy: answered ? undefined : (ticket.firstReplyDueBy ?? undefined),
    cc: ticket.cc.map(personIn).filter((name) => name !== ''),
    contact: contact && {
      language: contact.language ?? undefined,
      timeZone: contact.timeZone ?? undefined,
      jobTitle: contact.jobTitle ?? undefined,
      vip: [...ticket.tags, ...contact.tags].some((tag) => VIP.test(tag.trim())),
    },
    earlier: [...earlier],
    messages,
  };
}
