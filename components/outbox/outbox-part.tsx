import { FailureNotice } from '@/components/ui/notice';
import { Outbox } from './outbox';
import type { Beside } from './outbox-entry';
import type { OutboxView } from './outbox-view';

type Props = {
  view: OutboxView;
  label?: string;
  beside?: Beside | null;
  first: number;
  heading: 'h2' | 'h3';
  now: () => number;
  ticketUrl: (ticketId: number) => string;
  onOpen: (ticketId: number) => void;
};

/** The outbox with its store: what popup and workspace show. */
export function OutboxPart({ view, now, ticketUrl, onOpen, ...props }: Props) {
  return (
    <>
      <Outbox
        {...props}
        rows={view.rows.value ?? []}
        actions={{
          busy: view.busy.value,
          now,
          ticketUrl,
          onOpen,
          onUndo: view.undo,
          onVerify: view.verify,
          onStatus: view.setStatus,
          onAcknowledge: view.acknowledge,
        }}
      />
      {view.failure.value && <FailureNotice failure={view.failure.value} tone="warn" />}
    </>
  );
}
