import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import type { CurrentAgent } from '@/lib/domain/agent';
import type { SettingsForm } from '@/lib/settings/form';
import type { Stored } from './form-store';
import { KeyField } from './key-field';
import type { OptionsStore } from './options-store';
import { Section } from './section';
import { SettingField } from './setting-field';

/** @param account whose key it is, once Freshdesk said so. */
export function FreshdeskSection({ store, account }: { store: OptionsStore; account: CurrentAgent | null }) {
  const { fields, connections } = store;
  const { busy, outcome } = connections.freshdesk;
  return (
    <Section id="freshdesk">
      <SettingField store={store} path="freshdesk.domain" />
      <SettingField store={store} path="freshdesk.agent_page" />
      <KeyField
        store={store}
        name="freshdesk_api_key"
        hint={fields.form.value && fields.stored.value ? keyHint(fields.form.value, fields.stored.value, account) : ''}
      />
      <details class="help">
        <summary>Where do I find my API key?</summary>
        <ol>
          <li>In Freshdesk, click your profile picture at the top right, then “Profile settings”.</li>
          <li>Your API key is on the right, below “Change password”. Newer accounts show it after a captcha.</li>
          <li>No key there? Then an admin has to allow API access for your agent account.</li>
        </ol>
      </details>
      <div class="action-row">
        <BusyButton busy={busy.value} onClick={() => void connections.testFreshdesk()}>
          Test Freshdesk connection
        </BusyButton>
        <StatusLine outcome={outcome.value} busy={busy.value && 'Asking Freshdesk…'} />
      </div>
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
  if (usesSaved && domain !== '' && isOther)
    return `The saved key was made for ${domain}. Another help desk needs its own key.`;
  if (usesSaved && account && !form.remove_freshdesk_key)
    return `This is the key of ${account.name} (${account.email}). Replies are sent in that name.`;
  return 'It stays in this browser and is sent only to your help desk.';
}
