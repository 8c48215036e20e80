import { AppError } from '@/lib/errors';
import { type FittedThread, fitThread } from './budget';
import { describeFields, firstName, withoutContacts } from './structured';
import { isPlaceholder, readThread } from './thread';
import type { AuthorRole, DraftKind, ThreadMessage, TicketFacts } from './types';

export type TicketText = { text: string; omitted: number; shortened: number; subject: string; customerText: string };

const SPEAKERS: Record<AuthorRole, string> = { requester: 'customer', agent: 'agent', note: 'private note' };

/** A line in a message that looks like one of our own headings, written to pass for an agent. */
const FAKE_HEADING = /^([\s>]*)\[(?=\s*(?:customer|agent|private|note|system|earlier|\d+ earlier|requester)\b)/gim;

/**
 * The ticket as the model reads it.
 * @throws AppError `ticket-empty` without any text, `ticket-placeholder` when Freshdesk withholds the customer's words.
 */
export function describeTicket(
  facts: TicketFacts,
  options: { kind: DraftKind; includePrivateNotes: boolean; budget?: number | undefined },
): TicketText {
  if (isPlaceholder(facts)) throw new AppError('ticket-placeholder');
  const messages = readThread(facts, options.kind === 'instructions' || options.includePrivateNotes);
  const subject = withoutContacts(facts.subject);
  if (subject === '' && messages.length === 0) throw new AppError('ticket-empty');
  const fitted = fitThread(messages, options.budget);
  const customer = messages.filter((message) => message.role === 'requester');
  return {
    text: [...heading(facts, subject), '', ...body(fitted)].join('\n').trim(),
    omitted: fitted.omitted,
    shortened: fitted.shortened,
    subject,
    customerText: customer.map((message) => message.text).join('\n'),
  };
}

function heading(facts: TicketFacts, subject: string): string[] {
  const fields = describeFields(facts);
  const tags = facts.tags.map(withoutContacts).filter((tag) => tag !== '');
  return [
    `Requester first name: ${firstName(facts.requesterName) ?? '(not known)'}`,
    `Subject: ${subject || '(none)'}`,
    ...(fields ? [`Ticket fields: ${fields}`] : []),
    ...(tags.length > 0 ? [`Tags: ${tags.join(', ')}`] : []),
  ];
}

const body = (thread: FittedThread) =>
  thread.items.map((item) =>
    item.kind === 'gap'
      ? `[${item.count} earlier ${item.count === 1 ? 'message' : 'messages'} left out]\n`
      : `${title(item.message)}\n${item.message.text.replace(FAKE_HEADING, '$1(')}\n`,
  );

const title = (message: ThreadMessage) => `[${SPEAKERS[message.role]} · ${minute(message.at)}]`;

/** `2026-11-20 09:14`, UTC; the text itself when it is no date. */
function minute(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant.slice(0, 16) : new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
