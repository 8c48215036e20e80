import { t } from '@/lib/words/options';
import type { OptionsStore } from '../options-store';
import { SettingField } from '../setting-field';

/** The signature as Freshdesk has it, until another is typed. */
export function SignatureField({ store, ofFreshdesk }: { store: OptionsStore; ofFreshdesk: string }) {
  const typed = store.fields.form.value?.signature ?? null;
  const own = typed !== null;
  return (
    <div class="stack">
      <SettingField store={store} path="replies.signature" rows={4} value={typed ?? ofFreshdesk} />
      <div class="action-row">
        <button
          type="button"
          class="button button-small"
          disabled={!own || ofFreshdesk === ''}
          aria-describedby="signature"
          onClick={() => store.fields.set('signature', null)}
        >
          {t('useFreshdeskSignature')}
        </button>
        <span class="muted small">{origin(own, ofFreshdesk)}</span>
      </div>
      <SettingField store={store} path="replies.help_desk_signs" />
    </div>
  );
}

function origin(own: boolean, ofFreshdesk: string): string {
  if (own) return t('changed');
  return ofFreshdesk === '' ? t('noFreshdeskSignature') : t('isFreshdeskSignature');
}
