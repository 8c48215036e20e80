import { Icon } from '@/components/ui/icon';
import { keyHint } from '@/components/ui/key-hint';
import { t } from '@/lib/words/draft';
import type { DraftContext } from './session';

/** Onwards: to whoever waits next. @param ready nothing is left to be done here. */
export function NextTicket({ context, ready }: { context: DraftContext; ready: boolean }) {
  const next = context.next.value;
  if (!next) return null;
  const who = next.requesterName ?? next.requesterEmail ?? '';
  return (
    <button
      type="button"
      class={`button next-ticket ${ready ? 'button-primary' : ''}`}
      aria-label={t('nextTicket')}
      aria-description={`${who}, ${next.subject}`}
      title={keyHint(t('nextTicket'), 'N')}
      onClick={() => context.goTo(next.id)}
    >
      <span dir="auto">{t('nextTicketNamed', { who, subject: next.subject })}</span>
      <Icon name="chevron-right" />
    </button>
  );
}
