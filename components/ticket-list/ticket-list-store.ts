import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { liveComputed } from '@/components/ui/live-computed';
import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import { createDraftStore } from '@/lib/drafts/store';
import type { Failure } from '@/lib/failures/app-error';
import { fold } from '@/lib/search/fold';
import { excerpt, mark, type Piece } from '@/lib/search/highlight';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { live } from '@/lib/storage/live';
import { EMPTY_NAMES, type Names } from '@/lib/tickets/names';
import { createTicketStore } from '@/lib/tickets/store';
import { numberText } from '@/lib/words/format';
import { t } from '@/lib/words/ticket-list';
import { createSearch } from './search-store';
import { dueFirst, isOf, type Order, type Whose } from './whose';

type ListFilter = 'waiting' | 'all' | 'draft';

/** A ticket of the list, with what the search found in it. */
type Listed = { ticket: StoredTicket; who: Piece[]; subject: Piece[]; line: Piece[] | null };

/** Rows that are drawn at once: more take longer to draw than a key may take. */
const PAGE = 50;
const MOST_DRAFTS = 500;
/** Of those that wait, where only some are shown or the order is another one than the index has. */
const MOST_SORTED = 1000;

/** Where a ticket stands in the list: what waits for an agent, what waits for its customer, what is done. */
export type Group = 'waiting' | 'answered' | 'others';

const GROUPS: readonly Group[] = ['waiting', 'answered', 'others'];

export const groupOf = ({ waiting, answered }: Pick<StoredTicket, 'waiting' | 'answered'>): Group =>
  waiting === 0 ? 'others' : answered ? 'answered' : 'waiting';

const byGroup =
  (within: (a: StoredTicket, b: StoredTicket) => number) =>
  (a: StoredTicket, b: StoredTicket): number =>
    GROUPS.indexOf(groupOf(a)) - GROUPS.indexOf(groupOf(b)) || within(a, b);

const newestFirst = (a: StoredTicket, b: StoredTicket) =>
  a.activeAt === b.activeAt ? b.id - a.id : a.activeAt < b.activeAt ? 1 : -1;

/** The line that shows why a ticket was found, unless its head shows it already. */
function found(ticket: StoredTicket, thread: ThreadRow | undefined, query: string): Listed {
  const who = mark(ticket.requesterName ?? ticket.requesterEmail ?? t('unknownRequester'), query);
  const subject = mark(ticket.subject.trim() || t('ticketNumber', { ticketId: ticket.id }), query);
  if (query === '' || [...who, ...subject].some(({ hit }) => hit)) return { ticket, who, subject, line: null };
  const texts = [...(thread?.conversations ?? []).map(({ text }) => text).reverse(), ticket.descriptionText];
  for (const text of [...texts, ticket.requesterEmail ?? '']) {
    const line = excerpt(text, query);
    if (line) return { ticket, who, subject, line };
  }
  return { ticket, who, subject, line: null };
}

type Ports = { desk: HelpDesk; end: AbortSignal };

/** The mail client's list: a window on the index of the database, or what a search over the whole copy finds. */
export interface TicketList {
  readonly query: ReadonlySignal<string>;
  readonly filter: ReadonlySignal<ListFilter>;
  setQuery(text: string): void;
  setFilter(value: ListFilter): void;
  /** Of those that wait. */
  readonly whose: ReadonlySignal<Whose>;
  readonly order: ReadonlySignal<Order>;
  setWhose(value: Whose): void;
  setOrder(value: Order): void;
  showMore(): void;
  /** Opens the index before the first letter is typed. */
  prepare(): void;
  readonly failure: ReadonlySignal<Failure | null>;
  retry(): void;
  readonly names: ReadonlySignal<Names>;
  readonly draftIds: ReadonlySignal<Set<number>>;
  readonly more: ReadonlySignal<boolean>;
  /** For the line above the list, and for screen readers. */
  readonly status: ReadonlySignal<string>;
  /** While the copy is still being read, an empty list says nothing yet. */
  readonly searching: ReadonlySignal<boolean>;
  /** `undefined` until the database has answered; nothing where a search could not. */
  readonly shown: ReadonlySignal<Listed[] | undefined>;
}

