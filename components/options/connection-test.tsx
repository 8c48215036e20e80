import type { Attempt } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { GoToField } from './go-to-field';

type Props = { attempt: Pick<Attempt, 'busy' | 'outcome'>; label: string; waiting: string; onTest: () => void };

/** A connection, tried on a press: what came of it, and the way to the field that mends it. */
export function ConnectionTest({ attempt: { busy, outcome }, label, waiting, onTest }: Props) {
  return (
    <div class="action-row">
      <BusyButton busy={busy.value} onClick={onTest}>
        {label}
      </BusyButton>
      <StatusLine outcome={outcome.value} busy={busy.value && waiting} />
      <GoToField outcome={outcome.value} />
    </div>
  );
}
