import { BUILT_IN } from '@/lib/llm/providers-data';
import { REDACTION_KINDS } from '@/lib/settings/registry/redaction';
import { t } from '@/lib/words/options';
import { providerName } from '@/lib/words/providers';
import { modelHost } from './model/base-url';
import type { OptionsStore } from './options-store';
import { Section } from './section';
import { SettingField } from './setting-field';

export function PrivacySection({ store }: { store: OptionsStore }) {
  const form = store.fields.form.value;
  const host = modelHost(form?.base_url ?? '')?.host ?? t('yourModelEndpoint');
  const helpDesk = store.fields.stored.value?.settings.freshdesk.domain || t('yourHelpDesk');
  return (
    <Section id="privacy">
      <ul class="plain-facts">
        <li>
          {t.pieces('goesToModel', {
            host: <strong>{form?.provider === 'built-in' ? providerName(BUILT_IN) : host}</strong>,
          })}
        </li>
        <li>{t.pieces('goesToHelpDesk', { host: <strong>{helpDesk}</strong> })}</li>
        <li>{t.pieces('staysHere', { leave: <em>{t('leave')}</em> })}</li>
      </ul>
      <SettingField store={store} path="privacy.redaction" />
      <SettingField store={store} path="privacy.hold_first_request" />
      <details>
        <summary>{t('eachKind')}</summary>
        <div class="number-grid">
          {REDACTION_KINDS.map(({ path }) => (
            <SettingField key={path} store={store} path={path} />
          ))}
        </div>
      </details>
      <SettingField store={store} path="privacy.own_patterns" rows={4} />
      <SettingField store={store} path="privacy.private_notes_in_responses" />
    </Section>
  );
}
