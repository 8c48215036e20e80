import type { ReadonlySignal } from '@preact/signals';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { Send } from '@/lib/messages/contract';
import { createDeliveryCommands } from './delivery-commands';

/** The outbox as a page shows it: rows from the database, commands to the worker. */
export function createOutboxView({ rows, send }: { rows: ReadonlySignal<DeliveryRow[] | undefined>; send: Send }) {
  const { busy, failure, undo, probe, setStatus, looked } = createDeliveryCommands(send);
  return { rows, busy, failure, undo, probe, setStatus, looked };
}

export type OutboxView = ReturnType<typeof createOutboxView>;
