import type { DraftRow } from '@/lib/domain/draft';
import type { EditorText } from '@/lib/domain/editor-text';
import type { Millis } from '@/lib/time';

/** Texts of one ticket that are remembered; more than two at once are a rarity. */
const MOST = 5;
/** Freshdesk keeps drafts of its own: what was sent on Friday may be back in its editor on Monday. */
const MAY_COME_BACK_MS: Millis = 7 * 24 * 3_600_000;

/** What is known of Freshdesk's editor; a row of whatever origin is read with care. */
export function inEditor(draft: Pick<DraftRow, 'inEditor'> | undefined): EditorText[] {
  const texts: unknown = draft?.inEditor;
  return Array.isArray(texts) ? texts.filter((one) => typeof one?.text === 'string') : [];
}

/** Those that were put there and of which nothing has gone out yet. */
export const unsent = (texts: readonly EditorText[]): EditorText[] => texts.filter((one) => one.sentAt === undefined);

/** Of those, the ones that are worth asking about. */
export const mayStand = (texts: readonly EditorText[], now: Millis): EditorText[] =>
  unsent(texts).filter((one) => Math.abs(now - one.at) <= MAY_COME_BACK_MS);

/** Those that went out from here, and not so long ago that they cannot come back. */
export const sentOf = (texts: readonly EditorText[], now: Millis): EditorText[] =>
  texts.filter((one) => one.sentAt !== undefined && Math.abs(now - one.sentAt) <= MAY_COME_BACK_MS);

/**
 * A text is put into the editor, or on the clipboard for it. What was sent before is settled by this: whoever puts in a
 * new one has been asked about the old one.
 */
export function withPut(texts: readonly EditorText[], put: EditorText): EditorText[] {
  const others = unsent(texts).filter((one) => one.text !== put.text);
  return [...others, put].slice(-MOST);
}

/** A page no longer holds what was sent. @param left the person wants it there, and is not asked again. */
export const withSettled = (texts: readonly EditorText[], left: boolean): EditorText[] =>
  left ? unsent(texts) : texts.map((one) => (one.sentAt === undefined ? one : { ...one, settled: true }));

/** A reply went out from here: whatever stands in the editor must not go out from there any more. */
export function withSent(texts: readonly EditorText[], text: string, now: Millis, conversationId: number) {
  const known = texts.some((one) => one.text === text);
  const sent: EditorText = { text, at: now, by: 'sent', after: conversationId };
  const all = [...texts, ...(known ? [] : [sent])].slice(-MOST);
  return all.map((one) => ({ ...one, sentAt: one.text === text ? now : (one.sentAt ?? now) }));
}
