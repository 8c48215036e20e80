import { LATE, within } from '@/lib/time';
import type { Answers, Reply, RequestOf, RequestType, Send } from './contract';

/** How long a page waits before it says that the worker does not answer. Tests of an endpoint may take their 30 s. */
const TIMEOUTS_MS: Partial<Record<RequestType, number>> = {
  'test-freshdesk': 60_000,
  'test-model': 90_000,
  'list-models': 60_000,
  'check-now': 300_000,
  'forget-person': 120_000,
  'refresh-ticket': 60_000,
  'verify-delivery': 60_000,
  'set-status': 60_000,
  'add-note': 60_000,
};
const DEFAULT_TIMEOUT_MS = 10_000;

/** @param post gives a message to the worker; rejects, or resolves with undefined, when that is gone. */
export function createSend(post: (message: unknown) => Promise<unknown>): Send {
  return async <T extends RequestType>(request: RequestOf<T>): Promise<Reply<Answers[T]>> => {
    const timeout = TIMEOUTS_MS[request.type] ?? DEFAULT_TIMEOUT_MS;
    try {
      const reply = await within(timeout, post(request) as Promise<Reply<Answers[T]> | undefined>);
      if (reply && reply !== LATE) return reply;
    } catch {
      // The worker went away in the middle of it.
    }
    return { ok: false, failure: { kind: 'worker-silent' } };
  };
}
