import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import { fold } from './fold';

/** Characters of one ticket that are searched: pasted logs would take memory and time without being looked for. */
const MOST = 20_000;

/** All that can be found of a ticket, folded. */
export function findable(ticket: StoredTicket, thread: ThreadRow | undefined): string {
  const head = [ticket.subject, ticket.requesterName, ticket.requesterEmail, `#${ticket.id}`].filter(Boolean);
  const said = (thread?.conversations ?? []).map(({ author, text }) => `${author ?? ''}\n${text}`);
  // The newest message is the one that is remembered.
  return fold([...head, ticket.descriptionText.slice(0, MOST / 2), ...said.reverse()].join('\n').slice(0, MOST));
}
