import { KeptUntil } from '@/components/ui/kept-until';
import { TimeText } from '@/components/ui/time-text';
import type { DraftRow } from '@/lib/domain/draft';
import { t } from '@/lib/words/ticket-list';

type Props = {
  drafts: DraftRow[];
  now: number;
  /** Of the setting *Keep tickets for*. */
  keepDays: number;
  onOpen: (ticketId: number) => void;
};

/** Drafts that wait for the person, newest first. */
export function PendingDrafts(props: Props) {
  if (props.drafts.length === 0) return null;
  return (
    <section class="card pending">
      <h2 id="pending-title">{t('pendingDrafts')}</h2>
      <ul aria-labelledby="pending-title">
        {props.drafts.map((draft) => (
          <li key={draft.id}>
            <button type="button" class="ticket-row" onClick={() => props.onOpen(draft.ticketId)}>
              <span class="ticket-row-top">
                <span class="ticket-row-who">
                  {draft.requesterName ?? t('ticketNumber', { ticketId: draft.ticketId })}
                </span>
                <span class="muted small">
                  <TimeText at={draft.updatedAt} />
                </span>
              </span>
              <span class="ticket-row-subject">
                {draft.ticketSubject || t('ticketNumber', { ticketId: draft.ticketId })}
              </span>
              <span class="muted small">{t(draft.kind)}</span>
              <KeptUntil at={draft.updatedAt} days={props.keepDays} now={props.now} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
