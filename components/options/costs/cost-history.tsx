import { useState } from 'preact/hooks';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options-costs';
import type { OptionsStore } from '../options-store';
import { FoldPart } from '../pages/fold-part';

/** Deleting what is known of past costs, after one more click. */
export function CostHistory({ store: { forgetting, forgetCosts, fields } }: { store: OptionsStore }) {
  const isSetUp = Boolean(fields.stored.value?.settings.freshdesk.domain);
  const [asking, ask] = useState(false);
  return (
    <FoldPart title={t('costHistory')}>
      <p class="muted intro">{t('historyHint')}</p>
      {asking ? (
        <div class="action-row">
          <span>{t('deleteQuestion')}</span>
          <button type="button" class="button" onClick={() => ask(false)}>
            {t('keepIt')}
          </button>
          <button
            type="button"
            class="button button-danger"
            onClick={() => {
              ask(false);
              void forgetCosts();
            }}
          >
            {t('deleteIt')}
          </button>
        </div>
      ) : (
        <div class="action-row">
          <BusyButton busy={forgetting.busy.value} danger disabled={!isSetUp} onClick={() => ask(true)}>
            {t('deleteHistory')}
          </BusyButton>
          <StatusLine outcome={forgetting.outcome.value} />
        </div>
      )}
    </FoldPart>
  );
}
