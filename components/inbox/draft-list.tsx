import { KeptUntil } from '@/components/ui/kept-until';
import type { DraftRow } from '@/lib/domain/draft';
import { t } from '@/lib/words/inbox';

import { TicketLink } from './ticket-link';

type Props = {
  drafts: DraftRow[];
  now: number;
  /** Of the setting *Keep tickets for*. */
  keepDays: number;
  ticketUrl: (ticketId: number) => string;
  onOpen: (ticketId: number) => void;
};

/** Drafts that were generated and neither inserted, sent nor dismissed, newest first. */
export function DraftList({ drafts, now, keepDays, ticketUrl, onOpen }: Props) {
  return (
    <section class="inbox-part">
      <h2 id="drafts-title">
        {t('pendingDrafts')}{' '}
        {drafts.length > 0 && (
          <span class="badge" aria-hidden="true">
            {drafts.length}
          </span>
        )}
      </h2>
      {drafts.length === 0 ? (
        <p class="muted empty">{t('noDrafts')}</p>
      ) : (
        <ul aria-label={t('pendingDrafts')} class="rows">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <TicketLink
                href={ticketUrl(draft.ticketId)}
                subject={draft.ticketSubject || t('ticketNumber', { ticketId: draft.ticketId })}
                who={draft.requesterName ?? t('ticketNumber', { ticketId: draft.ticketId })}
                at={draft.updatedAt}
                now={now}
                onOpen={() => onOpen(draft.ticketId)}
              >
                <span>{t(draft.kind)}</span>
                <DraftBadge draft={draft} />
                <KeptUntil at={draft.updatedAt} days={keepDays} now={now} />
              </TicketLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function DraftBadge({ draft }: { draft: DraftRow }) {
  if (draft.state === 'generating') {
    return (
      <span class="badge badge-accent">
        <span class="spinner" aria-hidden="true" /> {t('beingWritten')}
      </span>
    );
  }
  if (draft.state === 'failed') return <span class="badge badge-bad">{t('failed')}</span>;
  if (draft.state === 'incomplete') return <span class="badge badge-warn">{t('incomplete')}</span>;
  if (draft.kind === 'instructions') return null;
  if (draft.status === 'final_solution') return <span class="badge badge-good">{t('finalSolution')}</span>;
  if (draft.status === 'needs_follow_up') return <span class="badge badge-warn">{t('needsFollowUp')}</span>;
  return <span class="badge">{t('notClassified')}</span>;
}
