import { computed } from '@preact/signals';
import { render } from 'preact';
import { followReportedDates } from '@/components/model-life/reported';
import { App } from '@/components/options/app';
import { createCostsView } from '@/components/options/costs/costs-view';
import {
  createAccountView,
  draftsOf,
  holdingsOf,
  leave,
  rebuildStorage,
  storageFails,
} from '@/components/options/data/help-desk-view';
import { shippedDefaults } from '@/components/options/defaults';
import { followSettings } from '@/components/options/follow-settings';
import { createKnowledgeView } from '@/components/options/knowledge/knowledge-view';
import { createOptionsStore } from '@/components/options/options-store';
import { createPageReport } from '@/components/options/page/page-report';
import { createPageView } from '@/components/options/page/page-view';
import { createSettingsPages } from '@/components/options/pages/pages-store';
import { createSetUp } from '@/components/options/setup/setup-store';
import { createPlatform } from '@/lib/browser/chrome';
import { findBuiltIn } from '@/lib/llm/built-in/api';
import { createSend } from '@/lib/messages/send';
import { pageHosts, ticketHost } from '@/lib/settings/agent-page';
import { createSettingsStore } from '@/lib/settings/store';
import { sleep } from '@/lib/time';

const FRESHDESK_PAGES = 'https://*.freshdesk.com/*';

const platform = createPlatform();
const { permissions, storage } = platform;
const send = createSend(platform.messaging.send);
const now = () => Date.now();
const settings = createSettingsStore(storage.ports.area, storage.policy);
const defaults = shippedDefaults(now());
const pages = createSettingsPages(document);

const store = createOptionsStore({
  settings,
  send,
  now,
  defaults,
  allow: (...patterns) => permissions.request(patterns),
  isAllowed: permissions.contains,
  download,
  drafts: (of) => draftsOf(storage, of),
  holdings: (of) => holdingsOf(storage, of),
  leave: (told) => leave(platform, settings, told),
  storageFails: (of) => storageFails(storage, of),
  rebuildStorage: (of) => rebuildStorage(storage, of),
  builtIn: findBuiltIn(globalThis),
  focusFirstProblem: pages.goToProblem,
});

const host = computed(() => store.fields.stored.value?.settings.freshdesk.domain ?? '');
const { account, unreadable } = createAccountView(storage, host);
const costs = createCostsView(storage, host, now);
const knowledge = createKnowledgeView({ storage, host, send, clock: now, download });
followSettings(storage, store);
const page = createPageView(platform);
const setUp = createSetUp({
  store,
  isAllowed: permissions.contains,
  async openDesks() {
    const open = await platform.tabs.query({ patterns: [FRESHDESK_PAGES] });
    return open.sort((a, b) => b.lastAccessed - a.lastAccessed).map(({ url }) => url);
  },
  focus: (id) => requestAnimationFrame(() => document.getElementById(id)?.focus()),
  wait: sleep,
});
const report = createPageReport(platform, () => {
  const stored = store.fields.stored.value;
  return stored ? pageHosts(stored.settings.freshdesk) : [];
});
const reported = followReportedDates(storage, now);
const root = document.getElementById('app');
if (root) {
  const context = {
    store,
    pages,
    setUp,
    onOpenTickets,
    onOpenFreshdesk,
    account,
    unreadable,
    costs,
    knowledge,
    page,
    report,
    reported,
  };
  render(<App {...context} />, root);
}
// What is linked to is there only now.
void store.fields.load().then(() => {
  if (store.fields.form.value?.provider === 'built-in') void store.builtIn.look();
  if (location.hash === '') void setUp.begin();
  requestAnimationFrame(followLink);
});
addEventListener('hashchange', followLink);

/** `options.html#costs` is a section; `options.html#model` the field that the button of a failure leads to. */
function followLink(): void {
  if (location.hash !== '') setUp.leave();
  pages.go(location.hash.slice(1));
}

/** The mail client, with the first ticket that waits. */
function onOpenTickets(): void {
  void platform.tabs.open(platform.files.url('/sidepanel.html#first'));
}

function onOpenFreshdesk(): void {
  const settings = store.fields.stored.value?.settings;
  if (settings) void platform.tabs.open(`https://${ticketHost(settings.freshdesk)}/a/tickets`);
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
