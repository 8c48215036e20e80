import type { StoredTicket } from '@/lib/domain/ticket';
import { type Names, priorityName, statusName } from '@/lib/tickets/names';
import { t } from '@/lib/words/inbox';
import { TicketLink } from './ticket-link';

type Props = {
  tickets: StoredTicket[];
  /** The first check has not ended yet, so that an empty list says nothing. */
  filling: boolean;
  names: Names;
  now: number;
  ticketUrl: (ticketId: number) => string;
  onOpen: (ticketId: number) => void;
};

/** What an agent has answered already comes last, whatever its status says. */
const inOrder = (tickets: StoredTicket[]) => [
  ...tickets.filter(({ answered }) => !answered),
  ...tickets.filter(({ answered }) => answered),
];

/** Tickets that wait for an agent, newest first. */
export function TicketList({ tickets, filling, names, now, ticketUrl, onOpen }: Props) {
  return (
    <section class="inbox-part">
      <h2 id="tickets-title">{t('tickets')}</h2>
      {tickets.length === 0 ? (
        <p class="muted empty">{filling ? t('noTicketsYet') : t('noneWaiting')}</p>
      ) : (
        <ul aria-label={t('tickets')} class="rows">
          {inOrder(tickets).map((ticket) => (
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
      )}
    </section>
  );
}
