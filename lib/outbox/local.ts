import type { Millis, ThreadRow, TicketRow } from '@/lib/storage/rows';

/** What the local copy of the help desk tells about a ticket. */
export type LocalCopy = {
  ticket(id: number): Promise<TicketRow | undefined>;
  thread(id: number): Promise<ThreadRow | undefined>;
  /** Whose key it is; asked of Freshdesk when not known yet. */
  account(): Promise<{ agentId: number }>;
  /** The newest time that Freshdesk has told us, ISO; null when there is none. */
  newestTime(): Promise<string | null>;
  /** Reads a ticket again, so that pages show what was sent. */
  refresh(ticketId: number): Promise<void>;
};

const DAY_MS = 24 * 3_600_000;

/**
 * Whether a reply of this agent with the same words stands in the thread and is less than a day old. Both times are
 * Freshdesk's own: the newest one known stands for now, so a day may seem shorter than it is, never longer.
 */
export function sentBefore(
  thread: ThreadRow | undefined,
  { text, agentId, newest }: { text: string; agentId: number; newest: string | null },
  normalise: (text: string) => string,
): boolean {
  const wanted = normalise(text);
  const now: Millis = newest === null ? Number.NaN : Date.parse(newest);
  return (thread?.conversations ?? []).some(
    (row) =>
      row.role === 'agent' &&
      row.userId === agentId &&
      !(now - Date.parse(row.createdAt) >= DAY_MS) &&
      normalise(row.text) === wanted,
  );
}
