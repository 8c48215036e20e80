import { computed, effect, signal } from '@preact/signals';
import { createSearch } from '@/components/ticket-list/search-store';
import { liveComputed } from '@/components/ui/live-computed';
import type { StoredTicket } from '@/lib/domain/ticket';
import { fold } from '@/lib/search/fold';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { createTicketStore } from '@/lib/tickets/store';
import type { Action } from './actions';

const MOST_TICKETS = 12;

/** Each word that was typed begins a word of the name, in any order. @param query folded. */
export function matches(name: string, query: string): boolean {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u);
  return query.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

/** What the palette finds: actions by their names, tickets of any status in the whole local copy. */
export function createPalette(deps: {
  desk: HelpDesk;
  actions: readonly Action[];
  waiting: () => readonly StoredTicket[];
  end: AbortSignal;
}) {
  const { desk, end } = deps;
  const query = signal('');
  const words = computed(() => fold(query.value).trim());
  const search = createSearch({ desk, end });
  const store = createTicketStore(desk.cache);
  search.prepare();
  const stop = effect(() =>
    search.ask(words.value === '' ? null : { query: words.value, among: 'all', most: MOST_TICKETS }),
  );
  end.addEventListener('abort', stop, { once: true });
  const found = liveComputed<StoredTicket[]>(() => {
    const ids = search.answer.value?.found.ids;
    return ids ? () => store.some(ids.slice(0, MOST_TICKETS)) : null;
  }, end);
  const tickets = computed(() =>
    words.value === '' ? deps.waiting().slice(0, MOST_TICKETS) : (found.value.value ?? []),
  );

  return {
    query,
    actions: computed(() =>
      words.value === '' ? deps.actions : deps.actions.filter(({ name }) => matches(name, words.value)),
    ),
    waiting: computed(() => tickets.value.filter(({ waiting }) => waiting === 1)),
    others: computed(() => tickets.value.filter(({ waiting }) => waiting === 0)),
    reading: computed(() => words.value !== '' && !(search.ready.value && search.settled.value)),
    failure: search.failure,
  };
}
