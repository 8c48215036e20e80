import { BusyButton } from '@/components/ui/busy-button';
import { Field } from '@/components/ui/field';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options-data';
import type { ForgetPerson as Store } from './forget-person-store';

export function ForgetPerson({ store: { attempt, address, asked, ask, cancel, confirm } }: { store: Store }) {
  return (
    <div class="stack">
      <h3>{t('forgetPerson')}</h3>
      <Field
        id="person-address"
        label={t('personAddress')}
        value={address.value}
        problem={undefined}
        hint={t('forgetPersonHint')}
        onInput={(value) => {
          address.value = value;
        }}
      />
      <div class="action-row">
        <BusyButton busy={attempt.busy.value} danger disabled={address.value.trim() === ''} onClick={ask}>
          {t('forgetPerson')}
        </BusyButton>
        <StatusLine outcome={attempt.outcome.value} />
      </div>
      {asked.value !== null && (
        <div class="notice notice-warn" role="alert">
          {t('forgetPersonQuestion', { address: asked.value })}
          <div class="action-row">
            <button type="button" class="button" onClick={cancel}>
              {t('cancel')}
            </button>
            <button type="button" class="button button-danger" onClick={() => void confirm()}>
              {t('deleteForGood')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
