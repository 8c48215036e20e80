import { cut } from '@/lib/text/cut';
import { cutQuotes } from '@/lib/text/quotes';
import { cutSignature } from '@/lib/text/signature';

/** A reply that was sent, with whom it went to. */
export type SentReply = { ticketId: number; requesterId: number; text: string };

/** Tickets in which a paragraph stands that counts as a template. */
const LEAST_TICKETS = 5;
/** Of different customers: what is said to one again and again is about them. */
const LEAST_CUSTOMERS = 3;
/** Characters. Shorter ones are greetings and thanks. */
const SHORTEST = 60;
const LONGEST = 4000;
/** Characters of one reply that are looked at. */
const LONGEST_REPLY = 20_000;
const TITLE = 60;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function paragraphs(text: string): string[] {
  return cutSignature(cutQuotes(cut(text, LONGEST_REPLY)))
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST && part.length <= LONGEST);
}

/**
 * Paragraphs that an agent writes again and again, word for word, most used first.
 * @param signature what stands below every reply, and is none.
 */
export function recurringParagraphs(
  replies: readonly SentReply[],
  signature: string,
): { title: string; text: string; uses: number }[] {
  const below = oneLine(signature);
  const seen = new Map<string, { text: string; tickets: Set<number>; customers: Set<number> }>();
  for (const { ticketId, requesterId, text } of replies) {
    for (const paragraph of paragraphs(text)) {
      const key = oneLine(paragraph);
      if (below.includes(key)) continue;
      const known = seen.get(key) ?? { text: paragraph, tickets: new Set(), customers: new Set() };
      known.tickets.add(ticketId);
      known.customers.add(requesterId);
      seen.set(key, known);
    }
  }
  return [...seen.entries()]
    .filter(([, { tickets, customers }]) => tickets.size >= LEAST_TICKETS && customers.size >= LEAST_CUSTOMERS)
    .map(([key, { text, tickets }]) => ({ title: cut(key, TITLE), text, uses: tickets.size }))
    .sort((a, b) => b.uses - a.uses);
}
