import type { ComponentChildren } from 'preact';
import { age } from '@/components/ui/age';
import { t } from '@/lib/words/inbox';

/** A row of the inbox: a true link to the ticket; a plain click also opens the workspace beside it. */
export function TicketLink(props: {
  href: string;
  subject: string;
  who: string | null;
  at: number | string;
  now: number;
  onOpen: () => void;
  children?: ComponentChildren;
}) {
  const time = new Date(props.at);
  return (
    <a
      class="row"
      href={props.href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        props.onOpen();
      }}
    >
      <span class="row-top">
        <bdi class="row-who">{props.who ?? t('unknownRequester')}</bdi>
        <time class="muted small" dateTime={Number.isNaN(time.getTime()) ? undefined : time.toISOString()}>
          {age(props.at, props.now)}
        </time>
      </span>
      <span class="row-subject" dir="auto">
        {props.subject}
      </span>
      <span class="row-facts">{props.children}</span>
    </a>
  );
}
