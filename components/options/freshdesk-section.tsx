import type { CurrentAgent } from '@/lib/domain/agent';
import type { SettingsForm } from '@/lib/settings/form';
import { t } from '@/lib/words/options';
import { ConnectionTest } from './connection-test';
import type { Stored } from './form-store';
import { KeyField } from './key-field';
import type { OptionsStore } from './options-store';
import { FoldPart } from './pages/fold-part';
import { Section } from './section';
import { SettingField } from './setting-field';
import { WhereIsKey } from './where-is-key';

/** @param account whose key it is, once Freshdesk said so. */
export function FreshdeskSection({ store, account }: { store: OptionsStore; account: CurrentAgent | null }) {
  const { fields, connections } = store;
  return (
    <Section id="freshdesk">
      <SettingField store={store} path="freshdesk.domain" />
      <KeyField
        store={store}
        name="freshdesk_api_key"
        hint={fields.form.value && fields.stored.value ? keyHint(fields.form.value, fields.stored.value, account) : ''}
      />
      <WhereIsKey />
      <FoldPart
        title={t('otherAddress')}
        open={fields.form.value?.agent_page !== '' || 'agent_page' in fields.problems.value}
      >
        <SettingField store={store} path="freshdesk.agent_page" />
      </FoldPart>
      <ConnectionTest
        attempt={connections.freshdesk}
        label={t('testFreshdesk')}
        waiting={t('askingFreshdesk')}
        onTest={() => void connections.testFreshdesk()}
      />
    </Section>
  );
}

function keyHint(form: SettingsForm, { settings, keys }: Stored, account: CurrentAgent | null): string {
  const { domain } = settings.freshdesk;
  const usesSaved = keys.freshdesk !== null && form.freshdesk_api_key === '';
  const isOther = !form.domain
    .trim()
    .toLowerCase()
    .includes(domain.split('.')[0] ?? '');
  if (usesSaved && domain !== '' && isOther) return t('keyOfOtherDesk', { domain });
  if (usesSaved && account && !form.remove_freshdesk_key)
    return t('keyOfAgent', { name: account.name, email: account.email });
  return t('keyStays');
}
