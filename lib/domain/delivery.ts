import type { Failure } from '@/lib/failures/app-error';
import type { Millis } from '@/lib/time';

/**
 * One approval and what became of it. See lib/outbox/machine.ts for the moves.
 * `in_flight` is committed before the one POST; from there only facts from Freshdesk lead on.
 */
export type DeliveryState =
  | 'holding'
  | 'cancelled'
  | 'returned'
  | 'claimed'
  | 'in_flight'
  | 'confirmed'
  | 'refused'
  | 'unknown'
  | 'unconfirmed';

/** Held, or in the worker's hands: not known to have ended, and nothing is looked for yet. */
export const ON_ITS_WAY = ['holding', 'claimed', 'in_flight'] as const satisfies readonly DeliveryState[];

export const isOnItsWay = ({ state }: { state: DeliveryState }) => (ON_ITS_WAY as readonly string[]).includes(state);

export type Approval = {
  ticketId: number;
  host: string;
  /** Frozen text; `html` is exactly what is posted. */
  text: string;
  /** Below the text, as it was shown; absent where none was added. */
  signature?: string;
  html: string;
  /** SHA-256 of `html`, hex: checked again right before the POST. */
  bodyHash: string;
  requesterId: number;
  to: string[];
  cc: string[];
  /** Addresses that the ticket copied when it was approved; absent in rows of the first version. */
  ticketCc?: string[];
  /** Highest conversation id the person had on screen; anything above it stops the sending. */
  lastConversationId: number;
  /** Ticket status the person saw. */
  ticketStatus: number;
  agentId: number;
};

export type DeliveryRow = {
  id: string;
  ticketId: number;
  kind: 'reply' | 'note';
  state: DeliveryState;
  approval: Approval;
  ticketSubject: string;
  requesterName?: string | null;
  createdAt: Millis;
  /** End of the wait on this computer's clock, for showing; what counts is `holdMs` on a clock that cannot be set. */
  deadline: Millis;
  /** Length of the wait: the undo window, or what Freshdesk asked for. Absent in rows of the first version. */
  holdMs?: Millis;
  /** When it was first to go out. A restart moves `deadline`, never this one. */
  dueAt?: Millis;
  /** Counts claims; an attempt must name the newest one. */
  fence?: number;
  /** POSTs so far, and those that Freshdesk surely did not process because of its limit. */
  attempts?: number;
  refusals?: number;
  /** Waits that Freshdesk's limit asked for. */
  postponed?: number;
  /** Browser session in which it was approved: a row of an earlier session is never sent. */
  session: string;
  /** Highest conversation id found by the pre-flight; the probe looks above it. */
  highWater: number | null;
  /** The agent's signature then, as text; Freshdesk may have added it. */
  signature?: string;
  attemptedAt: Millis | null;
  probes: number;
  conversationId: number | null;
  /** Freshdesk's own time of the reply, ISO. */
  sentAt: string | null;
  failure: Failure | null;
  /** When a person said that they have looked at the ticket: it asks nobody any more. */
  lookedAt?: Millis;
  /** The status to set after the reply, its own step: a half-done pair is shown as such. */
  statusAfter: number | null;
  statusStep: 'none' | 'waiting' | 'done' | 'failed';
  /** Set by the database (mark.ts). */
  rev?: number;
};
