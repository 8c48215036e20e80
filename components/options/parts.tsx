import { isReadableOnTheWay } from '@/lib/llm/base-url';
import { BUILT_IN_MODEL } from '@/lib/llm/built-in/client';
import { lifeOf } from '@/lib/llm/catalogue';
import { CATALOGUE } from '@/lib/llm/catalogue-data';
import type { AllReportedDates } from '@/lib/llm/catalogue-reported';
import { isLoopback } from '@/lib/llm/hosts';
import { needsKey } from '@/lib/llm/provider-hosts';
import { providerOf } from '@/lib/llm/providers';
import { BUILT_IN, OTHER, PROVIDERS } from '@/lib/llm/providers-data';
import type { FormDefaults, SettingsForm } from '@/lib/settings/form';
import { readPlaybooks, toPlaybookForm } from '@/lib/settings/playbook-form';
import { SIGNATURE_LIMIT } from '@/lib/settings/signature';
import type { Account } from '@/lib/tickets/store';
import type { UnreadableTickets } from '@/lib/tickets/unreadable';
import { modelHost, otherHost } from './base-url';
import type { Bindings } from './bindings';
import { BuiltInSection } from './built-in-section';
import { CostHistory } from './cost-history';
import { DataSection } from './data-section';
import { DraftExport } from './draft-export';
import { DraftingSection } from './drafting-section';
import type { Stored } from './form-store';
import { FreshdeskSection } from './freshdesk-section';
import { ModelSection } from './model-section';
import { NotificationSection } from './notification-section';
import type { OptionsStore } from './options-store';
import { PollingSection } from './polling-section';
import { PrivacySection } from './privacy-section';
import { StorageRebuild } from './storage-rebuild';

export type Context = {
  store: OptionsStore;
  stored: Stored;
  form: SettingsForm;
  bindings: Bindings;
  defaults: FormDefaults;
  now: () => number;
  account: Account | null;
  reported: AllReportedDates;
};

export function FreshdeskPart({ store, stored, form, bindings, account }: Context) {
  const { freshdesk, testFreshdesk } = store.connections;
  return (
    <FreshdeskSection
      domain={bindings.checked('domain')}
      agentPage={bindings.checked('agent_page')}
      apiKey={bindings.text('freshdesk_api_key')}
      savedKey={stored.keys.freshdesk}
      savedDomain={stored.settings.freshdesk.domain}
      removing={form.remove_freshdesk_key}
      onRemove={(remove) => store.fields.set('remove_freshdesk_key', remove)}
      account={account}
      busy={freshdesk.busy.value}
      outcome={freshdesk.outcome.value}
      onTest={() => void testFreshdesk()}
    />
  );
}

const PROVIDER_CHOICES = [...PROVIDERS, BUILT_IN, OTHER];

export function ModelPart(context: Context) {
  if (context.form.provider !== 'built-in') return <EndpointPart {...context} />;
  const { builtIn, chooseProvider } = context.store;
  const { downloading, trial } = builtIn;
  return (
    <BuiltInSection
      providers={PROVIDER_CHOICES}
      onProvider={chooseProvider}
      state={builtIn.state.value}
      progress={builtIn.progress.value}
      download={{
        busy: downloading.busy.value,
        outcome: downloading.outcome.value,
        run: () => void builtIn.download(),
        stop: builtIn.stopDownload,
      }}
      test={{ busy: trial.busy.value, outcome: trial.outcome.value, run: () => void builtIn.test() }}
    />
  );
}

function EndpointPart({ store, stored, form, bindings, now, reported }: Context) {
  const { model, listing, models, testModel, loadModels } = store.connections;
  const other = otherHost(form.base_url);
  const address = modelHost(form.base_url);
  const host = address?.host ?? '';
  const owner = modelHost(stored.settings.openai.base_url)?.host ?? '';
  const catalogue = CATALOGUE.map((entry) => entry.model).filter((name) => lifeOf(name, now()).state !== 'off');
  return (
    <ModelSection
      apiKey={bindings.text('openai_api_key')}
      savedKey={stored.keys.openai}
      removing={form.remove_openai_key}
      onRemove={(remove) => store.fields.set('remove_openai_key', remove)}
      model={bindings.text('model')}
      suggestions={other || models.value.length > 0 ? [] : catalogue}
      models={models.value}
      life={lifeOf(form.model.trim(), now(), host, reported[host])}
      onSwitch={(name) => void store.switchModel(name)}
      provider={providerOf(form.base_url)}
      providers={PROVIDER_CHOICES}
      onProvider={store.chooseProvider}
      baseUrl={bindings.checked('base_url')}
      otherHost={other}
      onThisMachine={host !== '' && isLoopback(new URL(`http://${host}`).hostname)}
      isReadable={address !== null && isReadableOnTheWay(address.baseUrl)}
      needsKey={needsKey(form.base_url)}
      strangeKey={stored.keys.openai !== null && host !== '' && owner !== host ? owner : null}
      test={{ busy: model.busy.value, outcome: model.outcome.value, run: () => void testModel() }}
      list={{ busy: listing.busy.value, outcome: listing.outcome.value, run: () => void loadModels() }}
    />
  );
}

