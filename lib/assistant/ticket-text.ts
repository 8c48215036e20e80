import { AppError } from '@/lib/failures/app-error';
import { type FittedThread, fitThread, THREAD_BUDGET } from './budget';
import { heading } from './data-mark';
import { briefly, describeFields, firstName, fitList } from './structured';
import { isPlaceholder, readThread } from './thread';
import type { AuthorRole, DraftKind, ThreadMessage, TicketFacts } from './types';

export type TicketText = {
  text: string;
  /** With which every heading in `text` begins; nothing that people wrote holds it. */
  mark: string;
  omitted: number;
  shortened: number;
  subject: string;
  customerText: string;
};

const SPEAKERS: Record<AuthorRole, string> = { requester: 'customer', agent: 'agent', note: 'private note' };

/** Characters. Freshdesk's own subjects have at most 255. */
const LONGEST_SUBJECT = 500;
const LONGEST_TAGS = 1000;
/** What stands above the thread is free up to here; what is longer takes from the thread, at most a quarter of it. */
const FREE_HEAD = 1000;

/**
 * The ticket as the model reads it.
 * @param options.markFor makes the mark: a word that occurs in none of the texts.
 * @throws AppError `ticket-empty` without any text, `ticket-placeholder` when Freshdesk withholds the customer's words.
 */
export function describeTicket(
  facts: TicketFacts,
  options: {
    kind: DraftKind;
    includePrivateNotes: boolean;
    budget?: number | undefined;
    markFor: (texts: string[]) => string;
  },
): TicketText {
  if (isPlaceholder(facts)) throw new AppError('ticket-placeholder');
  const messages = readThread(facts, options.kind === 'instructions' || options.includePrivateNotes);
  const subject = briefly(facts.subject, LONGEST_SUBJECT);
  if (subject === '' && messages.length === 0) throw new AppError('ticket-empty');
  const budget = options.budget ?? THREAD_BUDGET;
  const head = headLines(facts, subject, Math.max(FREE_HEAD, budget / 4));
  const mark = options.markFor([...head, ...messages.map((message) => message.text)]);
  const over = Math.max(0, head.join('\n').length - FREE_HEAD);
  const fitted = fitThread(messages, budget - over, mark);
  const customer = messages.filter((message) => message.role === 'requester');
  return {
    text: [...head.map((line) => heading(mark, line)), '', ...body(fitted, mark)].join('\n').trim(),
    mark,
    omitted: fitted.omitted,
    shortened: fitted.shortened,
    subject,
    customerText: customer.map((message) => message.text).join('\n'),
  };
}

/** @param most characters of all of it. */
function headLines(facts: TicketFacts, subject: string, most: number): string[] {
  const tags = fitList(
    facts.tags.slice(0, LONGEST_TAGS).flatMap((tag) => briefly(tag, 100) || []),
    ', ',
    Math.min(LONGEST_TAGS, most / 4),
  );
  const lines = [
    `Requester first name: ${firstName(facts.requesterName) ?? '(not known)'}`,
    `Subject: ${subject || '(none)'}`,
  ];
  const fields = fitList(describeFields(facts), '; ', most - lines.join('\n').length - tags.length - 100);
  return [...lines, ...(fields ? [`Ticket fields: ${fields}`] : []), ...(tags ? [`Tags: ${tags}`] : [])];
}

const body = (thread: FittedThread, mark: string) =>
  thread.items.map((item) =>
    item.kind === 'gap'
      ? `${heading(mark, `${item.count} earlier ${item.count === 1 ? 'message' : 'messages'} left out`)}\n`
      : `${heading(mark, title(item.message))}\n${item.message.text}\n`,
  );

const title = ({ role, at, hiddenText }: ThreadMessage) =>
  [SPEAKERS[role], minute(at), ...(hiddenText ? ['hidden text left out'] : [])].join(' · ');

/** `2026-11-20 09:14`, UTC; the text itself when it is no date. */
function minute(instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? instant.slice(0, 16) : new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
