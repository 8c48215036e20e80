import type { StoredTicket } from '@/lib/storage/rows';
import { type Names, statusName } from '@/lib/tickets/names';
import { TimeText } from './time-text';

type Filter = 'waiting' | 'all' | 'draft';

const FILTERS: readonly { value: Filter; label: string }[] = [
  { value: 'waiting', label: 'Waiting' },
  { value: 'all', label: 'All' },
  { value: 'draft', label: 'With draft' },
];

type Props = {
  tickets: StoredTicket[] | undefined;
  selected: number | null;
  draftIds: ReadonlySet<number>;
  names: Names;
  query: string;
  filter: Filter;
  onQuery: (query: string) => void;
  onFilter: (filter: Filter) => void;
  onOpen: (ticketId: number) => void;
};

/** The mail client's list. */
export function TicketList(props: Props) {
  return (
    <nav class="card ticket-list" aria-label="Tickets">
      <div class="ticket-list-tools">
        <input
          type="search"
          aria-label="Search tickets"
          placeholder="Search subject, requester, text"
          value={props.query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
        <fieldset class="filters">
          <legend class="visually-hidden">Show</legend>
          {FILTERS.map(({ value, label }) => (
            <button
              type="button"
              key={value}
              class="button button-small chip"
              aria-pressed={props.filter === value}
              onClick={() => props.onFilter(value)}
            >
              {label}
            </button>
          ))}
        </fieldset>
      </div>
      <div role="status" class="visually-hidden">
        {props.tickets && `${props.tickets.length} tickets`}
      </div>
      {props.tickets?.length === 0 && <p class="muted ticket-list-empty">{emptyText(props)}</p>}
      <ul>
        {props.tickets?.map((ticket) => (
          <li key={ticket.id}>
            <button
              type="button"
              class="ticket-row"
              aria-current={ticket.id === props.selected ? 'true' : undefined}
              onClick={() => props.onOpen(ticket.id)}
            >
              <span class="ticket-row-top">
                <bdi class="ticket-row-who">{ticket.requesterName ?? ticket.requesterEmail ?? 'Unknown requester'}</bdi>
                <span class="muted small">
                  <TimeText at={ticket.activeAt} />
                </span>
              </span>
              <span class="ticket-row-subject" dir="auto">
                {ticket.subject.trim() || `Ticket #${ticket.id}`}
              </span>
              <span class="ticket-row-badges">
                <span class={`badge ${ticket.waiting ? 'badge-accent' : ''}`}>
                  {statusName(props.names, ticket.status)}
                </span>
                {props.draftIds.has(ticket.id) && <span class="badge badge-good">Draft</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function emptyText({ query, filter }: Props): string {
  if (query.trim() !== '') return 'No ticket of the local copy matches.';
  if (filter === 'waiting') return 'No ticket waits for an answer.';
  return filter === 'draft' ? 'No ticket has a draft.' : 'No tickets yet. They come with the first check.';
}
