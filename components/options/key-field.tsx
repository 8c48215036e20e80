import { Field } from '@/components/ui/field';
import { labelText } from '@/lib/settings/labels';
import { KEYS, type KeyName } from '@/lib/settings/registry/keys';
import { t } from '@/lib/words/options';
import type { OptionsStore } from './options-store';

const REMOVE = { freshdesk_api_key: 'removeFreshdeskKey', openai_api_key: 'removeModelKey' } as const;
const KEEP = { freshdesk_api_key: 'keepFreshdeskKey', openai_api_key: 'keepModelKey' } as const;

/** A field for a key. A saved key is never shown: an empty field means that it stays. */
export function KeyField({ store, name, hint }: { store: OptionsStore; name: KeyName; hint: string | undefined }) {
  const key = KEYS.find((one) => one.name === name);
  const { form, stored, problems } = store.fields;
  if (!key || !form.value || !stored.value) return null;
  const saved = stored.value.keys[key.owner.service];
  const removing = form.value[key.remove];
  const state = saved === null ? '' : saved === '' ? t('savedKey') : t('savedKeyEnding', { ending: saved });
  return (
    <Field
      id={name}
      value={form.value[name]}
      problem={problems.value[name]}
      onInput={(value) => store.type(name, value)}
      secret
      label={labelText(key.path)}
      placeholder={removing ? t('keyWillGo') : state}
      hint={hint}
    >
      {saved !== null && (
        <button type="button" class="button" onClick={() => store.fields.set(key.remove, !removing)}>
          {t(removing ? KEEP[name] : REMOVE[name])}
        </button>
      )}
    </Field>
  );
}
