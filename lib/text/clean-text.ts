import { readHtml } from '@/lib/text/html/read';

/** Characters of one message that are kept. Longer ones are logs, and the whole is in Freshdesk. */
const LONGEST = 500_000;

/** Of HTML: mail programs write ten characters for one that is read. Freshdesk takes 20 MB with all files. */
const LONGEST_HTML = 6_000_000;

/** Text of a message, and what its HTML keeps from being seen. */
export type MessageText = { text: string; hidden: string | null };

/** What somebody who opens the HTML can read. */
export const htmlToText = (html: string): string => readHtml(html).visible;

/**
 * The words of a message, read from its HTML: Freshdesk's own text of it may be one line, and has no numbers of lists, no
 * cells, no targets of links (public recordings, 2020-2026). Where there is no HTML, or nothing in it, that text is taken.
 */
export function messageText(text: string | null, html: string | null): MessageText {
  const given = text !== null && text.trim() !== '';
  if (html === null || html.trim() === '') return bounded(text ?? '', null);
  const { visible, hidden, unseen } = readHtml(html.slice(0, LONGEST_HTML), { marks: true });
  const kept = [...(isSaid(hidden) ? [hidden] : []), ...(given ? leaked(text, visible, unseen) : [])].join('\n');
  if (kept !== '') return bounded(visible, kept);
  return bounded(given && !isSaid(visible) ? text : visible, null);
}

const isSaid = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Comments, titles and the like that Freshdesk's text holds although nobody sees them. */
function leaked(text: string, visible: string, unseen: readonly string[]): string[] {
  const said = unseen.filter(isSaid);
  if (said.length === 0) return [];
  const [all, seen] = [squeezed(text), squeezed(visible)];
  return said.filter((piece) => {
    const words = squeezed(piece);
    return all.includes(words) && !seen.includes(words);
  });
}

const squeezed = (text: string) => text.replace(/[\s\u00A0]+/g, '');

function bounded(text: string, hidden: string | null): MessageText {
  if (text.length <= LONGEST) return { text, hidden };
  const end = `\n[… ${text.length - LONGEST} characters more; the whole message is in Freshdesk]`;
  return { text: text.slice(0, LONGEST).toWellFormed() + end, hidden };
}
