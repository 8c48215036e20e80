import type { Failure } from './errors';
import { z } from './zod';

/** What may stand in braces in a sentence; `otherwise` is what follows a bar, for a failure that does not name it. */
const SLOTS: Record<string, (failure: Failure, otherwise: string) => string> = {
  subject: ({ subject }, otherwise) => subject ?? otherwise,
  detail: ({ detail }, otherwise) => detail ?? otherwise,
  said: ({ detail }) => (detail ? ` It said: “${detail}”${/[.!?…。]$/.test(detail) ? '' : '.'}` : ''),
  status: ({ status }) => (status ? ` (${status})` : ''),
  wait: ({ retryAfterSeconds }) =>
    retryAfterSeconds === undefined
      ? 'Wait a minute and try again.'
      : `Try again in ${Math.ceil(retryAfterSeconds)} s.`,
  asks: ({ retryAfterSeconds }) =>
    retryAfterSeconds === undefined
      ? '. Wait a minute and try again.'
      : ` and asks to wait ${Math.ceil(retryAfterSeconds)} s.`,
};

/** A sentence of lib/error-sentences with the facts of one failure: `{subject|Freshdesk} refused the API key.` */
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
