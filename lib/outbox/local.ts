import type { ThreadRow } from '@/lib/domain/conversation';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { TicketRow } from '@/lib/domain/ticket';
import { signed } from '@/lib/drafts/signature';
import { beginsWith } from '@/lib/text/similar';
import type { Millis } from '@/lib/time';

/** What the local copy of the help desk tells about a ticket. */
export type LocalCopy = {
  ticket(id: number): Promise<TicketRow | undefined>;
  thread(id: number): Promise<ThreadRow | undefined>;
  /** Whose key it is; asked of Freshdesk when not known yet. */
  account(): Promise<{ agentId: number; signature?: string }>;
  /** The newest time that Freshdesk has told us, ISO; null when there is none. */
  newestTime(): Promise<string | null>;
  /** Reads a ticket again, so that pages show what was sent. */
  refresh(ticketId: number): Promise<void>;
};

const DAY_MS = 24 * 3_600_000;

type About = {
  text: string;
  /** What may stand below it: the person's own signature, the one that the help desk adds, or both. */
  signatures: readonly string[];
  agentId: number;
  /** The newest time that Freshdesk has told us, ISO. */
  newest: string | null;
  thread: ThreadRow | undefined;
  /** Our own deliveries on this ticket: a reply that has just gone out may not be in the thread yet. */
  deliveries: DeliveryRow[];
};

/**
 * Whether a reply of this agent with the same words went out on the ticket less than a day ago, whatever signature or
 * quote stands below them. Both times are Freshdesk's own: the newest one known stands for now, so a day may seem shorter
 * than it is, never longer.
 */
export function sentBefore(about: About, normalise: (text: string) => string): boolean {
  const wanted = normalise(about.text);
  const [own = '', theirs = ''] = about.signatures;
  const withSignature = new Set([own, theirs, `${own}\n\n${theirs}`].map((one) => normalise(signed(about.text, one))));
  const now: Millis = about.newest === null ? Number.NaN : Date.parse(about.newest);
  const seen = (about.thread?.conversations ?? [])
    .filter((row) => row.role === 'agent' && row.userId === about.agentId)
    .map((row) => ({ said: normalise(row.text), at: row.createdAt }))
    .filter(({ said }) => withSignature.has(said) || beginsWith(said, wanted));
  const delivered = about.deliveries
    .filter((row) => row.kind === 'reply' && row.state === 'confirmed')
    .map((row) => ({ said: normalise(row.approval.text), at: row.sentAt ?? '' }))
    .filter(({ said }) => said === wanted);
  return [...seen, ...delivered].some(({ at }) => !(now - Date.parse(at) >= DAY_MS));
}
