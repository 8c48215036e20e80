import type { StoredTicket } from '@/lib/domain/ticket';
import type { Names } from '@/lib/tickets/names';
import { t } from '@/lib/words/inbox';
import { TicketRows } from './ticket-rows';

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
export function TicketList({ tickets, filling, ...rows }: Props) {
  return (
    <section class="inbox-part">
      <h2 id="tickets-title">{t('tickets')}</h2>
      {tickets.length === 0 ? (
        <p class="muted empty">{filling ? t('noTicketsYet') : t('noneWaiting')}</p>
      ) : (
        <TicketRows label={t('tickets')} tickets={inOrder(tickets)} {...rows} />
      )}
    </section>
  );
}
