import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { CurrentAgent } from '@/lib/domain/agent';
import type { AllReportedDates } from '@/lib/llm/catalogue-reported';
import type { SectionId } from '@/lib/settings/registry/sections';
import { SIGNATURE_LIMIT } from '@/lib/settings/signature';
import type { UnreadableTickets } from '@/lib/tickets/meta';
import { t } from '@/lib/words/options';
import { t as setUpText } from '@/lib/words/setup';
import { PollingSection } from './advanced/polling-section';
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
import { Unfolded } from './pages/fold-part';
import { PAGE_IDS, PAGES, type Shown } from './pages/pages';
import type { SettingsPages } from './pages/pages-store';
import { SettingsNav } from './pages/settings-nav';
import { PrivacySection } from './privacy-section';
import { SaveBar } from './save-bar';
import { Section } from './section';
import { SettingField } from './setting-field';
import { SetUp } from './setup/set-up';
import type { SetUp as SetUpStore } from './setup/setup-store';

type Props = {
  store: OptionsStore;
  pages: SettingsPages;
  setUp: SetUpStore;
  onOpenTickets: () => void;
  onOpenFreshdesk: () => void;
  account: ReadonlySignal<CurrentAgent | null>;
  unreadable: ReadonlySignal<UnreadableTickets | null>;
  costs: CostsView;
  knowledge: KnowledgeView;
  page: PageView;
  report: PageReporting;
  reported: ReadonlySignal<AllReportedDates>;
};

export function App(props: Props) {
  const { store, pages } = props;
  const { fields } = store;
  if (!fields.stored.value || !fields.form.value) return null;
  if (props.setUp.active.value) {
    const toSettings = () => {
      location.hash = 'all';
    };
    return (
      <>
        <SetUp {...props} onSettings={toSettings} />
        <AllBelow {...props} />
      </>
    );
  }
  const shown = pages.shown.value;
  const all = shown === 'all';
  const sections = sectionsOf(props);
  const wrong = Object.keys(fields.problems.value).map((field) => pages.pageWith(field));
  return (
    <Unfolded.Provider value={all}>
      <div class="page">
        <header class="page-head">
          <img src="/icon/48.png" alt="" width="36" height="36" />
          <h1>{t('settings')}</h1>
          <span class="muted">Assistant for Freshdesk</span>
        </header>
        <SettingsNav pages={pages} wrong={new Set(wrong.filter((page): page is Shown => page !== null))} />
        <main class="page-body">
          <SettingsForm store={store}>
            {PAGE_IDS.map((id) => (
              <div key={id} class="settings-page" data-settings-page={id} hidden={!all && id !== shown}>
                {PAGES[id].map((section) => sections[section])}
              </div>
            ))}
          </SettingsForm>
        </main>
      </div>
    </Unfolded.Provider>
  );
}

function SettingsForm({ store, children }: { store: OptionsStore; children: ComponentChildren }) {
  const { fields, saving } = store;
  return (
    <form
      class="page-form"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void store.save();
      }}
    >
      {children}
      <SaveBar dirty={fields.dirty.value} busy={saving.busy.value} outcome={saving.outcome.value} />
    </form>
  );
}

/** Below the three steps, for whoever wants to set more at once: all else. What the steps hold is there after them. */
function AllBelow(props: Props) {
  const { store } = props;
  const { freshdesk, 'model-section': model, ...others } = sectionsOf(props);
  const rest = PAGE_IDS.flatMap((id) => PAGES[id]).map((id) => id in others && others[id as keyof typeof others]);
  return (
    <Unfolded.Provider value={true}>
      <section class="set-up-rest" aria-labelledby="set-up-rest">
        <h2 id="set-up-rest">{setUpText('allSettings')}</h2>
        {props.setUp.ready.value ? (
          <SettingsForm store={store}>
            {freshdesk}
            {model}
            {rest}
          </SettingsForm>
        ) : (
          <div class="page-form">
            <Section id="freshdesk">
              <SettingField store={store} path="freshdesk.agent_page" />
            </Section>
            {rest}
          </div>
        )}
      </section>
    </Unfolded.Provider>
  );
}

function sectionsOf(props: Props): Record<SectionId, ComponentChildren> {
  const { store, account, unreadable, costs, knowledge, page, report, reported } = props;
  const signature = account.value?.signature?.slice(0, SIGNATURE_LIMIT) ?? '';
  return {
    freshdesk: <FreshdeskSection store={store} account={account.value} />,
    'model-section': <ModelSection store={store} reported={reported.value} />,
    polling: <PollingSection store={store} unreadable={unreadable.value} />,
    drafting: <DraftingSection store={store} signature={signature} />,
    knowledge: <KnowledgeSection knowledge={knowledge} />,
    privacy: <PrivacySection store={store} />,
    notifications: <NotificationSection store={store} />,
    'language-section': <LanguageSection store={store} />,
    costs: <CostsSection store={store} costs={costs} />,
    page: <PageSection page={page} report={report} now={store.now} />,
    data: <DataSection store={store} />,
  };
}
