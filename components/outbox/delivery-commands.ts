import { signal } from '@preact/signals';
import type { Failure } from '@/lib/failures/app-error';
import type { Reply, Send } from '@/lib/messages/contract';

/** What a person can ask for about one delivery. */
type Command = 'undo' | 'verify-delivery' | 'set-status' | 'acknowledge-delivery';

/** Commands to the worker about deliveries: one at a time, and the failure of the last one. */
export function createDeliveryCommands(send: Send) {
  const busy = signal(false);
  /** Why the last command was not carried out. */
  const failure = signal<Failure | null>(null);

  /** Runs one request; does nothing while another one runs. @returns its answer, or null when it was not sent. */
  async function run<T>(request: () => Promise<Reply<T>>): Promise<Reply<T> | null> {
    if (busy.peek()) return null;
    busy.value = true;
    failure.value = null;
    const reply = await request();
    busy.value = false;
    return reply;
  }

  async function ask(type: Command, deliveryId: string): Promise<void> {
    const reply = await run(() => send<Command>({ type, deliveryId }));
    if (reply && !reply.ok) failure.value = reply.failure;
  }

  return {
    busy,
    failure,
    run,
    /** Waits for no other command, not even for the answer to an approval: there are seconds for it. */
    async undo(deliveryId: string): Promise<void> {
      const reply = await send({ type: 'undo', deliveryId });
      failure.value = reply.ok ? null : reply.failure;
    },
    verify: (deliveryId: string) => ask('verify-delivery', deliveryId),
    setStatus: (deliveryId: string) => ask('set-status', deliveryId),
    acknowledge: (deliveryId: string) => ask('acknowledge-delivery', deliveryId),
  };
}
