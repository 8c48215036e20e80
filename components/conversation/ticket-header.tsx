import { t } from '@/lib/words/conversation';
export type TicketHeaderProps = {
  ticketId: number;
  subject: string | null;
  requester: string | null;
  status: string | null;
  priority: string | null;
  urgent: boolean;
  /** The ticket in Freshdesk; null beside it. */
  href: string | null;
};

/** What the ticket is, in two lines. */
export function TicketHeader(props: TicketHeaderProps) {
  return (
    <header class="ticket-header">
      <h1 dir="auto">{props.subject?.trim() || t('ticketNumber', { ticketId: props.ticketId })}</h1>
      <div class="ticket-meta">
        {props.requester && (
          <bdi class="ticket-requester" title={props.requester}>
            {props.requester}
          </bdi>
        )}
        <span class="muted">#{props.ticketId}</span>
        {props.status && <span class="badge badge-accent">{props.status}</span>}
        {props.priority && <span class={`badge ${props.urgent ? 'badge-warn' : ''}`}>{props.priority}</span>}
        {props.href && (
          <a class="ticket-link" href={props.href} target="_blank" rel="noreferrer">
            {t('openInFreshdesk')}
          </a>
        )}
      </div>
    </header>
  );
}
