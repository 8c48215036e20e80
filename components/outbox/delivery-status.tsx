import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Countdown } from '@/components/ui/countdown';
import { FailureNotice, Notice } from '@/components/ui/notice';
import { TimeText } from '@/components/ui/time-text';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { explain } from '@/lib/failures/explain';
import type { Remedy } from '@/lib/failures/remedies';
import { holdOf, needsManualCheck } from '@/lib/outbox/machine';
import { type OutboxKey, t } from '@/lib/words/outbox';
import { DeliveryButtons, StatusButton } from './delivery-buttons';
import { type DeliveryView, deliveryView } from './delivery-view';

type Props = {
  row: DeliveryRow;
  now: () => number;
  /** Name of the status that was chosen for after sending. */
  statusName: string | null;
  busy: boolean;
  ticketUrl: string;
  on: Partial<Record<Remedy, () => void>>;
  onUndo: () => void;
  onVerify: () => void;
  /** Sets the status that could not be set after the reply. */
  onStatus: () => void;
  /** The person has looked at the ticket. */
  onAcknowledge: () => void;
  onHide: () => void;
  /** What there is to see to once it is sent. */
  children?: ComponentChildren;
};

const LABEL: Partial<Record<DeliveryRow['state'], OutboxKey>> = { holding: 'sendingSoon', confirmed: 'sent' };

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
    <div class="delivery" ref={box} tabIndex={-1} role="status" aria-label={t(LABEL[row.state] ?? 'sendingStatus')}>
      <Content {...props} />
    </div>
  );
}

function Content(props: Props) {
  const { row } = props;
  const view = deliveryView(row);
  switch (view.phase) {
    case 'waiting':
      return (
        <Notice>
          <div class="delivery-row">
            <span>
              {view.failure && t('waitsForLimit')}
              {t.pieces('sendingIn', {
                countdown: <Countdown deadline={row.deadline} most={holdOf(row)} now={props.now} />,
              })}
            </span>
            <button type="button" class="button button-small" onClick={props.onUndo}>
              {t('undo')}
            </button>
          </div>
        </Notice>
      );
    case 'leaving':
      return (
        <Notice>
          <span class="spinner" aria-hidden="true" /> {t('sending')}
        </Notice>
      );
    case 'done':
      return (
        <Notice tone={row.statusStep === 'failed' || needsManualCheck(row) ? 'warn' : 'good'}>
          <strong>{t('sent')}</strong> <TimeText at={row.sentAt ?? row.attemptedAt ?? row.createdAt} />
          {view.failure && (
            <>
              <div>{explain(view.failure).text}</div>
              <div class="delivery-row">
                <DeliveryButtons {...props} view={view} />
              </div>
            </>
          )}
          <StatusStep {...props} />
          {props.children}
        </Notice>
      );
    case 'looking':
      return (
        <Notice>
          <span class="spinner" aria-hidden="true" /> {t('looking')}
        </Notice>
      );
    case 'uncertain':
      return <Uncertain {...props} view={view} />;
    case 'back':
      return <Back {...props} view={view} />;
  }
}

/** It did not go out. */
function Back({ row, view, on, onHide }: Props & { view: DeliveryView }) {
  const hide = (
    <button type="button" class="button button-small button-quiet" onClick={onHide}>
      {t('hide')}
    </button>
  );
  const lead = row.state === 'refused' ? t('notSentAtAll') : t('notSentBack');
  if (!view.failure) {
    return (
      <Notice>
        {lead} {hide}
      </Notice>
    );
  }
  return (
    <FailureNotice inStatus failure={view.failure} tone={row.state === 'refused' ? 'bad' : 'warn'} lead={lead} on={on}>
      {hide}
    </FailureNotice>
  );
}

function StatusStep({ row, statusName: name, busy, onStatus }: Props) {
  if (row.statusAfter === null) return null;
  if (row.statusStep === 'done') return <span> {t('statusSet', { name: name ?? '' })}</span>;
  if (row.statusStep === 'waiting') return <span> {t('statusSetting', { name: name ?? '' })}</span>;
  if (row.statusStep !== 'failed') return null;
  return (
    <div class="delivery-row">
      <span>{t('statusFailed', { name: name ?? '' })}</span>
      <StatusButton busy={busy} onStatus={onStatus} />
    </div>
  );
}

/** Nobody knows yet whether the reply arrived; only Freshdesk can tell. */
function Uncertain({ view, ...props }: Props & { view: DeliveryView }) {
  return (
    <FailureNotice inStatus failure={view.failure ?? { kind: 'send-unconfirmed' }} tone="warn">
      <span class="delivery-row delivery-buttons">
        <DeliveryButtons {...props} view={view} />
      </span>
    </FailureNotice>
  );
}
