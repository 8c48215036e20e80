import { FailureNotice, Notice } from '@/components/ui/notice';
import { TimeText } from '@/components/ui/time-text';
import type { DeliveryRow } from '@/lib/domain/delivery';

/** What became of the last private note that was added from here. */
export function NoteStatus(props: { row: DeliveryRow | null; busy: boolean; onProbe: () => void }) {
  const { row } = props;
  return (
    <div role="status" aria-label="Private note">
      {row && <Content row={row} busy={props.busy} onProbe={props.onProbe} />}
    </div>
  );
}

function Content({ row, busy, onProbe }: { row: DeliveryRow; busy: boolean; onProbe: () => void }) {
  switch (row.state) {
    case 'confirmed':
      return (
        <Notice tone="good">
          <strong>Added as private note</strong> <TimeText at={row.sentAt ?? row.createdAt} />
        </Notice>
      );
    case 'holding':
    case 'claimed':
    case 'in_flight':
      return (
        <Notice>
          <span class="spinner" aria-hidden="true" /> Adding the note…
        </Notice>
      );
    case 'unknown':
    case 'unconfirmed':
      return (
        <Notice tone="warn">
          Could not confirm whether Freshdesk added this note. Look at the ticket before you add it again.{' '}
          <button type="button" class="button button-small" disabled={busy} onClick={onProbe}>
            Check again
          </button>
        </Notice>
      );
    default:
      return row.failure ? (
        <FailureNotice inStatus failure={row.failure} lead="Not added." />
      ) : (
        <Notice>Not added.</Notice>
      );
  }
}
