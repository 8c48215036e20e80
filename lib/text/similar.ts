import { countSigns, shareWithin, similarity } from './overlap';

/** Share of letter triples two texts have in common, from which on a person has to judge. */
const ALMOST = 0.8;
/** Shorter texts ("Thanks!") begin half of all replies. */
const LONG_ENOUGH = 30;

/** Almost the same words, or the one inside the other (a signature that Freshdesk added, a cut end). */
export function isAlmost(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= LONG_ENOUGH && long.includes(short)) return true;
  return similarity(a, b) >= ALMOST;
}

/**
 * Whether a message says a text, all of it or nearly: in Freshdesk's own editor a signature, a quote and the agent's own
 * words come beside it, and a word of it may be changed. Both are normalised.
 */
export function says(message: string, text: string): boolean {
  if (text === '') return false;
  if (text.length + 2 * countSigns(text) < LONG_ENOUGH) return message.startsWith(text);
  return message.includes(text) || shareWithin(text, message) >= ALMOST;
}

/** The same words, and below them at most a signature or a quote. */
export const beginsWith = (message: string, text: string): boolean =>
  message === text || (text.length >= LONG_ENOUGH && message.startsWith(text));
