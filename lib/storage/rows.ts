import type { Failure } from '@/lib/errors';
import type { EditorText } from './editor-rows';
import type { DraftCost } from './ledger-rows';

/** Milliseconds since the epoch, from the injected clock. */
export type Millis = number;

/** One ticket of the local copy. Plain text only: no HTML of a ticket is ever stored or shown. */
export type TicketRow = {
  id: number;
  subject: string;
  descriptionText: string;
  /** Words of the description that its reader cannot see; they are not in its text. Missing for none, and in older rows. */
  hiddenText?: string;
  status: number;
  priority: number;
  source: number;
  type: string | null;
  requesterId: number;
  requesterName: string | null;
  requesterEmail: string | null;
  responderId: number | null;
  groupId: number | null;
  companyId: number | null;
  tags: string[];
  /** Addresses that a reply would copy (Freshdesk's `cc_emails`). */
  cc: string[];
  /** Custom fields that have a value. */
  customFields: Record<string, string | number | boolean>;
  createdAt: string;
  /** As Freshdesk gave it, UTC, whole seconds. */
  updatedAt: string;
  dueBy: string | null;
  deleted: boolean;
  spam: boolean;
  /** 1 when an agent is expected to act (open or custom status), else 0: a number, so that it can be indexed. */
  waiting: 0 | 1;
};

/** A ticket as the local copy keeps it: with what its conversations say of it. */
export type StoredTicket = TicketRow & {
  /**
   * When something happened that an agent waits for: it came, a customer wrote, it was reopened or handed over. Freshdesk's
   * time of change alone is no such sign: a missed due time moves it too (public recordings, 2020-2023).
   */
  activeAt: string;
  /** Its conversations were read once, so that a change without a new message in them is known for what it is. */
  heard?: true;
  /** Read by itself in the second of its last change: more may have come in it, with the same time of change. */
  early?: true;
};

export type AttachmentRow = { id: number; name: string; contentType: string; size: number };

export type ConversationRow = {
  id: number;
  ticketId: number;
  /** Who speaks: a customer (`incoming && !private`), an agent's public reply, or a private note. */
  role: 'requester' | 'agent' | 'note';
  /** It came in from outside, a private note too: the answer to a forwarded mail. Absent in rows of older versions: not known. */
  incoming?: boolean;
  userId: number | null;
  /** Display name, when the answer or the help desk's agent list tells it. */
  author: string | null;
  text: string;
  /** Words of the message that its reader cannot see; they are not in `text`. Missing for none, and in older rows. */
  hiddenText?: string;
  to: string[];
  cc: string[];
  bcc: string[];
  createdAt: string;
  /** Vacation mail and the like. */
  automatic: boolean;
  source: number;
  attachments: AttachmentRow[];
};

/** The conversations of a ticket, always read and replaced as a whole set: deleted ones simply disappear in Freshdesk. */
export type ThreadRow = {
  ticketId: number;
  fetchedAt: Millis;
  /** The ticket's `updatedAt` when this set was read. */
  ticketUpdatedAt: string;
  /** Attachments of the ticket's own description. */
  attachments: AttachmentRow[];
  /** Oldest first, by (createdAt, id). */
  conversations: ConversationRow[];
};

export type MetaRow = { key: string; value: unknown };

export type DraftKind = 'response' | 'instructions';

/**
 * What became of the person's intent with a draft. Only `pending` ones are listed as waiting in the inbox.
 */
export type Disposition = 'pending' | 'inserted' | 'sending' | 'sent' | 'noted' | 'dismissed';

type DraftState =
  /** A generation owns the row; nobody else writes its text. */
  | 'generating'
  | 'ready'
  /** Text is there, but the answer did not end as it should: shown as such, never as finished. */
  | 'incomplete'
  /** No text at all; `failure` says why. */
  | 'failed';

export type DraftRow = {
  /** `${ticketId}:${kind}`: at most one current draft of each kind. */
  id: string;
  ticketId: number;
  kind: DraftKind;
  /** What lists show without a join. */
  ticketSubject: string;
  requesterName: string | null;
  text: string;
  /** The person has typed since the last generation ended. */
  edited: boolean;
  state: DraftState;
  failure: Failure | null;
  status: 'final_solution' | 'needs_follow_up' | null;
  reason: string | null;
  followUpQuestions: string[];
  /** The generation that owns or last owned the row. A stale one finds another id here and writes nothing. */
  generation: {
    id: string;
    startedAt: Millis;
    instruction: string | null;
    model: string;
    /** What it is doing, for the progress line. */
    step: 'reading-ticket' | 'waiting-for-model' | 'retrying' | 'silent' | 'thinking' | 'writing' | 'done';
    /** Seconds without a byte, told every 20, while the step is `silent`. */
    silentSeconds?: number;
    /** The row's text is this generation's already; until then it is the one before. Missing in rows of older versions. */
    wrote?: boolean;
    /** The text that this generation is to replace had not ended as it should. */
    overIncomplete?: boolean;
  } | null;
  /** Absent until a model was asked for it. Written by the ledger when a request ends. */
  cost?: DraftCost;
  /** Messages of the thread that did not fit the prompt. */
  omittedMessages: number;
  /** Messages that were cut in their middle to fit; missing in rows of older versions. */
  shortenedMessages?: number | undefined;
  /** The customer wrote nothing but a subject: the draft had no more to go on. */
  fromSubjectOnly: boolean;
  disposition: Disposition;
  /** Oldest first; see lib/drafts/in-editor.ts. Absent where there is none. */
  inEditor?: EditorText[];
  createdAt: Millis;
  updatedAt: Millis;
  /** Set by the database (mark.ts). */
  rev?: number;
};

export type VersionRow = {
  id?: number;
  draftId: string;
  text: string;
  status: DraftRow['status'];
  reason: string | null;
  followUpQuestions: string[];
  /** What made it: the first draft, a refinement's words, or the person's own editing. */
  origin: { kind: 'generated' } | { kind: 'refined'; instruction: string } | { kind: 'edited' };
  /** The answer had not ended as it should. */
  incomplete?: boolean;
  createdAt: Millis;
};

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
