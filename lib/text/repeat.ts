import { normaliseForCompare } from './compare';

/**
 * Freshdesk's numbers for channels in which a ticket is a chat: chat, MobiHelp, bot, WhatsApp, web chat, messages of
 * Instagram and Facebook, mobile chat, SMS. Source: recordings of ticket fields and public client code, 2026.
 */
const CHATS = new Set([7, 8, 12, 13, 15, 17, 19, 21, 22]);
/** In another channel the same words so soon are the same message, too; later, somebody asks again. */
const SOON_MS = 2 * 60_000;
/** Characters that are compared. */
const COMPARED = 20_000;

type Said = { id: number; role: string; at: string; text: string };

/**
 * The message that only repeats the description: web chats (source 15) begin with it. Source: public client code, 2026.
 * That they do so word by word is a guess, so white space, tags and entities do not count.
 * @param messages of a ticket, oldest first, its description (id 0) among them.
 */
export function findRepeat<M extends Said>(messages: readonly M[], source: number | undefined): M | undefined {
  const [description] = messages;
  const first = messages.find(({ id, role }) => id !== 0 && role === 'requester');
  if (description?.id !== 0 || description.role !== 'requester' || !first) return undefined;
  const apart = Date.parse(first.at) - Date.parse(description.at);
  if (!CHATS.has(source ?? 0) && !(Math.abs(apart) <= SOON_MS)) return undefined;
  return sameWords(description.text, first.text) ? first : undefined;
}

function sameWords(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => normaliseForCompare(text.slice(0, COMPARED)));
  return words === '' ? one.trim() === other.trim() : words === others;
}
