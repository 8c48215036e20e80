import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Failure } from '@/lib/failures/app-error';
import type { Send } from '@/lib/messages/contract';

const EVERY_MS = 3000;

/**
 * Calls the worker while something of this ticket is under way. The browser may have killed it: the call revives it, and
 * it then marks or continues what it finds. A worker that does not answer is told to the person.
 */
export interface WorkerHeartbeat {
  readonly failure: Signal<Failure | null>;
  wake(): Promise<void>;
}

export function createWorkerHeartbeat({
  send,
  busy,
  end,
}: {
  send: Send;
  busy: ReadonlySignal<boolean>;
  end: AbortSignal;
}): WorkerHeartbeat {
  const failure = signal<Failure | null>(null);
  let asking = false;

  async function wake() {
    if (asking) return;
    asking = true;
    const reply = await send({ type: 'wake' });
    asking = false;
    failure.value = reply.ok ? null : reply.failure;
  }

  void wake();
  const stop = effect(() => {
    if (!busy.value) return;
    const timer = setInterval(wake, EVERY_MS);
    return () => clearInterval(timer);
  });
  end.addEventListener('abort', stop);

  return { failure, wake };
}
