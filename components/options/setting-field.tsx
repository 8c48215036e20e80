import type { ComponentChildren } from 'preact';
import { Checkbox, Choice, Field, type FieldBinding } from '@/components/ui/field';
import { codecOf } from '@/lib/settings/codecs';
import type { FormKey, SettingsForm } from '@/lib/settings/form';
import { exampleText, hintText, labelText } from '@/lib/settings/labels';
import { message, type PlainMessage } from '@/lib/settings/message';
import { textOf } from '@/lib/settings/message-text';
import { fieldAt, type OwnField } from '@/lib/settings/registry';
import { type Field as Descriptor, keyOf } from '@/lib/settings/registry/field';
import { LANGUAGES } from '@/lib/words/languages';
import { t } from '@/lib/words/options';
import type { OptionsStore } from './options-store';

type Props = {
  store: OptionsStore;
  path: OwnField['path'];
  /** Instead of the setting's own: what depends on what else is typed. */
  hint?: string | undefined;
  /** Shown instead of what the form holds. */
  value?: string;
  rows?: number;
  list?: string;
  /** Buttons beside the input. */
  children?: ComponentChildren;
};

/** One setting, drawn as its kind is typed. */
export function SettingField({ store, path, value, hint, ...shape }: Props) {
  const field: Descriptor = fieldAt(path);
  const key: FormKey = keyOf(path);
  const typed = store.fields.form.value?.[key];
  const locked = store.fields.stored.value?.locked.has(path) === true;
  const help = [locked && t('locked'), hint ?? hintText(path)].filter(Boolean).join(' ');
  const said = { label: labelText(path), disabled: locked, ...(help !== '' && { hint: help }) };
  if (typeof typed === 'boolean')
    return <Checkbox {...said} id={key} checked={typed} onChange={(on) => store.type(key, on)} />;
  const binding: FieldBinding = {
    id: key,
    value: value ?? String(typed ?? ''),
    problem: store.fields.problems.value[key],
    onInput: (text) => store.type(key, text as SettingsForm[typeof key]),
    ...(codecOf(field).onLeave && { onBlur: () => store.fields.check(key) }),
  };
  const { kind } = field;
  if (kind.is === 'number' && kind.choices) return <Choice {...said} {...binding} choices={kind.choices.map(String)} />;
  if (kind.is === 'choice') {
    return <Choice {...said} {...binding} choices={Object.keys(kind.names)} names={namesOf(kind.names)} />;
  }
  if (kind.is === 'language') {
    return <Choice {...said} {...binding} choices={Object.keys(languages())} names={languages()} />;
  }
  const mode = inputMode(field);
  const example = exampleText(path);
  return (
    <Field
      {...said}
      {...binding}
      {...shape}
      {...(mode && { inputMode: mode })}
      {...(example !== undefined && { placeholder: example })}
    />
  );
}

const namesOf = (names: Readonly<Record<string, PlainMessage>>) =>
  Object.fromEntries(Object.entries(names).map(([value, name]) => [value, textOf(message(name))]));

const languages = () => ({ '': t('languageOfBrowser'), ...LANGUAGES });

function inputMode({ kind }: Descriptor): 'numeric' | 'decimal' | 'url' | undefined {
  switch (kind.is) {
    case 'number':
      return kind.integer ? 'numeric' : 'decimal';
    case 'cap':
      return 'decimal';
    case 'domain':
    case 'agent-page':
    case 'base-url':
      return 'url';
    default:
      return undefined;
  }
}
