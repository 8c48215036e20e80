import type { AnswerDetails } from '@/lib/domain/answer-details';
import type { Cut } from '@/lib/text/mail/cuts';

export type AuthorRole = 'requester' | 'agent' | 'note';

/** One message of a thread as the assistant reads it: plain text, quotes not yet cut. */
export type ThreadMessage = {
  /** Freshdesk conversation id; 0 for the ticket's own description. */
  id: number;
  role: AuthorRole;
  /** Display name if known. */
  author: string | null;
  /** ISO instant. */
  at: string;
  text: string;
  /** An automatic answer (vacation mail and the like). */
  automatic: boolean;
  /** It came with text that its reader cannot see; that is left out. */
  hiddenText?: boolean;
  /** What was left out of the text: quotes of earlier messages, the signature. */
  cuts?: readonly Cut[];
  /** What is unusual about who speaks, or how. */
  as?: Unusual;
  /** Names of attached files. */
  attachments?: string[];
};

/**
 * `call`: an agent's notes of a phone call. `outbound`: an agent began the ticket with a mail. `other-person`: on the
 * customer's side, and not the requester. `merged`: what a customer wrote into a ticket that was merged into this one.
 */
export type Unusual = 'call' | 'outbound' | 'other-person' | 'merged';

/** What the help desk knows of the requester besides the name; each only where it is known. */
export type Contact = {
  /** As Freshdesk gives it: `de`, `pt-BR`. */
  language?: string | undefined;
  /** As Freshdesk gives it. */
  timeZone?: string | undefined;
  jobTitle?: string | undefined;
  vip?: boolean | undefined;
};

/** Another ticket of the same person, of the local copy. */
export type EarlierTicket = {
  id: number;
  subject: string;
  /** ISO instant. */
  updatedAt: string;
  status: string;
  /** What an agent wrote to the customer last; empty where it is not known. */
  lastReply: string;
};

/** @property internal customers do not see it in the portal. */
export type TicketField = { label: string; value: string; internal?: boolean };

/** Everything a prompt may use of one ticket. Besides what people wrote into it: no address, no phone number, no key. */
export type TicketFacts = {
  id: number;
  /** Freshdesk's number for the channel, when known; 5 is Twitter/X, whose texts the API withholds. */
  source?: number | undefined;
  subject: string;
  requesterName: string | null;
  /** Label and value, in the help desk's own words: Status, Priority, Type, Group, custom fields with a value. */
  fields: TicketField[];
  tags: string[];
  channel?: string | undefined;
  company?: string | undefined;
  product?: string | undefined;
  /** ISO instants. */
  createdAt?: string | undefined;
  dueBy?: string | undefined;
  /** Until when somebody should have answered at all; absent once an agent has. */
  firstReplyDueBy?: string | undefined;
  /** Names of people who get a copy, as far as they are known, else what stands before the @. */
  cc?: string[];
  contact?: Contact | undefined;
  /** Newest first. */
  earlier?: EarlierTicket[];
  /** Description first, then conversations, oldest first. */
  messages: ThreadMessage[];
};

/** The agent wants a draft changed. */
export type Refinement = {
  /** What to change, in the agent's words. */
  instruction: string;
  /** The draft as the agent edited it. */
  currentText: string;
  /** What the answer that made the draft said besides its text; absent where none did. */
  former?: AnswerDetails;
  /** What the agent asked of this draft before, oldest first. */
  earlier?: readonly string[];
};

/** How much of a thread goes into the prompt: `tight` after a "too long", `tiny` when a person asks for still less. */
export type PromptLength = 'full' | 'tight' | 'tiny';

export type ChatMessage = { role: 'system' | 'user' | 'assistant'; content: string };

/** A model answer after parsing. */
export type ParsedAnswer = AnswerDetails & {
  /** Plain text, ready to show, insert or send. */
  text: string;
  /** The JSON ended in the middle: `text` is what had arrived and must not be offered as finished. */
  cut?: boolean;
};

/** JSON schema for structured answers: every property required, none besides. */
export type AnswerSchema = {
  name: string;
  schema: { type: 'object'; properties: Record<string, unknown>; required: string[]; additionalProperties: false };
};
