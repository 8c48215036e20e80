import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Countdown } from '@/components/ui/countdown';
import { FailureNotice, Notice } from '@/components/ui/notice';
import { TimeText } from '@/components/ui/time-text';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { explain } from '@/lib/failures/explain';
import type { Remedy } from '@/lib/failures/remedies';
import { asksToLook, holdOf } from '@/lib/outbox/machine';
import { LookedButton } from './looked-button';

type Props = {
  row: DeliveryRow;
  now: () => number;
  /** Name of the status that was chosen for after sending. */
  statusName: string | null;
  busy: boolean;
  ticketUrl: string;
  on: Partial<Record<Remedy, () => void>>;
  onUndo: () => void;
  onProbe: () => void;
  /** Sets the status that could not be set after the reply. */
  onStatus: () => void;
  /** The person has looked at the ticket. */
  onLooked: () => void;
  onHide: () => void;
  /** What there is to see to once it is sent. */
  children?: ComponentChildren;
};

const LABEL: Partial<Record<DeliveryRow['state'], string>> = { holding: 'Sending soon', confirmed: 'Sent' };

/** To its own place below the draft: it sticks to the window's edge, and there it would lie over the text. */
function scrollToOwnPlace(box: HTMLElement): void {
  box.style.position = 'static';
  box.scrollIntoView({ block: 'nearest' });
  box.style.position = '';
}

/** Where an approved reply is, until it is known to be sent or given back. Takes the focus that its dialog gave up. */
export function DeliveryStatus(props: Props) {
  const { row } = props;
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<DeliveryRow['state'] | null>(null);
  useLayoutEffect(() => {
    // The button that had the focus may have gone with the state before. A page that has just opened keeps its own.
    const lost = before.current !== null && document.activeElement === document.body;
    const begins = before.current === null && row.state === 'holding';
    if (lost || begins) box.current?.focus({ preventScroll: true });
    if (begins && box.current) scrollToOwnPlace(box.current);
    before.current = row.state;
  }, [row.state]);
  return (
    <div class="delivery" ref={box} tabIndex={-1} role="status" aria-label={LABEL[row.state] ?? 'Sending status'}>
      <Content {...props} />
    </div>
  );
}

function Content(props: Props) {
  const { row } = props;
  const hide = (
    <button type="button" class="button button-small button-quiet" onClick={props.onHide}>
      Hide
    </button>
  );
  switch (row.state) {
    case 'holding':
      return (
        <Notice>
          <div class="delivery-row">
            <span>
              {row.failure && "Freshdesk's limit is used up, so it waits. "}
              Sending in <Countdown deadline={row.deadline} most={holdOf(row)} now={props.now} /> s
            </span>
            <button type="button" class="button button-small" onClick={props.onUndo}>
              Undo
            </button>
          </div>
        </Notice>
      );
    case 'claimed':
    case 'in_flight':
      return (
        <Notice>
          <span class="spinner" aria-hidden="true" /> Sending…
        </Notice>
      );
    case 'confirmed':
      return (
        <Notice tone={row.statusStep === 'failed' || asksToLook(row) ? 'warn' : 'good'}>
          <strong>Sent</strong> <TimeText at={row.sentAt ?? row.attemptedAt ?? row.createdAt} />
          {row.failure?.kind === 'send-found-twice' && (
            <>
              <div>{explain(row.failure).text}</div>
              <div class="delivery-row">
                <CheckTicket ticketUrl={props.ticketUrl} />
                <LookedButton row={row} busy={props.busy} onLooked={props.onLooked} />
              </div>
            </>
          )}
          <StatusStep {...props} />
          {props.children}
        </Notice>
      );
    case 'cancelled':
      return <Notice>Not sent. The text is back in your draft. {hide}</Notice>;
    case 'returned':
      return row.failure ? (
        <FailureNotice
          inStatus
          failure={row.failure}
          tone="warn"
          lead="Not sent. The text is back in your draft."
          on={props.on}
        >
          {hide}
        </FailureNotice>
      ) : (
        <Notice>Not sent. The text is back in your draft. {hide}</Notice>
      );
    case 'refused':
      return (
        <FailureNotice inStatus failure={row.failure ?? { kind: 'send-refused' }} lead="Not sent." on={props.on}>
          {hide}
        </FailureNotice>
      );
    case 'unknown':
    case 'unconfirmed':
      return <Uncertain {...props} />;
  }
}

function StatusStep({ row, statusName: name, busy, onStatus }: Props) {
  if (row.statusAfter === null) return null;
  if (row.statusStep === 'done') return <span> · Status set to {name}</span>;
  if (row.statusStep === 'waiting') return <span> · Setting the status to {name}…</span>;
  if (row.statusStep !== 'failed') return null;
  return (
    <div class="delivery-row">
      <span>The reply was sent, but the status could not be changed to {name}.</span>
      <button type="button" class="button button-small" disabled={busy} onClick={onStatus}>
        Set the status again
      </button>
    </div>
  );
}

const CheckTicket = ({ ticketUrl }: Pick<Props, 'ticketUrl'>) => (
  <a class="button button-small" href={ticketUrl} target="_blank" rel="noreferrer">
    Check the ticket
  </a>
);

/** Nobody knows yet whether the reply arrived; only Freshdesk can tell. */
function Uncertain({ row, busy, ticketUrl, onProbe, onLooked }: Props) {
  const looking = row.state === 'unknown';
  return (
    <FailureNotice
      inStatus
      failure={looking ? { kind: 'send-unconfirmed' } : (row.failure ?? { kind: 'send-unconfirmed' })}
      tone="warn"
      {...(looking ? { lead: 'Looking for it in the ticket…' } : {})}
    >
      <span class="delivery-row delivery-buttons">
        <button type="button" class="button button-small" disabled={busy} onClick={onProbe}>
          Check again
        </button>
        <CheckTicket ticketUrl={ticketUrl} />
        <LookedButton row={row} busy={busy} onLooked={onLooked} />
      </span>
    </FailureNotice>
  );
}
