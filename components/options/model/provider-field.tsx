import { BUILT_IN, OTHER, PROVIDERS, type Provider } from '@/lib/llm/providers-data';
import { labelText } from '@/lib/settings/labels';
import { t } from '@/lib/words/options-model';
import { needsOf, providerName } from '@/lib/words/providers';
import type { OptionsStore } from '../options-store';

const CHOICES = [...PROVIDERS, BUILT_IN, OTHER];

/** Whose model it is: fills in the address, and says what this provider needs before it works. */
export function ProviderField({ store, chosen }: { store: OptionsStore; chosen: Provider }) {
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
        {needsOf(chosen.id).map((need) => (
          <li key={need}>{need}</li>
        ))}
        {chosen.keyUrl && (
          <li>
            {t.pieces('keyAt', {
              site: (
                <a href={chosen.keyUrl} target="_blank" rel="noreferrer">
                  {new URL(chosen.keyUrl).host}
                </a>
              ),
            })}
          </li>
        )}
      </ul>
    </div>
  );
}
