import { useSignal } from '@preact/signals';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { t } from '@/lib/words/outbox';
import { byUrgency, needsAttention } from './delivery-view';
import { type Beside, type OutboxActions, OutboxEntry } from './outbox-entry';

type Props = {
  /** Of one help desk, or of one ticket; in any order. */
  rows: DeliveryRow[];
  /** Accessible name of the list. */
  label?: string;
  /** What is on the screen beside this list. */
  beside?: Beside | null;
  /** How many to show before "Show all". */
  first: number;
  heading: 'h2' | 'h3';
  actions: OutboxActions;
};

/** What is on its way, what nobody could confirm, and what was sent: nothing leaves here unseen. */
export function Outbox({ rows, label = t('outbox'), beside = null, first, heading: Heading, actions }: Props) {
  const all = useSignal(false);
  if (rows.length === 0) return null;
  const sorted = [...rows].sort(byUrgency);
  const open = sorted.filter(needsAttention).length;
  const shown = all.value ? sorted : sorted.slice(0, Math.max(first, open));
  return (
    <section class="outbox" aria-label={label}>
      <Heading>
        {label}{' '}
        {open > 0 && (
          <span class="badge badge-accent" aria-hidden="true">
            {open}
          </span>
        )}
      </Heading>
      <ul aria-label={label} class="outbox-rows">
        {shown.map((row) => (
          <OutboxEntry key={row.id} row={row} beside={beside} actions={actions} />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('showAll', { count: sorted.length })}
        </button>
      )}
    </section>
  );
}
