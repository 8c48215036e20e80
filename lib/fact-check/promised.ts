import type { Place } from '@/lib/text/links/address';
import type { Clause } from './words/reading';

/**
 * `about` is the same for promises of the same thing, in whatever language. Firm: somebody will do it, or the customer will
 * have it; "refunds take five days" tells only how it is with refunds.
 */
export type Promised = Place & { about: string; firm: boolean };

/** "20 % discount", and no more: the words of an offer without a sentence around them. */
export const isFragment = (text: string, { from, to }: Clause): boolean => {
  const words = text
    .slice(from, to)
    .replace(/\uFFFC+/g, '')
    .trim();
  return words.length <= 14 || (words.length <= 40 && words.split(' ').length <= 4);
};
