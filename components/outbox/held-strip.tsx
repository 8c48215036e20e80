import { Countdown } from '@/components/ui/countdown';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { holdOf } from '@/lib/outbox/machine';
import { t } from '@/lib/words/outbox';
import { deliveryView } from './delivery-view';
import type { OutboxView } from './outbox-view';

type Props = {
  view: OutboxView;
  /** The ticket on screen, which shows its own. */
  except: number | null;
  now: () => number;
  onOpen: (ticketId: number) => void;
};

/** What a person may still want to take back, or has to look at, whichever ticket they have gone on to. */
export const concerns = (row: DeliveryRow, except: number | null): boolean => {
  if (row.kind !== 'reply' || row.ticketId === except) return false;
  const { phase } = deliveryView(row);
  return phase === 'waiting' || (phase === 'uncertain' && row.lookedAt === undefined);
};

/** Replies of other tickets that are under way: Undo follows whoever goes on working. */
export function HeldStrip({ view, except, now, onOpen }: Props) {
  const rows = (view.rows.value ?? []).filter((row) => concerns(row, except));
  return (
    <div class="held-strip" role="status" aria-label={t('underWay')}>
      {rows.map((row) => (
        <div key={row.id} class="held-row">
          <Held row={row} now={now} onUndo={() => void view.undo(row.id)} onOpen={() => onOpen(row.ticketId)} />
        </div>
      ))}
    </div>
  );
}

function Held({
  row,
  now,
  onUndo,
  onOpen,
}: {
  row: DeliveryRow;
  now: () => number;
  onUndo: () => void;
  onOpen: () => void;
}) {
  const who = <bdi>{row.requesterName ?? row.approval.to[0] ?? t('ticketNumber', { ticketId: row.ticketId })}</bdi>;
  if (row.state !== 'holding') {
    return (
      <>
        <span>{t.pieces('unsureElsewhere', { who })}</span>
        <button type="button" class="button button-small" onClick={onOpen}>
          {t('lookAtIt')}
        </button>
      </>
    );
  }
  const countdown = <Countdown deadline={row.deadline} most={holdOf(row)} now={now} />;
  return (
    <>
      <span>{t.pieces('goesOut', { who, countdown })}</span>
      <button type="button" class="button button-small" onClick={onUndo}>
        {t('undo')}
      </button>
    </>
  );
}
