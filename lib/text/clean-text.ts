import { readHtml } from '@/lib/text/html/read';

/** Characters of one message that are kept. Longer ones are logs, and the whole is in Freshdesk. */
const LONGEST = 500_000;

/** Of HTML: mail programs write ten characters for one that is read. Freshdesk takes 20 MB with all files. */
const LONGEST_HTML = 6_000_000;

/** A picture written into the HTML, of which nothing is read. */
const PICTURE = /data:[\w.+/-]{1,80};base64,[\w+/=]+/g;

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
  const whole = html.length > LONGEST_HTML ? html.replace(PICTURE, 'data:') : html;
  const { visible, hidden, unseen } = readHtml(whole.slice(0, LONGEST_HTML), { marks: true });
  const kept = [...(isSaid(hidden) ? [hidden] : []), ...(given ? leaked(text, visible, unseen) : [])].join('\n');
  const goesOn = whole.length > LONGEST_HTML;
  if (kept !== '') return bounded(visible, kept, goesOn);
  return given && !isSaid(visible) ? bounded(text, null) : bounded(visible, null, goesOn);
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

/** @param goesOn more of it was not even read. */
function bounded(text: string, hidden: string | null, goesOn = false): MessageText {
  const more = text.length - LONGEST;
  if (more <= 0 && !goesOn) return { text, hidden };
  const left = more > 0 && !goesOn ? `${more} characters more` : 'it goes on';
  const end = `\n[… ${left}; the whole message is in Freshdesk]`;
  return { text: text.slice(0, LONGEST).toWellFormed() + end, hidden };
}
