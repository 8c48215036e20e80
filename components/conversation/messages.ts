import { createThreadReader } from '@/lib/assistant/prepare/thread';
import type { AttachmentRow, ConversationRow, ThreadRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import type { Cut } from '@/lib/text/mail/cuts';
import { findRepeat } from '@/lib/text/repeat';
import type { Names } from '@/lib/tickets/names';

/** One message as the conversation shows it. Plain text; nothing of a ticket is ever shown as HTML. */
export type Message = {
  /** Conversation id; 0 for the ticket's own description. */
  id: number;
  role: ConversationRow['role'];
  /** null when nobody told; then the role alone is shown. */
  author: string | null;
  at: string;
  text: string;
  /** Quoted history and signature that were cut from `text`; null when nothing was. */
  quoted: string | null;
  /** What they were. */
  cuts: readonly Cut[];
  /** Words that whoever opens the mail cannot see; they are not in `text`. */
  hidden: string | null;
  automatic: boolean;
  attachments: AttachmentRow[];
};

/** The ticket's description, then its conversations, oldest first. */
export function toMessages(ticket: TicketRow, thread: ThreadRow | null, names: Names): Message[] {
  const read = createThreadReader();
  const description: Message = {
    id: 0,
    role: 'requester',
    author: ticket.requesterName,
    at: ticket.createdAt,
    ...split({ id: 0, role: 'requester', text: ticket.descriptionText, automatic: false }, read),
    hidden: ticket.hiddenText ?? null,
    attachments: thread?.attachments ?? [],
  };
  const messages = [description, ...(thread?.conversations ?? []).map((one) => toMessage(one, ticket, names, read))];
  const repeat = findRepeat(messages, ticket.source);
  if (!repeat) return messages;
  // It may carry files that the description lacks.
  const known = new Set(description.attachments.map(({ name }) => name));
  description.hidden ??= repeat.hidden;
  description.attachments = [...description.attachments, ...repeat.attachments.filter(({ name }) => !known.has(name))];
  return messages.filter((message) => message !== repeat);
}

function toMessage(one: ConversationRow, ticket: TicketRow, names: Names, read: ThreadReader): Message {
  const known = one.userId === null ? undefined : names.agent[one.userId];
  const requester = one.userId === ticket.requesterId ? ticket.requesterName : null;
  return {
    id: one.id,
    role: one.role,
    author: one.author ?? known ?? requester,
    at: one.createdAt,
    ...split(one, read),
    hidden: one.hiddenText ?? null,
    attachments: one.attachments,
  };
}

const visible = (text: string) => text.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');

type ThreadReader = ReturnType<typeof createThreadReader>;

/** A message that would be empty without its quotes is shown whole, an automatic answer, too. */
function split(
  message: Parameters<ThreadReader>[0],
  read: ThreadReader,
): Pick<Message, 'text' | 'quoted' | 'cuts' | 'automatic'> {
  const whole = message.text.trim();
  const { text, cuts, automatic } = read(message);
  const own = automatic ? whole : text.trim() || whole;
  if (visible(own) === visible(whole)) return { text: own, quoted: null, cuts: [], automatic };
  return { text: own, quoted: whole.startsWith(own) ? whole.slice(own.length).trim() : whole, cuts, automatic };
}
