import { Field } from '@/components/ui/field';
import { KEYS, type KeyName } from '@/lib/settings/registry/keys';
import type { OptionsStore } from './options-store';

/** A field for a key. A saved key is never shown: an empty field means that it stays. */
export function KeyField({ store, name, hint }: { store: OptionsStore; name: KeyName; hint: string | undefined }) {
  const key = KEYS.find((one) => one.name === name);
  const { form, stored, problems } = store.fields;
  if (!key || !form.value || !stored.value) return null;
  const saved = stored.value.keys[key.owner.service];
  const removing = form.value[key.remove];
  const state = saved === null ? '' : saved === '' ? 'Saved' : `Saved, ends in ${saved}`;
  return (
    <Field
      id={name}
      value={form.value[name]}
      problem={problems.value[name]}
      onInput={(value) => store.type(name, value)}
      secret
      label={key.label}
      placeholder={removing ? 'Will be removed when you save' : state}
      hint={hint}
    >
      {saved !== null && (
        <button type="button" class="button" onClick={() => store.fields.set(key.remove, !removing)}>
          {removing ? key.keep : key.takeAway}
        </button>
      )}
    </Field>
  );
}
