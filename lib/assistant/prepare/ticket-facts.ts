import type { ThreadRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import { type Names, priorityName, statusName } from '@/lib/tickets/names';
import type { TicketFacts } from '../types';

/** What a prompt may know of a ticket: no e-mail address, no phone number. Labels are the help desk's own words. */
export function toFacts(ticket: TicketRow, thread: ThreadRow, names: Names): TicketFacts {
  const fields = [
    { label: 'Status', value: statusName(names, ticket.status) },
    { label: 'Priority', value: priorityName(names, ticket.priority) },
  ];
  if (ticket.type) fields.push({ label: 'Type', value: ticket.type });
  const group = ticket.groupId === null ? undefined : names.group[ticket.groupId];
  if (group) fields.push({ label: 'Group', value: group });
  for (const [key, value] of Object.entries(ticket.customFields)) {
    fields.push({
      label: names.customFields[key] ?? key.replace(/^cf_/, '').replaceAll('_', ' '),
      value: String(value),
    });
  }
  return {
    id: ticket.id,
    source: ticket.source,
    subject: ticket.subject,
    requesterName: ticket.requesterName,
    fields,
    tags: ticket.tags,
    messages: [
      {
        id: 0,
        role: 'requester',
        author: ticket.requesterName,
        at: ticket.createdAt,
        text: ticket.descriptionText,
        automatic: false,
        hiddenText: ticket.hiddenText !== undefined,
      },
      ...thread.conversations.map((row) => ({
        id: row.id,
        role: row.role,
        author: row.author,
        at: row.createdAt,
        text: row.text,
        automatic: row.automatic,
        hiddenText: row.hiddenText !== undefined,
      })),
    ],
  };
}
