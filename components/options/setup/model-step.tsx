import { formatNano } from '@/lib/costs/dollars';
import { costOf, rateOf } from '@/lib/costs/prices';
import { providerOf } from '@/lib/llm/providers';
import { t as words } from '@/lib/words/options-model';
import { t } from '@/lib/words/setup';
import { ConnectionTest } from '../connection-test';
import { KeyField } from '../key-field';
import { BuiltInSection } from '../model/built-in-section';
import { endpointOf, keyHint } from '../model/endpoint';
import { ProviderChoice } from '../model/provider-field';
import type { OptionsStore } from '../options-store';
import { SettingField } from '../setting-field';

/** Of a usual ticket, with playbooks and some sources. */
const USUAL = { input: 4000, cached: 0, output: 400 };

export function ModelStep({ store }: { store: OptionsStore }) {
  const { form, stored } = store.fields;
  const { model, testModel } = store.connections;
  if (!form.value || !stored.value) return null;
  if (form.value.provider === 'built-in') return <BuiltInSection store={store} />;
  const endpoint = endpointOf(form.value, stored.value);
  const rate = rateOf([], endpoint.host, form.value.model.trim());
  const hint = rate ? t('aboutADraft', { money: formatNano(costOf(rate, USUAL)) }) : t('anyModel');
  return (
    <section class="card set-up-step" aria-labelledby="step-model">
      <h2 id="step-model">{t('stepModel')}</h2>
      <div class="set-up-pair">
        <ProviderChoice store={store} chosen={providerOf(form.value.base_url)} />
        <KeyField store={store} name="openai_api_key" hint={keyHint(endpoint)} />
      </div>
      <div class="set-up-pair">
        <SettingField store={store} path="openai.model" hint={hint} />
        <SettingField store={store} path="openai.base_url" hint={t('goesTo', { host: endpoint.host })} />
      </div>
      <ConnectionTest
        attempt={model}
        label={words('testModel')}
        waiting={words('waiting')}
        onTest={() => void testModel()}
      />
    </section>
  );
}
