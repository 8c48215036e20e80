import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { t as words } from '@/lib/words/options';
import { t } from '@/lib/words/setup';
import { GoToField } from '../go-to-field';
import { KeyField } from '../key-field';
import type { OptionsStore } from '../options-store';
import { SettingField } from '../setting-field';
import { WhereIsKey } from '../where-is-key';

/** @param found the help desk that was read from an open tab. */
export function FreshdeskStep({ store, found }: { store: OptionsStore; found: string }) {
  const { fields, connections } = store;
  const { busy, outcome } = connections.freshdesk;
  const fromTab = found !== '' && fields.form.value?.domain === found;
  return (
    <section class="card set-up-step" aria-labelledby="step-freshdesk">
      <h2 id="step-freshdesk">{t('stepFreshdesk')}</h2>
      <SettingField store={store} path="freshdesk.domain" hint={fromTab ? t('domainFromTab') : ''} />
      <KeyField store={store} name="freshdesk_api_key" hint={t('triedWhenPasted')} />
      <div class="set-up-helps">
        <WhereIsKey />
      </div>
      <div class="action-row">
        <BusyButton busy={busy.value} onClick={() => void connections.testFreshdesk()}>
          {words('testFreshdesk')}
        </BusyButton>
        <StatusLine outcome={outcome.value} busy={busy.value && words('askingFreshdesk')} />
        <GoToField outcome={outcome.value} />
      </div>
    </section>
  );
}
