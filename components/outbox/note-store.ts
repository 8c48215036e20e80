import { computed, signal } from '@preact/signals';
import type { Failure } from '@/lib/failures/app-error';
import type { Send } from '@/lib/messages/contract';
import { isActive } from '@/lib/outbox/machine';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { newestDelivery } from './sending-store';

/** Tech instructions as a private note of the ticket: seen by agents, never by the customer. */
export function createNoting(deps: { ticketId: number; desk: HelpDesk; send: Send; end: AbortSignal }) {
  const { ticketId, desk, send, end } = deps;
  const delivery = newestDelivery(desk, ticketId, 'note', end);
  const busy = signal(false);
  const failure = signal<Failure | null>(null);

  async function run(request: () => ReturnType<typeof send<'add-note'>> | ReturnType<typeof send<'probe'>>) {
    if (busy.peek()) return;
    busy.value = true;
    failure.value = null;
    const reply = await request();
    busy.value = false;
    if (!reply.ok) failure.value = reply.failure;
  }

  return {
    delivery: computed(() => delivery.value ?? null),
    active: computed(() => Boolean(delivery.value && isActive(delivery.value))),
    busy,
    failure,
    add: (text: string) => run(() => send({ type: 'add-note', ticketId, text })),
    probe: (deliveryId: string) => run(() => send({ type: 'probe', deliveryId })),
  };
}

export type Noting = ReturnType<typeof createNoting>;
