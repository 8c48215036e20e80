import type { StoredTicket, ThreadRow } from '@/lib/storage/rows';

/** What can be found of one ticket, folded. */
export type Findable = {
  /** Subject, requester, number. */
  head: string;
  /** The description and the messages. */
  body: string;
};

/** Finds tickets by what is in them, in no particular order. */
export type SearchEngine = {
  /** Adds a ticket, or replaces what was known of it. */
  put(id: number, text: Findable): void;
  /** @param query folded. */
  find(query: string): Iterable<number>;
};

/** Characters of one ticket that are searched: pasted logs would take time and memory without being looked for. */
const MOST = 40_000;

/** @param fold how letters are made equal. */
export function findable(
  ticket: StoredTicket,
  thread: ThreadRow | undefined,
  fold: (text: string) => string,
): Findable {
  const head = [ticket.subject, ticket.requesterName, ticket.requesterEmail, `#${ticket.id}`]
    .filter(Boolean)
    .join('\n');
  const said = (thread?.conversations ?? []).map(({ author, text }) => `${author ?? ''}\n${text}`);
  // The newest message is the one that is remembered.
  const body = [ticket.descriptionText.slice(0, MOST / 2), ...said.reverse()].join('\n').slice(0, MOST);
  return { head: fold(head), body: fold(body) };
}
