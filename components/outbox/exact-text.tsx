import { TimeText } from '@/components/ui/time-text';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { signed } from '@/lib/drafts/signature';
import { t } from '@/lib/words/outbox';
import { timeOf } from './delivery-view';

/** To whom, when, and the very text, as it was approved. */
export function ExactText({ row }: { row: DeliveryRow }) {
  const { to, cc, text, signature } = row.approval;
  return (
    <details class="outbox-text">
      <summary>{t('exactText')}</summary>
      <dl class="recipients">
        {row.kind === 'reply' ? (
          <>
            <dt>{t('to')}</dt>
            <dd>{to.join(', ')}</dd>
            <dt>{t('cc')}</dt>
            <dd>{cc.length > 0 ? cc.join(', ') : <span class="muted">{t('nobody')}</span>}</dd>
          </>
        ) : (
          <>
            <dt>{t('for')}</dt>
            <dd>{t('agentsOnly')}</dd>
          </>
        )}
        <dt>{t('approved')}</dt>
        <dd>
          <TimeText at={row.createdAt} />
        </dd>
        {row.state === 'confirmed' && (
          <>
            <dt>{row.kind === 'reply' ? t('sent') : t('added')}</dt>
            <dd>
              <TimeText at={timeOf(row)} />
            </dd>
          </>
        )}
      </dl>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls. */}
      <div class="send-text" dir="auto" tabIndex={0} role="group" aria-label={t('textAsApproved')}>
        {signed(text, signature)}
      </div>
    </details>
  );
}
