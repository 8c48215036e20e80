import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/icon';
import { t } from '@/lib/words/conversation';

export type TicketHeaderProps = {
  ticketId: number;
  subject: string | null;
  requester: string | null;
  status: string | null;
  priority: string | null;
  /** 1 to 4, as Freshdesk counts. */
  urgency: number;
  /** The ticket in Freshdesk; null beside it. */
  href: string | null;
  /** Where one can go from here. */
  children?: ComponentChildren;
};

/** Whose ticket it is, in two lines that stay in sight. */
export function TicketHeader(props: TicketHeaderProps) {
  const subject = props.subject?.trim() || t('ticketNumber', { ticketId: props.ticketId });
  return (
    <header class="ticket-header">
      <div class="ticket-title">
        <h1 dir="auto" title={subject}>
          {subject}
        </h1>
        {props.href && (
          <a
            class="button button-icon button-quiet ticket-link"
            href={props.href}
            target="_blank"
            rel="noreferrer"
            aria-label={t('openInFreshdesk')}
            title={t('openInFreshdesk')}
          >
            <Icon name="external-link" />
          </a>
        )}
        {props.children}
      </div>
      <div class="ticket-meta">
        <span class={`priority priority-${props.urgency}`} aria-hidden="true" />
        {props.requester && (
          <bdi class="ticket-requester" title={props.requester}>
            {props.requester}
          </bdi>
        )}
        <span>#{props.ticketId}</span>
        {props.status && <span>{props.status}</span>}
        {props.priority && <span class={props.urgency >= 3 ? 'urgent' : ''}>{props.priority}</span>}
      </div>
    </header>
  );
}
