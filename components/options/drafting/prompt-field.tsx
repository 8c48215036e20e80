import { t } from '@/lib/words/options';
import type { OptionsStore } from '../options-store';
import { SettingField } from '../setting-field';

export function PromptField({ store, of }: { store: OptionsStore; of: 'response' | 'instructions' }) {
  const shipped = store.defaults.prompts[of];
  const isDefault = store.fields.form.value?.[of].trim() === shipped.trim();
  return (
    <div class="stack">
      <SettingField store={store} path={`prompts.${of}`} rows={13} />
      <div class="action-row">
        <button
          type="button"
          class="button button-small"
          disabled={isDefault}
          aria-describedby={of}
          onClick={() => store.fields.set(of, shipped)}
        >
          {t('restore')}
        </button>
        <span class="muted small">{isDefault ? t('isDefault') : t('changed')}</span>
      </div>
    </div>
  );
}
