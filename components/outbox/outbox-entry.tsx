import type { ComponentChildren } from 'preact';
import { Countdown } from '@/components/ui/countdown';
import { TimeText } from '@/components/ui/time-text';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { explain } from '@/lib/failures/explain';
import { holdOf } from '@/lib/outbox/machine';
import { t } from '@/lib/words/outbox';
import { DeliveryButtons, StatusButton } from './delivery-buttons';
import { deliveryView, needsAttention, timeOf } from './delivery-view';
import { ExactText } from './exact-text';

export type OutboxActions = {
  busy: boolean;
  now: () => number;
  ticketUrl: (ticketId: number) => string;
  onOpen: (ticketId: number) => void;
  onUndo: (id: string) => void;
  onVerify: (id: string) => void;
  onStatus: (id: string) => void;
  onAcknowledge: (id: string) => void;
};

/** A ticket that is shown beside the outbox, and those of its deliveries whose buttons stand there. */
export type Beside = { ticketId: number; deliveries: ReadonlySet<string> };

type Props = {
  row: DeliveryRow;
  /** What is on the screen already is not said again. */
  beside: Beside | null;
  actions: OutboxActions;
};

/** One delivery: what, to whom, when, and what can be done about it. */
export function OutboxEntry({ row, beside, actions }: Props) {
  const { badge, tone } = deliveryView(row);
  const who = row.kind === 'note' ? t('privateNote') : (row.requesterName ?? row.approval.to[0] ?? t('reply'));
  return (
    <li class="outbox-row">
      <div class="outbox-top">
        <span class={`badge ${tone === 'plain' ? '' : `badge-${tone}`}`}>{t(badge)}</span>
        <bdi class="outbox-who">{who}</bdi>
        <span class="muted small">
          <TimeText at={timeOf(row)} />
        </span>
      </div>
      {beside?.ticketId !== row.ticketId && (
        <button type="button" class="outbox-subject" dir="auto" onClick={() => actions.onOpen(row.ticketId)}>
          {row.ticketSubject || t('ticketNumber', { ticketId: row.ticketId })}
        </button>
      )}
      <Matter row={row} elsewhere={beside?.deliveries.has(row.id) ?? false} actions={actions} />
      <ExactText row={row} />
    </li>
  );
}

type MatterProps = { row: DeliveryRow; elsewhere: boolean; actions: OutboxActions };

function Matter({ row, elsewhere, actions }: MatterProps) {
  if (elsewhere && needsAttention(row)) return <p class="muted small">{t('seeDraft')}</p>;
  const view = deliveryView(row);
  const { phase, failure } = view;
  const { busy } = actions;
  const buttons = (
    <DeliveryButtons
      view={view}
      busy={busy}
      ticketUrl={actions.ticketUrl(row.ticketId)}
      onVerify={() => actions.onVerify(row.id)}
      onAcknowledge={() => actions.onAcknowledge(row.id)}
    />
  );
  if (phase === 'leaving' || (phase === 'waiting' && holdOf(row) === 0)) return null;
  if (phase === 'waiting') {
    return (
      <Line text={failure && t('limitUsed')}>
        <span>
          {t.pieces('sendingIn', {
            countdown: <Countdown deadline={row.deadline} most={holdOf(row)} now={actions.now} />,
          })}
        </span>
        <button type="button" class="button button-small" onClick={() => actions.onUndo(row.id)}>
          {t('undo')}
        </button>
      </Line>
    );
  }
  if (phase === 'looking') return <Line text={t('lookingInTicket')} />;
  if (phase === 'uncertain') return <Line text={failure && explain(failure).text}>{buttons}</Line>;
  if (phase === 'back') return <Line text={failure ? explain(failure).text : t('sentNothing')} />;
  return (
    <>
      {failure && <Line text={explain(failure).text}>{buttons}</Line>}
      {view.actions.includes('set-status') && (
        <Line text={t('statusLeft')}>
          <StatusButton busy={busy} onStatus={() => actions.onStatus(row.id)} />
        </Line>
      )}
    </>
  );
}

function Line({ text, children }: { text: string | null; children?: ComponentChildren }) {
  return (
    <div class="outbox-matter">
      {text && <p class="small">{text}</p>}
      {children && <div class="delivery-row">{children}</div>}
    </div>
  );
}
