import type { TicketFinder } from '@/components/ticket-list/find-tickets';
import { FailureNotice } from '@/components/ui/notice';
import type { StoredTicket } from '@/lib/domain/ticket';
import type { Names } from '@/lib/tickets/names';
import { t } from '@/lib/words/inbox';
import { TicketRows } from './ticket-rows';

type Props = {
  finder: TicketFinder;
  names: Names;
  now: number;
  ticketUrl: (ticketId: number) => string;
  onOpen: (ticketId: number) => void;
};

/** As they are shown: those first that wait. */
export const foundInOrder = (tickets: readonly StoredTicket[]) => [...tickets].sort((a, b) => b.waiting - a.waiting);

/** What a search found in the whole local copy, those first that wait. */
export function FoundTickets({ finder, ...rows }: Props) {
  const tickets = foundInOrder(finder.tickets.value);
  const groups: [string, StoredTicket[]][] = [
    [t('waiting'), tickets.filter(({ waiting }) => waiting === 1)],
    [t('others'), tickets.filter(({ waiting }) => waiting === 0)],
  ];
  return (
    <div class="found-tickets">
      {finder.failure.value && <FailureNotice failure={finder.failure.value} />}
      <p role="status" class="muted small">
        {finder.reading.value ? t('readingCopy') : tickets.length === 0 && t('noTicketFound')}
      </p>
      {groups.map(
        ([name, found]) =>
          found.length > 0 && (
            <section key={name} class="inbox-part">
              <h2>
                {name} <span class="muted">{found.length}</span>
              </h2>
              <TicketRows label={name} tickets={found} {...rows} />
            </section>
          ),
      )}
    </div>
  );
}
