import type { StoredTicket } from '@/lib/domain/ticket';
import { type Names, priorityName, statusName } from '@/lib/tickets/names';
import { t } from '@/lib/words/inbox';
import { TicketLink } from './ticket-link';

type Props = {
  /** Accessible name. */
  label: string;
  tickets: readonly StoredTicket[];
  names: Names;
  now: number;
  ticketUrl: (ticketId: number) => string;
  onOpen: (ticketId: number) => void;
};

export function TicketRows({ label, tickets, names, now, ticketUrl, onOpen }: Props) {
  return (
    <ul aria-label={label} class="rows">
      {tickets.map((ticket) => (
        <li key={ticket.id} class={ticket.answered ? 'row-answered' : ''}>
          <TicketLink
            href={ticketUrl(ticket.id)}
            subject={ticket.subject.trim() || t('ticketNumber', { ticketId: ticket.id })}
            who={ticket.requesterName ?? ticket.requesterEmail}
            at={ticket.activeAt}
            now={now}
            onOpen={() => onOpen(ticket.id)}
          >
            {ticket.answered && <span class="badge">{t('answered')}</span>}
            <span>{statusName(names, ticket.status)}</span>
            <span class={ticket.priority >= 3 ? 'urgent' : ''}>{priorityName(names, ticket.priority)}</span>
            <span>#{ticket.id}</span>
          </TicketLink>
        </li>
      ))}
    </ul>
  );
}
