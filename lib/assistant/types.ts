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
};

/** Everything a prompt may use of one ticket. No address, no phone number, no key. */
export type TicketFacts = {
  id: number;
  /** Freshdesk's number for the channel, when known; 5 is Twitter/X, whose texts the API withholds. */
  source?: number | undefined;
  subject: string;
  requesterName: string | null;
  /** Label and value, in the help desk's own words: Status, Priority, Type, Group, custom fields with a value. */
  fields: { label: string; value: string }[];
  tags: string[];
  /** Description first, then conversations, oldest first. */
  messages: ThreadMessage[];
};

/** The agent wants a draft changed. */
export type Refinement = {
  /** What to change, in the agent's words. */
  instruction: string;
  /** The draft as the agent edited it. */
  currentText: string;
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
