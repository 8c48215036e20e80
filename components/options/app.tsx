import type { AllReportedDates } from '@/lib/llm/catalogue-reported';
import { needsNoKey } from '@/lib/llm/providers';
import type { Account } from '@/lib/tickets/store';
import type { UnreadableTickets } from '@/lib/tickets/unreadable';
import { createBindings } from './bindings';
import { CostsPart } from './costs-part';
import type { CostsView } from './costs-view';
import type { OptionsStore } from './options-store';
import { PagePart } from './page-part';
import type { PageReporting } from './page-report';
import type { PageView } from './page-view';
import { DataPart, DraftingPart, FreshdeskPart, ModelPart, PollingPart, SwitchesPart } from './parts';
import type { OptionsPorts } from './ports';
import { SaveBar } from './save-bar';
import { SectionNav } from './section';
import { Welcome } from './welcome';

type Props = {
  store: OptionsStore;
  defaults: OptionsPorts['defaults'];
  now: () => number;
  account: { value: Account | null };
  unreadable: { value: UnreadableTickets | null };
  costs: CostsView;
  page: PageView;
  report: PageReporting;
  reported: { value: AllReportedDates };
};

export function App({ store, defaults, now, account, unreadable, costs, page, report, reported }: Props) {
  const stored = store.fields.stored.value;
  const form = store.fields.form.value;
  if (!stored || !form) return null;
  const bindings = createBindings(store);
  const freshdeskReady = stored.keys.freshdesk !== null && stored.settings.freshdesk.domain !== '';
  const modelReady = stored.keys.openai !== null || needsNoKey(stored.settings.openai);
  const context = { store, stored, form, bindings, defaults, now, account: account.value, reported: reported.value };
  return (
    <div class="page">
      <header class="page-head">
        <img src="/icon/48.png" alt="" width="36" height="36" />
        <h1>Settings</h1>
        <span class="muted">Assistant for Freshdesk</span>
      </header>
      <SectionNav />
      <main class="page-body">
        <form
          class="page-form"
          noValidate
          autocomplete="off"
          onSubmit={(event) => {
            event.preventDefault();
            void store.save();
          }}
        >
          {!freshdeskReady || !modelReady ? (
            <Welcome freshdeskReady={freshdeskReady} modelReady={modelReady} cap={stored.settings.costs.monthly_cap} />
          ) : null}
          <FreshdeskPart {...context} />
          <ModelPart {...context} />
          <PollingPart {...context} unreadable={unreadable.value} />
          <DraftingPart {...context} />
          <SwitchesPart {...context} />
          <CostsPart {...context} costs={costs} />
          <PagePart page={page} report={report} now={now} />
          <DataPart {...context} />
          <SaveBar
            dirty={store.fields.dirty.value}
            busy={store.saving.busy.value}
            outcome={store.saving.outcome.value}
          />
        </form>
      </main>
    </div>
  );
}
