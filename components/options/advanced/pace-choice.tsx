import type { FormKey } from '@/lib/settings/form';
import { t } from '@/lib/words/options-pages';
import type { OptionsStore } from '../options-store';
import { PACE_NAMES, PACES, type Pace, paceOf } from './pace';

const HINTS = { polite: 'politeHint', normal: 'normalHint', fast: 'fastHint' } as const;

/** Three sets of the numbers below, for people who do not want to think about them. */
export function PaceChoice({ store }: { store: OptionsStore }) {
  const { form, stored } = store.fields;
  if (!form.value) return null;
  const chosen = paceOf(form.value);
  const locked = Object.keys(PACES.normal).some((key) => stored.value?.locked.has(`freshdesk.${key}`) === true);
  const choose = (pace: Pace) => {
    for (const [key, value] of Object.entries(PACES[pace])) store.type(key as FormKey, value);
  };
  return (
    <fieldset class="choice-list" disabled={locked}>
      <legend>{t('pace')}</legend>
      {PACE_NAMES.map((pace) => (
        <Option key={pace} pace={pace} hint={t(HINTS[pace])} chosen={chosen} onChoose={() => choose(pace)} />
      ))}
      {chosen === null && <Option pace="own" chosen={null} />}
    </fieldset>
  );
}

type OptionProps = { pace: Pace | 'own'; hint?: string; chosen: Pace | null; onChoose?: () => void };

function Option({ pace, hint, chosen, onChoose }: OptionProps) {
  return (
    <label class="choice-row">
      <input type="radio" name="pace" checked={chosen === (pace === 'own' ? null : pace)} onChange={onChoose} />
      <span>
        {t(pace)}
        {hint && <span class="field-hint">{hint}</span>}
      </span>
    </label>
  );
}
