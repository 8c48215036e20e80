import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import { fold } from './fold';

/** Characters of one ticket that are searched: pasted logs would take memory and time without being looked for. */
const MOST = 20_000;

/** All that can be found of a ticket. */
export function findableParts(ticket: StoredTicket, thread: ThreadRow | undefined): { subject: string; rest: string } {
  const head = [ticket.requesterName, ticket.requesterEmail, `#${ticket.id}`].filter(Boolean);
  const said = (thread?.conversations ?? []).map(({ author, text }) => `${author ?? ''}\n${text}`);
  // The newest message is the one that is remembered.
  const rest = [...head, ticket.descriptionText.slice(0, MOST / 2), ...said.reverse()].join('\n');
  return { subject: ticket.subject.slice(0, MOST), rest: rest.slice(0, MOST) };
}

/** The same as one text, folded. */
export function findable(ticket: StoredTicket, thread: ThreadRow | undefined): string {
  const { subject, rest } = findableParts(ticket, thread);
  return fold(`${subject}\n${rest}`);
}
