export type TicketHeaderProps = {
  ticketId: number;
  subject: string | null;
  requester: string | null;
  status: string | null;
  priority: string | null;
  urgent: boolean;
  href: string;
};

/** What the ticket is, in two lines. */
export function TicketHeader(props: TicketHeaderProps) {
  return (
    <header class="ticket-header">
      <h1>{props.subject ?? `Ticket #${props.ticketId}`}</h1>
      <div class="ticket-meta">
        {props.requester && <span class="ticket-requester">{props.requester}</span>}
        <span class="muted">#{props.ticketId}</span>
        {props.status && <span class="badge badge-accent">{props.status}</span>}
        {props.priority && <span class={`badge ${props.urgent ? 'badge-warn' : ''}`}>{props.priority}</span>}
        <a class="ticket-link" href={props.href} target="_blank" rel="noreferrer">
          Open in Freshdesk
        </a>
      </div>
    </header>
  );
}
