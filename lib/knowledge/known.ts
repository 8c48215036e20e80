import type { CurrentAgent } from '@/lib/domain/agent';
import type { StoredTicket } from '@/lib/domain/ticket';
import type { Known } from '@/lib/text/placeholders';
import { type Names, priorityName, statusName } from '@/lib/tickets/names';

/**
 * What Freshdesk's placeholders stand for in a ticket ("dynamic content and placeholders" in its help centre). No e-mail
 * address: what is filled in here goes to a model.
 */
export function knownOf(from: {
  ticket: StoredTicket;
  account: CurrentAgent | null;
  names: Names;
  host: string;
}): Known {
  const { ticket, account, names, host } = from;
  const { id, subject, requesterName, type, tags, groupId, customFields } = ticket;
  const [first, ...rest] = (requesterName ?? '').trim().split(/\s+/);
  const url = `https://${host}/a/tickets/${id}`;
  const fields = Object.entries(customFields).map(([name, value]) => [`ticket.${name.toLowerCase()}`, String(value)]);
  return {
    ...Object.fromEntries(fields),
    'ticket.id': String(id),
    'ticket.subject': subject,
    'ticket.url': url,
    'ticket.portal_url': `https://${host}/support/tickets/${id}`,
    'ticket.status': statusName(names, ticket.status),
    'ticket.priority': priorityName(names, ticket.priority),
    'ticket.ticket_type': type,
    'ticket.tags': tags.join(', '),
    'ticket.group.name': groupId === null ? null : names.group[groupId],
    'ticket.agent.name': account?.name,
    'agent.name': account?.name,
    'ticket.requester.name': requesterName,
    'ticket.requester.firstname': first,
    'ticket.requester.lastname': rest.join(' '),
  };
}
