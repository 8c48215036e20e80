import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { moveByKey } from '@/components/ui/arrow-keys';
import { Marked } from '@/components/ui/marked';
import { FailureNotice } from '@/components/ui/notice';
import { TimeText } from '@/components/ui/time-text';
import type { StoredTicket } from '@/lib/domain/ticket';
import type { Failure } from '@/lib/failures/app-error';
import type { Piece } from '@/lib/search/highlight';
import { type Names, statusName } from '@/lib/tickets/names';
import { t } from '@/lib/words/ticket-list';
import { DueText } from './due-text';
import { ListOrder } from './list-order';
import { groupOf } from './ticket-list-store';
import type { Order, Whose } from './whose';

type Filter = 'waiting' | 'all' | 'draft';

const GROUP = { waiting: 'waiting', answered: 'answered', others: 'others' } as const;

const FILTERS: readonly Filter[] = ['waiting', 'all', 'draft'];

type Listed = { ticket: StoredTicket; who: Piece[]; subject: Piece[]; line: Piece[] | null };

type Props = {
  tickets: Listed[] | undefined;
  /** How many there are, and how far a search has come. */
  status: string;
  searching: boolean;
  failure: Failure | null;
  more: boolean;
  onMore: () => void;
  onRetry: () => void;
  /** The person is about to type. */
  onSearch: () => void;
  selected: number | null;
  draftIds: ReadonlySet<number>;
  names: Names;
  query: string;
  filter: Filter;
  whose: Whose;
  order: Order;
  now: number;
  onWhose: (whose: Whose) => void;
  onOrder: (order: Order) => void;
  onQuery: (query: string) => void;
  onFilter: (filter: Filter) => void;
  onOpen: (ticketId: number) => void;
};

/** The mail client's list. */
export function TicketList(props: Props) {
  const field = useRef<HTMLInputElement>(null);
  function retry(): void {
    // The button goes with the failure; the focus must not go with it.
    field.current?.focus();
    props.onRetry();
  }
  const searched = props.query.trim() !== '';
  const grouped = searched || props.filter === 'waiting';
  const ids = props.tickets?.map(({ ticket }) => ticket.id) ?? [];
  // One stop of the Tab key for all rows; arrow keys go through them.
  const stop = props.selected !== null && ids.includes(props.selected) ? props.selected : ids[0];
  return (
    <nav class="card ticket-list" aria-label={t('list')} onKeyDown={moveByKey}>
      <div class="ticket-list-tools">
        <input
          ref={field}
          type="search"
          autocomplete="off"
          aria-label={t('search')}
          placeholder={t('searchHint')}
          value={props.query}
          onFocus={props.onSearch}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
        <fieldset class="filters">
          <legend class="visually-hidden">{t('show')}</legend>
          {FILTERS.map((value) => (
            <button
              type="button"
              key={value}
              class="button button-small chip"
              aria-pressed={props.filter === value}
              onClick={() => props.onFilter(value)}
            >
              {t(value)}
            </button>
          ))}
        </fieldset>
        {!searched && props.filter === 'waiting' && <ListOrder {...props} />}
      </div>
      <div
        role="status"
        class={props.query.trim() === '' && !props.more ? 'visually-hidden' : 'muted small ticket-list-status'}
      >
        {props.status}
      </div>
      {props.failure && (
        <div class="ticket-list-failure">
          <FailureNotice failure={props.failure} on={{ retry }} />
        </div>
      )}
      {props.tickets?.length === 0 && !props.searching && <p class="muted ticket-list-empty">{emptyText(props)}</p>}
      <ul>
        {props.tickets?.map((listed, at) => (
          <Row key={listed.ticket.id} {...listed} {...props} stop={listed.ticket.id === stop}>
            {grouped && <GroupHead of={listed} before={props.tickets?.[at - 1]} searched={searched} />}
          </Row>
        ))}
        {props.more && (
          <li>
            <button type="button" class="button button-small ticket-list-more" onClick={props.onMore}>
              {t('showMore')}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Says where another group begins; the first one only of a search, where it may be any. */
function GroupHead({ of, before, searched }: { of: Listed; before: Listed | undefined; searched: boolean }) {
  const group = groupOf(of.ticket);
  if (before ? groupOf(before.ticket) === group : !searched) return null;
  return <span class="ticket-group">{t(GROUP[group])}</span>;
}

function Row({
  ticket,
  who,
  subject,
  line,
  selected,
  draftIds,
  names,
  now,
  onOpen,
  stop,
  children,
}: Listed & Props & { stop: boolean; children: ComponentChildren }) {
  return (
    <li>
      {children}
      <button
        type="button"
        class={`ticket-row ${groupOf(ticket) === 'waiting' ? '' : 'ticket-row-quiet'}`}
        tabIndex={stop ? 0 : -1}
        aria-current={ticket.id === selected ? 'true' : undefined}
        onClick={() => onOpen(ticket.id)}
      >
        <span class="ticket-row-top">
          <bdi class="ticket-row-who">
            <Marked pieces={who} />
          </bdi>
          <span class="muted small">
            <TimeText at={ticket.activeAt} />
          </span>
        </span>
        <span class="ticket-row-subject" dir="auto">
          <Marked pieces={subject} />
        </span>
        {line && (
          <span class="ticket-row-line muted small" dir="auto">
            <Marked pieces={line} />
          </span>
        )}
        <span class="ticket-row-badges">
          <span class={`badge ${ticket.waiting ? 'badge-accent' : ''}`}>{statusName(names, ticket.status)}</span>
          {ticket.waiting === 1 && !ticket.answered && <DueText at={ticket.dueBy} now={now} />}
          {draftIds.has(ticket.id) && <span class="badge badge-good">{t('hasDraft')}</span>}
        </span>
      </button>
    </li>
  );
}

function emptyText({ query, filter, whose }: Props): string {
  if (query.trim() !== '') return t(filter === 'draft' ? 'noMatchHere' : 'noMatch');
  if (filter === 'waiting') return t(whose === 'everyone' ? 'noneWaiting' : 'noneOfThese');
  return filter === 'draft' ? t('noneWithDraft') : t('noneYet');
}
