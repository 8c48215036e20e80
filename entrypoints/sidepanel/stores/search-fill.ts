import type { CacheDatabase } from '@/lib/storage/cache';
import type { StoredTicket, ThreadRow } from '@/lib/storage/rows';
import { findable, type SearchEngine } from '@/lib/tickets/search/engine';
import { fold } from '@/lib/tickets/search/fold';

/** What the list needs to know of a ticket before it reads its row. */
export type Fact = { waiting: boolean };

/** Milliseconds of work between two pauses: typing and painting wait for no longer. */
const SLICE_MS = 8;
const CHUNK = 100;

/** Puts tickets into the engine, once for every change of ticket or messages. */
export function createFiller(cache: CacheDatabase, engine: SearchEngine, now: () => number) {
  const facts = new Map<number, Fact>();
  const states = new Map<number, string>();

  function put(ticket: StoredTicket, thread: ThreadRow | undefined): void {
    const state = `${ticket.updatedAt} ${ticket.activeAt} ${thread?.fetchedAt}`;
    const gone = ticket.deleted || ticket.spam;
    if (gone) facts.delete(ticket.id);
    else facts.set(ticket.id, { waiting: ticket.waiting === 1 });
    if (states.get(ticket.id) === state) return;
    states.set(ticket.id, state);
    engine.put(ticket.id, findable(ticket, thread, fold));
  }

  /** @param done called after each chunk with how many are in. */
  async function fill(
    ids: readonly number[],
    { pause, end, done }: { pause: () => Promise<void>; end: AbortSignal; done: (count: number) => void },
  ): Promise<void> {
    let since = now();
    for (let from = 0; from < ids.length; from += CHUNK) {
      const chunk = ids.slice(from, from + CHUNK);
      const [tickets, threads] = await Promise.all([cache.tickets.bulkGet(chunk), cache.threads.bulkGet(chunk)]);
      for (const [index, ticket] of tickets.entries()) {
        if (ticket) put(ticket, threads[index]);
        if (now() - since < SLICE_MS) continue;
        await pause();
        if (end.aborted) return;
        since = now();
      }
      done(Math.min(from + CHUNK, ids.length));
    }
  }

  return { facts, fill };
}
