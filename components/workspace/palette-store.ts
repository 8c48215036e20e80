import { computed, signal } from '@preact/signals';
import { createTicketFinder } from '@/components/ticket-list/find-tickets';
import type { StoredTicket } from '@/lib/domain/ticket';
import { fold } from '@/lib/search/fold';
import type { HelpDesk } from '@/lib/storage/help-desk';
import type { Action } from './actions';

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
  const query = signal('');
  const finder = createTicketFinder({ desk: deps.desk, query, without: deps.waiting, end: deps.end });
  const { words, tickets } = finder;
  finder.prepare();

  return {
    query,
    actions: computed(() =>
      words.value === '' ? deps.actions : deps.actions.filter(({ name }) => matches(name, words.value)),
    ),
    waiting: computed(() => tickets.value.filter(({ waiting }) => waiting === 1)),
    others: computed(() => tickets.value.filter(({ waiting }) => waiting === 0)),
    reading: finder.reading,
    failure: finder.failure,
  };
}
