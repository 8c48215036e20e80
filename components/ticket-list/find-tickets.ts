import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { liveComputed } from '@/components/ui/live-computed';
import type { StoredTicket } from '@/lib/domain/ticket';
import type { Failure } from '@/lib/failures/app-error';
import { fold } from '@/lib/search/fold';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { createTicketStore } from '@/lib/tickets/store';
import { createSearch } from './search-store';

const MOST = 12;

/** Tickets of any status in the whole local copy, by what somebody types. */
export interface TicketFinder {
  /** What is typed, folded; '' for nothing. */
  readonly words: ReadonlySignal<string>;
  readonly tickets: ReadonlySignal<StoredTicket[]>;
  /** What is shown may not be all of it yet. */
  readonly reading: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Opens the index before the first letter is typed. */
  prepare(): void;
}

/** @param without what is shown where nothing is typed. */
export function createTicketFinder(deps: {
  desk: HelpDesk;
  query: ReadonlySignal<string>;
  without: () => readonly StoredTicket[];
  end: AbortSignal;
}): TicketFinder {
  const { desk, query, end } = deps;
  const words = computed(() => fold(query.value).trim());
  const search = createSearch({ desk, end });
  const store = createTicketStore(desk.cache);
  const stop = effect(() => search.ask(words.value === '' ? null : { query: words.value, among: 'all', most: MOST }));
  end.addEventListener('abort', stop, { once: true });
  const found = liveComputed<StoredTicket[]>(() => {
    const ids = search.answer.value?.found.ids;
    return ids ? () => store.some(ids.slice(0, MOST)) : null;
  }, end);

  return {
    words,
    tickets: computed(() => (words.value === '' ? deps.without().slice(0, MOST) : (found.value.value ?? []))),
    reading: computed(() => words.value !== '' && !(search.ready.value && search.settled.value)),
    failure: search.failure,
    prepare: search.prepare,
  };
}
