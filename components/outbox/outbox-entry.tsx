import type { ComponentChildren } from 'preact';
import { Countdown } from '@/components/ui/countdown';
import { TimeText } from '@/components/ui/time-text';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { explain } from '@/lib/failures/explain';
import { holdOf } from '@/lib/outbox/machine';
import { ExactText } from './exact-text';
import { LookedButton } from './looked-button';
import { needsAttention, stateWord, timeOf } from './words';

export type OutboxActions = {
  busy: boolean;
  now: () => number;
  ticketUrl: (ticketId: number) => string;
  onOpen: (ticketId: number) => void;
  onUndo: (id: string) => void;
  onProbe: (id: string) => void;
  onStatus: (id: string) => void;
  onLooked: (id: string) => void;
};

/** A ticket that is shown beside the outbox, and those of its deliveries whose buttons stand there. */
export type Beside = { ticketId: number; deliveries: ReadonlySet<string> };

type Props = {
  row: DeliveryRow;
  /** What is on the screen already is not said again. */
  beside: Beside | null;
  actions: OutboxActions;
};

const LOOKING =
  'Freshdesk did not say whether it arrived. It is looked for in the ticket for a minute; nothing is sent again.';

/** One delivery: what, to whom, when, and what can be done about it. */
export function OutboxEntry({ row, beside, actions }: Props) {
  const { word, tone } = stateWord(row);
  const who = row.kind === 'note' ? 'Private note' : (row.requesterName ?? row.approval.to[0] ?? 'Reply');
  return (
    <li class="outbox-row">
      <div class="outbox-top">
        <span class={`badge ${tone === 'plain' ? '' : `badge-${tone}`}`}>{word}</span>
        <bdi class="outbox-who">{who}</bdi>
        <span class="muted small">
          <TimeText at={timeOf(row)} />
        </span>
      </div>
      {beside?.ticketId !== row.ticketId && (
        <button type="button" class="outbox-subject" dir="auto" onClick={() => actions.onOpen(row.ticketId)}>
          {row.ticketSubject || `Ticket #${row.ticketId}`}
        </button>
      )}
      <Matter row={row} elsewhere={beside?.deliveries.has(row.id) ?? false} actions={actions} />
      <ExactText row={row} />
    </li>
  );
}

type MatterProps = { row: DeliveryRow; elsewhere: boolean; actions: OutboxActions };

function Matter({ row, elsewhere, actions }: MatterProps) {
  const { busy } = actions;
  if (elsewhere && needsAttention(row)) return <p class="muted small">What to do is said beside the draft.</p>;
  switch (row.state) {
    case 'holding':
      if (holdOf(row) === 0) return null;
      return (
        <Line text={row.failure && "Freshdesk's limit is used up."}>
          <span>
            Sending in <Countdown deadline={row.deadline} most={holdOf(row)} now={actions.now} /> s
          </span>
          <button type="button" class="button button-small" onClick={() => actions.onUndo(row.id)}>
            Undo
          </button>
        </Line>
      );
    case 'unknown':
    case 'unconfirmed':
      return (
        <Line text={row.state === 'unknown' ? LOOKING : explain(row.failure ?? { kind: 'send-unconfirmed' }).text}>
          <button type="button" class="button button-small" disabled={busy} onClick={() => actions.onProbe(row.id)}>
            Check again
          </button>
          <CheckTicket row={row} actions={actions} />
          <LookedButton row={row} busy={busy} onLooked={() => actions.onLooked(row.id)} />
        </Line>
      );
    case 'confirmed': {
      const twice = row.failure?.kind === 'send-found-twice' ? row.failure : null;
      return (
        <>
          {twice && (
            <Line text={explain(twice).text}>
              <CheckTicket row={row} actions={actions} />
              <LookedButton row={row} busy={busy} onLooked={() => actions.onLooked(row.id)} />
            </Line>
          )}
          {row.statusStep === 'failed' && (
            <Line text="The reply was sent, but the status of its ticket could not be changed.">
              <button
                type="button"
                class="button button-small"
                disabled={busy}
                onClick={() => actions.onStatus(row.id)}
              >
                Set the status again
              </button>
            </Line>
          )}
        </>
      );
    }
    case 'refused':
    case 'returned':
      return (
        <Line text={row.failure ? explain(row.failure).text : 'Nothing was sent. The text is back in your draft.'} />
      );
    case 'cancelled':
      return <Line text="Nothing was sent. The text is back in your draft." />;
    default:
      return null;
  }
}

function Line({ text, children }: { text: string | null; children?: ComponentChildren }) {
  return (
    <div class="outbox-matter">
      {text && <p class="small">{text}</p>}
      {children && <div class="delivery-row">{children}</div>}
    </div>
  );
}

function CheckTicket({ row, actions }: { row: DeliveryRow; actions: OutboxActions }) {
  return (
    <a class="button button-small" href={actions.ticketUrl(row.ticketId)} target="_blank" rel="noreferrer">
      Check the ticket
    </a>
  );
}