export function PollingPart({ bindings, unreadable }: Context & { unreadable: UnreadableTickets | null }) {
  return <PollingSection fields={bindings.numbers()} unreadable={unreadable} />;
}

export function DraftingPart({ store, form, bindings, defaults, account }: Context) {
  const ofFreshdesk = account?.signature?.slice(0, SIGNATURE_LIMIT) ?? '';
  const typed = bindings.text('signature');
  const prompt = (field: 'response' | 'instructions') => ({
    field: bindings.text(field),
    isDefault: form[field].trim() === defaults.prompts[field].trim(),
    onRestore: () => store.fields.set(field, defaults.prompts[field]),
  });
  const playbooks = readPlaybooks(form.playbooks).value;
  return (
    <DraftingSection
      signature={{
        field: {
          ...typed,
          value: form.own_signature ? form.signature : ofFreshdesk,
          onInput: (value) => {
            typed.onInput(value);
            store.fields.set('own_signature', true);
          },
        },
        ofFreshdesk,
        own: form.own_signature,
        onRestore: () => {
          store.fields.set('signature', '');
          store.fields.set('own_signature', false);
        },
        helpDeskSigns: form.help_desk_signs,
        onHelpDeskSigns: (on) => store.fields.set('help_desk_signs', on),
      }}
      undo={bindings.text('undo_seconds')}
      response={prompt('response')}
      instructions={prompt('instructions')}
      playbooks={{
        playbooks: form.playbooks,
        isDefault: JSON.stringify(playbooks) === JSON.stringify(defaults.playbooks),
        bind: bindings.playbook,
        onAdd: () =>
          bindings.setPlaybooks((all) => [...all, { id: crypto.randomUUID(), title: '', keywords: '', guidance: '' }]),
        onDelete: (id) => bindings.setPlaybooks((all) => all.filter((one) => one.id !== id)),
        onRestore: () => bindings.setPlaybooks(() => defaults.playbooks.map(toPlaybookForm)),
      }}
    />
  );
}

export function SwitchesPart({ store, stored, form }: Context) {
  const host = modelHost(form.base_url)?.host ?? 'your model endpoint';
  return (
    <>
      <PrivacySection
        modelHost={form.provider === 'built-in' ? BUILT_IN_MODEL : host}
        helpDesk={stored.settings.freshdesk.domain}
        privateNotes={form.private_notes_in_responses}
        onPrivateNotes={(on) => store.fields.set('private_notes_in_responses', on)}
      />
      <NotificationSection newTickets={form.new_tickets} onNewTickets={(on) => store.fields.set('new_tickets', on)} />
    </>
  );
}

export function DataPart({ store, stored }: Context) {
  const { transfer, leave, forgetting, draftExport, rebuild } = store;
  return (
    <DataSection
      exporting={{
        busy: transfer.exporting.busy.value,
        outcome: transfer.exporting.outcome.value,
        includeKeys: transfer.includeKeys.value,
        onIncludeKeys: (on) => {
          transfer.includeKeys.value = on;
        },
        onExport: () => void transfer.exportFile(),
      }}
      importing={{
        busy: transfer.importing.busy.value,
        outcome: transfer.importing.outcome.value,
        plan: transfer.plan.value,
        onFile: (file) => void transfer.choose(file),
        onImport: () => void transfer.importNow(),
        onCancel: transfer.cancel,
      }}
      leaving={{
        busy: leave.attempt.busy.value,
        outcome: leave.attempt.outcome.value,
        host: stored.settings.freshdesk.domain,
        question: leave.question.value,
        onAsk: () => void leave.ask(),
        onConfirm: () => void leave.confirm(),
        onCancel: leave.cancel,
      }}
    >
      <DraftExport
        busy={draftExport.attempt.busy.value}
        disabled={stored.settings.freshdesk.domain === ''}
        outcome={draftExport.attempt.outcome.value}
        onExport={() => void draftExport.run()}
      />
      {rebuild.needed.value && (
        <StorageRebuild
          busy={rebuild.attempt.busy.value}
          outcome={rebuild.attempt.outcome.value}
          asking={rebuild.asking.value}
          onAsk={(ask) => {
            rebuild.asking.value = ask ? 'with-file' : null;
          }}
          onConfirm={() => void rebuild.confirm()}
        />
      )}
      <CostHistory
        busy={forgetting.busy.value}
        outcome={forgetting.outcome.value}
        disabled={stored.settings.freshdesk.domain === ''}
        onDelete={() => void store.forgetCosts()}
      />
    </DataSection>
  );
}
