import { type ReadonlySignal, signal } from '@preact/signals';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/failures/app-error';
import type { Send } from '@/lib/messages/contract';

type Ports = {
  rows: ReadonlySignal<DeliveryRow[] | undefined>;
  send: Send;
};

/** What a person can ask for about one delivery. */
export type Command = 'undo' | 'probe' | 'set-status' | 'looked';

/** The outbox as a page shows it: rows from the database, commands to the worker. */
export function createOutboxView({ rows, send }: Ports) {
  const busy = signal(false);
  const failure = signal<Failure | null>(null);

  async function tell(type: Command, deliveryId: string): Promise<void> {
    const reply = await send<Command>({ type, deliveryId });
    failure.value = reply.ok ? null : reply.failure;
  }

  async function ask(type: Command, deliveryId: string): Promise<void> {
    if (busy.peek()) return;
    busy.value = true;
    await tell(type, deliveryId);
    busy.value = false;
  }

  return {
    rows,
    busy,
    /** Why the last command was not carried out. */
    failure,
    /** Waits for no other command: there are seconds for it. */
    undo: (id: string) => void tell('undo', id),
    probe: (id: string) => void ask('probe', id),
    setStatus: (id: string) => void ask('set-status', id),
    looked: (id: string) => void ask('looked', id),
  };
}

export type OutboxView = ReturnType<typeof createOutboxView>;
