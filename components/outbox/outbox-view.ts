import type { ReadonlySignal, Signal } from '@preact/signals';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/failures/app-error';
import type { Send } from '@/lib/messages/contract';
import { createDeliveryCommands } from './delivery-commands';

/** The outbox as a page shows it: rows from the database, commands to the worker. */
export interface OutboxView {
  readonly rows: ReadonlySignal<DeliveryRow[] | undefined>;
  readonly busy: Signal<boolean>;
  readonly failure: Signal<Failure | null>;
  undo(deliveryId: string): Promise<void>;
  verify(deliveryId: string): Promise<void>;
  setStatus(deliveryId: string): Promise<void>;
  acknowledge(deliveryId: string): Promise<void>;
}

export function createOutboxView({
  rows,
  send,
}: {
  rows: ReadonlySignal<DeliveryRow[] | undefined>;
  send: Send;
}): OutboxView {
  const { busy, failure, undo, verify, setStatus, acknowledge } = createDeliveryCommands(send);
  return { rows, busy, failure, undo, verify, setStatus, acknowledge };
}
