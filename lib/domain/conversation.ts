import type { Millis } from '@/lib/time';

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

/** What Freshdesk tells of a requester besides the name; nothing of it where the agent may not see contacts. */
export type ContactRow = {
  readAt: Millis;
  /** `de`, `pt-BR`. */
  language: string | null;
  /** As Freshdesk names it: "Eastern Time (US & Canada)". */
  timeZone: string | null;
  jobTitle: string | null;
  tags: string[];
};

/** The conversations of a ticket, always read and replaced as a whole set: deleted ones simply disappear in Freshdesk. */
export type ThreadRow = {
  ticketId: number;
  fetchedAt: Millis;
  /** The ticket's `updatedAt` when this set was read. */
  ticketUpdatedAt: string;
  /** Attachments of the ticket's own description. */
  attachments: AttachmentRow[];
  /** The requester, where a person asked for the ticket; absent in rows of older versions. */
  contact?: ContactRow;
  /** Oldest first, by (createdAt, id). */
  conversations: ConversationRow[];
};