export function createTicketList({ desk, end }: Ports): TicketList {
  const store = createTicketStore(desk.cache);
  const names = live(() => store.names(), end);
  const drafts = live(() => createDraftStore({ db: desk.work, now: Date.now }).pending(MOST_DRAFTS), end);
  const query = signal('');
  const filter = signal<ListFilter>('waiting');
  const whose = signal<Whose>('everyone');
  const order = signal<Order>('newest');
  const account = live(() => store.account(), end);
  const limit = signal(PAGE);
  const words = computed(() => fold(query.value).trim());
  const draftIds = computed(() => new Set((drafts.value.value ?? []).map((draft) => draft.ticketId)));
  const search = createSearch({ desk, end });
  const again = signal(0);

  const stopAsking = effect(() => {
    if (words.value === '') return search.ask(null);
    const which = filter.value;
    // Whoever searches a ticket does not know its status.
    search.ask({ query: words.value, among: which === 'draft' ? [...draftIds.value] : 'all', most: limit.value });
  });
  end.addEventListener('abort', stopAsking, { once: true });
  /** Of the question before, until the search has answered the present one; null while nothing is searched. */
  const hits = computed(() => (words.value === '' ? null : search.answer.value));

  /** Why nothing can be searched, while somebody does. */
  const unsearched = computed(() => (words.value === '' ? null : search.failure.value));

  const rows = liveComputed<{ shown: Listed[]; more: boolean }>(() => {
    again.value;
    const hit = hits.value;
    if (words.value !== '' && hit === null) return null;
    const folded = hit?.question.query ?? '';
    const count = hit?.question.most ?? limit.value;
    const wanted = filter.value;
    const ids = hit?.found.ids ?? (wanted === 'draft' ? [...draftIds.value] : null);
    const [of, sorted, agentId] = [whose.value, order.value, account.value.value?.agentId ?? null];
    const within = sorted === 'due' && wanted === 'waiting' && folded === '' ? dueFirst : newestFirst;
    async function waiting(): Promise<StoredTicket[]> {
      if (of === 'everyone' && sorted === 'newest') return store.waiting(count + 1);
      const all = await store.waiting(MOST_SORTED);
      return all.filter((ticket) => isOf(of, ticket, agentId)).sort(byGroup(within));
    }
    return async () => {
      const tickets = ids
        ? await store.some(ids.slice(0, count + 1))
        : await (wanted === 'all' ? store.newest(count + 1) : waiting());
      const shown = tickets.slice(0, count).sort(folded !== '' || wanted === 'waiting' ? byGroup(within) : newestFirst);
      const threads = folded === '' ? [] : await desk.cache.threads.bulkGet(shown.map(({ id }) => id));
      return {
        shown: shown.map((ticket, index) => found(ticket, threads[index], folded)),
        more: tickets.length > count,
      };
    };
  }, end);

  /** The list that is longer than what is shown of it; a search does not know how much more there is. */
  const longer = computed(() =>
    words.value === '' && rows.value.value?.more && whose.value === 'everyone' ? filter.value : null,
  );
  const total = signal<number | null>(null);
  // Once for each opening of a list: counting reads all of its index.
  const stopCounting = effect(() => {
    const which = longer.value;
    total.value = which === 'draft' ? draftIds.value.size : null;
    if (which === null || which === 'draft') return;
    store
      .count(which)
      .then((count) => {
        if (longer.peek() === which) total.value = count;
      })
      .catch(() => undefined);
  });
  end.addEventListener('abort', stopCounting, { once: true });

  const more = computed(
    () => !unsearched.value && (hits.value ? !hits.value.found.all : (rows.value.value?.more ?? false)),
  );

  function shownText(shown: number): string {
    if (!more.value) return t('tickets', { count: shown });
    if (total.value === null) return t('newest', { shown });
    const key = longer.value === 'all' ? 'newestOfAbout' : 'newestOf';
    return t(key, { shown, total: numberText(total.value) });
  }

  const status = computed(() => {
    const shown = rows.value.value?.shown.length;
    if (shown === undefined || unsearched.value) return '';
    const { done, of } = search.progress.value ?? { done: 0, of: 0 };
    const text = shownText(shown);
    if (words.value === '' || (hits.value !== null && search.ready.value)) return text;
    return hits.value === null || of === 0
      ? t('reading')
      : t('soFar', { text, percent: Math.floor((100 * done) / of) });
  });

  /** Another question begins at the top. */
  function restart<T>(what: { value: T }, value: T): void {
    limit.value = PAGE;
    what.value = value;
  }

  return {
    query: query as ReadonlySignal<string>,
    filter: filter as ReadonlySignal<ListFilter>,
    setQuery: (text) => restart(query, text),
    setFilter: (value) => restart(filter, value),
    whose: whose as ReadonlySignal<Whose>,
    order: order as ReadonlySignal<Order>,
    setWhose: (value) => restart(whose, value),
    setOrder: (value) => restart(order, value),
    showMore: () => {
      limit.value += 2 * PAGE;
    },
    prepare: search.prepare,
    failure: computed(() => unsearched.value ?? rows.failure.value),
    retry: () => {
      if (unsearched.peek()) return search.retry();
      void desk.reopen().finally(() => {
        again.value++;
      });
    },
    names: computed(() => names.value.value ?? EMPTY_NAMES),
    draftIds,
    more,
    status,
    searching: computed(() => words.value !== '' && !(search.settled.value && search.ready.value)),
    shown: computed(() => (unsearched.value ? [] : rows.value.value?.shown)),
  };
}
