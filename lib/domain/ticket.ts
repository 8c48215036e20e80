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
  /** Until when an agent should have answered first. Absent in rows of older versions, as what follows. */
  firstReplyDueBy?: string | null;
  productId?: number | null;
  /** Only where the ticket was read by itself. */
  companyName?: string;
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
  /** The newest public message is an agent's: it waits for the customer, whatever its status. */
  answered?: true | undefined;
  /** Its conversations were read once, so that a change without a new message in them is known for what it is. */
  heard?: true;
  /** Read by itself in the second of its last change: more may have come in it, with the same time of change. */
  early?: true;
};
