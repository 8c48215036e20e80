import { useComputed } from '@preact/signals';
import { commonRemedies, type ViewContext } from '@/components/ui/context';
import { FailureNotice } from '@/components/ui/notice';
import { t } from '@/lib/words/conversation';
import { Conversation } from './conversation';
import { toMessages } from './messages';
import type { TicketView } from './ticket-view';

/** The conversation, and what is known about its freshness. */
export function Thread({ view, context, folded }: { view: TicketView; context: ViewContext; folded: boolean }) {
  // Cutting quotes out of a long thread is worth doing once, not at each piece of a streaming draft.
  const messages = useComputed(() => {
    const ticket = view.ticket.value;
    const thread = view.thread.value ?? null;
    return ticket && !ticket.deleted ? toMessages(ticket, thread, view.names.value) : [];
  });
  const missing = view.thread.value === null || view.ticket.value === null;
  const failure = view.readFailure.value ?? view.refreshFailure.value;
  return (
    <Conversation messages={messages.value} folded={folded}>
      {view.ticket.value?.deleted && (
        <p class="muted region-hint" role="status">
          {t('ticketDeleted')}
        </p>
      )}
      {missing && view.refreshing.value && (
        <p class="muted region-hint" role="status">
          <span class="spinner" aria-hidden="true" /> {t('loading')}
        </p>
      )}
      {failure && !view.refreshing.value && (
        <FailureNotice
          failure={failure}
          tone={missing ? 'bad' : 'warn'}
          {...(missing ? {} : { lead: t('outdated') })}
          on={{ ...commonRemedies(context, view.ticketId), retry: () => void view.refresh() }}
        />
      )}
    </Conversation>
  );
}
