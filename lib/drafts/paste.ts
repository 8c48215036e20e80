import { cleanUnicode, wholeCharacters } from '@/lib/text/unicode';

/** Far above any reply that somebody reads; half of what a message to the worker may hold. */
export const MOST_CHARACTERS = 100_000;

const shown = MOST_CHARACTERS.toLocaleString('en-US');

export type Bounded = { text: string; notice: string | null };

/** A draft that is too long to be handled is cut at its end, and that is said. */
export function boundText(text: string): Bounded {
  if (text.length <= MOST_CHARACTERS) return { text, notice: null };
  return {
    text: wholeCharacters(text.slice(0, MOST_CHARACTERS)),
    notice: `A draft holds at most ${shown} characters. What came after them was left out.`,
  };
}

export type Pasted = { plain: string; html: string; files: number };

/**
 * What of a clipboard goes into a draft: plain text without invisible characters.
 * @param room characters that still fit.
 */
export function readPaste({ plain, html, files }: Pasted, room: number): Bounded {
  const text = cleanUnicode(plain);
  const pictures = files > 0 || /<(img|svg|video)\b/i.test(html);
  const links = /<a\s[^<>]*href/i.test(html);
  const left = [pictures ? 'pictures and files' : '', links ? 'link addresses' : ''].filter((one) => one !== '');
  const notices = left.length > 0 ? [`Drafts are plain text: ${left.join(' and ')} were left out.`] : [];
  if (text.length <= room) return { text, notice: notices.join(' ') || null };
  notices.push(`A draft holds at most ${shown} characters. What came after them was left out.`);
  return { text: wholeCharacters(text.slice(0, room)), notice: notices.join(' ') };
}
