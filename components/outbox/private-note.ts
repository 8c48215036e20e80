import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/failures/app-error';
import type { Send } from '@/lib/messages/contract';
import { isActive } from '@/lib/outbox/machine';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { createDeliveryCommands } from './delivery-commands';
import { newestDelivery } from './sending-store';

/** Tech instructions as a private note of the ticket: seen by agents, never by the customer. */
export interface PrivateNote {
  readonly delivery: ReadonlySignal<DeliveryRow | null>;
  readonly active: ReadonlySignal<boolean>;
  readonly busy: Signal<boolean>;
  readonly failure: Signal<Failure | null>;
  add(text: string): Promise<void>;
  verify(deliveryId: string): Promise<void>;
}

export function createPrivateNote(deps: {
  ticketId: number;
  desk: HelpDesk;
  send: Send;
  end: AbortSignal;
}): PrivateNote {
  const { ticketId, desk, send, end } = deps;
  const delivery = newestDelivery(desk, ticketId, 'note', end);
  const commands = createDeliveryCommands(send);

  return {
    delivery: computed(() => delivery.value ?? null),
    active: computed(() => Boolean(delivery.value && isActive(delivery.value))),
    busy: commands.busy,
    failure: commands.failure,
    async add(text) {
      const reply = await commands.run(() => send({ type: 'add-note', ticketId, text }));
      if (reply && !reply.ok) commands.failure.value = reply.failure;
    },
    verify: commands.verify,
  };
}
