import '@/components/theme.css';
import '@/components/ui/field.css';
import './style.css';
import { computed } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { send } from '@/lib/messages/send';
import { createSettingsStore } from '@/lib/settings/store';
import { App } from './app';
import { shippedDefaults } from './defaults';
import { createAccountView, deleteHelpDesk, holdingsOf } from './help-desk-view';
import { createOptionsStore } from './store';

const now = () => Date.now();
const defaults = shippedDefaults(now());

const store = createOptionsStore({
  settings: createSettingsStore(browser.storage.local),
  send,
  now,
  defaults,
  allow: (pattern) => browser.permissions.request({ origins: [pattern] }),
  download,
  holdings: holdingsOf,
  deleteHelpDesk,
  focusFirstProblem: () =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()),
});

const { account } = createAccountView(computed(() => store.fields.stored.value?.settings.freshdesk.domain ?? ''));
const root = document.getElementById('app');
if (root) render(<App store={store} defaults={defaults} now={now} account={account} />, root);
void store.fields.load().then(goToField);
addEventListener('hashchange', goToField);

/** `options.html#model` is where the button of a failure leads. */
function goToField(): void {
  const field = document.getElementById(location.hash.slice(1));
  if (!field?.matches('input, select')) return;
  field.scrollIntoView({ block: 'center' });
  field.focus();
}

addEventListener('beforeunload', (event) => {
  if (store.fields.dirty.value) event.preventDefault();
});

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
