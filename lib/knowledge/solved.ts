import type { ConversationRow, ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import { cut } from '@/lib/text/cut';
import { cutQuotes } from '@/lib/text/quotes';
import { cutSignature } from '@/lib/text/signature';
import { OPEN_WORDS, THANKS } from './thanks-data';

/** A ticket that an agent's reply solved. Its texts are another customer's: `withoutOthers` before anybody reads them. */
export type Solved = {
  id: number;
  title: string;
  /** The last public reply, without quotes and signature. */
  reply: string;
  /** When that was sent: ISO instant. */
  at: string;
  type: string | null;
  companyId: number | null;
  /** Names and addresses of everybody in it. */
  people: string[];
};

const RESOLVED = 4;
const CLOSED = 5;
/** Freshdesk's number of a forward: it went to somebody else (official API docs, 2026-01). */
const FORWARD = 8;
/** Characters. A shorter reply explains nothing; one letter of a script without gaps says more. */
const SHORTEST = 120;
const SHORTEST_DENSE = 50;
const LONGEST = 6000;
/** Characters; who only thanks is brief. */
const LONGEST_THANKS = 300;
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

const own = (text: string, most: number) => cutSignature(cutQuotes(cut(text, 3 * most))).trim();

const explains = (reply: string) => reply.length >= (DENSE.test(reply) ? SHORTEST_DENSE : SHORTEST);

function onlyThanks({ text }: ConversationRow): boolean {
  const said = own(text, LONGEST_THANKS);
  return said.length <= LONGEST_THANKS && THANKS.test(said) && !OPEN_WORDS.test(said);
}

/** As Freshdesk leaves it in a ticket that was merged into another one; its wording is not public (see the outbox). */
const namesAnother = ({ role, text }: ConversationRow, id: number): boolean => {
  const number = role === 'note' ? /(?:#|\btickets?\s+#?)(\d{1,12})\b/iu.exec(text.slice(0, 500))?.[1] : undefined;
  return number !== undefined && Number(number) !== id;
};

/**
 * What solved a ticket; null where nobody can tell that something did: it is open, was merged, ends with a customer who
 * still waits, or with an answer that explains nothing. Freshdesk's lists do not say that a ticket was reopened; one that
 * was, and was closed without another reply, ends with the customer's words.
 */
export function solvedBy(ticket: StoredTicket, thread: ThreadRow | undefined): Solved | null {
  const { id, status, deleted, spam, requesterName, requesterEmail, cc } = ticket;
  if ((status !== RESOLVED && status !== CLOSED) || deleted || spam || !thread) return null;
  const said = thread.conversations.filter(({ automatic }) => !automatic);
  const open = said.filter(({ role, source }) => role !== 'note' && !(role === 'agent' && source === FORWARD));
  const at = open.findLastIndex(({ role }) => role === 'agent');
  const last = open[at];
  if (!last || !open.slice(at + 1).every((row) => row.role === 'requester' && onlyThanks(row))) return null;
  const afterwards = said.slice(said.indexOf(last) + 1);
  if (afterwards.some((row) => namesAnother(row, id))) return null;
  const reply = own(last.text, LONGEST);
  if (!explains(reply)) return null;
  const { type, companyId, subject } = ticket;
  const authors = thread.conversations.map(({ author }) => author);
  const people = [requesterName, requesterEmail, ...cc, ...authors].filter((one) => one !== null && one !== '');
  return {
    id,
    title: subject,
    reply: cut(reply, LONGEST),
    at: last.createdAt,
    type,
    companyId,
    people: [...new Set(people as string[])],
  };
}

const DAY_MS = 24 * 3600_000;
/** Products change: half a year makes an answer half as likely to be right. */
const HALF_LIFE_DAYS = 180;
const SAME_TYPE = 1.3;

/** How much a solved ticket counts beside others that speak of the same: the newer, and of the same type. */
export function weightOf(solved: Pick<Solved, 'at' | 'type'>, type: string | null, now: number): number {
  const days = Math.max(0, now - Date.parse(solved.at)) / DAY_MS;
  return 0.5 ** (days / HALF_LIFE_DAYS) * (type !== null && solved.type === type ? SAME_TYPE : 1);
}
