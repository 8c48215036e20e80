import { cutQuotes } from '../quotes';
import { cutSignature } from '../signature';
import { cleanUnicode } from '../unicode';
import { cutBanners } from './banner';
import { type Cut, cutBetween } from './cuts';
import type { Held } from './held';
import { cutHeldTail } from './held-tail';
import { unflatten } from './unflatten';

/** @property keepQuotes for a first mail, whose quote is nowhere else. @property held what the thread holds already. */
export type Reading = { keepQuotes?: boolean; held?: Held | undefined };

export type MessageRead = { text: string; cuts: Cut[] };

/**
 * One message as it should be read: without quoted history, signature and invisible characters, and what was cut. When
 * nothing would be left, the quote is the message, and it is kept whole.
 */
export function readMessage(text: string, { keepQuotes = false, held }: Reading = {}): MessageRead {
  const whole = unflatten(cleanUnicode(text));
  const unwarned = cutBanners(whole);
  const unquoted = keepQuotes ? unwarned : cutQuotes(unwarned, held);
  const unsigned = tidy(cutSignature(unquoted));
  const own = keepQuotes || !held ? unsigned : cutHeldTail(unsigned, held);
  if (own === '') return { text: tidy(whole), cuts: [] };
  return {
    text: own,
    cuts: [
      ...cutBetween('banner', whole, unwarned),
      ...cutBetween('quote', unwarned, unquoted),
      ...cutBetween('signature', unquoted, unsigned),
      ...cutBetween('quote', unsigned, own),
    ],
  };
}

/** Without trailing spaces, with at most one blank line in a row. */
function tidy(text: string): string {
  const trimmed = /[^\S\n](?:\n|$)/.test(text)
    ? text
        .split('\n')
        .map((line) => line.trimEnd())
        .join('\n')
    : text;
  return trimmed.replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '');
}
