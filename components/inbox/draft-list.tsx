import { KeptUntil } from '@/components/ui/kept-until';
import type { DraftRow } from '@/lib/domain/draft';
import { KIND_NAMES } from './kind';
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
        Pending drafts{' '}
        {drafts.length > 0 && (
          <span class="badge" aria-hidden="true">
            {drafts.length}
          </span>
        )}
      </h2>
      {drafts.length === 0 ? (
        <p class="muted empty">No drafts wait. Open a ticket and click Generate Response.</p>
      ) : (
        <ul aria-label="Pending drafts" class="rows">
          {drafts.map((draft) => (
            <li key={draft.id}>
              <TicketLink
                href={ticketUrl(draft.ticketId)}
                subject={draft.ticketSubject || `Ticket #${draft.ticketId}`}
                who={draft.requesterName ?? `Ticket #${draft.ticketId}`}
                at={draft.updatedAt}
                now={now}
                onOpen={() => onOpen(draft.ticketId)}
              >
                <span>{KIND_NAMES[draft.kind]}</span>
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
        <span class="spinner" aria-hidden="true" /> Being written
      </span>
    );
  }
  if (draft.state === 'failed') return <span class="badge badge-bad">Failed</span>;
  if (draft.state === 'incomplete') return <span class="badge badge-warn">Incomplete</span>;
  if (draft.kind === 'instructions') return null;
  if (draft.status === 'final_solution') return <span class="badge badge-good">Final Solution</span>;
  if (draft.status === 'needs_follow_up') return <span class="badge badge-warn">Needs Follow-up</span>;
  return <span class="badge">Not classified</span>;
}
