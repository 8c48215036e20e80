import { z } from '../zod';
import type { Failure } from './app-error';

const UNTIL = 'or choose another model or a larger plan.';
const PERIODS: Record<NonNullable<Failure['period']>, string> = {
  hour: `Try again in an hour, ${UNTIL}`,
  day: `Try again tomorrow, ${UNTIL}`,
  week: `Try again next week, ${UNTIL}`,
  month: `Try again next month, ${UNTIL}`,
};

/** `90 s`, `12 min`, `3 h 5 min`, `2 days`: nobody counts in seconds beyond two minutes. Rounds up. */
export function waitWords(seconds: number): string {
  if (seconds <= 120) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  if (minutes >= 48 * 60) return `${Math.ceil(minutes / 1440)} days`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`;
}

/** What may stand in braces in a sentence; `otherwise` is what follows a bar, for a failure that does not name it. */
const SLOTS: Record<string, (failure: Failure, otherwise: string) => string> = {
  subject: ({ subject }, otherwise) => subject ?? otherwise,
  detail: ({ detail }, otherwise) => detail ?? otherwise,
  said: ({ detail }) => (detail ? ` It said: “${detail}”${/[.!?…。]$/.test(detail) ? '' : '.'}` : ''),
  status: ({ status }) => (status ? ` (${status})` : ''),
  wait: ({ retryAfterSeconds }) =>
    retryAfterSeconds === undefined ? 'Wait a minute and try again.' : `Try again in ${waitWords(retryAfterSeconds)}.`,
  asks: ({ retryAfterSeconds, period }) => {
    const long = period && period !== 'hour' && (retryAfterSeconds ?? 0) <= 60;
    if (retryAfterSeconds !== undefined && !long) return ` and asks to wait ${waitWords(retryAfterSeconds)}.`;
    return period
      ? `: what it allows in one ${period} is used up. ${PERIODS[period]}`
      : '. Wait a minute and try again.';
  },
};

/** A sentence of lib/failures/sentences-data with the facts of one failure: `{subject|Freshdesk} refused the API key.` */
export const fillSentence = (text: string, failure: Failure): string =>
  text.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (slot, name: string, otherwise = '') =>
    Object.hasOwn(SLOTS, name) ? (SLOTS[name]?.(failure, otherwise) ?? slot) : slot,
  );

/** Beside the worker in the package; the build writes it (see wxt.config.ts). */
export const SHIPPED_SENTENCES = '/sentences.json';

const schema = z.lazy(() => z.record(z.string(), z.string()));

/**
 * The sentence for a place that has not the table of them: 11 kB that the worker would otherwise read at every wake.
 * @param read opens a file of the package. It fails only while the extension is being replaced.
 */
export async function readSentence(
  failure: Failure,
  read: (path: typeof SHIPPED_SENTENCES) => Promise<Response>,
): Promise<string> {
  try {
    const sentences = schema.parse(await (await read(SHIPPED_SENTENCES)).json());
    return fillSentence(sentences[failure.kind] ?? sentences['unexpected'] ?? '', failure);
  } catch {
    return 'The extension could not do this, and not read why. Reload this page, then try again.';
  }
}
