import { effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { isActive } from '@/lib/outbox/machine';

/** Calls when a delivery that was seen on its way has come to an end, good or bad. */
export function onDeliveryEnded(
  delivery: ReadonlySignal<DeliveryRow | null>,
  action: () => void,
  end: AbortSignal,
): void {
  let onItsWay: string | null = null;
  const stop = effect(() => {
    const row = delivery.value;
    if (!row) return;
    if (isActive(row)) onItsWay = row.id;
    else if (onItsWay === row.id) {
      onItsWay = null;
      untracked(action);
    }
  });
  end.addEventListener('abort', stop);
}
