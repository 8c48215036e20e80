import type { Extension } from '@/lib/browser/platform';

// Chrome stops a worker after 30 s without an extension event or API call; reading a stream does not count.
// A trivial API call every 20 s is Chrome's own pattern for long work (extension service worker lifecycle docs).
const EVERY_MS = 20_000;
/** No single piece of work may hold the worker longer than this: updates must be able to install. */
const LIMIT_MS = 5 * 60_000 - 5000;
/**
 * For a draft, which a person waits for with Stop in view. Chrome sets no limit while it is called, and models that think
 * may be silent for five minutes and then answer: ending that at five would throw a paid answer away.
 */
export const DRAFT_LIMIT_MS = 10 * 60_000 - 5000;

/**
 * Holds the worker awake while a person waits for something.
 * @param onLimit called when it has been held as long as it may be.
 * @returns the function that lets go.
 */
export function stayAwake(extension: Pick<Extension, 'touch'>, onLimit?: () => void, limitMs = LIMIT_MS): () => void {
  const timer = setInterval(() => extension.touch(), EVERY_MS);
  const release = () => clearInterval(timer);
  const limit = setTimeout(() => {
    onLimit?.();
    release();
  }, limitMs);
  return () => {
    clearTimeout(limit);
    release();
  };
}
