import { cutQuotes } from '@/lib/text/quotes';
import { findRepeat } from '@/lib/text/repeat';
import { cutSignature } from '@/lib/text/signature';
import { cleanUnicode } from '@/lib/text/unicode';
import type { ThreadMessage, TicketFacts } from '../types';

/** Freshdesk's source number for Twitter/X. Source: Freshdesk API, tickets and conversations. */
const TWITTER = 5;

/**
 * One message as the model should read it: without quoted history, signature and invisible characters. When nothing
 * would be left, the quote is the message, and it is kept whole.
 * @param keepQuotes for a forwarded mail, whose quoted part is what the ticket is about.
 */
export function cleanMessage(text: string, { keepQuotes = false } = {}): string {
  const clean = cleanUnicode(text);
  const own = cutSignature(keepQuotes ? clean : cutQuotes(clean));
  return tidy(own) || tidy(clean);
}

/** Without trailing spaces, with at most one blank line in a row. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** "Fwd:", "WG:", "TR:" and the like: the description's quoted part is nowhere else in the thread. */
export const isForward = (subject: string) =>
  /^\s*(\[.{1,20}\]\s*)?(fwd?|wg|tr|rv|enc|i|doorst|転送)\s?:/i.test(subject);

/**
 * Texts of the thread, cleaned, empty ones and automatic answers left out. Oldest first.
 * @param notes whether private notes are included.
 */
export function readThread(facts: TicketFacts, notes: boolean): ThreadMessage[] {
  const forward = isForward(facts.subject);
  return facts.messages
    .filter((message) => !message.automatic && (notes || message.role !== 'note'))
    .map((message) => ({ ...message, text: cleanMessage(message.text, { keepQuotes: forward && message.id === 0 }) }))
    .filter((message) => message.text !== '')
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
