import { computed, effect, signal } from '@preact/signals';
import { createDraftStore } from '@/lib/drafts/store';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { live } from '@/lib/storage/live';
import type { TicketRow } from '@/lib/storage/rows';
import { EMPTY_NAMES } from '@/lib/tickets/names';
import { createTicketStore } from '@/lib/tickets/store';
import { haystack, type ListFilter, select } from './search';

const NEWEST = 500;

/** The mail client's list: the newest tickets, filtered and searched in memory. */
export function createTicketList({ desk, end }: { desk: HelpDesk; end: AbortSignal }) {
  const store = createTicketStore(desk.cache);
  const rows = live(() => store.newest(NEWEST), end);
  const names = live(() => store.names(), end);
  const drafts = live(() => createDraftStore({ db: desk.work, now: Date.now }).pending(NEWEST), end);
  const query = signal('');
  const filter = signal<ListFilter>('waiting');
  const texts = signal<ReadonlyMap<number, string>>(new Map());

  async function read(tickets: readonly TicketRow[]) {
    const threads = await desk.cache.threads.bulkGet(tickets.map((ticket) => ticket.id));
    if (tickets !== rows.value.peek()) return;
    texts.value = new Map(
      tickets.map((ticket, at) => {
        const thread = threads[at]?.conversations.map((one) => `${one.author ?? ''}\n${one.text}`).join('\n');
        return [ticket.id, haystack(ticket, thread)];
      }),
    );
  }

  // Threads are read only once somebody searches: until then the list needs none of their text.
  const searching = computed(() => query.value.trim() !== '');
  const stop = effect(() => {
    const tickets = rows.value.value;
    // Without the threads a search still finds subjects and descriptions.
    if (searching.value && tickets) read(tickets).catch(() => undefined);
  });
  end.addEventListener('abort', stop);

  return {
    query,
    filter,
    failure: rows.failure,
    names: computed(() => names.value.value ?? EMPTY_NAMES),
    draftIds: computed(() => new Set((drafts.value.value ?? []).map((draft) => draft.ticketId))),
    /** `undefined` until the database has answered. */
    shown: computed(() =>
      rows.value.value === undefined
        ? undefined
        : select(rows.value.value, {
            query: query.value,
            filter: filter.value,
            texts: texts.value,
            drafts: drafts.value.value ?? [],
          }),
    ),
  };
}

export type TicketList = ReturnType<typeof createTicketList>;
