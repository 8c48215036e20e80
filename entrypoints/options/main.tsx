import '@/components/theme.css';
import '@/components/ui/field.css';
import '@/components/options/costs.css';
import '@/components/options/page-section.css';
import '@/components/options/options.css';
import { computed } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from '@/components/options/app';
import { createCostsView } from '@/components/options/costs-view';
import { shippedDefaults } from '@/components/options/defaults';
import {
  createAccountView,
  draftsOf,
  holdingsOf,
  leave,
  rebuildStorage,
  storageFails,
} from '@/components/options/help-desk-view';
import { createOptionsStore } from '@/components/options/options-store';
import { followSettings } from '@/lib/browser/follow-settings';
import { storagePorts } from '@/lib/browser/local';
import { createPageReport } from '@/lib/browser/page-report';
import { createPageView } from '@/lib/browser/page-view';
import { followReportedDates } from '@/lib/browser/reported-view';
import { send } from '@/lib/browser/send';
import { findBuiltIn } from '@/lib/llm/built-in/api';
import { pageHosts } from '@/lib/settings/agent-page';
import { createSettingsStore } from '@/lib/settings/store';

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
