import { t as words } from '@/lib/words/options';
import { t } from '@/lib/words/setup';
import { ConnectionTest } from '../connection-test';
import { KeyField } from '../key-field';
import type { OptionsStore } from '../options-store';
import { SettingField } from '../setting-field';
import { WhereIsKey } from '../where-is-key';

/** @param found the help desk that was read from an open tab. */
export function FreshdeskStep({ store, found }: { store: OptionsStore; found: string }) {
  const { fields, connections } = store;
  const fromTab = found !== '' && fields.form.value?.domain === found;
  return (
    <section class="card set-up-step" aria-labelledby="step-freshdesk">
      <h2 id="step-freshdesk">{t('stepFreshdesk')}</h2>
      <SettingField store={store} path="freshdesk.domain" hint={fromTab ? t('domainFromTab') : ''} />
      <KeyField store={store} name="freshdesk_api_key" hint={t('triedWhenPasted')} />
      <div class="set-up-helps">
        <WhereIsKey />
      </div>
      <ConnectionTest
        attempt={connections.freshdesk}
        label={words('testFreshdesk')}
        waiting={words('askingFreshdesk')}
        onTest={() => void connections.testFreshdesk()}
      />
    </section>
  );
}
