import { ModelWarning } from '@/components/model-life/model-warning';
import { BusyButton } from '@/components/ui/busy-button';
import { Notice } from '@/components/ui/notice';
import { StatusLine } from '@/components/ui/status-line';
import { lifeOf } from '@/lib/llm/catalogue';
import { CATALOGUE } from '@/lib/llm/catalogue-data';
import type { AllReportedDates } from '@/lib/llm/catalogue-reported';
import { providerOf } from '@/lib/llm/providers';
import { t } from '@/lib/words/options-model';
import { ConnectionTest } from '../connection-test';
import { KeyField } from '../key-field';
import type { OptionsStore } from '../options-store';
import { Section } from '../section';
import { SettingField } from '../setting-field';
import { BuiltInSection } from './built-in-section';
import { addressHint, type Endpoint, endpointOf, keyHint } from './endpoint';
import { ModelList } from './model-list';
import { ProviderField } from './provider-field';

type Props = { store: OptionsStore; reported: AllReportedDates };

export function ModelSection(props: Props) {
  const { form, stored } = props.store.fields;
  if (!form.value || !stored.value) return null;
  if (form.value.provider === 'built-in') return <BuiltInSection store={props.store} />;
  return <EndpointSection {...props} endpoint={endpointOf(form.value, stored.value)} />;
}

function EndpointSection({ store, reported, endpoint }: Props & { endpoint: Endpoint }) {
  const { model, testModel } = store.connections;
  return (
    <Section id="model-section">
      <div class="field-pair">
        <ProviderField store={store} chosen={providerOf(store.fields.form.value?.base_url ?? '')} />
        <SettingField store={store} path="openai.base_url" hint={addressHint(endpoint)} />
      </div>
      {endpoint.isReadable && (
        <Notice tone="warn">
          {t(endpoint.needsKey ? 'readableWithKey' : 'readableWithoutKey', { host: endpoint.host })}
        </Notice>
      )}
      <div class="field-pair">
        <KeyField store={store} name="openai_api_key" hint={keyHint(endpoint)} />
        <ModelField store={store} reported={reported} endpoint={endpoint} />
      </div>
      <ConnectionTest attempt={model} label={t('testModel')} waiting={t('waiting')} onTest={() => void testModel()} />
    </Section>
  );
}

/** The name of the model, what may be typed there, and how long it will be offered. */
function ModelField({ store, reported, endpoint }: Props & { endpoint: Endpoint }) {
  const { listing, models, loadModels, model } = store.connections;
  const typed = store.fields.form.value?.model ?? '';
  const isKnown = endpoint.otherHost === null && models.value.length === 0;
  const life = lifeOf(typed.trim(), store.now(), endpoint.host, reported[endpoint.host]);
  return (
    <div class="stack">
      <SettingField store={store} path="openai.model" list="model-names">
        <BusyButton busy={listing.busy.value} onClick={() => void loadModels()}>
          {t('loadModels')}
        </BusyButton>
      </SettingField>
      <datalist id="model-names">
        {isKnown &&
          CATALOGUE.filter(({ model: name }) => lifeOf(name, store.now()).state !== 'off').map(({ model: name }) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <StatusLine outcome={listing.outcome.value} busy={listing.busy.value && t('listing')} />
      <ModelList models={models.value} chosen={typed.trim()} onPick={(name) => store.type('model', name)} />
      {life && (
        <ModelWarning
          model={typed}
          life={life}
          busy={model.busy.value}
          onSwitch={(name) => void store.switchModel(name)}
        />
      )}
    </div>
  );
}
