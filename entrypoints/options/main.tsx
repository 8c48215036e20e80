import '@/components/theme.css';
import '@/components/ui/field.css';
import '@/components/options/costs.css';
import '@/components/options/page-section.css';
import './style.css';
import { computed } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import { findBuiltIn } from '@/lib/model/built-in/api';
import { pageHosts } from '@/lib/settings/agent-page';
import { createSettingsStore } from '@/lib/settings/store';
import { storagePorts } from '../background/local';
import { App } from './app';
import { createCostsView } from './costs-view';
import { shippedDefaults } from './defaults';
import { followSettings } from './follow-settings';
import { createAccountView, draftsOf, holdingsOf, leave, rebuildStorage, storageFails } from './help-desk-view';
import { createPageReport } from './page-report';
import { createPageView } from './page-view';
import { followReportedDates } from './reported-view';
import { createOptionsStore } from './store';

const now = () => Date.now();
const settings = createSettingsStore(storagePorts().area);
const defaults = shippedDefaults(now());

const store = createOptionsStore({
  settings,
  send,
  now,
  defaults,
  allow: (...patterns) => browser.permissions.request({ origins: patterns }),
  isAllowed: (pattern) => browser.permissions.contains({ origins: [pattern] }),
  download,
  drafts: draftsOf,
  holdings: holdingsOf,
  leave: (told) => leave(settings, told),
  storageFails,
  rebuildStorage,
  builtIn: findBuiltIn(globalThis),
  focusFirstProblem: () =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()),
});

const host = computed(() => store.fields.stored.value?.settings.freshdesk.domain ?? '');
const { account, unreadable } = createAccountView(host);
const costs = createCostsView(host, now);
followSettings(store);
const page = createPageView();
const report = createPageReport(() => {
  const stored = store.fields.stored.value;
  return stored ? pageHosts(stored.settings.freshdesk) : [];
});
const reported = followReportedDates(now);
const root = document.getElementById('app');
if (root) {
  const context = { store, defaults, now, account, unreadable, costs, page, report, reported };
  render(<App {...context} />, root);
}
// What is linked to is there only now.
void store.fields.load().then(() => {
  if (store.fields.form.value?.provider === 'built-in') void store.builtIn.look();
  requestAnimationFrame(goToLink);
});
addEventListener('hashchange', goToLink);

/** `options.html#costs` is a section; `options.html#model` the field that the button of a failure leads to. */
function goToLink(): void {
  const target = document.getElementById(location.hash.slice(1));
  const field = target?.matches('input, select');
  target?.scrollIntoView({ block: field ? 'center' : 'start' });
  if (field) target?.focus();
}

addEventListener('beforeunload', (event) => {
  if (store.fields.dirty.value) event.preventDefault();
});

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([text], { type: name.endsWith('.json') ? 'application/json' : 'text/plain' }),
  );
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
