import type { ComponentChildren } from 'preact';
import { BUILT_IN, OTHER, PROVIDERS, type Provider } from '@/lib/llm/providers-data';
import { labelText } from '@/lib/settings/labels';
import { t } from '@/lib/words/options-model';
import { needsOf, providerName } from '@/lib/words/providers';
import type { OptionsStore } from '../options-store';

const CHOICES = [...PROVIDERS, BUILT_IN, OTHER];

type Props = { store: OptionsStore; chosen: Provider };

/** Whose model it is: fills in the address, and says what this provider needs before it works. */
export function ProviderField({ store, chosen }: Props) {
  return (
    <ProviderSelect store={store} chosen={chosen}>
      {needsOf(chosen.id).map((need) => (
        <li key={need}>{need}</li>
      ))}
      <KeySite chosen={chosen} />
    </ProviderSelect>
  );
}

/** The same, saying only where a key is had. */
export function ProviderChoice({ store, chosen }: Props) {
  return (
    <ProviderSelect store={store} chosen={chosen}>
      <KeySite chosen={chosen} />
    </ProviderSelect>
  );
}

function ProviderSelect({ store, chosen, children }: Props & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label for="provider">{labelText('openai.provider')}</label>
      <div class="field-row">
        <select
          id="provider"
          aria-describedby="provider-hint"
          value={chosen.id}
          onChange={(event) => store.chooseProvider(event.currentTarget.value)}
        >
          {CHOICES.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {providerName(choice)}
            </option>
          ))}
        </select>
      </div>
      <ul class="field-hint provider-needs" id="provider-hint">
        {children}
      </ul>
    </div>
  );
}

function KeySite({ chosen: { keyUrl } }: Pick<Props, 'chosen'>) {
  if (!keyUrl) return null;
  const site = (
    <a href={keyUrl} target="_blank" rel="noreferrer">
      {new URL(keyUrl).host}
    </a>
  );
  return <li>{t.pieces('keyAt', { site })}</li>;
}
