import { browser } from 'wxt/browser';
import type { Answers, Reply, RequestOf, RequestType } from '@/lib/messages/contract';

/** How long a page waits before it says that the worker does not answer. Tests of an endpoint may take their 30 s. */
const PATIENCE_MS: Partial<Record<RequestType, number>> = {
  'test-freshdesk': 60_000,
  'test-model': 90_000,
  'list-models': 60_000,
  'check-now': 300_000,
  'refresh-ticket': 60_000,
  probe: 60_000,
  'set-status': 60_000,
  'add-note': 60_000,
};
const DEFAULT_PATIENCE_MS = 10_000;

/** Sends a command to the worker. Never throws: a worker that is gone or silent is a failure like any other. */
export async function send<T extends RequestType>(request: RequestOf<T>): Promise<Reply<Answers[T]>> {
  const patience = PATIENCE_MS[request.type] ?? DEFAULT_PATIENCE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Reply<Answers[T]>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, failure: { kind: 'worker-silent' } }), patience);
  });
  try {
    const answer = browser.runtime.sendMessage(request) as Promise<Reply<Answers[T]> | undefined>;
    return (await Promise.race([answer, silence])) ?? { ok: false, failure: { kind: 'worker-silent' } };
  } catch {
    return { ok: false, failure: { kind: 'worker-silent' } };
  } finally {
    clearTimeout(timer);
  }
}
