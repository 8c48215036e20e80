import type { ReadonlySignal } from '@preact/signals';
import type { CurrentAgent } from '@/lib/domain/agent';
import { t } from '@/lib/words/setup';
import type { OptionsStore } from '../options-store';
import type { PageView } from '../page/page-view';
import { FreshdeskStep } from './freshdesk-step';
import { ModelStep } from './model-step';
import { Ready } from './ready';
import { SetUpFoot } from './set-up-foot';
import type { SetUp as SetUpStore } from './setup-store';
import { Steps } from './steps';

type Props = {
  setUp: SetUpStore;
  store: OptionsStore;
  account: ReadonlySignal<CurrentAgent | null>;
  page: PageView;
  onOpenTickets: () => void;
  onOpenFreshdesk: () => void;
  onSettings: () => void;
};

/** What a new installation needs, in the order in which it is asked for. */
export function SetUp({ setUp, store, account, page, onOpenTickets, onOpenFreshdesk, onSettings }: Props) {
  const { connections, fields } = store;
  const ready = setUp.ready.value;
  const good = [connections.freshdesk, connections.model].map(({ outcome }) => outcome.value?.tone === 'good');
  return (
    <main class="set-up">
      <header class="set-up-head">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('title')}</h1>
      </header>
      <Steps done={[ready || good[0] === true, ready || good[1] === true, ready]} />
      {ready ? (
        <Ready
          name={account.value?.name ?? null}
          shortcuts={page.shortcuts.value}
          onOpenTickets={onOpenTickets}
          onOpenFreshdesk={onOpenFreshdesk}
          onSettings={onSettings}
        />
      ) : (
        <form
          class="set-up-form"
          noValidate
          autocomplete="off"
          onPaste={setUp.pasted}
          onSubmit={(event) => {
            event.preventDefault();
            void store.save();
          }}
        >
          <FreshdeskStep store={store} found={setUp.foundDomain.value} />
          <ModelStep store={store} />
          <SetUpFoot
            busy={store.saving.busy.value}
            outcome={
              fields.dirty.value && store.saving.outcome.value?.tone === 'good' ? null : store.saving.outcome.value
            }
            cap={fields.stored.value?.settings.costs.monthly_cap ?? null}
            onSettings={onSettings}
          />
        </form>
      )}
    </main>
  );
}
