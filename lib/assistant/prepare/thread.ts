import { automaticKind, insteadOf } from '@/lib/text/mail/automatic';
import { createHeld } from '@/lib/text/mail/held';
import { type MessageRead, type Reading, readMessage } from '@/lib/text/mail/read-message';
import { findRepeat } from '@/lib/text/repeat';
import { cleanUnicode } from '@/lib/text/unicode';
import type { ThreadMessage, TicketFacts } from '../types';

/** Freshdesk's source number for Twitter/X. Source: Freshdesk API, tickets and conversations. */
const TWITTER = 5;

/** One message as the model should read it, see `readMessage`. */
export const cleanMessage = (text: string, reading: Reading = {}): string => readMessage(text, reading).text;

/**
 * Reads the messages of a thread one after the other, oldest first: what an earlier one says is not read twice, and the
 * first one keeps its quotes, which are nowhere else.
 */
export function createThreadReader() {
  const held = createHeld();
  return (message: Pick<ThreadMessage, 'id' | 'text' | 'role' | 'automatic'>): MessageRead & { automatic: boolean } => {
    const first = message.id === 0;
    const kind = !first && message.role === 'requester' ? automaticKind(message.text) : null;
    if (message.automatic || kind) return { text: inOneLine(message.text), cuts: [], automatic: true };
    const read = readMessage(message.text, { keepQuotes: first, held });
    held.add(read.text);
    return { ...read, automatic: false };
  };
}

/** An automatic answer asks for none, but may name whom to write to. */
function inOneLine(text: string): string {
  const instead = insteadOf(cleanUnicode(text)).replace(/\s+/g, ' ');
  return instead === '' ? '(automatic answer, left out)' : `(automatic answer, left out but for: ${instead})`;
}

/**
 * Texts of the thread, cleaned, oldest first: automatic answers in one line; what has neither text nor attachment is left
 * out.
 * @param notes whether private notes are included.
 */
export function readThread(facts: TicketFacts, notes: boolean): ThreadMessage[] {
  const read = createThreadReader();
  return facts.messages
    .filter((message) => notes || message.role !== 'note')
    .map((message) => ({ ...message, ...read(message) }))
    .filter((message) => message.text !== '' || (message.attachments?.length ?? 0) > 0)
    .filter((message, _, all) => message !== findRepeat(all, facts.source));
}

/**
 * True when nothing the customer wrote is there to read: Freshdesk replaced all of it by a pointer to Twitter/X
 * (Source: Freshdesk API, 2026: the API withholds these texts). Guess: the pointer is short and names the site or a tweet.
 */
export function isPlaceholder(facts: TicketFacts): boolean {
  const texts = facts.messages
    .filter((message) => message.role === 'requester' && !message.automatic)
    .map((message) => cleanUnicode(message.text).trim())
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => isPointer(text, facts.source === TWITTER));
}

function isPointer(text: string, fromTwitter: boolean): boolean {
  if (text.length > 300) return false;
  const site = /https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\S*/gi;
  const words = text.replace(site, '').match(/\p{L}+/gu)?.length ?? 0;
  if (fromTwitter && /\btweet\b|\btwitter\b|\bx\.com\b/i.test(text)) return words <= 25;
  return (
    text.match(site) !== null && words <= 12 && (words === 0 || /\btweet|twitter|\bX\b/i.test(text.replace(site, '')))
  );
}
