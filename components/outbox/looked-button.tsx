import type { DeliveryRow } from '@/lib/domain/delivery';
import { asksToLook } from '@/lib/outbox/machine';

/** For what only a look at the ticket can tell: the person has had it. */
export function LookedButton(props: { row: DeliveryRow; busy: boolean; onLooked: () => void }) {
  if (!asksToLook(props.row)) return null;
  return (
    <button type="button" class="button button-small" disabled={props.busy} onClick={() => props.onLooked()}>
      I have looked
    </button>
  );
}
