import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import { solvedBy } from './solved';
import { withoutOthers } from './without-others';

/** An article that a person may write from a solved ticket. `replaced`: places where something of a customer stood. */
export type ArticleProposal = { title: string; text: string; replaced: number };

/** What stands in the place of a private value (see `withoutOthers`). */
const STANDS = /\[(?:name|e-mail address|phone number|address|date|number|link)\]/g;
/** Characters. A longer first line is no greeting. */
const LONGEST_GREETING = 80;

/** Whom an agent greets is no reader of the article. */
function withoutGreeting(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  const line = first.trim();
  const greets = line.length <= LONGEST_GREETING && (/[,!،，、]$/.test(line) || /^\S+ \[name\]\.?$/.test(line));
  return greets && rest.join('').trim() !== '' ? rest.join('\n').trim() : text.trim();
}

/**
 * The reply that solved a ticket, as the beginning of an article: without greeting, quotes and signature, and with nothing
 * of its customer, whatever the person chose for requests to models. No model is asked.
 * @returns null where nothing says that a reply solved it.
 */
export function proposeArticle(ticket: StoredTicket, thread: ThreadRow | undefined): ArticleProposal | null {
  const solved = solvedBy(ticket, thread);
  if (!solved) return null;
  const title = withoutOthers(solved.title, solved.people, []);
  const text = withoutGreeting(withoutOthers(solved.reply, solved.people, []));
  return { title, text, replaced: [...`${title}\n${text}`.matchAll(STANDS)].length };
}
