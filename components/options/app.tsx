import type { ReadonlySignal } from '@preact/signals';
import type { CurrentAgent } from '@/lib/domain/agent';
import type { AllReportedDates } from '@/lib/llm/catalogue-reported';
import { SIGNATURE_LIMIT } from '@/lib/settings/signature';
import type { UnreadableTickets } from '@/lib/tickets/meta';
import { t } from '@/lib/words/options';
import { CostsSection } from './costs/costs-section';
import type { CostsView } from './costs/costs-view';
import { DataSection } from './data/data-section';
import { DraftingSection } from './drafting/drafting-section';
import { FreshdeskSection } from './freshdesk-section';
import { KnowledgeSection } from './knowledge/knowledge-section';
import type { KnowledgeView } from './knowledge/knowledge-view';
import { LanguageSection } from './language-section';
import { ModelSection } from './model/model-section';
import { NotificationSection } from './notification-section';
import type { OptionsStore } from './options-store';
import type { PageReporting } from './page/page-report';
import { PageSection } from './page/page-section';
import type { PageView } from './page/page-view';
import { PollingSection } from './polling-section';
import { PrivacySection } from './privacy-section';
import { SaveBar } from './save-bar';
import { SectionNav } from './section';
import { Welcome } from './welcome';

type Props = {
  store: OptionsStore;
  account: ReadonlySignal<CurrentAgent | null>;
  unreadable: ReadonlySignal<UnreadableTickets | null>;
  costs: CostsView;
  knowledge: KnowledgeView;
  page: PageView;
  report: PageReporting;
  reported: ReadonlySignal<AllReportedDates>;
};

export function App({ store, account, unreadable, costs, knowledge, page, report, reported }: Props) {
  const { fields, saving } = store;
  if (!fields.stored.value || !fields.form.value) return null;
  const signature = account.value?.signature?.slice(0, SIGNATURE_LIMIT) ?? '';
  return (
    <div class="page">
      <header class="page-head">
        <img src="/icon/48.png" alt="" width="36" height="36" />
        <h1>{t('settings')}</h1>
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
          <Welcome stored={fields.stored.value} />
          <FreshdeskSection store={store} account={account.value} />
          <ModelSection store={store} reported={reported.value} />
          <PollingSection store={store} unreadable={unreadable.value} />
          <DraftingSection store={store} signature={signature} />
          <KnowledgeSection knowledge={knowledge} />
          <PrivacySection store={store} />
          <NotificationSection store={store} />
          <LanguageSection store={store} />
          <CostsSection store={store} costs={costs} />
          <PageSection page={page} report={report} now={store.now} />
          <DataSection store={store} />
          <SaveBar dirty={fields.dirty.value} busy={saving.busy.value} outcome={saving.outcome.value} />
        </form>
      </main>
    </div>
  );
}
