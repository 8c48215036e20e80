import { conversationSpeaker } from '@/lib/assistant/prepare/speakers';
import { toFacts } from '@/lib/assistant/prepare/ticket-facts';
import type { ConversationRow, ThreadRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import type { Sources } from '@/lib/fact-check';
import { cut } from '@/lib/text/cut';
import { type Message, separateWords } from '@/lib/text/own-words';
import { ownDomain } from '@/lib/text/public-mail';
import type { Names } from '@/lib/tickets/names';

export type SourcesRequest = {
  ticket: TicketRow;
  thread: ThreadRow;
  names: Names;
  /** Host of the help desk. */
  host: string;
  /** The agent whose key it is, when known. */
  account: { name: string; email: string } | null;
  /** What the help desk knows and wrote once for all tickets: playbooks. Prompts say how to write, and bear out nothing. */
  guidance: readonly string[];
  /** What the agent asked the model for. */
  instructions: readonly string[];
  /** Of the replies that are sent from here; empty without one. It names the agent, and may hold a phone number. */
  signature: string;
  /** Milliseconds since 1970. */
  now: number;
};

/** Characters. No model is given more of a message, nor of a thread; the check reads all of its sources in one piece of work. */
const LONGEST_MESSAGE = 50_000;
const LONGEST_THREAD = 200_000;

/** What may bear a claim out of a thread of megabytes: its first message and its newest ones, each not beyond its beginning. */
function readable(messages: readonly Message[]): Message[] {
  const short = messages.map((message) => ({ ...message, text: cut(message.text, LONGEST_MESSAGE) }));
  const [first, ...rest] = short;
  let left = LONGEST_THREAD - (first?.text.length ?? 0);
  const newest = rest.toReversed().filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
  return [...(first ? [first] : []), ...newest.reverse()];
}

/** Notes that came in from outside (answers to a forwarded mail) and those of which nobody knows are not the help desk's. */
const isOwn = ({ role, incoming, userId }: ConversationRow, requester: number) =>
  userId !== requester && (role === 'agent' || (role === 'note' && incoming === false));

/** Private notes, and what the customer has read or written. Of a merged ticket the customer knows what they wrote there. */
function messagesByReader(ticket: TicketRow, thread: ThreadRow): { said: string[]; open: string[] } {
  const isNote = (row: ConversationRow) =>
    row.userId !== ticket.requesterId && conversationSpeaker(row, ticket).role === 'note';
  const texts = (rows: readonly ConversationRow[]) => readable(rows.map(({ text }) => ({ text, own: true })));
  return {
    said: texts(thread.conversations.filter(isNote)).map(({ text }) => text),
    open: [
      cut(ticket.descriptionText, LONGEST_MESSAGE),
      ...texts(thread.conversations.filter((row) => !isNote(row))).map(({ text }) => text),
    ],
  };
}

/** What a reply to this ticket may claim, sorted by who said it. What an agent's message quotes is not the agent's. */
export function sourcesOf({ ticket, thread, account, host, now, ...request }: SourcesRequest): Sources {
  const { fields, subject, tags, requesterName } = toFacts(ticket, thread, request.names);
  const words = separateWords(
    readable([
      { text: ticket.descriptionText, own: false },
      ...thread.conversations.map((row) => ({ text: row.text, own: isOwn(row, ticket.requesterId) })),
    ]),
  );
  const agents = account && ownDomain(account.email);
  const stated = fields.map(({ label, value }) => `${label}: ${value}`);
  return {
    own: [
      ...words.own,
      ...request.guidance,
      ...request.instructions,
      request.signature,
      `#${ticket.id}`,
      `https://${host}`,
      `https://${host}/support/tickets/${ticket.id}`,
      account ? `${account.name} ${account.email}` : '',
      // Freshdesk's own knowledge of whom the reply goes to. Its domain is theirs, and bears out no link.
      ticket.requesterEmail ?? '',
    ],
    customer: [
      subject,
      ...words.outside,
      ...stated,
      ...tags,
      requesterName ?? '',
      ...ticket.cc,
      ...thread.conversations.flatMap((row) => [...row.to, ...row.cc]),
    ],
    notes: {
      ...messagesByReader(ticket, thread),
      everyday: [
        ...request.guidance,
        ...request.instructions,
        request.signature,
        account?.name ?? '',
        subject,
        requesterName ?? '',
        ...stated,
        ...tags,
      ],
    },
    times: [
      ticket.createdAt,
      ...thread.conversations.map((row) => row.createdAt),
      ...(ticket.dueBy === null ? [] : [ticket.dueBy]),
      new Date(now).toISOString(),
    ],
    now: new Date(now).toISOString(),
    hosts: [host, ...(agents ? [agents] : [])],
  };
}
