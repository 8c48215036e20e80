import { cleanUnicode, wholeCharacters } from '@/lib/text/unicode';
import { listText, numberText } from '@/lib/words/format';
import { t } from '@/lib/words/paste';

/** Far above any reply that somebody reads; half of what a message to the worker may hold. */
export const MOST_CHARACTERS = 100_000;

const tooLong = () => t('tooLong', { most: numberText(MOST_CHARACTERS) });

export type Bounded = { text: string; notice: string | null };

/** A draft that is too long to be handled is cut at its end, and that is said. */
export function boundText(text: string): Bounded {
  if (text.length <= MOST_CHARACTERS) return { text, notice: null };
  return {
    text: wholeCharacters(text.slice(0, MOST_CHARACTERS)),
    notice: tooLong(),
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
  const left = [...(pictures ? [t('pictures')] : []), ...(links ? [t('links')] : [])];
  const notices = left.length > 0 ? [t('leftOut', { what: listText(left) })] : [];
  if (text.length <= room) return { text, notice: notices.join(' ') || null };
  notices.push(tooLong());
  return { text: wholeCharacters(text.slice(0, room)), notice: notices.join(' ') };
}
